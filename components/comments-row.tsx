/* The readers' comments of a page: where, and whether they are to be seen. */

import { useState } from 'preact/hooks';
import type { Message } from '../lib/i18n/message.ts';
import { t, wordsOf } from '../lib/i18n/words.ts';
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
  return (
    <>
      <Switch on={comments.hidden} onChange={(on) => void onHide(on).then(setError)}>
        {t('commentsHide')}
      </Switch>
      <button
        type="button"
        class="small"
        aria-label={t('actOn', t('commonShow'), t('commentsLabel'))}
        onClick={() => onShow(comments)}
      >
        {t('commonShow')}
      </button>
      {error && (
        <p class="error small" role="alert">
          {wordsOf(error)}
        </p>
      )}
    </>
  );
}
