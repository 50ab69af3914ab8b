/* What is said of a query between its field and the list: what it may be completed to, and what was meant by a slip. */

import { formatList } from '../../lib/i18n/formats.ts';
import { message } from '../../lib/i18n/message.ts';
import { t, wordsOf } from '../../lib/i18n/words.ts';
import type { Completion } from '../../lib/notes/library/search/completions.ts';
import type { NearSpelling } from '../../lib/notes/library/search/note-search.ts';

export interface QueryNotesProps {
  readonly completions: readonly Completion[];
  readonly near: readonly NearSpelling[];
  onQuery(query: string): void;
}

const quoted = (words: string): string => wordsOf(message('commonQuoted', words));

export function QueryNotes({ completions, near, onQuery }: QueryNotesProps) {
  if (completions.length + near.length === 0) return null;
  return (
    <div class="query-notes">
      {completions.length > 0 && (
        <ul class="row" aria-label={t('libCompletions')}>
          {completions.map(({ value, query }) => (
            <li key={query}>
              <button type="button" class="plain small" dir="auto" onClick={() => onQuery(query)}>
                {value}
              </button>
            </li>
          ))}
        </ul>
      )}
      {near.map(({ typed, meant }) => (
        <p key={typed} class="small" role="status">
          {t('libNear', quoted(typed), formatList(meant.map(quoted)))}
        </p>
      ))}
    </div>
  );
}
