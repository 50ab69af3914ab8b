/*
 * A text in which a quote stands between two marker characters, so that the truth survives any edit: what marks it, and
 * edits that leave the markers where they are.
 */

import type { Span } from '../../lib/text/span.ts';
import { sentencesIn } from './sample-quotes.ts';

export const OPEN = '\ue000';
export const CLOSE = '\ue001';
/** At a line's start: it stands outside the article. */
export const OUTSIDE = '\ue002';

/** What stands before the quote, the quote, and what stands after it. */
export const parts = (marked: string): [string, string, string] => {
  const open = marked.indexOf(OPEN);
  const close = marked.indexOf(CLOSE);
  return [marked.slice(0, open), marked.slice(open + 1, close), marked.slice(close + 1)];
};
export const join = (before: string, quote: string, after: string): string => before + OPEN + quote + CLOSE + after;

/** The sentences of the marked text, each with its place; a marker counts to the sentence it stands in. */
export function editSentences(
  marked: string,
  edit: (sentence: string, quoted: boolean, index: number) => string,
): string {
  const sentences = sentencesIn(marked);
  const open = marked.indexOf(OPEN);
  const close = marked.indexOf(CLOSE);
  let out = '';
  let at = 0;
  sentences.forEach((span: Span, index) => {
    const start = Math.max(at, marked[span.start - 1] === OPEN ? span.start - 1 : span.start);
    const end = marked[span.end] === CLOSE ? span.end + 1 : span.end;
    out += marked.slice(at, start) + edit(marked.slice(start, end), start <= close && open < end, index);
    at = end;
  });
  return (out + marked.slice(at))
    .replace(/ {2,}/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{2,}/g, '\n')
    .trim();
}

/** Where the line or lines with the quote begin and end. */
export const lineOf = (marked: string): [number, number] => {
  const start = marked.lastIndexOf('\n', marked.indexOf(OPEN)) + 1;
  const end = marked.indexOf('\n', marked.indexOf(CLOSE));
  return [start, end < 0 ? marked.length : end];
};

export const swapAt = (text: string, at: number, length: number, by: string): string =>
  text.slice(0, at) + by + text.slice(at + length);
