/*
 * From any file to notes: which there are in it, and what was refused and why. Each file is recognised by what it
 * holds. Nothing is written here.
 */

import { type Message, message } from '../../../i18n/message.ts';
import { decodeText } from './file/decode-text.ts';
import type { TextFile } from './file/import-file.ts';
import type { ZipEntry } from './file/read-zip.ts';
import type { ImportFormat, ImportItems } from './import-format.ts';
import { IMPORT_FORMATS } from './import-formats.ts';
import type { ImportReading } from './import-reading.ts';
import { isOther, type Opened, openFile, otherKind, unknownText } from './open-file.ts';
import { ReadNotes } from './read-notes.ts';
import { salvageItems } from './salvage-items.ts';

/** Work that says from time to time how much of it is done, 0–1. */
export type ReadingTask = Generator<number, ImportReading>;

export const nothing = (error: Message): ImportReading => ({
  format: null,
  lacks: [],
  notes: [],
  readAt: '',
  refused: [],
  moreRefused: 0,
  error,
});

/** `now`: ISO 8601, for items that carry no date. */
export function readImport(content: Uint8Array | string, now: string): ImportReading {
  const task = readTask(openFile(content), now);
  for (;;) {
    const step = task.next();
    if (step.done) return step.value;
  }
}

export function* readTask(opened: Opened, now: string): ReadingTask {
  if (opened.kind === 'none') return nothing(opened.why);
  const notes = new ReadNotes();
  const error = opened.kind === 'zip' ? yield* readZipped(opened, notes, now) : yield* readText(opened, notes, now);
  return { ...notes.reading(error), readAt: now };
}

type Text = Extract<Opened, { kind: 'text' }>;

/** Gives why not all of it could be read. */
function* readText(opened: Text, notes: ReadNotes, now: string): Generator<number, Message | null> {
  for (const format of IMPORT_FORMATS) {
    for (const file of opened.files) {
      const found = format.items(file);
      if (!found) continue;
      notes.of(format);
      if ('error' in found) return found.error;
      return (yield* readItems(format, found, notes, now)) ?? LETTERS[opened.letters];
    }
  }
  if (opened.files[0]?.kind === 'json') return unknownText(opened);
  // Without an object there is nothing to rescue, and a film of zeros takes long to look through.
  if (!opened.text.includes('{')) return unknownText(opened);
  const { items, broken } = salvageItems(opened.text);
  const format = IMPORT_FORMATS.find(({ recognisesItem }) => recognisesItem && items.some(recognisesItem));
  if (!format) return unknownText(opened);
  const whole = items.filter((item) => format.recognisesItem?.(item));
  notes.of(format);
  const error = yield* readItems(format, { items: format.together?.(whole) ?? whole }, notes, now);
  return error ?? (broken > 0 ? message('importDamagedItems', broken) : message('importDamaged'));
}

const LETTERS: Record<Text['letters'], Message | null> = {
  sure: null,
  guessed: message('importGuessedLetters'),
  broken: message('importBrokenLetters'),
};

/** Items read between two words of how far it is. */
const ITEMS_A_STEP = 500;

function* readItems(
  format: ImportFormat,
  found: ImportItems,
  notes: ReadNotes,
  now: string,
): Generator<number, Message | null> {
  let read = 0;
  for (const item of found.items) {
    notes.nextItem();
    for (const { value, why } of format.read(item, now)) {
      if (why !== null) notes.refuse(why, format.nameOf?.(item) ?? '');
      else if (!notes.add(value)) notes.refuse(message('importSameId'), format.nameOf?.(item) ?? '');
    }
    if (notes.isFull) return message('importTooMany', notes.count);
    if (++read % ITEMS_A_STEP === 0)
      yield found.share?.() ?? (Array.isArray(found.items) ? read / found.items.length : 0);
  }
  return found.breaksOff?.() ? message('importDamaged') : (found.warning ?? null);
}

/** Bytes unpacked of one zip at most. */
const MAX_UNPACKED = 256_000_000;

/** A zip is one format's whole, or holds files that are each read by itself. */
function* readZipped(
  { entries, whole }: Extract<Opened, { kind: 'zip' }>,
  notes: ReadNotes,
  now: string,
): Generator<number, Message | null> {
  const cut = whole ? null : message('importDamaged');
  if (entries.some(({ encrypted }) => encrypted)) return message('importEncrypted');
  const unpacked = { bytes: 0 };
  const files = entries.map((entry) => textFileOf(entry, unpacked));
  for (const format of IMPORT_FORMATS) {
    const found = format.items({ kind: 'archive', files });
    if (!found || 'error' in found) continue;
    notes.of(format);
    return (yield* readItems(format, found, notes, now)) ?? cut;
  }
  let error: Message | null = null;
  for (const [i, entry] of entries.entries()) {
    if (notes.isFull) return message('importTooMany', notes.count);
    yield i / entries.length;
    const opened = openEntry(entry, unpacked);
    const before = notes.count;
    const why =
      opened.kind === 'text'
        ? yield* readText(opened, notes, now)
        : opened.kind === 'none'
          ? opened.why
          : isOther('importKindZip');
    if (why === null) continue;
    if (notes.count > before) error ??= why;
    else {
      notes.nextItem();
      notes.refuse(why, entry.name);
    }
  }
  return notes.count === 0 ? (cut ?? isOther('importKindZip')) : (error ?? cut);
}

function bytesOf(entry: ZipEntry, unpacked: { bytes: number }): Uint8Array | null {
  unpacked.bytes += entry.size;
  return unpacked.bytes > MAX_UNPACKED ? null : entry.unpack();
}

const textFileOf = (entry: ZipEntry, unpacked: { bytes: number }): TextFile => ({
  name: entry.name,
  text: () => decodeText(bytesOf(entry, unpacked) ?? new Uint8Array()).text.replace(/^\ufeff/, ''),
});

function openEntry(entry: ZipEntry, unpacked: { bytes: number }): Opened {
  const bytes = bytesOf(entry, unpacked);
  if (bytes === null)
    return { kind: 'none', why: message(unpacked.bytes > MAX_UNPACKED ? 'importTooLarge' : 'importDamaged') };
  const other = otherKind(bytes);
  return other ? { kind: 'none', why: other } : openFile(bytes);
}
