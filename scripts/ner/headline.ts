/*
 * A document's first sentence once more, as a line above it in the capitals of a headline: the corpora have hardly any,
 * and there a capital says nothing of a word.
 */

import type { GoldDocument } from './corpus.ts';

const WORDS = { least: 5, most: 16 } as const;
/** Words that a headline leaves small. */
const SMALL = new Set('a an the of in on at to for and or nor but by as with from'.split(' '));

const upperFirst = (word: string): string => `${word.charAt(0).toUpperCase()}${word.slice(1)}`;

/** The document with a headline; as it was when its first sentence makes none. */
export function withHeadline({ text, spans }: GoldDocument, shouted: boolean): GoldDocument {
  const end = /[.!?](?=\s|$)|\n/.exec(text)?.index ?? text.length;
  const first = text.slice(0, end);
  const words = first.split(' ').length;
  const inside = spans.filter((span) => span.start < end);
  if (words < WORDS.least || words > WORDS.most || inside.some((span) => span.end > end)) return { text, spans };
  const line = shouted
    ? first.toUpperCase()
    : first.replace(/(?<![\p{L}\p{N}'’])\p{Ll}+/gu, (word) => (SMALL.has(word) ? word : upperFirst(word)));
  // "ß" and its like grow in capitals; offsets would not hold.
  if (line.length !== first.length) return { text, spans };
  const shift = line.length + 1;
  return {
    text: `${line}\n${text}`,
    spans: [...inside, ...spans.map(({ start, end, tag }) => ({ start: start + shift, end: end + shift, tag }))],
  };
}
