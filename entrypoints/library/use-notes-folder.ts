/* The folder that follows the notes, as the library shows and changes it. The background keeps it up to date. */

import { useEffect, useState } from 'preact/hooks';
import { Refusal } from '../../lib/i18n/message.ts';
import { t, wordsOf } from '../../lib/i18n/words.ts';
import type { ExportTemplate } from '../../lib/settings/export-template.ts';
import { refusing } from '../../lib/storage/backup/write-file.ts';
import {
  loadNotesFolder,
  NO_FOLDER,
  type NotesFolder,
  saveNotesFolder,
  watchNotesFolder,
} from '../../lib/storage/folder/folder-state.ts';
import { folderTemplates, forgetFolderIndex, runNotesFolder } from '../../lib/storage/folder/write-notes-folder.ts';
import { askForFolder, askForKeptFolder, forgetFolder, keepFolder } from '../../lib/storage/kept-folder.ts';
import type { NoteStore } from '../../lib/storage/note-store.ts';
import { pick } from './save-backup.ts';
import { namesOf } from './use-names.ts';

/** What TypeScript's DOM does not know yet; Firefox and some kinds of Chromium have none. */
interface FolderPicker {
  showDirectoryPicker?(options: object): Promise<FileSystemDirectoryHandle>;
}

export function useNotesFolder(store: NoteStore, templates: readonly ExportTemplate[]) {
  const [state, setState] = useState<NotesFolder>(NO_FOLDER);
  const [refused, setRefused] = useState<string | null>(null);
  useEffect(() => {
    void loadNotesFolder().then(setState);
    return watchNotesFolder(setState).stop;
  }, []);
  const { database } = store;
  const run = (overwrite: readonly string[] = []) => runNotesFolder({ store, say: wordsOf, namesOf }, overwrite);
  const change = async (part: Partial<NotesFolder>): Promise<void> => {
    const changed = { ...(await loadNotesFolder()), ...part };
    setState(changed);
    await saveNotesFolder(changed);
  };

  /** What a press asks the browser for; what it refuses is said. */
  const press = async (work: () => Promise<unknown>): Promise<void> => {
    setRefused(null);
    try {
      await refusing(work);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      setRefused(wordsOf(error.why));
    }
  };
  return {
    state,
    refused,
    templates: folderTemplates(templates),
    isPossible: (window as FolderPicker).showDirectoryPicker !== undefined,
    onFolder: () =>
      press(async () => {
        const folder = await pick(async () =>
          (window as FolderPicker).showDirectoryPicker?.({ id: 'sidelight-notes' }),
        );
        if (!folder) return;
        if (!(await askForFolder(folder))) return setRefused(t('autoNotAllowed'));
        await keepFolder(database, 'notes', folder);
        await forgetFolderIndex(database);
        const { template } = state;
        await change({ ...NO_FOLDER, template, on: true, folder: folder.name });
        await run();
      }),
    onTemplate: (template: string) =>
      press(async () => {
        await change({ template });
        await run();
      }),
    onAllow: () =>
      press(async () => {
        if (!(await askForKeptFolder(database, 'notes'))) setRefused(t('autoNotAllowed'));
        await run();
      }),
    onNow: () => press(() => run()),
    onOff: () =>
      press(async () => {
        await change(NO_FOLDER);
        await forgetFolder(database, 'notes');
        await forgetFolderIndex(database);
      }),
    onOverwrite: ({ article }: { readonly article: string }) => press(() => run([article])),
  };
}
