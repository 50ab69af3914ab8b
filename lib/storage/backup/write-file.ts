/* Writes a file by a handle of the user's, and looks whether it is there. */

import { message, Refusal } from '../../i18n/message.ts';

/** Done when the file is there, whole. Throws a `Refusal`. */
export async function writeFile(handle: FileSystemFileHandle, file: Blob): Promise<void> {
  await refusing(async () => {
    const writable = await handle.createWritable();
    await writable.write(file);
    await writable.close();
    const { size } = await handle.getFile();
    if (size !== file.size) throw new Refusal(message('backupFileShort'));
  });
}

/** `words`: the browser's own, without the full stop of a sentence that is not theirs. */
export const notWritten = (words: string): Refusal =>
  new Refusal(message('backupFileRefused', words.replace(/\.$/, '')));

/** What the file system refuses is told in the browser's own words: only they know why. */
export async function refusing<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof DOMException) throw notWritten(error.message);
    throw error;
  }
}
