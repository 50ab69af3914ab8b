import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { choosePages, contentTypeOf, standingStill } from '../../../scripts/bench/visit/visit-pages.ts';
import { benchPage } from '../../fixtures/bench-page.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sidelight-pages-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('the first pages by name whose article is neither short nor long, zipped or not', () => {
  const put = (name: string, words: number) => {
    const html = Buffer.from(benchPage(words, 20));
    writeFileSync(join(folder, name), name.endsWith('.gz') ? gzipSync(html) : html);
  };
  put('a.html', 200);
  put('b.html.gz', 800);
  put('c.html', 5000);
  put('d.html', 900);
  put('e.html', 1000);
  writeFileSync(join(folder, 'README.md'), 'no page');
  const { pages, lookedAt } = choosePages(folder, 2);
  expect(pages.map(({ name }) => name)).toEqual(['b', 'd']);
  expect(lookedAt).toBe(4);
});

test.each<[string, string]>([
  ['<p>a<script src="x.js"></script>b<script>\nx()\n</script >c', '<p>abc'],
  ['<script type="application/ld+json">{"a":1}</script>', '<script type="application/ld+json">{"a":1}</script>'],
  ['a<iframe src="https://x.example/"><p>no</p></iframe>b<embed src=x>', 'ab'],
  [
    '<base href="https://x.example/"><meta http-equiv="refresh" content="1"><meta name="author" content="A">',
    '<meta name="author" content="A">',
  ],
  [
    '<style>@keyframes turn { to { opacity: 0 } } @-webkit-keyframes a {}</style>',
    '<style>@no-keyframes turn { to { opacity: 0 } } @no-keyframes a {}</style>',
  ],
  ['<svg><circle><animateTransform dur="1s"/></circle></svg>', '<svg><circle></circle></svg>'],
])('%s stands still', (html, expected) => {
  expect(standingStill(Buffer.from(html)).toString()).toBe(expected);
});

test('bytes of any encoding come through', () => {
  const bytes = Buffer.from([0x3c, 0x70, 0x3e, 0xe4, 0xf6, 0x80]);
  expect(standingStill(bytes)).toEqual(bytes);
  expect(contentTypeOf(bytes)).toBe('text/html');
  expect(contentTypeOf(Buffer.from('<p>ä'))).toBe('text/html; charset=utf-8');
});
