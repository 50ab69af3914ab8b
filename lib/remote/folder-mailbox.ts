/*
 * A folder of the user's as a place for files, which another program (Syncthing, Dropbox) carries to the other devices.
 * What that program makes of its own, conflict copies and temporary files, bears no name of ours and is passed over.
 */

import { MailboxFault, type MailboxFile } from '../sync/mailbox.ts';
import type { ByteMailbox } from './byte-mailbox.ts';

export function folderMailbox(root: FileSystemDirectoryHandle): ByteMailbox {
  const partsOf = (name: string): [string[], string] => {
    const parts = name.split('/');
    return [parts.slice(0, -1), parts.at(-1) as string];
  };

  /** Null where there is none and `create` is off. */
  async function folderAt(path: readonly string[], create: boolean): Promise<FileSystemDirectoryHandle | null> {
    let folder = root;
    for (const part of path) {
      const next = await orNone(folder.getDirectoryHandle(part, { create }));
      if (!next) return null;
      folder = next;
    }
    return folder;
  }

  return {
    list: (folder) =>
      asFault(folder, async () => {
        const found = await folderAt(folder === '' ? [] : [folder], false);
        const files: MailboxFile[] = [];
        for await (const [name, handle] of found?.entries() ?? []) {
          if (handle.kind !== 'file') continue;
          const { size, lastModified } = await (handle as FileSystemFileHandle).getFile();
          files.push({ name: folder === '' ? name : `${folder}/${name}`, mark: `${lastModified} ${size}`, size });
        }
        return files;
      }),
    read: (name, limit) =>
      asFault(name, async () => {
        const [path, last] = partsOf(name);
        const folder = await folderAt(path, false);
        const handle = folder && (await orNone(folder.getFileHandle(last)));
        if (!handle) return null;
        const file = await handle.getFile();
        if (file.size > limit) throw new MailboxFault('tooLarge', name);
        return new Uint8Array(await file.arrayBuffer());
      }),
    write: (name, bytes) =>
      asFault(name, async () => {
        const [path, last] = partsOf(name);
        const folder = await folderAt(path, true);
        const handle = await folder?.getFileHandle(last, { create: true });
        // Written beside the file and put in its place when closed: nobody reads half of it.
        const stream = await handle?.createWritable();
        await stream?.write(bytes);
        await stream?.close();
      }),
    remove: (name) =>
      asFault(name, async () => {
        const [path, last] = partsOf(name);
        const folder = await folderAt(path, false);
        await orNone(folder?.removeEntry(last) ?? Promise.resolve());
      }),
  };
}

const isNamed = (error: unknown, name: string): boolean => error instanceof DOMException && error.name === name;

async function orNone<T>(promise: Promise<T>): Promise<T | null> {
  try {
    return await promise;
  } catch (error) {
    if (isNamed(error, 'NotFoundError')) return null;
    throw error;
  }
}

async function asFault<T>(name: string, act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (error) {
    if (error instanceof MailboxFault) throw error;
    if (isNamed(error, 'NotAllowedError') || isNamed(error, 'SecurityError')) throw new MailboxFault('forbidden', name);
    if (isNamed(error, 'QuotaExceededError')) throw new MailboxFault('full', name);
    if (isNamed(error, 'NotFoundError')) throw new MailboxFault('missing', name);
    if (isNamed(error, 'NoModificationAllowedError')) throw new MailboxFault('locked', name);
    throw error;
  }
}
