/*
 * A folder of the user's as a place for files, which another program (Syncthing, Dropbox) carries to the other devices.
 * What that program makes of its own, copies of files that it found changed on both sides and unfinished ones, bears no
 * name of ours and is passed over.
 */

import { MailboxFault, type MailboxFile } from '../sync/mailbox.ts';
import type { ByteMailbox } from './byte-mailbox.ts';

export function folderMailbox(root: FileSystemDirectoryHandle): ByteMailbox {
  /** Null where there is none and `create` is off. */
  async function folderOf(name: string, create: boolean): Promise<FileSystemDirectoryHandle | null> {
    let folder = root;
    for (const part of name.split('/').slice(0, -1)) {
      const next = await orNone(folder.getDirectoryHandle(part, { create }));
      if (!next) return null;
      folder = next;
    }
    return folder;
  }

  return {
    list: (folder) =>
      asFault(folder, async () => {
        const prefix = folder === '' ? '' : `${folder}/`;
        const found = await folderOf(prefix, false);
        const files: MailboxFile[] = [];
        for await (const [name, handle] of found?.entries() ?? []) {
          const file = handle.kind === 'file' && (await orNone((handle as FileSystemFileHandle).getFile()));
          if (!file) continue;
          files.push({ name: prefix + name, mark: `${file.lastModified} ${file.size}`, size: file.size });
        }
        return files;
      }),
    read: (name, limit) =>
      asFault(name, async () => {
        const folder = await folderOf(name, false);
        const handle = folder && (await orNone(folder.getFileHandle(lastOf(name))));
        const file = handle && (await orNone(handle.getFile()));
        if (!file) return null;
        if (file.size > limit) throw new MailboxFault('tooLarge', name);
        return new Uint8Array(await file.arrayBuffer());
      }),
    write: (name, bytes) =>
      asFault(name, async () => {
        const folder = (await folderOf(name, true)) ?? root;
        const handle = await folder.getFileHandle(lastOf(name), { create: true });
        // Written beside the file and put in its place when closed: nobody reads half of it.
        const stream = await handle.createWritable();
        await stream.write(bytes);
        await stream.close();
      }),
    remove: (name) =>
      asFault(name, async () => {
        const folder = await folderOf(name, false);
        if (folder) await orNone(folder.removeEntry(lastOf(name)));
      }),
  };
}

const lastOf = (name: string): string => name.split('/').at(-1) ?? '';

const isNamed = (error: unknown, name: string): boolean => error instanceof DOMException && error.name === name;

async function orNone<T>(promise: Promise<T>): Promise<T | null> {
  try {
    return await promise;
  } catch (error) {
    if (isNamed(error, 'NotFoundError')) return null;
    throw error;
  }
}

/** By the name of what the browser throws. */
const FAULTS: Readonly<Record<string, MailboxFault['kind']>> = {
  NotAllowedError: 'permission',
  SecurityError: 'permission',
  NotFoundError: 'gone',
  QuotaExceededError: 'full',
  NoModificationAllowedError: 'locked',
  // Changed by the other program while it was read.
  NotReadableError: 'locked',
  InvalidStateError: 'locked',
  TypeMismatchError: 'conflict',
};

async function asFault<T>(name: string, act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (error) {
    const kind = error instanceof DOMException && FAULTS[error.name];
    if (kind) throw new MailboxFault(kind, name);
    throw error;
  }
}
