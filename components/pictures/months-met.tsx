/* When a name was met: a column a month, as high as articles named it. */

import { useState } from 'preact/hooks';
import type { MonthCount } from '../../lib/history/months.ts';
import { formatList, formatMonth } from '../../lib/i18n/formats.ts';
import { t } from '../../lib/i18n/words.ts';

/** Months that are told one by one. */
const MAX_TOLD = 12;

export function MonthsMet({ months }: { readonly months: readonly MonthCount[] }) {
  /** The month that was pressed, for a finger, which nothing tells a title. */
  const [pressed, setPressed] = useState<MonthCount | null>(null);
  const [first, last] = [months[0], months.at(-1)];
  // One month is no course of time.
  if (!first || !last || first === last) return null;
  const most = Math.max(...months.map(({ count }) => count));
  const met = months.filter(({ count }) => count > 0).slice(-MAX_TOLD);
  const wordsOf = ({ month, count }: MonthCount) => t('pictureTold', formatMonth(month), t('countArticles', count));
  const press = (event: MouseEvent & { readonly currentTarget: HTMLElement }) => {
    const columns = [...event.currentTarget.children].map((column) => column.getBoundingClientRect());
    const at = columns.findIndex(({ left, right }) => left - 1 <= event.clientX && event.clientX <= right + 1);
    setPressed(months[at] ?? null);
  };
  return (
    <div class="months-met">
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: its label tells all of it. */}
      <div role="img" aria-label={formatList(met.map(wordsOf))} onClick={press}>
        {months.map((one) => (
          <span key={one.month} title={wordsOf(one)} style={{ blockSize: `${(100 * one.count) / most}%` }} />
        ))}
      </div>
      <p class="quiet" aria-hidden="true">
        <span>{formatMonth(first.month)}</span>
        <span>{formatMonth(last.month)}</span>
      </p>
      {pressed && (
        <p class="quiet" aria-hidden="true">
          {wordsOf(pressed)}
        </p>
      )}
    </div>
  );
}
