/*
 * Folders of the user's that the browser keeps for us (a handle in the database), but not always with the permission to
 * write there: that is asked by a press, on one of our pages.
 */

import type { NoteDatabase } from './note-database.ts';

/** What TypeScript's DOM does not know yet. */
interface Permitted {
  queryPermission(options: { mode: 'readwrite' }): Promise<PermissionState>;
  requestPermission(options: { mode: 'readwrite' }): Promise<PermissionState>;
}
const permitted = (folder: FileSystemDirectoryHandle) => folder as unknown as Permitted;
const WRITE = { mode: 'readwrite' } as const;

/** What each folder is kept for. */
export type FolderKey = 'backup' | 'sync' | 'notes';

export const keepFolder = (
  database: NoteDatabase,
  key: FolderKey,
  folder: FileSystemDirectoryHandle,
): Promise<string> => database.folders.put({ key, folder });

export const forgetFolder = (database: NoteDatabase, key: FolderKey): Promise<void> => database.folders.delete(key);

export const keptFolder = async (database: NoteDatabase, key: FolderKey): Promise<FileSystemDirectoryHandle | null> =>
  (await database.folders.get(key))?.folder ?? null;

export const mayWrite = async (folder: FileSystemDirectoryHandle): Promise<boolean> =>
  (await permitted(folder).queryPermission(WRITE)) === 'granted';

/** Asks whether we may write there. Call it straight from a press. */
export const askForFolder = async (folder: FileSystemDirectoryHandle): Promise<boolean> =>
  (await permitted(folder).requestPermission(WRITE)) === 'granted';

/** The same for a folder that is kept; false where none is. */
export async function askForKeptFolder(database: NoteDatabase, key: FolderKey): Promise<boolean> {
  const folder = await keptFolder(database, key);
  return folder ? askForFolder(folder) : false;
}
