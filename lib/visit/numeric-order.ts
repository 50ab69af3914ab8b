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

/** @param language BCP 47, lower case, as decided from the words */
export function numericOrder({ source, text }: Pick<PageText, 'source' | 'text'>, language: string): NumericOrder {
  if (MONTH_FIRST.has(language)) return 'month';
  if (!UNDECIDED.has(language)) return 'day';
  return DAY_FIRST_HOST.test(source) ? 'day' : orderOnPage(text);
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
