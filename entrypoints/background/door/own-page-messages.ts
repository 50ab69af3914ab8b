/* What only our own pages may ask, and what each call brings. */

import * as v from 'valibot';
import type { FrameTells } from '../../../lib/messaging/frame-protocol.ts';
import type { OwnPageCalls, ReaderCalls, UserCalls } from '../../../lib/messaging/protocol.ts';
import { SETTINGS_CHANGE } from '../../../lib/settings/settings.ts';
import { SITE_CHANGE } from '../../../lib/settings/site-settings.ts';
import { ACCESS } from '../../../lib/storage/sync/sync-marks.ts';
import { gives, type MessageTable, NOTHING, replies } from './check-message.ts';
import { instant, shortText, words } from './note-schemas.ts';

const tab = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
/** Characters: a page's text has at most ten million, and escaped it may be twice as long. */
const MAX_ARTICLE_FILE = 30_000_000;
const entityIds = v.pipe(v.array(v.pipe(v.string(), v.maxLength(300))), v.maxLength(100_000));

export const OWN_PAGE_MESSAGES: MessageTable<Omit<OwnPageCalls, keyof (ReaderCalls & UserCalls & FrameTells)>> = {
  'reader.start': replies(tab),
  'tab.report': gives(tab),
  'picker.start': replies(tab),
  'notes.changed': gives(NOTHING),
  'notes.warnings': gives(NOTHING),
  'backup.due': gives(NOTHING),
  'packs.changed': gives(NOTHING),
  'entities.names': gives(entityIds),
  'entities.known': gives(entityIds),
  // Without a day all is forgotten: a typo in its name must not mean that.
  'history.clear': replies(v.strictObject({ from: v.exactOptional(instant) })),
  'lookup.sent': gives(NOTHING),
  'lookup.clear': replies(NOTHING),
  'sync.report': gives(NOTHING),
  'sync.start': replies(ACCESS),
  'sync.history': gives(v.object({ history: v.boolean() })),
  'sync.now': gives(NOTHING),
  'sync.stop': gives(NOTHING),
  'folder.name': gives(NOTHING),
  'folder.put': replies(
    v.object({ article: words, name: shortText, text: v.pipe(v.string(), v.maxLength(MAX_ARTICLE_FILE)) }),
  ),
  'settings.write': replies(SETTINGS_CHANGE),
  'settings.site': replies(v.object({ host: shortText, site: SITE_CHANGE })),
};
