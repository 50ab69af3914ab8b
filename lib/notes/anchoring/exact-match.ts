/*
 * The first rungs of the ladder, by plain string search: the words with what stood around them, character by character.
 * Most notes on most pages end here, without the article being indexed at all. Null sends a note on to the slower
 * rungs; it is no match.
 */

import { isWordUnit } from '../../text/characters.ts';
import type { Span } from '../../text/span.ts';
import type { Target } from '../note.ts';
import { MIN_QUOTE } from './fuzzy-match.ts';
import type { AnchoringPage } from './page-index.ts';
import { sharedEnd, sharedStart } from './stored-quote.ts';
import { isInPlace } from './surroundings.ts';

/** Characters on either side that must stand when not all of prefix and suffix do: half a line each. */
const NEAR = 24;

/** Characters on one side that are enough for a long quote that never stood twice. */
const ONE_SIDE = 10;

export function exactMatch(target: Target, page: AnchoringPage): Span | null {
  const found = literalMatch(target, page.text);
  return found && isInPlace(target, page, found) ? found : null;
}

function literalMatch(target: Target, text: string): Span | null {
  const [{ exact, prefix, suffix }] = target.selector;
  if (exact === '') return null;
  if (prefix.length + suffix.length >= MIN_QUOTE) {
    const whole = onlyPlace(text, prefix, exact, suffix);
    if (whole) return whole;
  }
  // Only where the writer's article is known to hold nothing like it may less than everything do.
  if (target.repeats === undefined || target.twins !== 0) return null;
  if (prefix.length >= NEAR && suffix.length >= NEAR) {
    const near = onlyPlace(text, prefix.slice(-NEAR), exact, suffix.slice(0, NEAR));
    if (near) return near;
  }
  if (target.repeats > 0 || exact.length < MIN_QUOTE) return null;
  const only = onlyPlace(text, '', exact, '');
  if (!only || cutsWord(target, text, only)) return null;
  const before = sharedEnd(text.slice(Math.max(0, only.start - ONE_SIDE), only.start), prefix);
  const after = sharedStart(text.slice(only.end, only.end + ONE_SIDE), suffix);
  return before >= ONE_SIDE || after >= ONE_SIDE ? only : null;
}

/** Where the three stand together, when that is one place. */
function onlyPlace(text: string, before: string, exact: string, after: string): Span | null {
  const whole = before + exact + after;
  const at = text.indexOf(whole);
  if (at < 0 || text.indexOf(whole, at + 1) >= 0) return null;
  return { start: at + before.length, end: at + before.length + exact.length };
}

/** True when the words would begin or end inside a word here though they did not where they were written. */
function cutsWord({ selector: [{ exact, prefix, suffix }] }: Target, text: string, { start, end }: Span): boolean {
  const joins = (left: string, right: string): boolean =>
    left !== '' && right !== '' && isWordUnit(left.charCodeAt(left.length - 1)) && isWordUnit(right.charCodeAt(0));
  return (
    (joins(text.slice(Math.max(0, start - 1), start), exact) && !joins(prefix, exact)) ||
    (joins(exact, text.slice(end, end + 1)) && !joins(exact, suffix))
  );
}
