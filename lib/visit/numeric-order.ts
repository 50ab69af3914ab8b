/*
 * Whether "03/04/2024" is the third of April or the fourth of March on a page: by its language and country, by the
 * country of its address, or by another date of the same page that can only be read one way.
 */

import type { PageText } from '../text/page-text.ts';
import type { NumericOrder } from '../text/stated-day.ts';

const MONTH_FIRST = new Set(['en-us', 'en-ph']);
/** Languages whose pages write both ways, where no country is said. */
const UNDECIDED = new Set(['en', 'en-ca', '']);
/** Addresses of countries that write English, and the day first. */
const DAY_FIRST_HOST = /^https?:\/\/[^/?#]+\.(?:uk|ie|au|nz|in|za|ng|ke|gh|sg|my|pk|mt|hk|jm|tt)(?=[:/?#]|$)/;
const FIGURES = /(?<![\d/])(\d{1,2})\/(\d{1,2})\/(?:19|20)\d\d(?![\d/])/g;
/** As one system writes it on American pages; elsewhere it writes no halves of a day. */
const AMERICAN = /(?<![\d/])\d{1,2}\/\d{1,2}\/(?:19|20)\d\d \d{1,2}:\d\d:\d\d [AP]M(?!\p{L})/u;

/** @param language BCP 47, lower case, as decided from the words */
export function numericOrder({ source, text }: Pick<PageText, 'source' | 'text'>, language: string): NumericOrder {
  if (MONTH_FIRST.has(language)) return 'month';
  if (!UNDECIDED.has(language)) return 'day';
  return DAY_FIRST_HOST.test(source)
    ? 'day'
    : (orderOnPage(text) ?? orderByAddress(source, text) ?? (AMERICAN.test(text) ? 'month' : null));
}

/** "/2024/04/" beside "04/11/2024": the month is the number that both have. */
function orderByAddress(source: string, text: string): NumericOrder {
  const [, year, month] = /\/((?:19|20)\d\d)[/-](0[1-9]|1[0-2])[/-]/.exec(source) ?? [];
  for (const [date, first, second] of month === undefined ? [] : text.matchAll(FIGURES)) {
    if (!date.endsWith(year as string) || Number(first) === Number(second)) continue;
    if (Number(first) === Number(month)) return 'month';
    if (Number(second) === Number(month)) return 'day';
  }
  return null;
}

function orderOnPage(text: string): NumericOrder {
  let order: NumericOrder = null;
  for (const [, first, second] of text.matchAll(FIGURES)) {
    const here = Number(first) > 12 ? 'day' : Number(second) > 12 ? 'month' : null;
    if (here === null || here === order) continue;
    if (order !== null) return null;
    order = here;
  }
  return order;
}
