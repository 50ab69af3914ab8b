/*
 * Writes the automatic backup into the folder that the user chose: a file a day, the last seven of them. The browser
 * keeps the folder for us (a handle in the database) but not always the permission to write there: that is asked by a
 * press, on one of our pages.
 */

import { message, Refusal } from '../../i18n/message.ts';
import type { NoteDatabase } from '../note-database.ts';
import { refusing, writeFile } from './write-file.ts';

/** Files kept. */
export const KEPT = 7;
const KEY = 'backup';
const OURS = /^sidelight-auto-\d{4}-\d\d-\d\d\.json$/;

/** What TypeScript's DOM does not know yet. */
interface Permitted {
  queryPermission(options: { mode: 'readwrite' }): Promise<PermissionState>;
  requestPermission(options: { mode: 'readwrite' }): Promise<PermissionState>;
}
const permitted = (folder: FileSystemDirectoryHandle) => folder as unknown as Permitted;
const WRITE = { mode: 'readwrite' } as const;

export const keepFolder = (database: NoteDatabase, folder: FileSystemDirectoryHandle): Promise<string> =>
  database.folders.put({ key: KEY, folder });

export const forgetFolder = (database: NoteDatabase): Promise<void> => database.folders.delete(KEY);

/** Asks whether we may write there. Call it straight from a press. */
export const askForFolder = async (folder: FileSystemDirectoryHandle): Promise<boolean> =>
  (await permitted(folder).requestPermission(WRITE)) === 'granted';

/** The same for the folder that is kept; false where none is. */
export async function askForKeptFolder(database: NoteDatabase): Promise<boolean> {
  const kept = await database.folders.get(KEY);
  return kept ? askForFolder(kept.folder) : false;
}

/** `day`: ISO 8601; a second backup of a day replaces the first. Throws a `Refusal`. */
export async function writeToFolder(database: NoteDatabase, file: Blob, day: string): Promise<void> {
  const kept = await database.folders.get(KEY);
  if (!kept) throw new Refusal(message('backupFolderForgotten'));
  const { folder } = kept;
  await refusing(async () => {
    if ((await permitted(folder).queryPermission(WRITE)) !== 'granted')
      throw new Refusal(message('backupFolderNotPermitted'));
    await writeFile(await folder.getFileHandle(`sidelight-auto-${day}.json`, { create: true }), file);
    await removeOld(folder);
  });
}

async function removeOld(folder: FileSystemDirectoryHandle): Promise<void> {
  const ours: string[] = [];
  for await (const name of folder.keys()) if (OURS.test(name)) ours.push(name);
  for (const name of ours.sort().slice(0, -KEPT)) await folder.removeEntry(name);
}
