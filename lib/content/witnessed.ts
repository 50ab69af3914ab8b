/*
 * Which words of a page its own machine data says as well: a stretch of eight words and more that stands in both is the
 * article's text, whatever it looks like. Pure: words against words. Where the data comes from, and how much of it is
 * believed, is the concern of `lib/dom/witness`.
 */

import { ALPHANUMERIC, kindAt, MARK, UNSPACED, widthOf } from '../text/characters.ts';
import type { PageText } from '../text/page-text.ts';
import type { Span } from '../text/span.ts';
import { Vocabulary } from './vocabulary.ts';

/** Words in a row that no two texts share by chance; characters, where a script has no spaces. */
const WINDOW = 8;
/** Words of the data compared at most; a long read has 10,000. */
const MAX_WORDS = 60_000;

interface Words {
  readonly numbers: number[];
  /** UTF-16 units. */
  readonly starts: number[];
  readonly ends: number[];
}

/** Stretches of the page's lines that stand in one of the texts, in order; a line never shares one with the next. */
export function witnessedSpans(page: Pick<PageText, 'text' | 'blocks'>, texts: readonly string[]): Span[] {
  const vocabulary = new Vocabulary();
  const windows = new Set<number>();
  let left = MAX_WORDS;
  for (const text of texts) {
    const { numbers } = wordsIn(text, 0, text.length, vocabulary, left);
    left -= numbers.length;
    for (let i = 0; i + WINDOW <= numbers.length; i++) windows.add(windowAt(numbers, i));
    if (left <= 0) break;
  }
  if (windows.size === 0) return [];
  return page.blocks.flatMap(({ start, end }) => {
    const words = wordsIn(page.text, start, end, vocabulary, MAX_WORDS);
    return sharedStretches(words, windows);
  });
}

function sharedStretches({ numbers, starts, ends }: Words, windows: ReadonlySet<number>): Span[] {
  const spans: { start: number; end: number }[] = [];
  let open = -1;
  for (let i = 0; i + WINDOW <= numbers.length; i++) {
    if (!windows.has(windowAt(numbers, i))) continue;
    const [start, end] = [starts[i] as number, ends[i + WINDOW - 1] as number];
    const last = spans.at(-1);
    if (last && i <= open) last.end = end;
    else spans.push({ start, end });
    open = i + WINDOW;
  }
  return spans;
}

/** One number for the words of a window, of 52 bits: no two of a page's windows will have the same. */
function windowAt(numbers: readonly number[], from: number): number {
  let [low, high] = [0, 0];
  for (let i = from; i < from + WINDOW; i++) {
    low = (Math.imul(low, 0x9e3779b1) + (numbers[i] as number)) | 0;
    high = (Math.imul(high, 0x85ebca6b) + (numbers[i] as number)) & 0xfffff;
  }
  return high * 2 ** 32 + (low >>> 0);
}

function wordsIn(text: string, from: number, to: number, vocabulary: Vocabulary, most: number): Words {
  const words: Words = { numbers: [], starts: [], ends: [] };
  const add = (start: number, end: number): void => {
    words.numbers.push(vocabulary.numberOf(text, start, end));
    words.starts.push(start);
    words.ends.push(end);
  };
  let start = -1;
  for (let at = from; at < to && words.numbers.length < most; ) {
    const kind = kindAt(text, at, to);
    const isIn = (kind & (ALPHANUMERIC | MARK)) !== 0;
    const isAlone = isIn && (kind & UNSPACED) !== 0;
    if (start >= 0 && (!isIn || isAlone)) {
      add(start, at);
      start = -1;
    }
    if (isAlone) add(at, at + widthOf(kind));
    else if (isIn && start < 0) start = at;
    at += widthOf(kind);
  }
  if (start >= 0) add(start, to);
  return words;
}
