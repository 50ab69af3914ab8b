/* From a file's bytes, or its text, to what formats are asked about; or to what it is instead. */

import { type LabelCode, type Message, message } from '../../../i18n/message.ts';
import { type Decoded, decodeText } from './file/decode-text.ts';
import { fileKind, HEAD_BYTES, isZip } from './file/file-kind.ts';
import type { ImportFile } from './file/import-file.ts';
import { readTable, type Table } from './file/read-table.ts';
import { readZip, type ZipEntry } from './file/read-zip.ts';
import { archiveKind, textKind } from './file/unknown-text.ts';
import { parseOrNull } from './salvage-items.ts';

/** Characters of a file at most: 100,000 long notes. */
const MAX_FILE = 256_000_000;

export type Opened =
  | { readonly kind: 'none'; readonly why: Message }
  /** `files`: what it may be read as, the likeliest first. */
  | {
      readonly kind: 'text';
      readonly files: readonly ImportFile[];
      readonly text: string;
      readonly letters: Decoded['letters'];
    }
  | { readonly kind: 'zip'; readonly entries: readonly ZipEntry[]; readonly whole: boolean };

const none = (why: Message): Opened => ({ kind: 'none', why });

export const isOther = (kind: LabelCode): Message => message('importIsOther', message(kind));

/** What the first bytes tell already, so that a film need not be read to its end; null where they tell nothing. */
export function otherKind(head: Uint8Array): Message | null {
  const kind = fileKind(head.subarray(0, HEAD_BYTES));
  return kind === null ? null : isOther(kind);
}

/** Null for a file that may be read. */
export const tooLarge = (size: number): Message | null => (size > MAX_FILE ? message('importTooLarge') : null);

export function openFile(content: Uint8Array | string): Opened {
  const large = tooLarge(content.length);
  if (large) return none(large);
  if (typeof content === 'string') return openText({ text: content, letters: 'sure' });
  const other = otherKind(content);
  if (other) return none(other);
  if (!isZip(content)) return openText(decodeText(content));
  const { entries, whole } = readZip(content);
  const files = entries.filter(({ name }) => !name.endsWith('/') && !/(?:^|\/)(?:__MACOSX\/|\.)/.test(name));
  const kind = archiveKind(files.map(({ name }) => name));
  if (kind !== null) return none(isOther(kind));
  return { kind: 'zip', entries: files, whole };
}

function openText({ text, letters }: Decoded): Opened {
  const bare = text.replace(/^\ufeff/, '');
  if (bare.trim() === '') return none(message('importEmpty'));
  const value = parseOrNull(bare);
  if (value !== null) return { kind: 'text', files: [{ kind: 'json', value }], text: bare, letters };
  const table = readTable(bare);
  const files: ImportFile[] = [...(table ? [{ kind: 'table', table } as const] : []), { kind: 'text', text: bare }];
  return { kind: 'text', files, text: bare, letters };
}

/** A sentence with commas names columns too, but has no rows under them. */
function isFilled({ columns, rows }: Table): boolean {
  const [row = {}] = rows();
  return columns.length > 2 && Object.values(row).filter((cell) => cell !== '').length > 1;
}

/** What a text is that no format knows. */
export function unknownText({ files, text }: Extract<Opened, { kind: 'text' }>): Message {
  const kind = textKind(text);
  const [first] = files;
  if (kind === 'importKindBookmarks') return isOther(kind);
  if (first?.kind === 'json') return message('importUnknownKind');
  if (/^\s*[[{]/.test(text) && kind !== 'importKindBytes') return message('importUnreadable');
  if (kind === 'importKindText' && first?.kind === 'table' && isFilled(first.table))
    return message('importUnknownTable', first.table.columns.slice(0, 6).join(', ').slice(0, 100));
  return isOther(kind);
}
