/*
 * Quotes as readers mark them, drawn from a text: names, a few words, half a sentence, a sentence, two, and across a
 * paragraph's end.
 */

import { splitSentences } from '../../lib/text/sentences.ts';
import type { Span } from '../../lib/text/span.ts';
import { tokenise } from '../../lib/text/tokens.ts';
import { below, pick, type Random } from '../random.ts';

export function sentencesIn(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const tokens = tokenise(text, { start, end: start + line.length });
    const bounds = splitSentences(tokens);
    for (let i = 0; i < bounds.length; i++) {
      const first = bounds[i] as number;
      const next = bounds[i + 1] ?? tokens.count;
      if (first < tokens.count && next > first)
        spans.push({ start: tokens.start[first] as number, end: tokens.end[next - 1] as number });
    }
    start += line.length + 1;
  }
  return spans;
}

const words = (text: string, span: Span): Span[] =>
  [...text.slice(span.start, span.end).matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.,-]*[\p{L}\p{N}]|[\p{L}\p{N}]/gu)].map(
    (match) => ({
      start: span.start + match.index,
      end: span.start + match.index + match[0].length,
    }),
  );

const KINDS = ['word', 'name', 'few', 'half', 'half', 'sentence', 'sentence', 'two', 'across'] as const;

/** Up to `count` different stretches of `text`. */
export function sampleQuotes(text: string, count: number, random: Random): Span[] {
  const sentences = sentencesIn(text).filter(({ start, end }) => end - start >= 20);
  const found = new Map<string, Span>();
  for (let tries = 0; tries < count * 12 && found.size < count && sentences.length > 1; tries++) {
    const at = below(random, sentences.length);
    const span = sampleOne(text, sentences, at, KINDS[found.size % KINDS.length] as (typeof KINDS)[number], random);
    if (span) found.set(`${span.start}-${span.end}`, span);
  }
  return [...found.values()];
}

function sampleOne(
  text: string,
  sentences: readonly Span[],
  at: number,
  kind: (typeof KINDS)[number],
  random: Random,
): Span | null {
  const sentence = sentences[at] as Span;
  const inside = words(text, sentence);
  if (inside.length < 4) return null;
  switch (kind) {
    case 'word':
      return pick(random, inside);
    case 'name': {
      const names = inside.slice(1).filter(({ start }) => /\p{Lu}/u.test(text[start] as string));
      return names.length > 0 ? pick(random, names) : null;
    }
    case 'few':
    case 'half': {
      const length = kind === 'few' ? 2 + below(random, 3) : Math.max(5, inside.length >> 1);
      const first = below(random, Math.max(1, inside.length - length));
      const last = Math.min(inside.length - 1, first + length - 1);
      return { start: (inside[first] as Span).start, end: (inside[last] as Span).end };
    }
    case 'sentence':
      return sentence;
    default: {
      const next = sentences[at + 1];
      if (!next) return null;
      const across = text.slice(sentence.end, next.start).includes('\n');
      if ((kind === 'across') !== across) return null;
      return { start: sentence.start, end: next.end };
    }
  }
}
