/*
 * Where quoted words stand in one block, by their marks alone. Marks of scraped text do not always match: an opening
 * mark inside open words ends them at the sentence before it; words never closed end with their own sentence, so that
 * nothing is swallowed.
 */

import type { Span } from '../text/span.ts';

export interface QuoteSpan extends Span {
  /** The words between the marks. */
  readonly inner: Span;
  /** False when the closing mark is missing. */
  readonly closed: boolean;
}

/** Opening marks and what may close them. Straight marks open and close alike; German “ closes what „ opened. */
const PAIRS: Readonly<Record<string, string>> = {
  '“': '”"“',
  '„': '“”"',
  '‟': '”',
  '«': '»',
  '»': '«',
  '‹': '›',
  '›': '‹',
  '‘': '’”',
  '‚': '‘’',
  '"': '"”',
  '”': '”',
  "'": "'",
};

const SINGLE = new Set(['‘', '‚', "'", '‹', '›']);
/**
 * UTF-16 units a quotation may run without a closing mark being sought further: the longest in 2,000 news quotes was
 * under this.
 */
const MAX_QUOTE_LENGTH = 3000;

const isLetter = (character: string | undefined): boolean => character !== undefined && /[\p{L}\p{N}]/u.test(character);
const isSpace = (character: string | undefined): boolean => character === undefined || /\s/.test(character);

/** Whether the mark at `at` can begin quoted words: something free before, a word after. */
function opens(text: string, at: number, block: Span): boolean {
  const mark = text.charAt(at);
  if (!(mark in PAIRS)) return false;
  const before = at > block.start ? text.charAt(at - 1) : undefined;
  let next = at + 1;
  // French sets a space inside its marks.
  if (mark === '«' || mark === '‹') while (next < block.end && isSpace(text.charAt(next))) next++;
  const after = next < block.end ? text.charAt(next) : undefined;
  // Scrapers leave a space inside the marks.
  if (mark === '“' && isSpace(before) && isSpace(after) && isLetter(text.charAt(next + 1))) return next + 1 < block.end;
  if (after === undefined || isSpace(after)) return false;
  const free = isSpace(before) || '([—–-:/“„«"‘'.includes(before ?? ' ');
  if (mark === '”' || mark === '»' || mark === '›') return free && isLetter(after) && isSpace(before);
  if (mark === "'" || mark === '‘') {
    // Elisions: '90s, ‘em, rock ’n’ roll.
    if (/^(?:\d\ds?\b|em\b|n['’]|tis\b|til\b|cause\b)/.test(text.slice(at + 1, at + 8))) return false;
    return free;
  }
  if (mark === '"') return free && !/\d/.test(before ?? '');
  return free || mark !== '“' || isLetter(after);
}

/** Whether a mark after `at - 1` ends words: a single one after a letter may be a plural's apostrophe. */
function closes(text: string, at: number, block: Span): 'yes' | 'perhaps' | 'no' {
  const mark = text.charAt(at);
  const before = text.charAt(at - 1);
  const after = at + 1 < block.end ? text.charAt(at + 1) : undefined;
  if (mark === '’' || mark === "'") {
    if (isLetter(after)) return 'no';
    if (isSpace(before)) return 'no';
    return /[sxz]/.test(before) && isSpace(after) && after !== undefined ? 'perhaps' : 'yes';
  }
  if (mark === '"') return isSpace(before) ? 'no' : 'yes';
  // An opening mark where a closing one should be: "“It stays open“, he said".
  if (mark === '“') return isSpace(before) || isLetter(after) ? 'no' : 'yes';
  return 'yes';
}

/** End of the first sentence in [from, to): after its stop, or `to` without its white space. */
function sentenceEnd(text: string, from: number, to: number): number {
  for (let at = from; at < to; at++) {
    const character = text.charAt(at);
    if (!'.!?…'.includes(character)) continue;
    if (/\p{Lu}/u.test(text.charAt(at - 1)) && /[^\p{L}]/u.test(text.charAt(at - 2) || ' ')) continue;
    let end = at + 1;
    while (end < to && '.!?…”"’»'.includes(text.charAt(end))) end++;
    if (end >= to || isSpace(text.charAt(end))) return end;
  }
  let end = to;
  while (end > from && isSpace(text.charAt(end - 1))) end--;
  return end;
}

/**
 * Whether the same mark inside open words opens others: both are then closed before the mark opens again. Returns the
 * index of the mark that closes the inner ones, -1 where the outer mark has been lost.
 */
function innerEnd(text: string, at: number, block: Span): number {
  const mark = text.charAt(at);
  const closers = PAIRS[mark] ?? '';
  let inner = -1;
  for (let next = at + 2; next < Math.min(block.end, at + MAX_QUOTE_LENGTH); next++) {
    const character = text.charAt(next);
    if (character === mark && opens(text, next, block) && isSpace(text.charAt(next - 1))) return -1;
    if (!closers.includes(character) || closes(text, next, block) !== 'yes') continue;
    if (inner >= 0) return inner;
    inner = next;
  }
  return -1;
}

interface Closing {
  readonly end: number;
  readonly inner: number;
  readonly closed: boolean;
}

/** Where words opened at `start` end. */
function closingOf(text: string, start: number, block: Span): Closing {
  const mark = text.charAt(start);
  const closers = PAIRS[mark] ?? '';
  const limit = Math.min(block.end, start + MAX_QUOTE_LENGTH);
  let perhaps = -1;
  let inner = 0;
  for (let at = start + 2; at < limit; at++) {
    const character = text.charAt(at);
    if (mark === '‘' && character === '“') inner++;
    if (mark === '‘' && character === '”' && inner > 0) inner--;
    else if (closers.includes(character)) {
      const verdict = closes(text, at, block);
      const reopens = character === mark && mark === '"' && opens(text, at, block) && isSpace(text.charAt(at - 1));
      if (verdict === 'yes' && !reopens) return { end: at + 1, inner: at, closed: true };
      if (verdict === 'perhaps' && perhaps < 0) perhaps = at;
    }
    if (character === mark && opens(text, at, block)) {
      const nested = SINGLE.has(mark) ? -1 : innerEnd(text, at, block);
      if (nested >= 0) {
        at = nested;
        continue;
      }
      const end = sentenceEnd(text, start + 1, at);
      return { end, inner: end, closed: false };
    }
    if (perhaps >= 0 && '.!?'.includes(character) && isSpace(text.charAt(at + 1))) break;
    if (SINGLE.has(mark) && '“„"'.includes(character) && perhaps >= 0) break;
  }
  if (perhaps >= 0) return { end: perhaps + 1, inner: perhaps, closed: true };
  const end = sentenceEnd(text, start + 1, limit);
  return { end, inner: end, closed: false };
}

const DOUBLED_OPEN = /^(?:''|‘‘|``|,,)(?=[\p{L}\p{N}¿¡…])/u;
const DOUBLED_CLOSE = /(?<=\S)(?:''|’’|‘‘|``)(?![\p{L}\p{N}])/gu;

/** Words between two single marks that stand for a double one: ''…'', ``…'', ‘‘…’’. */
function doubledAt(text: string, at: number, block: Span): QuoteSpan | null {
  if (!"'‘`,".includes(text.charAt(at)) || text.charAt(at) !== text.charAt(at + 1)) return null;
  const before = at > block.start ? text.charAt(at - 1) : undefined;
  if (!(isSpace(before) || '([—–-'.includes(before ?? ' ')) || !DOUBLED_OPEN.test(text.slice(at, at + 3))) return null;
  const words = text.slice(at + 2, Math.min(block.end, at + MAX_QUOTE_LENGTH));
  DOUBLED_CLOSE.lastIndex = 0;
  const closing = DOUBLED_CLOSE.exec(words);
  if (!closing) return null;
  const inner = { start: at + 2, end: at + 2 + closing.index };
  return { start: at, end: inner.end + 2, inner, closed: true };
}

/** The quoted stretches of a block, in order, without overlaps; marks inside open words are theirs. */
export function quoteSpans(text: string, block: Span): QuoteSpan[] {
  const spans: QuoteSpan[] = [];
  for (let at = block.start; at < block.end; at++) {
    const doubled = doubledAt(text, at, block);
    if (doubled) {
      spans.push(doubled);
      at = doubled.end - 1;
      continue;
    }
    if (!opens(text, at, block)) continue;
    const mark = text.charAt(at);
    const closing = closingOf(text, at, block);
    // A lone single mark is an apostrophe far more often than a quotation.
    if (!closing.closed && (SINGLE.has(mark) || mark === '”' || mark === '»')) continue;
    spans.push({ start: at, end: closing.end, inner: { start: at + 1, end: closing.inner }, closed: closing.closed });
    at = closing.end - 1;
  }
  return spans;
}
