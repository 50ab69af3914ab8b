/*
 * Writes the backup where the user wants it, and says whether it is there: by the browser's own dialog where it has one
 * for files, else by its downloads, which must be allowed once. Where neither can be, a link is clicked, and nobody
 * knows but the user.
 */

import { askForDownloads, downloadFile } from '../../lib/storage/backup/download-file.ts';
import { writeFile } from '../../lib/storage/backup/write-file.ts';
import { saveBlob } from './save-file.ts';

/** `cancelled`: the user wants none after all. `unknown`: the browser does not say. */
export type Saved = 'written' | 'cancelled' | 'unknown';

/** What TypeScript's DOM does not know yet; Firefox and some kinds of Chromium have none. */
interface FilePicker {
  showSaveFilePicker?(options: object): Promise<FileSystemFileHandle>;
}

/**
 * Call it straight from a press. `make` begins when it is known where the file goes. Throws a `Refusal` where it was
 * not written.
 */
export async function saveBackup(name: string, make: () => Promise<Blob>): Promise<Saved> {
  const { showSaveFilePicker } = window as FilePicker;
  if (showSaveFilePicker) {
    const handle = await pick(() => showSaveFilePicker.call(window, options(name)));
    if (!handle) return 'cancelled';
    await writeFile(handle, await make());
    return 'written';
  }
  const mayDownload = await askForDownloads();
  const file = await make();
  if (mayDownload) {
    await downloadFile(file, { filename: name });
    return 'written';
  }
  saveBlob(name, file);
  return 'unknown';
}

const options = (suggestedName: string) => ({
  suggestedName,
  id: 'sidelight-backup',
  types: [{ accept: { 'application/json': ['.json'] } }],
});

/** What a picker gives; null where the user picked nothing. */
export async function pick<T>(ask: () => Promise<T>): Promise<T | null> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return null;
    throw error;
  }
}
