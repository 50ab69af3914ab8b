/* The article's day as the user corrects it: every relative date counts from it. */

import { useState } from 'preact/hooks';
import type { Message } from '../lib/i18n/message.ts';
import { t } from '../lib/i18n/words.ts';

export interface ArticleDayProps {
  /** ISO 8601, null when none was found. */
  readonly published: string | null;
  /** The day shown is the user's own. */
  readonly corrected: boolean;
  /** Undefined goes back to what the page says. Gives why it failed, or null. */
  onSet(day: string | undefined): Promise<Message | null>;
}

export function ArticleDay({ published, corrected, onSet }: ArticleDayProps) {
  const [editing, setEditing] = useState(false);
  const [day, setDay] = useState(published?.slice(0, 10) ?? '');
  const [failed, setFailed] = useState<Message | null>(null);
  const set = (value: string | undefined) =>
    void onSet(value).then((reason) => {
      setFailed(reason);
      if (reason === null) setEditing(false);
    });
  if (!editing)
    return (
      <button type="button" class="plain small" onClick={() => setEditing(true)}>
        {published ? t('dayWrong') : t('daySet')}
      </button>
    );
  return (
    <form
      class="row small"
      onSubmit={(event) => {
        event.preventDefault();
        if (day !== '') set(day);
      }}
    >
      <label>
        {t('dayOfArticle')}{' '}
        <input type="date" required value={day} onInput={(event) => setDay(event.currentTarget.value)} />
      </label>
      <button type="submit">{t('daySubmit')}</button>
      {corrected && (
        <button type="button" class="plain" onClick={() => set(undefined)}>
          {t('dayAsPageSays')}
        </button>
      )}
      <button type="button" class="plain" onClick={() => setEditing(false)}>
        {t('commonCancel')}
      </button>
      {failed && (
        <p class="error" role="alert">
          {t('commonNotKept', failed)}
        </p>
      )}
    </form>
  );
}
