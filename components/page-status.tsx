/* What there is to say about a tab besides the article: reading, unreadable, none there, and notices. */

import type { MessageCode } from '../lib/i18n/message.ts';
import { t, wordsOf } from '../lib/i18n/words.ts';
import type { TabView } from '../lib/messaging/follow-tab.ts';

/** What the browser says of it is for its makers; that it cannot be read is enough. */
const SAID_BY_BROWSER: readonly MessageCode[] = ['fault', 'browserRefuses'];

export function PageStatus({ view }: { readonly view: TabView }) {
  if (view.status === 'starting') return <p class="quiet">{t('pageReading')}</p>;
  if (view.status === 'unread') return <p class="quiet">{t('pageUnread')}</p>;
  if (view.status === 'unreadable') {
    const { reason } = view;
    return <p class="notice">{SAID_BY_BROWSER.includes(reason.code) ? t('pageUnreadable') : wordsOf(reason)}</p>;
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
