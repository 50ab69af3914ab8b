/* The folder that notes are shared through, where it is one on this device: chosen, and asked for again, by a press. */

import { askForFolder, askForKeptFolder, keepFolder } from '../../lib/storage/kept-folder.ts';
import { NoteDatabase } from '../../lib/storage/note-database.ts';

/** What TypeScript's DOM does not know yet; Firefox and some kinds of Chromium have none. */
interface FolderPicker {
  showDirectoryPicker?(options: object): Promise<FileSystemDirectoryHandle>;
}

const database = new NoteDatabase();

export const hasFolders = (): boolean => (window as FolderPicker).showDirectoryPicker !== undefined;

/** True when the browser lets us write there, and keeps it for us. */
export async function keepChosen(folder: FileSystemDirectoryHandle): Promise<boolean> {
  // Chromium remembers the permission to write only where it was asked for by itself, after the choice.
  if (!(await askForFolder(folder))) return false;
  await keepFolder(database, 'sync', folder);
  return true;
}

/** Null where the user chose none. */
export async function chooseFolder(): Promise<FileSystemDirectoryHandle | null> {
  try {
    return (await (window as FolderPicker).showDirectoryPicker?.({ id: 'sidelight-sync' })) ?? null;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return null;
    throw error;
  }
}

export const allowFolder = (): Promise<boolean> => askForKeptFolder(database, 'sync');
