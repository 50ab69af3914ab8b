/* The kinds of junk in a user's words. */

import type { JunkKind } from '../lib/junk/junk-span.ts';

export const JUNK_KIND_NAMES: Record<JunkKind, string> = {
  related: 'Related',
  credit: 'Credit',
  metadata: 'Metadata',
  promotion: 'Promotion',
  share: 'Sharing',
  advert: 'Advert',
  navigation: 'Navigation',
  comments: 'Comments',
  consent: 'Consent note',
  duplicate: 'Repeated',
  rights: 'Copyright',
  marked: 'Marked by you',
};

/** What stands for each kind in an article. */
export const JUNK_KIND_EXAMPLES: Record<JunkKind, string> = {
  related: '“See also …”, “Read more …”, boxes of other stories',
  credit: '“© Name / Agency”, “Photo: …”',
  metadata: 'leftover dates, “3 min read”, doubled bylines',
  promotion: 'newsletters, apps, subscriptions, “Follow us”',
  share: 'share and print bars',
  advert: '“Advertisement” and what stands beneath',
  navigation: 'most-read lists, tags, breadcrumbs',
  comments: 'invitations to comment, comments',
  consent: 'notes on cookies and tracking',
  duplicate: 'captions and headlines told twice',
  rights: '“All rights reserved”',
  marked: 'words and boxes you marked yourself',
};
