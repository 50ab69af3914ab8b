/* Writes the automatic backup into the folder that the user chose: a file a day, the last seven of them. */

import { message, Refusal } from '../../i18n/message.ts';
import { keptFolder, mayWrite } from '../kept-folder.ts';
import type { NoteDatabase } from '../note-database.ts';
import { refusing, writeFile } from './write-file.ts';

/** Files kept. */
export const KEPT = 7;
const OURS = /^sidelight-auto-\d{4}-\d\d-\d\d\.json$/;

/** `day`: ISO 8601; a second backup of a day replaces the first. Throws a `Refusal`. */
export async function writeToFolder(database: NoteDatabase, file: Blob, day: string): Promise<void> {
  const folder = await keptFolder(database, 'backup');
  if (!folder) throw new Refusal(message('backupFolderForgotten'));
  await refusing(async () => {
    if (!(await mayWrite(folder))) throw new Refusal(message('backupFolderNotPermitted'));
    await writeFile(await folder.getFileHandle(`sidelight-auto-${day}.json`, { create: true }), file);
    await removeOld(folder);
  });
}

async function removeOld(folder: FileSystemDirectoryHandle): Promise<void> {
  const ours: string[] = [];
  for await (const name of folder.keys()) if (OURS.test(name)) ours.push(name);
  for (const name of ours.sort().slice(0, -KEPT)) await folder.removeEntry(name);
}
