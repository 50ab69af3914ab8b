import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { packedMailbox } from '../../../lib/remote/packed-mailbox.ts';
import { sealOf } from '../../../lib/remote/seal.ts';
import { webdavMailbox } from '../../../lib/remote/webdav-mailbox.ts';
import { MailboxFault } from '../../../lib/sync/mailbox.ts';
import { syncRound } from '../../../lib/sync/sync-round.ts';
import { type DavServer, startDavServer } from '../../dav-server.ts';
import { Device } from '../sync/devices.ts';
import { MemoryPlace } from '../sync/memory-mailbox.ts';

describe('a WebDAV server', () => {
  let server: DavServer;
  const asked: string[] = [];
  const place = (more = {}) => webdavMailbox({ ...server, ...more }, (method) => asked.push(method));
  beforeAll(async () => {
    server = await startDavServer();
  });
  afterAll(() => server.stop());

  test('a folder that is not there is empty, and is made by the first file', async () => {
    expect(await place().list('')).toEqual([]);
    expect(await place().read('nothing.json', 100)).toBeNull();
    await place().write('device/0001-ä.json', new TextEncoder().encode('words'));
    await place().write('device.json', new TextEncoder().encode('more'));
    expect(await place().list('')).toEqual([{ name: 'device.json', mark: expect.stringMatching(/./), size: 4 }]);
    expect(await place().list('device')).toMatchObject([{ name: 'device/0001-ä.json', size: 5 }]);
    expect(new TextDecoder().decode((await place().read('device/0001-ä.json', 100)) ?? undefined)).toBe('words');
  });

  test('a file has another mark when it has changed', async () => {
    const markOf = async () => (await place().list('')).find(({ name }) => name === 'changing.json')?.mark;
    await place().write('changing.json', new TextEncoder().encode('one'));
    const before = await markOf();
    await place().write('changing.json', new TextEncoder().encode('two!'));
    expect(await markOf()).not.toBe(before);
  });

  test('what is removed is gone, and may be removed again', async () => {
    await place().write('going.json', new TextEncoder().encode('x'));
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
    const bytes = webdavMailbox({ ...server, address: `${server.address}shared-${passphrase}/` }, () => undefined);
    const devices = [new Device(new MemoryPlace()), new Device(new MemoryPlace())] as const;
    const round = async (device: Device) => {
      const mailbox = packedMailbox(bytes, passphrase === null ? null : await sealOf(bytes, passphrase));
      const keep = async (state: Device['state']) => {
        device.state = state;
      };
      await syncRound(mailbox, device.store, device.state, keep, {
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

describe('a server that answers something else', () => {
  let server: Server | null = null;
  afterEach(() => {
    server?.closeAllConnections();
    server?.close();
  });

  async function answering(answer: RequestListener) {
    server = createServer(answer);
    await new Promise<void>((done) => server?.listen(0, '127.0.0.1', done));
    const { port } = server.address() as AddressInfo;
    return webdavMailbox({ address: `http://127.0.0.1:${port}/dav`, user: 'a', password: 'b' }, () => undefined);
  }

  test.each([
    [401, 'refused'],
    [403, 'forbidden'],
    [405, 'notDav'],
    [409, 'conflict'],
    [412, 'conflict'],
    [423, 'locked'],
    [429, 'busy'],
    [500, 'server'],
    [503, 'busy'],
    [507, 'full'],
    [200, 'notDav'],
  ])('%d', async (status, kind) => {
    const place = await answering((_, reply) => reply.writeHead(status, { 'Retry-After': '7' }).end('<html></html>'));
    await expect(place.list('')).rejects.toMatchObject({ name: 'MailboxFault', kind });
    if (kind === 'busy') await expect(place.list('')).rejects.toMatchObject({ wait: 7000 });
  });

  test('a redirect is not followed, so that the password goes nowhere else', async () => {
    const seen: string[] = [];
    const place = await answering((request, reply) => {
      seen.push(request.url ?? '');
      reply.writeHead(302, { Location: '/elsewhere' }).end();
    });
    await expect(place.list('')).rejects.toMatchObject({ kind: 'elsewhere' });
    await expect(place.read('a.json', 100)).rejects.toMatchObject({ kind: 'elsewhere' });
    expect(seen.filter((url) => url.includes('elsewhere'))).toEqual([]);
  });

  test.each([
    '<html><body>Welcome</body></html>',
    'no markup',
    '',
    '<multistatus',
    '<!DOCTYPE x [<!ENTITY a "b">]><multistatus>&a;&a;</multistatus>',
  ])('a listing that is none: %s', async (body) => {
    const place = await answering((_, reply) => reply.writeHead(207).end(body));
    const listed = await place.list('').catch((error: MailboxFault) => error.kind);
    expect([[], 'notDav']).toContainEqual(listed);
  });

  test('files of other places in a listing are none of ours', async () => {
    const response = (href: string) =>
      `<D:response><D:href>${href}</D:href><D:propstat><D:prop><D:getetag>"1"</D:getetag></D:prop><D:status>HTTP/1.1 200 OK</D:status></D:propstat></D:response>`;
    const hrefs = [
      '/dav/',
      '/dav/a.json',
      '/dav/../etc.json',
      '/other/b.json',
      'https://evil.example/dav/c.json',
      '/dav/x/y.json',
      '/dav/%zz.json',
    ];
    const body = `<?xml version="1.0"?><D:multistatus xmlns:D="DAV:">${hrefs.map(response).join('')}</D:multistatus>`;
    const place = await answering((_, reply) => reply.writeHead(207).end(body));
    expect(await place.list('')).toEqual([{ name: 'a.json', mark: '"1"', size: null }]);
  });

  test('nobody there, and a connection that breaks off', async () => {
    const gone = webdavMailbox({ address: 'http://127.0.0.1:9/', user: '', password: '' }, () => undefined);
    await expect(gone.list('')).rejects.toBeInstanceOf(MailboxFault);
    const place = await answering((_, reply) => {
      reply.writeHead(200, { 'Content-Length': '1000' });
      reply.write('half');
      setTimeout(() => reply.destroy(), 20);
    });
    await expect(place.read('a.json', 2000)).rejects.toMatchObject({ kind: 'offline' });
  });
});
