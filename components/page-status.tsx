/* What there is to say about a tab besides the article: reading, unreadable, none there, and notices. */

import { t, wordsOf } from '../lib/i18n/words.ts';
import type { TabView } from '../lib/messaging/follow-tab.ts';

export function PageStatus({ view }: { readonly view: TabView }) {
  if (view.status === 'starting') return <p class="quiet">{t('pageReading')}</p>;
  if (view.status === 'unread') return <p class="quiet">{t('pageUnread')}</p>;
  if (view.status === 'unreadable') {
    return (
      <p class="notice">
        {t('pageUnreadable')} <span class="quiet small">{t('commonInBrackets', view.reason)}</span>
      </p>
    );
  }
  const { status, notices } = view.report;
  return (
    <>
      {notices.map(wordsOf).map((notice) => (
        <p key={notice} class="notice" role="status">
          {notice}
        </p>
      ))}
      {status === 'reading' && <p class="quiet">{t('pageReading')}</p>}
      {status === 'no-article' && <p class="quiet">{t('pageNoArticle')}</p>}
    </>
  );
}
