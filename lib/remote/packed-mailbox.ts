/*
 * The mailbox that sync speaks with, over a place for bytes: text is packed (gzip) and, where the user gave a
 * passphrase, sealed. A place may hold both kinds, when the passphrase was set later; what is sealed and cannot be
 * opened is told as that.
 */

import { type Mailbox, MailboxFault } from '../sync/mailbox.ts';
import type { ByteMailbox } from './byte-mailbox.ts';
import { isSealed, SEAL_FILE, type Seal } from './seal.ts';

/** How many times as large as the limit of its file a text may be unpacked: no text of ours is. */
const MOST_PACKED = 4;

/** @param seal null where nothing is to be sealed */
export function packedMailbox(place: ByteMailbox, seal: Seal | null): Mailbox {
  return {
    async list(folder) {
      const files = await place.list(folder);
      if (folder === '' && !seal && files.some(({ name }) => name === SEAL_FILE))
        throw new MailboxFault('passphrase', SEAL_FILE);
      return files.filter(({ name }) => name !== SEAL_FILE);
    },
    async read(name, limit, written) {
      const bytes = await place.read(name, limit);
      if (!bytes) return null;
      if (written && (bytes.length !== written.bytes || (await sumOf(bytes)) !== written.sum))
        throw new MailboxFault('damaged', name);
      if (isSealed(bytes) && !seal) throw new MailboxFault('passphrase', name);
      const packed = isSealed(bytes) && seal ? await seal.open(bytes) : bytes;
      return unpack(name, packed, limit * MOST_PACKED);
    },
    async write(name, text) {
      const packed = await pack(text);
      const bytes = seal ? await seal.close(packed) : packed;
      await place.write(name, bytes);
      return { bytes: bytes.length, sum: await sumOf(bytes) };
    },
    remove: (name) => place.remove(name),
  };
}

async function sumOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const sum = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...sum].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

async function pack(text: string): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** @throws MailboxFault `damaged`, `tooLarge` above `most` bytes */
async function unpack(name: string, bytes: Uint8Array<ArrayBuffer>, most: number): Promise<string> {
  const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip')).getReader();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let [text, size] = ['', 0];
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return text + decoder.decode();
      size += value.length;
      if (size > most) throw new MailboxFault('tooLarge', name);
      text += decoder.decode(value, { stream: true });
    }
  } catch (error) {
    await reader.cancel().catch(() => undefined);
    if (error instanceof MailboxFault) throw error;
    throw new MailboxFault('damaged', name);
  }
}
