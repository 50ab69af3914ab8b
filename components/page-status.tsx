/* What there is to say about a tab besides the article: reading, unreadable, none there, and notices. */

import type { TabView } from '../lib/messaging/follow-tab.ts';

export function PageStatus({ view }: { readonly view: TabView }) {
  if (view.status === 'starting') return <p class="quiet">Reading…</p>;
  if (view.status === 'unread')
    return <p class="quiet">Press the Sidelight button in the toolbar to read this page.</p>;
  if (view.status === 'unreadable') {
    return (
      <p class="notice">
        Sidelight cannot read this page. Browsers keep extensions off their own pages and their stores.{' '}
        <span class="quiet small">({view.reason})</span>
      </p>
    );
  }
  const { status, notices } = view.report;
  return (
    <>
      {notices.map((notice) => (
        <p key={notice} class="notice" role="status">
          {notice}
        </p>
      ))}
      {status === 'reading' && <p class="quiet">Reading…</p>}
      {status === 'no-article' && <p class="quiet">There is no article on this page, as far as Sidelight can see.</p>}
    </>
  );
}
