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
export function textFragmentLink({ source, selector: [quote], repeats = 0 }: Target): string {
  const url = webAddress(source);
  if (!url) return source;
  const address = url.href.replace(/#.*$/s, '');
  const words = splitAtSpaces(quote.exact);
  // A directive matches inside one block, so a quote over several is given by its ends.
  const whole = quote.exact.length <= MAX_WHOLE && !quote.exact.includes('\n');
  const exact =
    whole || words.length < 2 * END_WORDS
      ? encode(words.join(' '))
      : `${encode(words.slice(0, END_WORDS).join(' '))},${encode(words.slice(-END_WORDS).join(' '))}`;
  const needsContext = repeats > 0 || words.length <= 3;
  const before = needsContext ? lastWords(quote.prefix) : '';
  const after = needsContext ? firstWords(quote.suffix) : '';
  return `${address}#:~:text=${before && `${encode(before)}-,`}${exact}${after && `,-${encode(after)}`}`;
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
