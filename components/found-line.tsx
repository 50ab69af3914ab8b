/* What was found in an article, in one line. */

import { t } from '../lib/i18n/words.ts';
import type { PageReport } from '../lib/messaging/protocol.ts';
import { quotesOf } from './quote-list.tsx';

type Found = Pick<PageReport, 'cast' | 'dates' | 'junk' | 'notes'>;

export function FoundLine({ report: { cast, dates, junk, notes } }: { readonly report: Found }) {
  const counts = [
    ['foundNames', cast.length],
    ['foundQuotes', quotesOf(cast).length],
    ['foundDates', dates.events.length],
    ['foundJunk', junk.filter(({ dismissed }) => !dismissed).length],
    ['countNotes', notes.length],
  ] as const;
  const found = counts.filter(([, count]) => count > 0);
  return (
    <p class="found small">
      {found.length === 0 ? t('foundNothing') : found.map(([code, count]) => t(code, count)).join(' · ')}
    </p>
  );
}
