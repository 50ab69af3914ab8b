/* What there is to say about a tab besides the article: reading, unreadable, none there, and notices. */

import type { Message } from '../lib/i18n/message.ts';
import { t, wordsOf } from '../lib/i18n/words.ts';
import type { TabView } from '../lib/messaging/follow-tab.ts';

/** In words that are not ours, and need some around them. */
const isOfBrowser = ({ code }: Message): boolean => !code.startsWith('unreadable');

export function PageStatus({ view }: { readonly view: TabView }) {
  if (view.status === 'starting') return <p class="quiet">{t('pageReading')}</p>;
  if (view.status === 'unread') return <p class="quiet">{t('pageUnread')}</p>;
  if (view.status === 'unreadable') {
    return (
      <p class="notice">
        {isOfBrowser(view.reason) ? (
          <>
            {t('pageUnreadable')} <span class="quiet small">{t('commonInBrackets', view.reason)}</span>
          </>
        ) : (
          wordsOf(view.reason)
        )}
      </p>
    );
  }
  const { status, notices, outOfReach } = view.report;
  return (
    <>
      {notices.map(wordsOf).map((notice) => (
        <p key={notice} class="notice" role="status">
          {notice}
        </p>
      ))}
      {status === 'reading' && <p class="quiet">{t('pageReading')}</p>}
      {status === 'no-article' &&
        (outOfReach ? (
          <p class="notice" role="status">
            {wordsOf(outOfReach)}
          </p>
        ) : (
          <p class="quiet">{t('pageNoArticle')}</p>
        ))}
    </>
  );
}
