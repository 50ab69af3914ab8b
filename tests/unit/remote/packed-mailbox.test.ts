import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { ByteMailbox } from '../../../lib/remote/byte-mailbox.ts';
import { packedMailbox } from '../../../lib/remote/packed-mailbox.ts';
import { SEAL_FILE, sealOf } from '../../../lib/remote/seal.ts';

function memory(): ByteMailbox & { readonly files: Map<string, Uint8Array<ArrayBuffer>> } {
  const files = new Map<string, Uint8Array<ArrayBuffer>>();
  return {
    files,
    list: async () => [...files].map(([name, { length }]) => ({ name, mark: '', size: length })),
    read: async (name) => files.get(name) ?? null,
    write: async (name, bytes) => void files.set(name, bytes),
    remove: async (name) => void files.delete(name),
  };
}

describe('packed', () => {
  test('text comes back, of whatever letters, and is smaller there', async () => {
    const place = memory();
    const text = 'Grüße, これは, 🛳 '.repeat(500);
    const written = await packedMailbox(place, null).write('a.json', text);
    expect(await packedMailbox(place, null).read('a.json', 100_000, written)).toBe(text);
    expect(written.bytes).toBeLessThan(text.length / 10);
  });

  test('what is cut, changed or no packed text is damaged', async () => {
    const place = memory();
    const mailbox = packedMailbox(place, null);
    const written = await mailbox.write('a.json', 'some words');
    const whole = place.files.get('a.json') as Uint8Array<ArrayBuffer>;
    for (const bytes of [
      whole.slice(0, -4),
      new TextEncoder().encode('<html>'),
      new Uint8Array(),
      new Uint8Array(gzipSync(Buffer.from([0xff, 0xfe]))),
    ]) {
      place.files.set('a.json', bytes);
      await expect(mailbox.read('a.json', 1000)).rejects.toMatchObject({ kind: 'damaged' });
      await expect(mailbox.read('a.json', 1000, written)).rejects.toMatchObject({ kind: 'damaged' });
    }
  });

  test('a small file that unpacks without end is too large', async () => {
    const place = memory();
    place.files.set('a.json', new Uint8Array(gzipSync(Buffer.alloc(3_000_000))));
    await expect(packedMailbox(place, null).read('a.json', 10_000)).rejects.toMatchObject({ kind: 'tooLarge' });
  });
});

describe('sealed', () => {
  test('with the passphrase it comes back; a changed byte, another passphrase and a damaged seal are told', async () => {
    const place = memory();
    const mailbox = packedMailbox(place, await sealOf(place, 'Käse und Brot'));
    await mailbox.write('a.json', 'words');
    const again = packedMailbox(place, await sealOf(place, 'Ka\u0308se und Brot'));
    expect(await again.read('a.json', 1000)).toBe('words');
    const bytes = place.files.get('a.json') as Uint8Array<ArrayBuffer>;
    bytes[bytes.length - 1] = (bytes.at(-1) as number) ^ 1;
    await expect(again.read('a.json', 1000)).rejects.toMatchObject({ kind: 'passphrase' });
    await expect(sealOf(place, 'kase und brot')).rejects.toMatchObject({ kind: 'passphrase' });
    for (const text of [
      '{}',
      '<html>',
      '{"format":"sidelight-sync-seal","salt":"AAAAAAAAAAAAAAAAAAAAAA==","rounds":1e12,"proof":"AAAAAAAAAAAAAAAA"}',
    ]) {
      place.files.set(SEAL_FILE, new TextEncoder().encode(text));
      await expect(sealOf(place, 'Käse und Brot')).rejects.toMatchObject({ kind: 'damaged' });
    }
  });

  test('what another device left unsealed is still read', async () => {
    const place = memory();
    await packedMailbox(place, null).write('a.json', 'before');
    expect(await packedMailbox(place, await sealOf(place, 'x')).read('a.json', 1000)).toBe('before');
  });
});
