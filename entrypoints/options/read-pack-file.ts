/* A file that is to be a pack, as text and read. Nothing of it is kept here. */

import { runInSlices } from '../../lib/dom/in-slices.ts';
import { type Message, message } from '../../lib/i18n/message.ts';
import { MAX_PACK_CHARACTERS, type RefusedLine, readUserPackTask } from '../../lib/knowledge/user-pack.ts';
import { packId, type StoredPack } from '../../lib/storage/pack-store.ts';

export type ReadPackFile =
  | { readonly ok: true; readonly stored: StoredPack; readonly refused: readonly RefusedLine[] }
  | { readonly ok: false; readonly why: Message };

/** Bytes of a character at most. */
const MAX_BYTES = 4;

export async function readPackFile(file: Blob, now: string): Promise<ReadPackFile> {
  // Not even looked into: a film would take all memory.
  if (file.size > MAX_PACK_CHARACTERS * MAX_BYTES)
    return { ok: false, why: message('ownPackTooLarge', MAX_PACK_CHARACTERS) };
  const text = decoded(await file.arrayBuffer());
  if (text === null) return { ok: false, why: message('ownPackNoText') };
  const read = await runInSlices(readUserPackTask(text), new AbortController().signal);
  if (!read?.ok) return { ok: false, why: read?.why ?? message('ownPackNoText') };
  const { name, entries, refused } = read;
  const pack = { id: await packId(text), name, entries, size: text.length, added: now };
  return { ok: true, stored: { pack, text }, refused };
}

/** Null for what is not UTF-8: letters would be lost, and names with them. */
function decoded(bytes: ArrayBuffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}
