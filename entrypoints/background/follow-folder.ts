/*
 * Brings the user's folder up to date a little after notes were changed, in whatever window, and at a start of the
 * background, which may have died before it could. Where there is no such folder, or nothing is otherwise than when it
 * was last brought up to date, no note is read.
 */

import { wordsOf } from '../../lib/i18n/words.ts';
import type { Reply } from '../../lib/messaging/protocol.ts';
import { replyOf } from '../../lib/messaging/reply.ts';
import type { WantedFile } from '../../lib/notes/formats/folder/update-folder.ts';
import { loadNotesFolder } from '../../lib/storage/folder/folder-state.ts';
import { followNotes, putIntoFolder } from '../../lib/storage/folder/write-notes-folder.ts';
import { watchSettings } from '../../lib/storage/settings-store.ts';
import { entityNames } from './entity-names.ts';
import { store } from './note-handlers.ts';
import { wordsReady } from './speak.ts';

export const folderHandlers = {
  'folder.name': async (): Promise<string | null> => {
    const { on, folder } = await loadNotesFolder();
    return on ? folder : null;
  },
  'folder.put': async (file: WantedFile): Promise<Reply<string>> => {
    await wordsReady();
    return replyOf(() => putIntoFolder({ store, say: wordsOf }, file));
  },
};

/** Milliseconds after a change until it is written: a text that is being typed is many changes. */
const REST_MS = 3_000;

export function followFolder(): void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const run = async (): Promise<void> => {
    try {
      if (!(await loadNotesFolder()).on) return;
      await wordsReady();
      await followNotes({ store, say: wordsOf, namesOf: entityNames });
    } catch (error) {
      console.error('Sidelight: the folder of notes was not brought up to date', error);
    }
  };
  const soon = () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => void run(), REST_MS);
  };
  store.watch(soon);
  watchSettings(({ exportTemplates, colourNames }, before) => {
    const asBefore = JSON.stringify([before.exportTemplates, before.colourNames]);
    if (JSON.stringify([exportTemplates, colourNames]) !== asBefore) soon();
  });
  soon();
}
