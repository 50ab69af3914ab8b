/* A sentence of which words were replaced: what it was and what it is, in one row of pieces. */

import type { Span } from '../text/span.ts';
import { sentencesOf, wordsIn } from '../text/words.ts';
import type { Piece } from './changes.ts';
import { type ComparedLine, comparedLine } from './compared-line.ts';
import { compareGroup } from './line-words.ts';
import { MAX_EFFORT } from './word-changes.ts';

/** Words in the line that they stand in. */
export interface WordsInLine {
  readonly line: string;
  readonly words: string;
}

export function rewritten(before: WordsInLine, now: WordsInLine, language: string): Piece[] {
  const [old, fresh] = [sentenceOf(before), sentenceOf(now)];
  const lines: readonly [ComparedLine, ComparedLine] = [comparedLine(old), comparedLine(fresh)];
  const context = {
    before: [lines[0]],
    now: [lines[1]],
    language,
    namesIn: () => null,
    isOnPage: () => false,
    effort: { left: MAX_EFFORT },
  };
  const [changed] = compareGroup({ before: [0], now: [0] }, context).changed;
  if (changed) return [...changed.pieces];
  return [
    { kind: 'old', text: old },
    { kind: 'new', text: fresh },
  ];
}

/** The sentences that the words stand in; the words alone where the line does not hold them. */
function sentenceOf({ line, words }: WordsInLine): string {
  const start = line.indexOf(words);
  if (start < 0 || words === '') return words === '' ? line : words;
  const end = start + words.length;
  const around = sentencesOf(wordsIn(line)).filter((sentence: Span) => sentence.start < end && start < sentence.end);
  return line.slice(Math.min(start, around[0]?.start ?? start), Math.max(end, around.at(-1)?.end ?? end));
}
