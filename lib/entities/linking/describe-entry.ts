/*
 * One line for what somebody or something is, composed from facts. An office that ended has both years; one that goes on says since
 * when, and as of when unless that is recent; nothing undated claims "is".
 */

import type { Office } from './knowledge-source.ts';

export interface DescribedFacts {
  /** What it is without years of life ("Tennis player, Serbia"); null when the offices say it. */
  readonly text: string | null;
  readonly offices: readonly Office[];
  readonly asOf: string | null;
  readonly born: number | null;
  readonly died: number | null;
}

/** Offices known up to this year or later may be said to go on ("since"); older knowledge says "from" and as of when. */
const FRESH = '2025';

const yearOf = (date: string): string => date.slice(0, 4);

export function describeOffice({ title, from, to }: Office, asOf: string | null): string {
  if (to !== null) {
    const end = yearOf(to);
    if (from === null) return `${title} (until ${end})`;
    return yearOf(from) === end ? `${title} (${end})` : `${title} (${yearOf(from)}–${end})`;
  }
  if (asOf !== null && asOf >= FRESH)
    return from === null ? `${title} (as of ${yearOf(asOf)})` : `${title} (since ${yearOf(from)})`;
  const known = asOf === null ? '' : `as of ${yearOf(asOf)}`;
  const began = from === null ? '' : `from ${yearOf(from)}`;
  const years = [began, known].filter(Boolean).join(', ');
  return years ? `${title} (${years})` : title;
}

function lifeYears(born: number | null, died: number | null): string {
  if (born === null) return '';
  const year = (value: number): string => (value < 0 ? `${-value} BC` : String(value));
  return died === null ? ` (born ${year(born)})` : ` (${year(born)}–${year(died)})`;
}

export function describeFacts({ text, offices, asOf, born, died }: DescribedFacts): string | null {
  // Years of life after years of office would read as one muddle.
  if (text !== null) return /\d\)?$/.test(text) ? text : `${text}${lifeYears(born, died)}`;
  const [first] = offices;
  return first ? describeOffice(first, asOf) : null;
}
