/* What a page's script may ask, and what each call brings. */

import * as v from 'valibot';
import type { ReaderCalls } from '../../../lib/messaging/protocol.ts';
import { USER_RULE } from '../../../lib/settings/user-rule-schema.ts';
import { gives, type MessageTable, NOTHING, replies } from './check-message.ts';
import { FRAME_SHOW } from './frame-schemas.ts';
import { DRAFT, instant, NOTE, noteId, shortText, words } from './note-schemas.ts';

/** An entity's id, or the name that a reading is chosen for: no name is longer. */
const name = v.pipe(shortText, v.minLength(1));
/** The place a new note began holds an address and the words it is on. */
const draftKey = words;

export const READER_MESSAGES: MessageTable<ReaderCalls> = {
  'reader.wanted': gives(NOTHING),
  'styles.insert': gives(words),
  'styles.remove': gives(words),
  'panel.load': gives(NOTHING),
  'frame.show': replies(FRAME_SHOW),
  'article.date': replies(v.object({ source: words, day: v.exactOptional(shortText) })),
  'settings.read': gives(NOTHING),
  'names.choose': replies(
    v.object({
      keys: v.pipe(v.array(name), v.maxLength(100)),
      choice: v.exactOptional(v.nullable(name)),
    }),
  ),
  'names.mute': replies(v.object({ entityId: name, name: v.exactOptional(name) })),
  'lookup.ask': gives(v.object({ name: words, language: shortText })),
  'lookup.permit': gives(NOTHING),
  'rules.add': replies(USER_RULE),
  'rules.remove': replies(shortText),
  'notes.put': replies(v.object({ note: NOTE, replaces: v.nullable(instant) })),
  'notes.remove': replies(v.object({ id: noteId, replaces: instant })),
  'notes.restore': replies(noteId),
  'notes.tags': gives(NOTHING),
  'drafts.save': replies(v.object({ key: draftKey, draft: DRAFT })),
  'drafts.load': gives(draftKey),
  'drafts.clear': replies(draftKey),
};
