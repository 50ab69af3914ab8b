/* Files that are to be packs, as a user may choose them. */

import { describe, expect, test } from 'vitest';
import { readPackFile } from '../../../entrypoints/options/read-pack-file.ts';
import { wordsOf } from '../../../lib/i18n/words.ts';
import { MAX_PACK_CHARACTERS } from '../../../lib/knowledge/user-pack.ts';

const NOW = '2026-03-01T10:00:00.000Z';
const HEAD = '{"sidelightPack": 1, "name": "Harbour board", "licence": "CC0-1.0"}';
const ORLA = '{"name": "Orla Fennimore", "type": "person"}';

const read = (...parts: readonly BlobPart[]) => readPackFile(new Blob([...parts]), NOW);
const packOf = async (...parts: readonly BlobPart[]) => {
  const file = await read(...parts);
  if (!file.ok) throw new Error(wordsOf(file.why));
  return file;
};

describe('a good file', () => {
  test('is a pack with its name, the number of its names and its text', async () => {
    const text = `${HEAD}\n${ORLA}\n`;
    const { stored, refused } = await packOf(text);
    expect(stored).toEqual({
      pack: { id: expect.any(String), name: 'Harbour board', entries: 1, size: text.length, added: NOW },
      text,
    });
    expect(refused).toEqual([]);
  });

  test('has the same id again, and another once a letter of it is another', async () => {
    const ids = [HEAD, HEAD, HEAD.replace('board', 'Board')].map(
      async (head) => (await packOf(`${head}\n${ORLA}`)).stored.pack.id,
    );
    const [first, again, other] = await Promise.all(ids);
    expect(first).toBe(again);
    expect(first).not.toBe(other);
  });

  test.each<[string, readonly BlobPart[]]>([
    ['a mark of UTF-8 at its beginning', [new Uint8Array([0xef, 0xbb, 0xbf]), `${HEAD}\n${ORLA}`]],
    ['line ends of Windows', [`${HEAD}\r\n${ORLA}\r\n`]],
    ['empty lines', [`${HEAD}\n\n  \n${ORLA}\n\n`]],
  ])('may have %s', async (_, parts) => {
    expect((await packOf(...parts)).stored.pack.entries).toBe(1);
  });

  test('tells line by line what it leaves out', async () => {
    const { stored, refused } = await packOf(
      [HEAD, ORLA, '{"name": "X"', ORLA, '[1]', '{"name": "Y", "type": "pet"}'].join('\n'),
    );
    expect(stored.pack.entries).toBe(1);
    expect(refused.map(({ line, why }) => `${line} ${wordsOf(why)}`)).toEqual([
      '3 not valid JSON',
      '4 its id is taken by line 2',
      '5 not a JSON object',
      expect.stringMatching(/^6 "type" must be one of person/),
    ]);
  });
});

describe('no pack is made of', () => {
  test.each<[string, readonly BlobPart[], RegExp]>([
    ['an empty file', [''], /not a Sidelight pack/],
    ['a table', ['name,type\nOrla Fennimore,person\n'], /not a Sidelight pack/],
    ['a list in place of lines', [`[${HEAD}, ${ORLA}]`], /not a Sidelight pack/],
    ['a backup of notes', ['{"format": "sidelight-backup", "version": 1}'], /not a Sidelight pack/],
    ['a page', ['<!doctype html><title>Pack</title>'], /not a Sidelight pack/],
    ['a head alone', [HEAD], /nothing that can be used/],
    ['a head and broken lines', [`${HEAD}\n{\n}\n`], /nothing that can be used \(2 lines refused\)/],
    ['a file of a later Sidelight', [HEAD.replace('1', '2')], /newer Sidelight/],
    ['letters of another encoding', [HEAD, '\n', new Uint8Array([0x7b, 0xe9, 0x7d])], /UTF-8/],
    ['UTF-16', [new Uint8Array([0xff, 0xfe, 0x7b, 0x00])], /UTF-8/],
    ['a picture', [new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])], /UTF-8/],
    ['too much text', [HEAD, '\n', ' '.repeat(MAX_PACK_CHARACTERS)], /too large/],
  ])('%s', async (_, parts, why) => {
    const file = await read(...parts);
    expect(file.ok || wordsOf(file.why)).toMatch(why);
  });

  test('a film, of which not a byte is read', async () => {
    const film = { size: 4 * MAX_PACK_CHARACTERS + 1, arrayBuffer: () => Promise.reject(new Error('read')) };
    const file = await readPackFile(film as unknown as Blob, NOW);
    expect(file.ok || wordsOf(file.why)).toMatch(/too large/);
  });
});
