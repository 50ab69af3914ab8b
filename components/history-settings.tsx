/* What Sidelight remembers of the articles that were read, and how it is forgotten, by range. */

import { useState } from 'preact/hooks';
import type { LabelCode, Message } from '../lib/i18n/message.ts';
import { t } from '../lib/i18n/words.ts';

export interface ForgetHistoryProps {
  /** Forgets what was last read since `from` (ISO 8601), or everything. Gives how many articles, or why not. */
  onClear(from: string | undefined): Promise<number | Message>;
  /** Other devices may hold it too. */
  readonly isShared?: boolean;
}

const HOUR = 3_600_000;
const RANGES: readonly { readonly name: LabelCode; readonly length: number | null }[] = [
  { name: 'memoryLastHour', length: HOUR },
  { name: 'memoryLastDay', length: 24 * HOUR },
  { name: 'memoryLastWeek', length: 7 * 24 * HOUR },
  { name: 'memoryLastFourWeeks', length: 28 * 24 * HOUR },
  { name: 'memoryAllTime', length: null },
];

export function ForgetHistory({ onClear, isShared = false }: ForgetHistoryProps) {
  const [range, setRange] = useState(0);
  const [said, setSaid] = useState('');
  const clear = async () => {
    const length = RANGES[range]?.length ?? null;
    const done = await onClear(length === null ? undefined : new Date(Date.now() - length).toISOString());
    setSaid(typeof done === 'number' ? t('memoryForgotten', done) : t('memoryFailed', done));
  };
  return (
    <>
      <p class="quiet small">{t('memoryWhat')}</p>
      {isShared && <p class="quiet small">{t('memoryWhatElsewhere')}</p>}
      <div class="row">
        <label>
          {t('memoryForgetWhat')}{' '}
          <select value={range} onChange={(event) => setRange(Number(event.currentTarget.value))}>
            {RANGES.map(({ name }, at) => (
              <option key={name} value={at}>
                {t(name)}
              </option>
            ))}
          </select>
        </label>
        <button type="button" onClick={() => void clear()}>
          {t('commonForget')}
        </button>
        <span role="status">{said}</span>
      </div>
    </>
  );
}
