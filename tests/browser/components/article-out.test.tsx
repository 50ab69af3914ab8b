import { expect, test, vi } from 'vitest';
import { ArticleOut } from '../../../components/article-out.tsx';
import type { ArticleActions } from '../../../components/article-section.ts';
import { message } from '../../../lib/i18n/message.ts';
import type { ArticleParts } from '../../../lib/outgoing/article-parts.ts';
import { packPage } from '../../../lib/text/packed-page.ts';
import { aReport } from './a-report.ts';
import { draw, fill, place, press } from './drawn.tsx';
import { expectAccessible } from './expect-accessible.ts';

const TEXT = 'The council voted on Thursday.';
const PARTS: ArticleParts = {
  page: packPage({
    ...{
      source: 'https://news.example/a',
      language: 'en',
      title: 'A',
      published: null,
      publishedFrom: null,
      updated: null,
    },
    text: TEXT,
    blocks: [{ start: 0, end: TEXT.length, kind: 'paragraph', box: 0, runs: [] }],
    boxes: [{ tag: 'p', tokens: [], roles: [], parent: -1 }],
    isPlain: false,
  }),
  ...{ inArticle: [true], junk: [], language: 'en', pictures: [], links: [], cells: [] },
};

const putIntoFolder = vi.fn<ArticleActions['putIntoFolder']>(async ({ name }) => ({ ok: true, value: name }));
const openPrint = vi.fn();
const drawOut = (parts: ArticleParts | null, folder: string | null = null) => {
  const actions = { articleParts: async () => parts, folderName: async () => folder, putIntoFolder, openPrint };
  return draw(<ArticleOut report={aReport()} actions={actions as unknown as ArticleActions} />);
};
const status = () => place.querySelector('[role=status]')?.textContent;

test('puts the article on the clipboard, in the form that was chosen', async () => {
  const copied = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  await drawOut(PARTS);
  await expectAccessible();
  await press('Copy');
  await expect.poll(status).toBe('Copied.');
  expect(copied.mock.lastCall?.[0]).toContain(`\n\n${TEXT}\n`);
  await fill('As', 'html');
  await press('Copy');
  await expect.poll(() => copied.mock.lastCall?.[0]).toContain(`<p>${TEXT}</p>`);
  copied.mockRejectedValue(new DOMException('no', 'NotAllowedError'));
  await press('Copy');
  await expect.poll(status).toBe('The browser did not let it be copied.');
  copied.mockRestore();
});

test('leads to where it is printed', async () => {
  await drawOut(PARTS);
  await press('Print or PDF');
  expect(openPrint).toHaveBeenCalledOnce();
});

test('saves it as a file of its title', async () => {
  const clicked = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
  await drawOut(PARTS);
  await press('Save');
  await expect.poll(() => clicked.mock.contexts.map((link) => (link as HTMLAnchorElement).download)).toHaveLength(1);
  expect((clicked.mock.contexts[0] as HTMLAnchorElement).download).toMatch(/^.+\.md$/);
  clicked.mockRestore();
});

test('says so where the page does not answer', async () => {
  await drawOut(null);
  await press('Copy');
  await expect.poll(status).toContain('The page does not answer');
});

test('puts it into the folder that follows the notes, where there is one', async () => {
  await drawOut(PARTS, 'Vault');
  await expect.poll(() => place.textContent).toContain('Into “Vault”');
  await expectAccessible();
  await press('Into “Vault”');
  await expect.poll(status).toMatch(/^Written: .+ \(Article\)\.md$/);
  expect(putIntoFolder.mock.lastCall?.[0]).toMatchObject({
    article: aReport().source,
    text: expect.stringContaining(TEXT),
  });
  putIntoFolder.mockResolvedValue({ ok: false, reason: message('backupFolderNotPermitted') });
  await press('Into “Vault”');
  await expect.poll(status).not.toContain('Written');
});
