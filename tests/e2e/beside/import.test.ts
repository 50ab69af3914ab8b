/* Files of other programs, brought into the library of the built extension: seen first, then written, or stopped. */

import { strToU8, zipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { freshChromiumTest as test } from '../harness/e2e-test.ts';

const POCKET = zipSync({
  'part_000000.csv': strToU8(
    'title,url,time_added,tags,status\nFerry,https://harbour.example/ferry,1700000000,ports,unread\n',
  ),
  'annotations/part_000000.json': strToU8(
    JSON.stringify([
      {
        url: 'https://harbour.example/ferry',
        title: 'Ferry',
        highlights: [{ quote: 'nobody waved', created_at: 1_700_000_100 }],
      },
    ]),
  ),
});

const KINDLE = `The Slow Harbour (Holm, Mara)
- Your Highlight on page 12 | Location 170-171 | Added on Friday, 15 March 2024 07:33:19

Boats wait
==========
The Slow Harbour (Holm, Mara)
- Your Bookmark on page 13 | Location 180 | Added on Friday, 15 March 2024 07:34:02

==========
`;

const give = (library: Page, name: string, content: Uint8Array | string) =>
  library.setInputFiles('input[type=file]', {
    name,
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(content),
  });

async function taken(library: Page): Promise<void> {
  await library.click('.plan button.primary');
  await library.waitForSelector('[role=status]:has-text("written")');
}

test('what comes of each is seen before it is written, and a second time there is nothing to do', async ({
  chromium,
}) => {
  const library = await chromium.openOwnPage('library.html#backup');
  await give(library, 'pocket.zip', POCKET);
  await library.waitForSelector('.plan:has-text("Read as: Pocket"):has-text("2 new")');
  expect(await library.textContent('.import-notes')).toContain('nobody waved');
  await taken(library);
  await give(library, 'notes.pdf', KINDLE);
  await library.waitForSelector(
    '.plan:has-text("1 new"):has-text("1 refused"):has-text("it is a bookmark without words")',
  );
  await taken(library);
  await give(library, 'pocket.zip', POCKET);
  await library.waitForSelector('.plan:has-text("There is nothing to import")');
  await library.click('label:has-text("Notes")');
  await library.waitForSelector('.note-row:has-text("Boats wait"):has-text("The Slow Harbour")');
  expect(await library.locator('.note-row').count()).toBe(3);
  expect(chromium.pageErrors(library)).toEqual([]);
});

test('a file that is none is told what it is, and one of many rows is stopped', async ({ chromium }) => {
  const library = await chromium.openOwnPage('library.html#backup');
  await give(library, 'notes.json', '%PDF-1.7');
  await library.waitForSelector('[role=alert]:has-text("This is a PDF.")');
  const rows = Array.from({ length: 150_000 }, (_, i) => `Ferry ${i},https://harbour.example/${i},1700000000,,unread`);
  await give(library, 'many.csv', `title,url,time_added,tags,status\n${rows.join('\n')}`);
  await library.click('button:has-text("Stop")');
  await library.waitForSelector('progress', { state: 'detached' });
  expect(await library.locator('.plan').count()).toBe(0);
  await library.click('label:has-text("Notes")');
  await library.waitForSelector('text=No notes yet');
  expect(chromium.pageErrors(library)).toEqual([]);
});
