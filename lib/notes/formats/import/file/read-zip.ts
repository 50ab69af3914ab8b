/*
 * What lies in a zip, by its directory at the end, or by its parts where that is cut off. Nothing is unpacked beyond
 * what it says of its size, and no more than is asked for: a bomb is told by what it says, and one that lies is cut.
 */

import { inflateSync } from 'fflate';

export interface ZipEntry {
  readonly name: string;
  readonly encrypted: boolean;
  /** Bytes when unpacked, as the zip says. */
  readonly size: number;
  /** Null where its bytes are no such thing, or more than any notes are. */
  unpack(): Uint8Array | null;
}

export interface Zip {
  readonly entries: readonly ZipEntry[];
  /** Whether the end of it is there. */
  readonly whole: boolean;
}

/** Files in one zip at most: an article a file, and its text. */
export const MAX_ENTRIES = 100_000;

/** Bytes of one file of it, unpacked, at most. */
const MAX_UNPACKED = 256_000_000;

const END = 0x06054b50;
const IN_DIRECTORY = 0x02014b50;
const LOCAL = 0x04034b50;
const BEHIND = 0x08074b50;
/** The end of the directory, with the longest comment after it. */
const MAX_TAIL = 22 + 65_535;

interface Place {
  readonly name: string;
  readonly flags: number;
  readonly method: number;
  readonly packed: number;
  readonly size: number;
  readonly start: number;
}

const { TextDecoder: NameDecoder } = globalThis as unknown as {
  TextDecoder: new () => { decode(bytes: Uint8Array): string };
};

export function readZip(bytes: Uint8Array): Zip {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const places = fromDirectory(bytes, view);
  return { whole: places !== null, entries: (places ?? fromParts(bytes, view)).map((place) => entryOf(bytes, place)) };
}

const nameAt = (bytes: Uint8Array, at: number, length: number): string =>
  new NameDecoder().decode(bytes.subarray(at, at + length)).replaceAll('\\', '/');

/** Null where the directory is not there or points nowhere. */
function fromDirectory(bytes: Uint8Array, view: DataView): Place[] | null {
  let end = bytes.length - 22;
  const least = Math.max(0, bytes.length - MAX_TAIL);
  while (end >= least && view.getUint32(end, true) !== END) end--;
  if (end < least) return null;
  const count = Math.min(view.getUint16(end + 10, true), MAX_ENTRIES);
  const places: Place[] = [];
  let at = view.getUint32(end + 16, true);
  for (let i = 0; i < count; i++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== IN_DIRECTORY) return null;
    const [nameLength, extra, comment] = [28, 30, 32].map((place) => view.getUint16(at + place, true));
    const local = view.getUint32(at + 42, true);
    if (local + 30 > bytes.length || view.getUint32(local, true) !== LOCAL) return null;
    places.push({
      name: nameAt(bytes, at + 46, nameLength ?? 0),
      flags: view.getUint16(at + 8, true),
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      start: local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true),
    });
    at += 46 + (nameLength ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return places;
}

/** Those that stand whole at the beginning. */
function fromParts(bytes: Uint8Array, view: DataView): Place[] {
  const places: Place[] = [];
  for (let at = 0; at + 30 <= bytes.length && view.getUint32(at, true) === LOCAL && places.length < MAX_ENTRIES; ) {
    const nameLength = view.getUint16(at + 26, true);
    const flags = view.getUint16(at + 6, true);
    const start = at + 30 + nameLength + view.getUint16(at + 28, true);
    // Who did not know the sizes before writing says them behind the bytes.
    const behind = (flags & 8) !== 0 ? behindAt(bytes, view, start) : null;
    if ((flags & 8) !== 0 && behind === null) break;
    const packed = behind === null ? view.getUint32(at + 18, true) : behind - start;
    if (start + packed > bytes.length) break;
    places.push({
      name: nameAt(bytes, at + 30, nameLength),
      flags,
      method: view.getUint16(at + 8, true),
      packed,
      size: view.getUint32(behind === null ? at + 22 : behind + 12, true),
      start,
    });
    at = behind === null ? start + packed : behind + 16;
  }
  return places;
}

/** Where the sizes of the part that begins at `start` stand. */
function behindAt(bytes: Uint8Array, view: DataView, start: number): number | null {
  for (let at = bytes.indexOf(0x50, start); at >= 0 && at + 16 <= bytes.length; at = bytes.indexOf(0x50, at + 1))
    if (view.getUint32(at, true) === BEHIND && view.getUint32(at + 8, true) === at - start) return at;
  return null;
}

const entryOf = (bytes: Uint8Array, { name, flags, method, packed, size, start }: Place): ZipEntry => ({
  name,
  encrypted: (flags & 1) === 1,
  size,
  unpack() {
    const data = bytes.subarray(start, start + packed);
    if (data.length < packed || size > MAX_UNPACKED) return null;
    if (method === 0) return data;
    return method === 8 ? inflated(data, size) : null;
  },
});

/** Into a room of the size that was said, which what is larger does not leave. */
function inflated(data: Uint8Array, size: number): Uint8Array | null {
  try {
    return inflateSync(data, { out: new Uint8Array(size) });
  } catch (error) {
    // What fflate throws for bytes that are no such stream.
    if (error instanceof Error && 'code' in error) return null;
    throw error;
  }
}
