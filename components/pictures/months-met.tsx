/* When a name was met: a column a month, as high as articles named it. */

import type { MonthCount } from '../../lib/history/months.ts';
import { formatList, formatMonth } from '../../lib/i18n/formats.ts';
import { t } from '../../lib/i18n/words.ts';

/** Months that are told one by one. */
const MAX_TOLD = 12;

export function MonthsMet({ months }: { readonly months: readonly MonthCount[] }) {
  const [first, last] = [months[0], months.at(-1)];
  // One month is no course of time.
  if (!first || !last || first === last) return null;
  const most = Math.max(...months.map(({ count }) => count));
  const met = months.filter(({ count }) => count > 0).slice(-MAX_TOLD);
  const told = met.map(({ month, count }) => t('pictureTold', formatMonth(month), t('countArticles', count)));
  return (
    <div class="months-met">
      <div role="img" aria-label={formatList(told)}>
        {months.map(({ month, count }) => (
          <span
            key={month}
            title={t('pictureTold', formatMonth(month), t('countArticles', count))}
            style={{ blockSize: `${(100 * count) / most}%` }}
          />
        ))}
      </div>
      <p class="quiet" aria-hidden="true">
        <span>{formatMonth(first.month)}</span>
        <span>{formatMonth(last.month)}</span>
      </p>
    </div>
  );
}
