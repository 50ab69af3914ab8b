/* Files that are no notes, and letters: `file-kind.ts`, `unknown-text.ts`, `decode-text.ts`. */

import { describe, expect, test } from 'vitest';
import type { LabelCode } from '../../../../../lib/i18n/message.ts';
import { decodeText } from '../../../../../lib/notes/formats/import/file/decode-text.ts';
import { fileKind, isZip } from '../../../../../lib/notes/formats/import/file/file-kind.ts';
import { archiveKind, textKind } from '../../../../../lib/notes/formats/import/file/unknown-text.ts';

const bytes = (letters: string): Uint8Array => Uint8Array.from(letters, (letter) => letter.charCodeAt(0));

describe('first bytes', () => {
  test.each<[LabelCode | null, string]>([
    ['importKindPdf', '%PDF-1.4\n'],
    ['importKindPicture', '\xff\xd8\xff\xe0\0\x10JFIF'],
    ['importKindPicture', 'RIFF\x24\0\0\0WEBPVP8 '],
    ['importKindPicture', '\0\0\0\x1cftypavif\0\0\0\0'],
    ['importKindSound', 'ID3\x04\0'],
    ['importKindSound', '\0\0\0\x1cftypM4A \0\0\0\0'],
    ['importKindVideo', '\0\0\0\x1cftypisom\0\0\0\0'],
    ['importKindVideo', '\x1aE\xdf\xa3\x01'],
    ['importKindDatabase', 'SQLite format 3\0\x10\0'],
    ['importKindPacked', '\x1f\x8b\x08\0'],
    ['importKindPacked', `${'x'.repeat(257)}ustar\x0000`],
    ['importKindDocument', '{\\rtf1\\ansi'],
    ['importKindProgram', '\x7fELF\x02\x01'],
    ['importKindFont', 'wOF2\0\x01'],
    ['importKindBook', `${'b'.repeat(60)}BOOKMOBI`],
    [null, '{"a":1}'],
    [null, 'title,url'],
    [null, ''],
    [null, '%PD'],
  ])('%s: %j', (kind, head) => {
    expect(fileKind(bytes(head))).toBe(kind);
  });

  test('a zip is one by its first file, or by having none', () => {
    expect([bytes('PK\x03\x04xx'), bytes('PK\x05\x06xx'), bytes('PKxx')].map(isZip)).toEqual([true, true, false]);
  });
});

describe('a text that no format knows', () => {
  test.each<[LabelCode, string]>([
    ['importKindPage', '<!doctype html><p>x'],
    ['importKindPage', '<?xml version="1.0"?>\n<!-- x --><html xmlns="x">'],
    ['importKindPicture', '<svg xmlns="http://www.w3.org/2000/svg"/>'],
    ['importKindFeed', '<?xml version="1.0"?><rss version="2.0">'],
    ['importKindXml', '<?xml version="1.0"?><notes/>'],
    ['importKindCalendar', 'BEGIN:VCALENDAR\r\nVERSION:2.0'],
    ['importKindContacts', 'BEGIN:VCARD\nVERSION:3.0'],
    ['importKindMail', 'From: a@a.example\nSubject: Ferry\n\nx'],
    ['importKindBookmarks', '{"type":"text/x-moz-place-container","children":[]}'],
    ['importKindText', 'Dear Anna, the ferry is late.'],
    ['importKindBytes', '\x01\x02\x03\0\0abc'],
  ])('%s: %j', (kind, text) => {
    expect(textKind(text)).toBe(kind);
  });

  test.each<[LabelCode | null, string[]]>([
    ['importKindAnki', ['collection.anki21b', 'media']],
    ['importKindBook', ['mimetype', 'META-INF/container.xml']],
    ['importKindSpreadsheet', ['xl/workbook.xml']],
    ['importKindDocument', ['word/document.xml']],
    ['importKindProgram', ['META-INF/MANIFEST.MF', 'A.class']],
    [null, ['notes.json', 'pictures/a.png']],
  ])('%s: a zip of %j', (kind, names) => {
    expect(archiveKind(names)).toBe(kind);
  });
});

describe('letters', () => {
  const utf8 = (text: string) => new TextEncoder().encode(text);
  const utf16 = (text: string, isBig: boolean) =>
    Uint8Array.from(
      [...text].flatMap((sign) =>
        isBig
          ? [sign.charCodeAt(0) >> 8, sign.charCodeAt(0) & 255]
          : [sign.charCodeAt(0) & 255, sign.charCodeAt(0) >> 8],
      ),
    );

  test.each<[name: string, file: Uint8Array, text: string, letters: string]>([
    ['UTF-8', utf8('Fähre 漢字 ☂'), 'Fähre 漢字 ☂', 'sure'],
    ['UTF-16 with its mark', utf16('\ufeffFähre', false), 'Fähre', 'sure'],
    ['UTF-16 the other way round', utf16('\ufeffFähre', true), 'Fähre', 'sure'],
    ['UTF-16 without a mark', utf16('Fähre und Hafen', false), 'Fähre und Hafen', 'sure'],
    ['of Western Europe', bytes('F\xe4hre \x96 caf\xe9'), 'Fähre – café', 'guessed'],
    ['UTF-8 that breaks off inside a letter', utf8('Fähre 漢').subarray(0, -1), 'Fähre ', 'broken'],
    [
      'UTF-8 with a letter that is none',
      Uint8Array.from([...utf8('Fähre für Möwen '), 0xff]),
      'Fähre für Möwen ',
      'broken',
    ],
    ['nothing', new Uint8Array(), '', 'sure'],
  ])('%s', (_, file, text, letters) => {
    expect(decodeText(file)).toEqual({ text, letters });
  });
});
