/*
 * Words with exact offsets for rules that speak many languages (dates, quotes): letters, numbers with their inner separators kept
 * whole ("13.09.2023", "12–14", "1,200", "1990s"), every other sign alone. Each word knows its sentence. One linear pass.
 */

import { APOSTROPHES, DASHES, oneOf, ZERO_WIDTH } from './characters.ts';
import type { Span } from './span.ts';

export interface Word extends Span {
  /** Lower case, composed, with straight apostrophes. */
  readonly lower: string;
  readonly kind: 'word' | 'number' | 'mark';
  readonly capital: boolean;
  /** True when no white space stands before it. */
  readonly glued: boolean;
  /** Counts up through one call's text. */
  readonly sentence: number;
}

export interface WordOptions {
  /** Lower case, without the dot: a full stop after them ends no sentence. */
  readonly abbreviations: ReadonlySet<string>;
  /** German "13. September": a full stop after one or two digits ends no sentence. */
  readonly dottedOrdinals: boolean;
}

const WORD = new RegExp(`[\\p{L}\\p{M}${ZERO_WIDTH}]+|\\d+(?:[.,:/${DASHES}]\\d+)*\\p{L}*|[^\\s]`, 'gu');
const UNSEEN = oneOf(ZERO_WIDTH, 'g');
const APOSTROPHE = new RegExp(`^[${APOSTROPHES}]$`);
const CLOSERS = new Set(['"', "'", '”', '“', '’', '‘', '»', '«', ')', ']']);
const ENDS = new Set(['.', '!', '?', '…']);

const NO_OPTIONS: WordOptions = { abbreviations: new Set(), dottedOrdinals: false };

interface Draft {
  start: number;
  end: number;
  lower: string;
  kind: Word['kind'];
  capital: boolean;
  glued: boolean;
  sentence: number;
}

function lowerOf(raw: string): string {
  if (APOSTROPHE.test(raw)) return "'";
  const lower = raw.toLowerCase();
  // biome-ignore lint/suspicious/noControlCharactersInRegex: plain ASCII needs no composing
  if (/^[\x00-\x7f]*$/.test(lower)) return lower;
  return lower.replace(UNSEEN, '').normalize('NFC');
}

/** Whether the stop at `index` may end a sentence, judged by the word before it. */
function stopCounts(words: readonly Draft[], index: number, options: WordOptions): boolean {
  const stop = words[index] as Draft;
  const before = words[index - 1];
  if (stop.lower !== '.' || !before || !stop.glued) return true;
  if (before.kind === 'word')
    return !(before.capital && before.end - before.start === 1) && !options.abbreviations.has(before.lower);
  return !(options.dottedOrdinals && before.kind === 'number' && before.end - before.start <= 2);
}

export function wordsOf(
  text: string,
  span: Span = { start: 0, end: text.length },
  options: WordOptions = NO_OPTIONS,
): Word[] {
  const words: Draft[] = [];
  const slice = text.slice(span.start, span.end);
  let sentence = 0;
  let ended = false;
  let lastEnd = 0;
  for (const match of slice.matchAll(WORD)) {
    const raw = match[0];
    const first = raw.charCodeAt(0);
    const digit = first >= 48 && first <= 57;
    const lower = lowerOf(raw);
    const letter = !digit && /\p{L}/u.test(raw.slice(0, 2));
    const capital = letter && raw.charAt(0) !== raw.charAt(0).toLowerCase();
    const glued = match.index === lastEnd && match.index > 0;
    const closes = CLOSERS.has(raw) && glued;
    if (ended && !closes && !ENDS.has(raw)) {
      const continues = (letter && !capital) || (!letter && !digit && (raw === ',' || raw === ';' || raw === ')'));
      if (!continues && !(glued && digit)) sentence++;
      ended = false;
    }
    words.push({
      start: span.start + match.index,
      end: span.start + match.index + raw.length,
      lower,
      kind: digit ? 'number' : letter ? 'word' : 'mark',
      capital,
      glued,
      sentence,
    });
    lastEnd = match.index + raw.length;
    if (ENDS.has(raw)) ended = stopCounts(words, words.length - 1, options);
  }
  return words;
}

/** The sentence spans of `words`, in order. */
export function sentencesOf(words: readonly Word[]): Span[] {
  const spans: { start: number; end: number }[] = [];
  let current = -1;
  for (const word of words) {
    const last = spans.at(-1);
    if (word.sentence !== current || !last) {
      spans.push({ start: word.start, end: word.end });
      current = word.sentence;
    } else last.end = word.end;
  }
  return spans;
}
