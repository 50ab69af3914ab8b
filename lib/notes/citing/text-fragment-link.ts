/* The `#:~:text=` link that scrolls a browser without Sidelight to the quoted words. */

import { webAddress } from '../../identity/web-address.ts';
import { toWellFormed } from '../../text/well-formed.ts';
import type { Target } from '../note.ts';

/** Longer quotes are given by their first and last words. */
const MAX_WHOLE = 200;
const END_WORDS = 6;
const CONTEXT_WORDS = 3;

/** "-" and "," have a meaning of their own in a text directive; "&" ends it. */
const encode = (words: string): string => encodeURIComponent(toWellFormed(words)).replace(/-/g, '%2D');

const splitAtSpaces = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '');

/** The link; the bare address when that is not on the web. */
export function textFragmentLink(target: Target): string {
  const url = webAddress(target.source);
  return url ? url.href.replace(/#.*$/s, '') + textDirective(target) : target.source;
}

/** `#:~:text=prefix-,words,-suffix`, to stand behind an address that has no fragment. */
export function textDirective({ selector: [quote], repeats = 0 }: Target): string {
  const words = splitAtSpaces(quote.exact);
  const needsContext = repeats > 0 || words.length <= 3;
  const before = needsContext ? lastWords(quote.prefix) : '';
  const after = needsContext ? firstWords(quote.suffix) : '';
  return `#:~:text=${before && `${encode(before)}-,`}${quoted(quote.exact, words)}${after && `,-${encode(after)}`}`;
}

/**
 * The words whole, or by their first and last. Whole words, and each end of others, are looked for inside one block:
 * no end reaches over a line.
 */
function quoted(exact: string, words: readonly string[]): string {
  const lines = exact
    .split('\n')
    .map(splitAtSpaces)
    .filter(({ length }) => length > 0);
  const isLong = exact.length > MAX_WHOLE && words.length >= 2 * END_WORDS;
  if (lines.length <= 1 && !isLong) return encode(words.join(' '));
  const first = (lines[0] ?? []).slice(0, END_WORDS);
  const last = (lines.at(-1) ?? []).slice(-END_WORDS);
  return `${encode(first.join(' '))},${encode(last.join(' '))}`;
}

/** Whole words of the same line right before the quote; none when the quote begins inside a word. */
function lastWords(prefix: string): string {
  const line = prefix.slice(prefix.lastIndexOf('\n') + 1);
  if (!/\s$/.test(line)) return '';
  return splitAtSpaces(line).slice(-CONTEXT_WORDS).join(' ');
}

function firstWords(suffix: string): string {
  const end = suffix.indexOf('\n');
  const line = end < 0 ? suffix : suffix.slice(0, end);
  if (!/^[\s\p{P}]/u.test(line)) return '';
  return splitAtSpaces(line).slice(0, CONTEXT_WORDS).join(' ');
}
