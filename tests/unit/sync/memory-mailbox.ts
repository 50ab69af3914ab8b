/* A mailbox in memory, with the faults of real ones: it goes away, cuts what it is given, says that it took what it did
 * not, and loses files. */

import { createHash } from 'node:crypto';
import { type Mailbox, MailboxFault, type MailboxFile, type Written } from '../../../lib/sync/mailbox.ts';

export type Trouble = 'offline' | 'cut' | 'lie' | 'stop';

const writtenOf = (text: string): Written => ({
  bytes: Buffer.byteLength(text),
  sum: createHash('sha256').update(text).digest('hex'),
});

export class MemoryPlace {
  readonly files = new Map<string, { readonly text: string; readonly mark: string }>();
  requests = 0;
  bytes = 0;
  private marks = 0;

  store(name: string, text: string): void {
    this.marks += 1;
    this.files.set(name, { text, mark: `m${this.marks}` });
  }

  /** @param trouble what happens to the next call, by its number from now on */
  mailbox(trouble: readonly (Trouble | null)[] = []): Mailbox {
    const left = [...trouble];
    const begin = (): Trouble | null => {
      this.requests += 1;
      const now = left.shift() ?? null;
      if (now === 'offline' || now === 'stop') throw new MailboxFault('offline', 'no network');
      return now;
    };
    return {
      list: async (folder) => {
        begin();
        return [...this.files].flatMap(([name, { text, mark }]): MailboxFile[] =>
          (name.split('/').length === 1 ? folder === '' : name.startsWith(`${folder}/`))
            ? [{ name, mark, size: Buffer.byteLength(text) }]
            : [],
        );
      },
      read: async (name, limit, written) => {
        begin();
        const text = this.files.get(name)?.text;
        if (text === undefined) return null;
        this.bytes += Buffer.byteLength(text);
        if (Buffer.byteLength(text) > limit) throw new MailboxFault('tooLarge', name);
        if (written && writtenOf(text).sum !== written.sum) throw new MailboxFault('damaged', name);
        return text;
      },
      write: async (name, text) => {
        const now = begin();
        this.bytes += Buffer.byteLength(text);
        if (now === 'cut') {
          this.store(name, text.slice(0, text.length >> 1));
          throw new MailboxFault('offline', 'the connection broke');
        }
        if (now !== 'lie') this.store(name, text);
        return writtenOf(text);
      },
      remove: async (name) => {
        begin();
        this.files.delete(name);
      },
    };
  }
}
