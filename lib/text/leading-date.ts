/*
 * "date 2023-09-13" and its like: a field label and its value that a scraper left as the first words of the text. The
 * labels of all languages stand here, since the script in the page asks them too, and that carries no language.
 */

import type { Span } from './span.ts';

export interface LeadingDate extends Span {
  /** The date as written. */
  readonly value: string;
}

const LEADING_DATE =
  /^(?:(?:date|datum|fecha|data|dato|published|publi[ée]|pubdate|дата)\s*[:=]?\s+)?(\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:?\d\d)?)?)(?=\s|$)/iu;

/** The residue at the start of `text`, null when it begins with words of its own. */
export function leadingDate(text: string): LeadingDate | null {
  const found = LEADING_DATE.exec(text.slice(0, 80));
  return found ? { start: 0, end: found[0].length, value: found[1] as string } : null;
}
