/* The picture of a live card: free files of Commons, with author and licence or not at all. */

import { describe, expect, test } from 'vitest';
import { livePicture } from '../../../lib/knowledge/live-picture.ts';
import type { FetchReply } from '../../../lib/knowledge/rate-limited-fetch.ts';
import { parseSummary } from '../../../lib/knowledge/wikimedia-replies.ts';

const ADDRESS = 'https://upload.wikimedia.org/wikipedia/commons/thumb/a/ab/Old%20quay.jpg/320px-Old%20quay.jpg';
const FILE = { file: 'Old quay.jpg', address: ADDRESS };

const credit = (metadata: object): FetchReply => ({
  ...{ status: 'ok', etag: null },
  body: {
    query: {
      pages: [{ imageinfo: [{ descriptionurl: 'https://commons.wikimedia.org/x', extmetadata: metadata }] }],
    },
  },
});
const FULL = { Artist: { value: '<a href="x">Ada &amp; Co</a>' }, LicenseShortName: { value: 'CC BY 4.0' } };

async function shown(reply: FetchReply, response: () => Promise<Response>) {
  const asked: string[] = [];
  const picture = await livePicture(FILE, 'de-at', {
    http: {
      get: async (address) => {
        asked.push(new URL(address).host);
        return reply;
      },
    },
    fetch: response,
    log: async (address) => {
      asked.push(new URL(address).host);
    },
  });
  return { picture, asked };
}
const image = async () => new Response(new Uint8Array([1, 2, 3]), { headers: { 'content-type': 'image/jpeg' } });

describe('a picture', () => {
  test('comes with its author and licence, and each request is written down', async () => {
    expect(await shown(credit(FULL), image)).toEqual({
      picture: {
        ...{ data: 'data:image/jpeg;base64,AQID', author: 'Ada & Co', licence: 'CC BY 4.0' },
        page: 'https://commons.wikimedia.org/x',
      },
      asked: ['de.wikipedia.org', 'upload.wikimedia.org'],
    });
  });

  test.each<[string, FetchReply]>([
    ['an author', credit({ ...FULL, Artist: undefined })],
    ['a licence', credit({ ...FULL, LicenseShortName: { value: ' ' } })],
    ['anything said of it', { status: 'offline' }],
  ])('without %s is not fetched', async (_, reply) => {
    expect(await shown(reply, image)).toEqual({ picture: null, asked: ['de.wikipedia.org'] });
  });

  test.each<[string, () => Promise<Response>]>([
    ['is no picture', async () => new Response('<svg onload=x>', { headers: { 'content-type': 'image/svg+xml' } })],
    ['is not there', async () => new Response('', { status: 404, headers: { 'content-type': 'image/png' } })],
    ['is too large', async () => new Response(new Uint8Array(500_000), { headers: { 'content-type': 'image/png' } })],
    ['does not come', () => Promise.reject(new TypeError('offline'))],
  ])('that %s is not shown', async (_, response) => {
    expect((await shown(credit(FULL), response)).picture).toBeNull();
  });

  test('is looked for only among the free files of Commons', () => {
    const pictureOf = (source: unknown) => {
      const reply = parseSummary({ type: 'standard', title: 'Quay', extract: 'A quay.', thumbnail: { source } });
      return reply?.kind === 'page' ? reply.page.picture : undefined;
    };
    expect(pictureOf(ADDRESS)).toEqual(FILE);
    expect(pictureOf('https://upload.wikimedia.org/wikipedia/en/a/ab/Logo.png')).toBeNull();
    expect(pictureOf('https://evil.example/wikipedia/commons/a/ab/Quay.jpg')).toBeNull();
    expect(pictureOf('http://upload.wikimedia.org/wikipedia/commons/a/ab/Quay.jpg')).toBeNull();
    expect(pictureOf(7)).toBeNull();
  });
});
