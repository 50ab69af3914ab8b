import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { type WebdavOptions, webdavMailbox } from '../../../lib/remote/webdav-mailbox.ts';
import { MailboxFault } from '../../../lib/sync/mailbox.ts';

describe('a server that answers something else', () => {
  let server: Server | null = null;
  const close = () => {
    server?.closeAllConnections();
    server?.close();
  };
  afterEach(() => {
    close();
    vi.unstubAllGlobals();
  });

  async function answering(answer: RequestListener, path = '/dav', options: Partial<WebdavOptions> = {}) {
    server = createServer(answer);
    await new Promise<void>((done) => server?.listen(0, '127.0.0.1', done));
    const { port } = server.address() as AddressInfo;
    return webdavMailbox(
      { address: `http://127.0.0.1:${port}${path}`, user: 'a', password: 'b' },
      {
        onRequest: () => undefined,
        ...options,
      },
    );
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
    [502, 'server'],
    [413, 'tooLarge'],
    [501, 'notDav'],
    [418, 'server'],
    [200, 'notDav'],
  ])('%d', async (status, kind) => {
    const place = await answering((_, reply) => reply.writeHead(status, { 'Retry-After': '7' }).end('x'.repeat(200)));
    await expect(place.list('')).rejects.toMatchObject({ name: 'MailboxFault', kind });
    if (kind === 'busy') await expect(place.list('')).rejects.toMatchObject({ wait: 7000 });
    await expect(place.read('a.json', 100)).rejects.toMatchObject({ kind: status === 200 ? 'tooLarge' : kind });
  });

  test.each([
    ['120', 120_000],
    ['0', null],
    ['soon', null],
    ['-5', null],
    [new Date(0).toUTCString(), null],
    ['99999999999', 86_400_000],
    [new Date(8e15).toUTCString(), 86_400_000],
  ])('a server that asks to be left alone: %s', async (said, wait) => {
    const place = await answering((_, reply) => reply.writeHead(429, { 'Retry-After': said }).end());
    await expect(place.list('')).rejects.toMatchObject({ kind: 'busy', wait });
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

  test.each<[string, string, string]>([
    ['with other letters encoded', '/files/ada@example.org/my notes', '/files/ada%40example.org/my%20notes/'],
    ['in small hexadecimal', '/dav/größe', '/dav/gr%c3%b6%c3%9fe/'],
    ['of another path, behind a proxy', '/public/dav', '/inside/'],
    ['of another host, behind a proxy', '/dav', 'http://inside.example:8080/dav/'],
  ])('a listing %s', async (_, path, self) => {
    const file = '<D:prop><D:getetag>"1"</D:getetag><D:getcontentlength>7</D:getcontentlength></D:prop>';
    const folder = '<D:prop><D:resourcetype><D:collection/></D:resourcetype></D:prop>';
    const response = (href: string, properties: string) =>
      `<D:response><D:href>${href}</D:href><D:propstat>${properties}<D:status>HTTP/1.1 200 OK</D:status></D:propstat></D:response>`;
    const listed = [response(`${self}one/`, folder), response(self, folder), response(`${self}a.json`, file)];
    const body = `<?xml version="1.0"?><D:multistatus xmlns:D="DAV:">${listed.join('')}</D:multistatus>`;
    const place = await answering((_, reply) => reply.writeHead(207).end(body), path);
    expect(await place.list('')).toEqual([{ name: 'a.json', mark: '"1"', size: 7 }]);
  });

  test('a writing that is refused says why', async () => {
    for (const [status, kind] of [
      [403, 'forbidden'],
      [405, 'notDav'],
      [412, 'conflict'],
      [413, 'tooLarge'],
      [423, 'locked'],
      [507, 'full'],
    ] as const) {
      const place = await answering((_, reply) => reply.writeHead(status).end());
      await expect(place.write('a/b.json', new Uint8Array(3))).rejects.toMatchObject({ kind });
      close();
    }
  });

  test('a folder that cannot be made, however often it is tried, is told after a few requests', async () => {
    let requests = 0;
    const place = await answering((_, reply) => {
      requests += 1;
      reply.writeHead(409).end();
    }, '/a/b/c');
    await expect(place.write('d/e.json', new Uint8Array(3))).rejects.toBeInstanceOf(MailboxFault);
    expect(requests).toBeLessThan(12);
  });

  test.each(['nothing at all', 'a byte now and then'])(
    'a server that hangs, with %s, is not waited for',
    async (what) => {
      const place = await answering(
        (_, reply) => {
          if (what === 'nothing at all') return;
          reply.writeHead(200);
          const dripping = setInterval(() => reply.write('x'), 20);
          reply.on('close', () => clearInterval(dripping));
        },
        '/dav',
        { patience: 300 },
      );
      await expect(place.read('a.json', 1e6)).rejects.toMatchObject({ kind: 'late' });
    },
  );

  test.each(['said', 'not said'])(
    'of an answer of 2 GB, its length %s, no more is read than the limit',
    async (length) => {
      const [whole, part] = [2 ** 31, new Uint8Array(65_536)];
      let sent = 0;
      let isClosed = false;
      const place = await answering((request, reply) => {
        const headers = length === 'said' ? { 'Content-Length': String(whole) } : {};
        reply.writeHead(request.method === 'PROPFIND' ? 207 : 200, headers);
        const send = () => {
          while (!isClosed && sent < whole) {
            sent += part.length;
            if (!reply.write(part)) return void reply.once('drain', send);
          }
        };
        reply.on('close', () => {
          isClosed = true;
        });
        send();
      });
      await expect(place.read('a.json', 1_000_000)).rejects.toMatchObject({ kind: 'tooLarge' });
      await expect.poll(() => isClosed).toBe(true);
      [isClosed, sent] = [false, 0];
      await expect(place.list('')).rejects.toMatchObject({ kind: 'tooLarge' });
      expect(sent).toBeLessThan(100_000_000);
    },
  );

  test('what a server says beside a refusal, at whatever length, is not read', async () => {
    let isClosed = false;
    const place = await answering((_, reply) => {
      reply.writeHead(507);
      const talking = setInterval(() => reply.write('x'.repeat(1000)), 5);
      reply.on('close', () => {
        clearInterval(talking);
        isClosed = true;
      });
    });
    await expect(place.write('a.json', new Uint8Array(3))).rejects.toMatchObject({ kind: 'full' });
    await expect.poll(() => isClosed).toBe(true);
  });

  test('how far its clock is from ours is told', async () => {
    const clocks: number[] = [];
    const hence = new Date(Date.now() + 3_600_000).toUTCString();
    const options = { onClock: (ahead: number) => clocks.push(ahead) };
    const place = await answering((_, reply) => reply.writeHead(404, { Date: hence }).end(), '/dav', options);
    await place.list('');
    expect(Math.abs((clocks[0] ?? 0) - 3_600_000)).toBeLessThan(60_000);
  });

  test('nobody there, a connection that cannot be trusted, a device without a network', async () => {
    const at = (address: string) => webdavMailbox({ address, user: '', password: '' }, { onRequest: () => undefined });
    await expect(at('http://127.0.0.1:9/').list('')).rejects.toMatchObject({ kind: 'unreached' });
    await answering((_, reply) => reply.end());
    const { port } = (server as unknown as Server).address() as AddressInfo;
    await expect(at(`https://127.0.0.1:${port}/`).list('')).rejects.toMatchObject({ kind: 'insecure' });
    vi.stubGlobal('navigator', { onLine: false });
    await expect(at('https://127.0.0.1:9/').list('')).rejects.toMatchObject({ kind: 'offline' });
  });

  test('a connection that breaks off', async () => {
    const place = await answering((_, reply) => {
      reply.writeHead(200, { 'Content-Length': '1000' });
      reply.write('half', () => reply.destroy());
    });
    await expect(place.read('a.json', 2000)).rejects.toMatchObject({ kind: 'unreached' });
  });
});
