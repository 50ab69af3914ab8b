/* What the frame over a page may ask, and our own pages too: all that the user says of names, days and notes. */

import * as v from 'valibot';
import type { FrameTells } from '../../../lib/messaging/frame-protocol.ts';
import type { UserCalls } from '../../../lib/messaging/protocol.ts';
import { gives, type MessageTable, NOTHING, replies } from './check-message.ts';
import { FRAME_TELL, nonce } from './frame-schemas.ts';
import { COLOUR, DRAFT, instant, NOTE, noteId, shortText, words } from './note-schemas.ts';

/** An entity's id, or the name that a reading is chosen for: no name is longer. */
const name = v.pipe(shortText, v.minLength(1));
/** The place a new note began holds an address and the words it is on. */
const draftKey = words;

/** Of Wikimedia alone: nobody else is asked for a picture. */
const PICTURE = v.pipe(shortText, v.startsWith('https://upload.wikimedia.org/wikipedia/commons/'));

export const USER_MESSAGES: MessageTable<UserCalls> = {
  'article.date': replies(v.object({ source: words, day: v.exactOptional(shortText) })),
  'names.choose': replies(
    v.object({
      keys: v.pipe(v.array(name), v.maxLength(100)),
      choice: v.exactOptional(v.nullable(name)),
    }),
  ),
  'names.mute': replies(v.object({ entityId: name, name: v.exactOptional(name) })),
  'lookup.ask': gives(v.object({ name: words, language: shortText })),
  'lookup.picture': gives(v.object({ file: words, address: PICTURE, language: shortText })),
  'lookup.permit': gives(NOTHING),
  'notes.put': replies(v.object({ note: NOTE, replaces: v.nullable(instant) })),
  'notes.remove': replies(v.object({ id: noteId, replaces: instant })),
  'notes.restore': replies(noteId),
  'notes.highlight': gives(COLOUR),
  'notes.open': gives(noteId),
  'notes.tags': gives(NOTHING),
  'drafts.save': replies(v.object({ key: draftKey, draft: DRAFT })),
  'drafts.load': gives(draftKey),
  'drafts.clear': replies(draftKey),
};

/** What the frame alone may ask. */
export const FRAME_MESSAGES: MessageTable<FrameTells> = {
  'frame.tell': gives(FRAME_TELL),
  'frame.take': gives(nonce),
};
