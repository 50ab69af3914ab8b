/* What a page's script may ask, and what each call brings. */

import * as v from 'valibot';
import { INTERFACE_LANGUAGES } from '../../../lib/i18n/interface-languages.ts';
import type { ReaderCalls } from '../../../lib/messaging/protocol.ts';
import { SETTINGS } from '../../../lib/settings/settings-table.ts';
import { USER_RULE } from '../../../lib/settings/user-rule-schema.ts';
import { gives, type MessageTable, NOTHING, replies } from './check-message.ts';
import { FRAME_SHOW } from './frame-schemas.ts';
import { SELECTED_WORDS, shortText, words } from './note-schemas.ts';

export const READER_MESSAGES: MessageTable<ReaderCalls> = {
  'reader.wanted': gives(NOTHING),
  'styles.insert': gives(v.union([words, v.object({ css: words, frames: v.boolean() })])),
  'styles.remove': gives(words),
  'panel.load': gives(NOTHING),
  'alone.load': gives(NOTHING),
  'focus.look': gives(
    v.object({
      focusSize: SETTINGS.focusSize.type,
      focusWidth: SETTINGS.focusWidth.type,
      focusLines: SETTINGS.focusLines.type,
      focusColours: SETTINGS.focusColours.type,
    }),
  ),
  'frame.show': replies(FRAME_SHOW),
  'settings.read': gives(NOTHING),
  'words.read': gives(v.picklist(INTERFACE_LANGUAGES)),
  'hidden.tell': gives(v.pipe(v.number(), v.safeInteger(), v.minValue(0))),
  'rules.add': replies(USER_RULE),
  'rules.remove': replies(shortText),
  'highlight.put': replies(SELECTED_WORDS),
};
