/*
 * Where the corpora disagree with one another, or with newspapers, their annotation is mended before it is learnt from:
 * handles are no names, "North Korean" is one nationality, titles are no part of a person, and half of the documents
 * write "Mr" as the British do, without a dot.
 */

import { wordsOfAll } from '../../lib/languages/all-languages.ts';
import type { GoldDocument, GoldSpan } from './corpus.ts';

/** Twitter handles are no names; BTC tags them as persons. */
export const withoutHandles = (gold: GoldDocument): GoldDocument => ({
  text: gold.text,
  spans: gold.spans.filter((span) => gold.text[span.start] !== '@'),
});

const NATIONALITY_PAIR =
  /\b(?:(?:North|South) (?:Korean|African|Sudanese|Vietnamese|Ossetian)|Sri Lankan|Saudi Arabian|Costa Rican|Puerto Rican|New Zealander)s?\b/g;

/** Some corpora cut "North Korean" into a place and a nationality; it is one nationality everywhere here. */
export function mendNationalities({ text, spans }: GoldDocument): GoldDocument {
  const pairs: GoldSpan[] = [];
  for (const match of text.matchAll(NATIONALITY_PAIR)) {
    const start = match.index;
    const end = start + match[0].length;
    const touching = spans.filter((span) => span.start < end && start < span.end);
    if (touching.length > 0 && touching.every((span) => span.start >= start && span.end <= end))
      pairs.push({ start, end, tag: 'MISC' });
  }
  if (pairs.length === 0) return { text, spans };
  const kept = spans.filter((span) => !pairs.some((pair) => span.start < pair.end && pair.start < span.end));
  return { text, spans: [...kept, ...pairs].sort((a, b) => a.start - b.start) };
}

const TITLES = wordsOfAll(({ names }) => names?.titlesNotInNames);

/** Persons without the titles that some corpora count as theirs; one that is nothing else is none. */
export function withoutTitles({ text, spans }: GoldDocument): GoldDocument {
  const mended = spans.flatMap((span) => {
    if (span.tag !== 'PER') return [span];
    let { start } = span;
    for (;;) {
      const word = /^\S+\s*/.exec(text.slice(start, span.end))?.[0] ?? '';
      if (word === '' || !TITLES.has(word.trim())) break;
      start += word.length;
    }
    return start < span.end ? [{ ...span, start }] : [];
  });
  return { text, spans: mended };
}

const DOTTED_TITLE = /\b(?:Mr|Mrs|Ms|Dr|Prof|Gen|Lt|Col|Maj|Capt|Sgt|Sen|Rep|Gov|Rev|Adm)\.(?= \p{Lu})/gu;

/** "Mr. Lund" as "Mr Lund". */
export function withoutTitleDots({ text, spans }: GoldDocument): GoldDocument {
  const dots = [...text.matchAll(DOTTED_TITLE)].map((match) => match.index + match[0].length - 1);
  if (dots.length === 0) return { text, spans };
  const moved = (offset: number): number => offset - dots.filter((dot) => dot < offset).length;
  return {
    text: dots.reduceRight((rest, dot) => rest.slice(0, dot) + rest.slice(dot + 1), text),
    spans: spans.map(({ start, end, tag }) => ({ start: moved(start), end: moved(end), tag })),
  };
}
