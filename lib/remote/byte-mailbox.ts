/* A place for files as bytes, before anything is packed or sealed: what a server is to us. */

import type { MailboxFile } from '../sync/mailbox.ts';

/** As `Mailbox`, in bytes; every call throws a `MailboxFault` when it cannot do what it should. */
export interface ByteMailbox {
  list(folder: string): Promise<MailboxFile[]>;
  read(name: string, limit: number): Promise<Uint8Array<ArrayBuffer> | null>;
  write(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<void>;
  remove(name: string): Promise<void>;
}
