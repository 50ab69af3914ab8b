/*
 * Who with whom: half a table of names, a field the fuller the more articles name both. A name stands once, at the
 * corner of its row and its column, which run to the left of it and below.
 */

import { useState } from 'preact/hooks';
import type { NamedTogether } from '../../lib/history/named-together.ts';
import { formatNumber, t } from '../../lib/i18n/words.ts';

export interface NamedTogetherProps {
  /** Null where no two names came together. */
  readonly together: NamedTogether | null;
  nameOf(entityId: string): string;
  onOpen(entityId: string): void;
}

/** Percent: the faintest field is still told from none. */
const MIN_SHARE = 8;
/** Percent: on the fullest the number can still be read, by light and in the dark. */
const MAX_SHARE = 38;

const headerId = (place: number): string => `together-${place}`;

export function NamedTogetherTable({ together, nameOf, onOpen }: NamedTogetherProps) {
  /** Of the field that was pressed, for a finger, which nothing tells a title. */
  const [said, setSaid] = useState('');
  if (!together) return <p class="quiet">{t('pictureTogetherNone')}</p>;
  const { ids, counts, most } = together;
  const field = (row: number, column: number) => {
    const count = counts[row]?.[column] ?? 0;
    if (count === 0) return <td key={column} />;
    const share = Math.round(MIN_SHARE + ((MAX_SHARE - MIN_SHARE) * count) / most);
    const [a, b] = [nameOf(ids[row] ?? ''), nameOf(ids[column] ?? '')];
    const says = t('pictureBoth', a, b, t('countArticles', count));
    return (
      // biome-ignore lint/a11y/useKeyWithClickEvents: the names stand at its row and its column.
      <td
        key={column}
        headers={`${headerId(row)} ${headerId(column)}`}
        title={says}
        onClick={() => setSaid(says)}
        style={{ '--share': `${share}%` }}
      >
        {formatNumber(count)}
      </td>
    );
  };
  return (
    <div class="together">
      <table>
        <caption class="quiet small">{t('pictureTogetherSays')}</caption>
        <tbody>
          {ids.map((id, row) => (
            <tr key={id}>
              {ids.slice(0, row).map((_, column) => field(row, column))}
              <th id={headerId(row)} colSpan={ids.length - row + 1}>
                <button type="button" class="plain" dir="auto" onClick={() => onOpen(id)}>
                  {nameOf(id)}
                </button>
              </th>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="small" role="status">
        {said}
      </p>
    </div>
  );
}
