/* Which addresses a page may speak for: any of its site, and of no other, whatever its head says. */

import { expect, test } from 'vitest';
import { DEMO_HOST, isOfPage, ruleHost } from '../../../lib/identity/claimed-address.ts';

const PAGE = 'https://www.news.example/story?id=4#top';

test.each<[name: string, page: string, address: string, is: boolean]>([
  ['itself', PAGE, PAGE, true],
  ['another page of its host', PAGE, 'https://www.news.example/', true],
  ['its site without "www."', PAGE, 'https://news.example/story', true],
  ['its site for telephones', PAGE, 'https://m.news.example/story', true],
  ['without encryption', PAGE, 'http://news.example/story', true],
  ['another port, which no browser keeps apart by process', PAGE, 'https://news.example:8443/story', true],
  ['an address written in capitals', PAGE, 'HTTPS://WWW.NEWS.EXAMPLE/story', true],
  ['its place, being endless', `https://news.example/a?${'x'.repeat(70_000)}`, 'https://news.example/a', true],
  ['another site', PAGE, 'https://other.example/story', false],
  ['another host of its site', PAGE, 'https://blog.news.example/story', false],
  ['a name that ends like its own', PAGE, 'https://badnews.example/', false],
  ['a name that begins with its own', PAGE, 'https://news.example.org/', false],
  ['its name as a user of another', PAGE, 'https://news.example@other.example/', false],
  ['its name in the path of another', PAGE, 'https://other.example/news.example', false],
  ['what is the key of an article, and no address', PAGE, 'other.example/story', false],
  ['the key of its own', PAGE, 'news.example/story?id=4', false],
  ['nothing', PAGE, '', false],
  ['a file', PAGE, 'file:///home/a.html', false],
  ['a page of ours', PAGE, 'chrome-extension://abc/welcome.html', false],
  ['itself, being a file', 'file:///home/a.html#part', 'file:///home/a.html', true],
  ['itself, being a file that was opened with a question', 'file:///home/a.html?b#c', 'file:///home/a.html?d', true],
  ['another file', 'file:///home/a.html', 'file:///home/b.html', false],
  ['a site, from a file', 'file:///home/a.html', PAGE, false],
  ['a site, from nowhere', '', PAGE, false],
])('%s', (_, page, address, is) => {
  expect(isOfPage(page, address)).toBe(is);
});

test.each<[page: string, host: string]>([
  [PAGE, 'www.news.example'],
  ['http://127.0.0.1:8080/', '127.0.0.1'],
  ['file:///home/a.html', DEMO_HOST],
  ['chrome-extension://abc/welcome.html', DEMO_HOST],
  ['', DEMO_HOST],
])('the rules of %s are those of %s', (page, host) => {
  expect(ruleHost(page)).toBe(host);
});
