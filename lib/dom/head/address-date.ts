/* The day in an article's address: "/2023/09/13/", "/2023-09-13-…", "/20230913/", "/2023/sep/13/". */

import { normaliseDate } from '../../text/normalise-date.ts';

const YEAR = '((?:19|20)\\d\\d)';
const MONTH = '(0[1-9]|1[0-2])';
const DAY = '(0[1-9]|[12]\\d|3[01])';
const END = '(?=[/_.-]|$|[?&#])';

/** A year and a month alone do not make a day. */
const YEAR_FIRST = new RegExp(`[/_=.-]${YEAR}([/_-]?)${MONTH}\\2${DAY}${END}`);
const YEAR_APART = new RegExp(`/${YEAR}/${MONTH}[-]?${DAY}${END}`);
const SHORT = new RegExp(`/${YEAR}/([1-9]|1[0-2])/([1-9]|[12]\\d|3[01])/`);
const DAY_FIRST = new RegExp(`/${DAY}([/-])${MONTH}\\2${YEAR}${END}`);
/** As English sites write them; other languages' addresses have figures. */
const NAMED = new RegExp(`/${YEAR}/([a-z]{3})/(\\d\\d?)/`, 'i');
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

export function dayInAddress(source: string): { readonly day: string; readonly words: string } | null {
  const read = (pattern: RegExp, order: readonly [number, number, number]) => {
    const found = pattern.exec(source);
    const [year = '', month = '', day = ''] = order.map((group) => found?.[group] ?? '');
    const number = /\d/.test(month) ? month : String(MONTHS.indexOf(month.toLowerCase()) + 1);
    const iso = found && normaliseDate(`${year}-${number.padStart(2, '0')}-${day.padStart(2, '0')}`);
    return iso ? { day: iso, words: found[0].replace(/^[/_=.-]|\/$/g, '') } : null;
  };
  return (
    read(YEAR_FIRST, [1, 3, 4]) ??
    read(YEAR_APART, [1, 2, 3]) ??
    read(SHORT, [1, 2, 3]) ??
    read(NAMED, [1, 2, 3]) ??
    read(DAY_FIRST, [4, 3, 1])
  );
}
