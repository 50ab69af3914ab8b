/*
 * Words with exact offsets for rules that speak many languages (dates, quotes): letters, numbers with their inner
 * separators kept whole ("13.09.2023", "12–14", "1,200", "1990s"), every other sign alone. `scanWords` reads the text,
 * in one linear pass; `inSentences` says which sentence each word is in, which depends on the language and reads no
 * text. For an article, whose words several ask for, there is `articleWords`.
 */

import { APOSTROPHES, DASHES, oneOf, ZERO_WIDTH } from './characters.ts';
import type { Span } from './span.ts';

export interface ScannedWord extends Span {
  /** Lower case, composed, with straight apostrophes. */
  readonly lower: string;
  readonly kind: 'word' | 'number' | 'mark';
  readonly capital: boolean;
  /** True when no white space stands before it, and it is not the first. */
  readonly glued: boolean;
}

export interface Word extends ScannedWord {
  /** Counts up through the words given. */
  readonly sentence: number;
}

export interface WordOptions {
  /** Lower case, without the dot: a full stop after them ends no sentence. */
  readonly abbreviations: ReadonlySet<string>;
  /** German "13. September": a full stop after one or two digits ends no sentence. */
  readonly dottedOrdinals: boolean;
}

/** The apostrophe of Ukrainian stands inside a word ("п’ятниця"); in Latin letters it parts two ("l’Agence"). */
const INSIDE = `(?<=\\p{Script=Cyrillic})[${APOSTROPHES}](?=\\p{Script=Cyrillic})`;
const LETTERS = `[\\p{L}\\p{M}${ZERO_WIDTH}]+`;
const WORD = new RegExp(`${LETTERS}(?:${INSIDE}${LETTERS})*|\\d+(?:[.,:/${DASHES}]\\d+)*\\p{L}*|[^\\s]`, 'gu');
const UNSEEN = oneOf(ZERO_WIDTH, 'g');
const APOSTROPHE = new RegExp(`^[${APOSTROPHES}]$`);
const INNER = oneOf(APOSTROPHES, 'g');
const CLOSERS = new Set(['"', "'", '”', '“', '‘', '»', '«', ')', ']']);
const ENDS = new Set(['.', '!', '?', '…']);
const GO_ON = new Set([',', ';', ')']);

const NO_OPTIONS: WordOptions = { abbreviations: new Set(), dottedOrdinals: false };

function lowerOf(raw: string): string {
  if (APOSTROPHE.test(raw)) return "'";
  const lower = raw.toLowerCase();
  // biome-ignore lint/suspicious/noControlCharactersInRegex: plain ASCII needs no composing
  if (/^[\x00-\x7f]*$/.test(lower)) return lower;
  return lower.replace(UNSEEN, '').replace(INNER, "'").normalize('NFC');
}

export function scanWords(text: string, span: Span = { start: 0, end: text.length }): ScannedWord[] {
  const words: ScannedWord[] = [];
  let lastEnd = -1;
  for (const { 0: raw, index } of text.slice(span.start, span.end).matchAll(WORD)) {
    const first = raw.charCodeAt(0);
    const digit = first >= 48 && first <= 57;
    const letter = !digit && /\p{L}/u.test(raw.slice(0, 2));
    const end = index + raw.length;
    words.push({
      start: span.start + index,
      end: span.start + end,
      lower: lowerOf(raw),
      kind: digit ? 'number' : letter ? 'word' : 'mark',
      capital: letter && raw.charAt(0) !== raw.charAt(0).toLowerCase(),
      glued: index === lastEnd,
    });
    lastEnd = end;
  }
  return words;
}

/** Whether the stop at `index` may end a sentence, judged by the word before it. */
export function stopCounts(words: readonly ScannedWord[], index: number, options: WordOptions): boolean {
  const stop = words[index] as ScannedWord;
  const before = words[index - 1];
  if (stop.lower !== '.' || !before || !stop.glued) return true;
  if (before.kind === 'word')
    return !(before.capital && before.end - before.start === 1) && !options.abbreviations.has(before.lower);
  return !(options.dottedOrdinals && before.kind === 'number' && before.end - before.start <= 2);
}

/** The words of one stretch of text, in order, which begins and ends its own sentences. */
export function inSentences<T extends ScannedWord>(words: readonly T[], options: WordOptions): (T & Word)[] {
  let sentence = 0;
  let ended = false;
  return words.map((word, index) => {
    const { lower, kind, capital } = word;
    const glued = word.glued && index > 0;
    const isMark = kind === 'mark';
    const ends = isMark && ENDS.has(lower);
    if (ended && !ends && !(isMark && glued && CLOSERS.has(lower))) {
      const goesOn = isMark ? GO_ON.has(lower) : kind === 'word' && !capital;
      if (!goesOn && !(glued && kind === 'number')) sentence++;
      ended = false;
    }
    if (ends) ended = stopCounts(words, index, options);
    return { ...word, glued, sentence };
  });
}

export const wordsIn = (text: string, span?: Span, options: WordOptions = NO_OPTIONS): Word[] =>
  inSentences(scanWords(text, span), options);

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
