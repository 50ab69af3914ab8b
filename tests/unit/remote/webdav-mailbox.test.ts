import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { webdavMailbox } from '../../../lib/remote/webdav-mailbox.ts';
import { MailboxFault } from '../../../lib/sync/mailbox.ts';

describe('a server that answers something else', () => {
  let server: Server | null = null;
  afterEach(() => {
    server?.closeAllConnections();
    server?.close();
  });

  async function answering(answer: RequestListener, path = '/dav') {
    server = createServer(answer);
    await new Promise<void>((done) => server?.listen(0, '127.0.0.1', done));
    const { port } = server.address() as AddressInfo;
    return webdavMailbox({ address: `http://127.0.0.1:${port}${path}`, user: 'a', password: 'b' }, () => undefined);
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
