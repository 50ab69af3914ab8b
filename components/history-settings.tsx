/* What Sidelight remembers of the articles that were read: on or off, and forgotten by range. */

import { useState } from 'preact/hooks';
import { Switch } from './switch.tsx';

export interface MemorySettingsProps {
  readonly on: boolean;
  onChange(on: boolean): void;
  /** Forgets what was last read since `from` (ISO 8601), or everything. Gives how many articles, or why not. */
  onClear(from: string | undefined): Promise<number | string>;
}

const HOUR = 3_600_000;
const RANGES = [
  { name: 'the last hour', length: HOUR },
  { name: 'the last day', length: 24 * HOUR },
  { name: 'the last week', length: 7 * 24 * HOUR },
  { name: 'the last four weeks', length: 28 * 24 * HOUR },
  { name: 'all time', length: null },
] as const;

export function MemorySettings({ on, onChange, onClear }: MemorySettingsProps) {
  const [range, setRange] = useState(0);
  const [said, setSaid] = useState('');
  const clear = async () => {
    const length = RANGES[range]?.length ?? null;
    const done = await onClear(length === null ? undefined : new Date(Date.now() - length).toISOString());
    setSaid(
      typeof done === 'number' ? `Forgotten: ${done} ${done === 1 ? 'article' : 'articles'}.` : `Failed: ${done}`,
    );
  };
  return (
    <section>
      <h2>Memory</h2>
      <Switch on={on} onChange={onChange}>
        Remember which names an article mentions, so that a card can say “seen in 3 earlier articles”
      </Switch>
      <p class="quiet small">
        Title, address, date and names of each article you read with Sidelight, in this browser only; nothing in private
        windows. The toolbar popup switches it off for single sites.
      </p>
      <div class="row">
        <label>
          Forget what was read in{' '}
          <select value={range} onChange={(event) => setRange(Number(event.currentTarget.value))}>
            {RANGES.map(({ name }, at) => (
              <option key={name} value={at}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <button type="button" onClick={() => void clear()}>
          Forget
        </button>
        <span role="status">{said}</span>
      </div>
    </section>
  );
}
