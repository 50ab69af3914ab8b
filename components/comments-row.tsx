/* The readers' comments of a page: how many, where, and whether they are to be seen. */

import { useState } from 'preact/hooks';
import type { Message } from '../lib/i18n/message.ts';
import { formatNumber, t, wordsOf } from '../lib/i18n/words.ts';
import type { CommentsReport } from '../lib/messaging/protocol.ts';
import type { Span } from '../lib/text/span.ts';
import { Switch } from './switch.tsx';

export interface CommentsRowProps {
  readonly comments: CommentsReport;
  onShow(span: Span): void;
  /** Gives the reason when it failed, null when it did not. */
  onHide(hidden: boolean): Promise<Message | null>;
}

export function CommentsRow({ comments, onShow, onHide }: CommentsRowProps) {
  const [error, setError] = useState<Message | null>(null);
  const { count, hidden } = comments;
  return (
    <section aria-label={t('commentsLabel')}>
      <div class="row section-head">
        <h2 class="grow">
          {t('commentsHeading')} {count > 0 && <span class="count">{formatNumber(count)}</span>}
        </h2>
        <button type="button" class="plain small" onClick={() => onShow(comments)}>
          {t('commonShow')}
        </button>
      </div>
      <Switch on={hidden} onChange={(on) => void onHide(on).then(setError)}>
        {t('commentsHide')}
      </Switch>
      {error && (
        <p class="error small" role="alert">
          {wordsOf(error)}
        </p>
      )}
    </section>
  );
}
