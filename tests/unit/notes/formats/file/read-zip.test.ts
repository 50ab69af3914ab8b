import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readZip } from '../../../../../lib/notes/formats/import/file/read-zip.ts';

const decode = (bytes: Uint8Array | null): string | null => bytes && new TextDecoder().decode(bytes);
const ZIP = zipSync({ 'a.txt': strToU8('one '.repeat(100)), 'b/c.txt': [strToU8('two'), { level: 0 }] });

describe('a zip', () => {
  test('gives its files, packed and as they are', () => {
    const { entries, whole } = readZip(ZIP);
    expect(whole).toBe(true);
    expect(entries.map(({ name, encrypted }) => [name, encrypted])).toEqual([
      ['a.txt', false],
      ['b/c.txt', false],
    ]);
    expect(entries.map((entry) => decode(entry.unpack()))).toEqual(['one '.repeat(100), 'two']);
  });

  test('that breaks off gives the files that are whole', () => {
    const { entries, whole } = readZip(ZIP.subarray(0, ZIP.length - 30));
    expect(whole).toBe(false);
    expect(entries.map((entry) => decode(entry.unpack()))).toEqual(['one '.repeat(100), 'two']);
    expect(readZip(ZIP.subarray(0, 40)).entries).toEqual([]);
  });

  test('that was written without knowing its sizes, and breaks off, gives them too', () => {
    const streamed = withSizesBehind('a.txt', strToU8('three'));
    const { entries, whole } = readZip(streamed);
    expect([whole, entries.map((entry) => decode(entry.unpack()))]).toEqual([false, ['three']]);
  });

  test('that says less than it holds gives no more than it says', () => {
    const bomb = zipSync({ 'a.txt': new Uint8Array(5_000_000) });
    const view = new DataView(bomb.buffer, bomb.byteOffset);
    const directory = view.getUint32(bomb.length - 6, true);
    view.setUint32(directory + 24, 100, true);
    expect(readZip(bomb).entries[0]?.unpack()).toHaveLength(100);
  });

  test('that says more than any notes are is not unpacked', () => {
    const bomb = ZIP.slice();
    const view = new DataView(bomb.buffer);
    view.setUint32(view.getUint32(bomb.length - 6, true) + 24, 0xffff_fff0, true);
    expect(readZip(bomb).entries[0]?.unpack()).toBeNull();
  });

  test('with a password says so', () => {
    const locked = ZIP.slice();
    const view = new DataView(locked.buffer);
    const directory = view.getUint32(locked.length - 6, true);
    view.setUint16(directory + 8, 1, true);
    expect(readZip(locked).entries[0]?.encrypted).toBe(true);
  });

  test('whose bytes are no such thing gives nothing of them', () => {
    const spoilt = ZIP.slice();
    spoilt.fill(0xff, 35, 45);
    expect(readZip(spoilt).entries.map((entry) => decode(entry.unpack()))).toEqual([null, 'two']);
  });

  test.each([22, 30, 46])('of %i bytes of nothing throws nothing', (length) => {
    const empty = new Uint8Array(length);
    expect(readZip(empty).entries).toEqual([]);
    empty.set([0x50, 0x4b, 5, 6], length - 22);
    expect(readZip(empty).entries).toEqual([]);
  });
});

function withSizesBehind(name: string, data: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(30 + name.length + data.length + 16);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, 0x04034b50, true);
  view.setUint16(6, 8, true);
  view.setUint16(26, name.length, true);
  bytes.set(strToU8(name), 30);
  bytes.set(data, 30 + name.length);
  const behind = 30 + name.length + data.length;
  view.setUint32(behind, 0x08074b50, true);
  view.setUint32(behind + 8, data.length, true);
  view.setUint32(behind + 12, data.length, true);
  return bytes;
}
