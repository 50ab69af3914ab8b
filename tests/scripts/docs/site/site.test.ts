import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { headingId, renderPage, siteLink } from '../../../../scripts/docs/site/render-page.ts';
import { siteParts } from '../../../../scripts/docs/site/site-pages.ts';
import { writeSite } from '../../../../scripts/docs/site/write-site.ts';

const ROOT = resolve(import.meta.dirname, '../../../..');
const FILES = new Map([
  ['README.md', 'index.html'],
  ['docs/quality/README.md', 'quality-readme.html'],
]);

test('links between pages become links of the site', () => {
  expect(siteLink('../../README.md#more', 'docs/quality/README.md', FILES)).toBe('index.html#more');
  expect(siteLink('docs/quality', 'README.md', FILES)).toBe('quality-readme.html');
  expect(siteLink('docs/screenshots/card.png', 'README.md', FILES)).toBe('pictures/card.png');
  expect(siteLink('https://example.org/', 'README.md', FILES)).toBe('https://example.org/');
  expect(siteLink('#keys', 'README.md', FILES)).toBe('#keys');
  expect(siteLink('docs/annotate.schema.json', 'README.md', FILES)).toBe('annotate.schema.json');
  expect(siteLink('docs/store/README.md', 'README.md', FILES)).toBeNull();
});

test('a heading is found by the name that the repository gives it', () => {
  expect(headingId('Two commands')).toBe('two-commands');
  expect(headingId('What changed, and when?')).toBe('what-changed-and-when');
});

test('what only the repository has is no link', () => {
  const page = { source: 'README.md', file: 'index.html', title: 'A' };
  expect(renderPage(page, '# One\n\nSee [the code](lib/text/fold.ts).', [{ title: 'All', pages: [page] }])).toContain(
    '<p>See the code.</p>',
  );
});

test('markup in a page is text', () => {
  const page = { source: 'README.md', file: 'index.html', title: 'A <b> page' };
  const html = renderPage(page, '# One\n\n<script>alert(1)</script>\n\ntext <img src=x onerror=y>', [
    { title: 'All', pages: [page] },
  ]);
  expect(html).not.toMatch(/<script|<img src=x/);
  expect(html).toContain('<h1 id="one">One</h1>');
  expect(html).toContain('A &lt;b&gt; page');
});

test('every link inside the site leads to a page of it, and every page has one heading', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sidelight-site-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  expect(writeSite(folder)).toBeGreaterThan(30);
  const files = readdirSync(folder).filter((file) => file.endsWith('.html'));
  const pages = new Map(files.map((file) => [file, readFileSync(join(folder, file), 'utf8')]));
  const lost: string[] = [];
  for (const [file, html] of pages) {
    expect(html.match(/<h1/g), file).toHaveLength(1);
    for (const [, href = ''] of html.matchAll(/(?:href|src)="([^":]+)"/g)) {
      const [target = '', anchor] = href.split('#');
      if (target !== '' && !target.endsWith('.html')) {
        if (!existsSync(join(folder, target))) lost.push(`${file}: ${href}`);
        continue;
      }
      const other = pages.get(target === '' ? file : target);
      if (!other || (anchor && !other.includes(`id="${anchor}"`))) lost.push(`${file}: ${href}`);
    }
  }
  expect(lost).toEqual([]);
});

test('every page of the documentation is on it, but what is for the stores', () => {
  const pages = siteParts([]).flatMap((part) => part.pages.map(({ source }) => source));
  const written = readdirSync(join(ROOT, 'docs'), { recursive: true, encoding: 'utf8' })
    .map((name) => `docs/${name.replaceAll('\\', '/')}`)
    .filter((name) => name.endsWith('.md') && !/^docs\/(?:adr|store)\//.test(name));
  expect(written.filter((name) => !pages.includes(name))).toEqual([]);
  expect(new Set(pages).size).toBe(pages.length);
});
