/* The mailbox with a real server: the one that is a package, and with `npm run test:servers` Apache and rclone. */

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { packedMailbox } from '../../../lib/remote/packed-mailbox.ts';
import { sealOf } from '../../../lib/remote/seal.ts';
import { webdavMailbox } from '../../../lib/remote/webdav-mailbox.ts';
import { MailboxFault } from '../../../lib/sync/mailbox.ts';
import { syncRound } from '../../../lib/sync/sync-round.ts';
import type { DavServer } from '../../dav/dav-server.ts';
import { startDavServer } from '../../dav/start-dav-server.ts';
import { Device } from '../sync/devices.ts';
import { MemoryPlace } from '../sync/memory-mailbox.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);

describe('a WebDAV server', () => {
  let server: DavServer;
  const asked: string[] = [];
  const place = (more = {}) => webdavMailbox({ ...server, ...more }, { onRequest: (method) => asked.push(method) });
  beforeAll(async () => {
    server = await startDavServer();
  });
  afterAll(() => server.stop());

  test('a folder that is not there is empty, and is made by the first file', async () => {
    expect(await place().list('')).toEqual([]);
    expect(await place().read('nothing.json', 100)).toBeNull();
    await place().write('device/0001-ä.json', bytesOf('words'));
    await place().write('device.json', bytesOf('more'));
    expect(await place().list('')).toEqual([{ name: 'device.json', mark: expect.stringMatching(/./), size: 4 }]);
    expect(await place().list('device')).toMatchObject([{ name: 'device/0001-ä.json', size: 5 }]);
    expect(new TextDecoder().decode((await place().read('device/0001-ä.json', 100)) ?? undefined)).toBe('words');
  });

  test.each(['one, of four', 'of four, two'])(
    'a file has another mark when it has changed, also at once (%s)',
    async (words) => {
      const markOf = async () => (await place().list('')).find(({ name }) => name === 'changing.json')?.mark;
      await place().write('changing.json', bytesOf('one, of fore'));
      const before = await markOf();
      await place().write('changing.json', bytesOf(words));
      expect(await markOf()).not.toBe(before);
    },
  );

  test.each([
    "it's (mine), 100%25 & more;+=~!$",
    'Größe 日本語',
    'ada@example.org',
    'with%20code',
    'deep/er/and/deeper',
  ])('a folder called “%s”, with or without a slash at its end', async (folder) => {
    const address = `${server.address}${folder}`;
    await place({ address }).write('one.json', bytesOf('1'));
    await place({ address: `${address}/` }).write('device/two.json', bytesOf('22'));
    expect(await place({ address }).list('')).toMatchObject([{ name: 'one.json', size: 1 }]);
    expect(await place({ address }).list('device')).toMatchObject([{ name: 'device/two.json', size: 2 }]);
    await place({ address }).remove('device/two.json');
    expect(await place({ address }).list('device')).toEqual([]);
  });

  test('an address with a name, a question or a fragment in it is the same folder', async () => {
    await place({ address: `${server.address}odd/` }).write('one.json', bytesOf('1'));
    const odd = `${server.address}odd?view=list#top`.replace('://', '://somebody:else@');
    expect(await place({ address: odd }).list('')).toMatchObject([{ name: 'one.json' }]);
    expect(await place({ address: odd }).read('one.json', 10)).toEqual(bytesOf('1'));
  });

  test('a file where the folder should be is told, and left as it is', async () => {
    await place().write('a-file', bytesOf('words'));
    const inFile = place({ address: `${server.address}a-file/` });
    await expect(inFile.write('one.json', bytesOf('1'))).rejects.toBeInstanceOf(MailboxFault);
    expect(await place().read('a-file', 10)).toEqual(bytesOf('words'));
  });

  test('a whole segment goes up and comes down as it was', async () => {
    const large = crypto.getRandomValues(new Uint8Array(65_536));
    const many = new Uint8Array(4_000_000).map((_, i) => large[i % large.length] ?? 0);
    await place().write('device/000001-large.json', many);
    expect(Buffer.compare((await place().read('device/000001-large.json', 8_000_000)) ?? large, many)).toBe(0);
  });

  test('what is removed is gone, and may be removed again', async () => {
    await place().write('going.json', bytesOf('x'));
    await place().remove('going.json');
    await place().remove('going.json');
    expect(await place().read('going.json', 100)).toBeNull();
  });

  test('a file above the limit is not read', async () => {
    await place().write('large.json', new Uint8Array(5000));
    await expect(place().read('large.json', 100)).rejects.toMatchObject({ kind: 'tooLarge' });
  });

  test('a wrong password is told', async () => {
    await expect(place({ password: 'wrong' }).list('')).rejects.toMatchObject({ kind: 'refused' });
  });

  test('every request is told before it is sent', async () => {
    asked.length = 0;
    await place().list('');
    expect(asked).toEqual(['PROPFIND']);
  });

  test.each([null, 'a passphrase'])('two devices share notes through it (%s)', async (passphrase) => {
    const bytes = webdavMailbox(
      { ...server, address: `${server.address}shared-${passphrase}/` },
      { onRequest: () => undefined },
    );
    const devices = [new Device(new MemoryPlace()), new Device(new MemoryPlace())] as const;
    const round = async (device: Device) => {
      const mailbox = packedMailbox(bytes, passphrase === null ? null : await sealOf(bytes, passphrase));
      const keep = async (state: Device['state']) => {
        device.state = state;
      };
      await syncRound(mailbox, device.shelf, device.state, keep, {
        deviceName: 'one',
        now: device.now(),
        fresh: () => crypto.randomUUID().slice(0, 8),
      });
    };
    for (let i = 0; i < 30; i++) devices[0].write(`note ${i} secret`);
    for (const device of [...devices, ...devices]) await round(device);
    expect(devices[1].notes).toEqual(devices[0].notes);
    if (passphrase === null) return;
    const files = await bytes.list(devices[0].state.device);
    const stored = await Promise.all(files.map(({ name }) => bytes.read(name, 1e6)));
    expect(stored.map((one) => new TextDecoder().decode(one ?? undefined)).join()).not.toContain('secret');
    await expect(sealOf(bytes, 'another')).rejects.toMatchObject({ kind: 'passphrase' });
    await expect(packedMailbox(bytes, null).list('')).rejects.toMatchObject({ kind: 'passphrase' });
  });
});
