/*
 * What a file is that holds no text, told by its first bytes: somebody who chose the wrong file is told which, and not
 * that it is damaged.
 */

import type { LabelCode } from '../../../../i18n/message.ts';

/** Bytes looked at; a tar says what it is after 257. */
export const HEAD_BYTES = 4_096;

interface Signature {
  readonly kind: LabelCode;
  /** As Latin letters, "?" for any byte. */
  readonly bytes: string;
  readonly at?: number;
}

/** In order: what lies in another's form stands before it. */
const SIGNATURES: readonly Signature[] = [
  { kind: 'importKindPdf', bytes: '%PDF-' },
  ...[
    '\x89PNG',
    '\xff\xd8\xff',
    'GIF8',
    'RIFF????WEBP',
    'BM????\0\0',
    'II*\0',
    'MM\0*',
    '\0\0\x01\0',
    '\x00\x00\x00\x0cjP',
  ].map((bytes): Signature => ({ kind: 'importKindPicture', bytes })),
  ...['avif', 'heic', 'heix', 'mif1', 'msf1'].map(
    (brand): Signature => ({ kind: 'importKindPicture', bytes: `ftyp${brand}`, at: 4 }),
  ),
  ...['ID3', 'OggS', 'fLaC', 'RIFF????WAVE', '\xff\xfb', '\xff\xf3', '#!AMR'].map(
    (bytes): Signature => ({ kind: 'importKindSound', bytes }),
  ),
  { kind: 'importKindSound', bytes: 'ftypM4A', at: 4 },
  ...['\x1aE\xdf\xa3', 'RIFF????AVI ', 'FLV\x01', '\0\0\x01\xba'].map(
    (bytes): Signature => ({ kind: 'importKindVideo', bytes }),
  ),
  { kind: 'importKindVideo', bytes: 'ftyp', at: 4 },
  { kind: 'importKindDatabase', bytes: 'SQLite format 3\0' },
  ...['7z\xbc\xaf\x27\x1c', 'Rar!\x1a\x07', '\x1f\x8b', 'BZh', '\xfd7zXZ\0', '(\xb5/\xfd'].map(
    (bytes): Signature => ({ kind: 'importKindPacked', bytes }),
  ),
  { kind: 'importKindPacked', bytes: 'ustar', at: 257 },
  { kind: 'importKindDocument', bytes: '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1' },
  { kind: 'importKindDocument', bytes: '{\\rtf' },
  ...['MZ', '\x7fELF', '\xcf\xfa\xed\xfe', '\xca\xfe\xba\xbe', '\0asm'].map(
    (bytes): Signature => ({ kind: 'importKindProgram', bytes }),
  ),
  ...['wOFF', 'wOF2', 'OTTO', '\0\x01\0\0\0'].map((bytes): Signature => ({ kind: 'importKindFont', bytes })),
  // A Kindle's book, and the list of places in it.
  { kind: 'importKindBook', bytes: 'BOOKMOBI', at: 60 },
];

const isAt = (head: Uint8Array, { bytes, at = 0 }: Signature): boolean =>
  head.length >= at + bytes.length &&
  [...bytes].every((letter, i) => letter === '?' || head[at + i] === letter.charCodeAt(0));

/** Null for what may hold text, and for a zip. */
export const fileKind = (head: Uint8Array): LabelCode | null =>
  SIGNATURES.find((signature) => isAt(head, signature))?.kind ?? null;

export const isZip = (head: Uint8Array): boolean =>
  isAt(head, { kind: 'importKindZip', bytes: 'PK\x03\x04' }) ||
  isAt(head, { kind: 'importKindZip', bytes: 'PK\x05\x06' });
