/* Which letters of a text to mark for what was searched, however the text spells its letters. */

import { mergeSpans, type Span } from '../../../text/span.ts';
import { comparable } from './comparable.ts';

const LETTERS = new Intl.Segmenter();

/** @param marks folded words and phrases */
export function markWords(text: string, marks: readonly string[]): Span[] {
  if (marks.length === 0 || text === '') return [];
  const { folded, starts, ends } = foldWithPlaces(text);
  const spans: Span[] = [];
  for (const mark of marks) {
    if (mark === '') continue;
    for (let at = folded.indexOf(mark); at >= 0; at = folded.indexOf(mark, at + mark.length))
      spans.push({ start: starts[at] as number, end: ends[at + mark.length - 1] as number });
  }
  return mergeSpans(spans);
}

interface Folded {
  readonly folded: string;
  /** Of each folded letter, where the letter it was made of begins in the text and where it ends. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

function foldWithPlaces(text: string): Folded {
  let folded = '';
  const starts: number[] = [];
  const ends: number[] = [];
  const add = (letters: string, at: number) => {
    const part = comparable(letters).replace(/\s/g, ' ');
    for (let i = 0; i < part.length; i++) {
      starts.push(at);
      ends.push(at + letters.length);
    }
    folded += part;
  };
  // Letters that nothing takes apart stand where they stood.
  const parts = /^[\0-\x7f]*$/.test(text) ? [...text] : null;
  if (parts)
    return {
      folded: comparable(text).replace(/\s/g, ' '),
      starts: parts.map((_, i) => i),
      ends: parts.map((_, i) => i + 1),
    };
  for (const { segment, index } of LETTERS.segment(text)) add(segment, index);
  return { folded, starts, ends };
}
