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

/** The quoted stretches of a block, in order, without overlaps; marks inside open words are theirs. */
export function quoteSpans(text: string, block: Span): QuoteSpan[] {
  const spans: QuoteSpan[] = [];
  for (let at = block.start; at < block.end; at++) {
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
