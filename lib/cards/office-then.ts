/* The office somebody held on the article's day, when the facts reach that far. */

import type { Office } from '../entities/linking/knowledge-source.ts';

/** EDTF dates compare as text once both have the same precision. */
const notAfter = (a: string, b: string): boolean => {
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) <= b.slice(0, length);
};

/**
 * Null when nothing is known for that day. An open office counts up to `asOf` and no further: what came after, nobody
 * here knows. In a year of change both the old and the new office match; the one that began last before the day wins,
 * unless the most telling one (the first of the list) was held then too.
 */
export function officeAtPublication(
  offices: readonly Office[],
  day: string | null,
  asOf: string | null,
): Office | null {
  if (day === null) return null;
  const held = offices.filter(({ from, to }) => {
    if (from === null || !notAfter(from, day)) return false;
    const last = to ?? asOf;
    return last !== null && notAfter(day, last);
  });
  if (offices[0] && held.includes(offices[0])) return offices[0];
  return held.reduce<Office | null>((latest, office) => {
    if (!latest) return office;
    return (office.from ?? '') > (latest.from ?? '') ? office : latest;
  }, null);
}
