/*
 * A pack of the user's own: added in the settings page from a file, its card on an article that is open, taken back,
 * and what is no pack.
 *
 *   no card ── add ──▶ card of the pack ── remove ──▶ no card ── undo ──▶ card of the pack
 */

import type { Download, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { closedShadow } from './harness/closed-shadow.ts';
import { freshChromiumTest } from './harness/e2e-test.ts';
import { clickPainted } from './harness/painted.ts';
import { report } from './harness/session.ts';
import { writeNote } from './harness/write-note.ts';

const HEAD = { sidelightPack: 1, name: 'Fjord council <b>2026</b>', licence: 'CC0-1.0' };
const HALVORSEN = {
  name: 'Ingrid Halvorsen',
  type: 'person',
  country: 'NO',
  offices: [{ title: 'Mayor of Bergen <img src=x>', from: '2023' }],
  asOf: '2026-01',
};
const lines = (...values: readonly unknown[]): string => values.map((value) => JSON.stringify(value)).join('\n');
const PACK = lines(HEAD, HALVORSEN, { name: 'Tomas Brekke', type: 'person', description: 'Regional director' });

const file = (text: string | Buffer, name = 'council.jsonl') => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(text),
});

async function textOf(download: Download): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of await download.createReadStream()) parts.push(part as Buffer);
  return Buffer.concat(parts).toString();
}

/** The ferry's article, read, and the settings page. */
const test = freshChromiumTest
  .extend('page', ({ visit }) => visit('/ferry.html', 'person'))
  .extend('options', ({ chromium, page: _ }) => chromium.openOwnPage('options.html'))
  .extend('add', ({ options }) => async (text: string | Buffer, name?: string) => {
    await options.getByLabel('A pack to add').setInputFiles(file(text, name));
  })
  .extend(
    'listed',
    ({ options }) =>
      () =>
        options.locator('.packs > ul > li strong').allInnerTexts(),
  )
  .extend('described', ({ chromium, page }) => async (name: string) => {
    const card = (await report(chromium, page))?.cast.find((candidate) => candidate.name === name);
    return card?.sources.map((source) => source.name) ?? null;
  });

test.afterEach(({ chromium }) => {
  for (const page of chromium.context.pages()) expect(chromium.pageErrors(page), page.url()).toEqual([]);
  expect(chromium.backgroundErrors).toEqual([]);
});

const says = (options: Page, role: 'status' | 'alert') => options.locator('.packs').getByRole(role).first().innerText();

test('an article that is open shows its card at once, as letters; and no more when it is removed', async ({
  page,
  options,
  add,
  listed,
  described,
}) => {
  expect(await described('Ingrid Halvorsen')).toEqual([]);
  await add(PACK);
  await expect.poll(listed).toEqual([HEAD.name]);
  expect(await says(options, 'status')).toContain('was added: 2 names.');
  await expect.poll(() => described('Ingrid Halvorsen')).toEqual([HEAD.name]);

  await page.bringToFront();
  await clickPainted(page, 'person', 'Ingrid Halvorsen');
  const shadow = await closedShadow(page);
  await shadow.waitFor('.card');
  const card = (await shadow.text('.card')) ?? '';
  expect(card).toContain('Mayor of Bergen <img src=x>');
  expect(card).toContain(`${HEAD.name} · as of 2026`);
  expect([await shadow.has('.card img'), await shadow.has('.card .sources a')]).toEqual([false, false]);
  await page.keyboard.press('Escape');

  await options.bringToFront();
  await options.locator('.packs').getByRole('button', { name: 'Remove' }).click();
  await expect.poll(listed).toEqual([]);
  await expect.poll(() => described('Ingrid Halvorsen')).toEqual([]);
  await page.bringToFront();
  await clickPainted(page, 'person', 'Ingrid Halvorsen');
  await shadow.waitFor('.card');
  expect(await shadow.text('.card')).not.toContain('Mayor of Bergen <img');
  await page.keyboard.press('Escape');

  await options.bringToFront();
  await options.locator('.packs').getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => described('Ingrid Halvorsen')).toEqual([HEAD.name]);
});

test('it outlives the background, and the settings page', async ({ chromium, page, options, add, described }) => {
  await add(PACK);
  await expect.poll(() => described('Tomas Brekke')).toEqual([HEAD.name]);
  await options.close();
  await chromium.stopWorker();
  await page.reload();
  await expect.poll(() => described('Tomas Brekke')).toEqual([HEAD.name]);
  const again = await chromium.openOwnPage('options.html');
  await again.locator('.packs li', { hasText: HEAD.name }).waitFor();
});

test('its file can be had back, letter by letter', async ({ options, add, listed }) => {
  await add(PACK);
  await expect.poll(listed).toHaveLength(1);
  const [download] = await Promise.all([
    options.waitForEvent('download'),
    options.getByRole('button', { name: 'Save as a file' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('Fjord-council-b-2026-b.jsonl');
  expect(await textOf(download)).toBe(PACK);
});

test('one of the user’s own names is made from a note, and is a pack that can be added', async ({
  chromium,
  page,
  options,
  add,
  listed,
}) => {
  await writeNote(chromium, page, 'Ingrid Halvorsen', 'On the passage');
  await options.bringToFront();
  const [download] = await Promise.all([
    options.waitForEvent('download'),
    options.getByRole('button', { name: 'Make a pack of my names' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('Names-from-my-notes.jsonl');
  const text = await textOf(download);
  expect(text).toContain('"name":"Ingrid Halvorsen","type":"person"');
  expect(text).not.toContain('On the passage');
  await add(text);
  await expect.poll(listed).toEqual(['Names from my notes']);
});

describe('nothing is lost', () => {
  test('to lines that are wrong: the good ones are used, the others told by number', async ({
    options,
    add,
    described,
  }) => {
    await add(`${lines(HEAD)}\n{"name": "Half\n${lines(HALVORSEN)}\n${lines({ ...HALVORSEN, aliases: [] })}\nnot JSON`);
    await expect.poll(() => described('Ingrid Halvorsen')).toEqual([HEAD.name]);
    expect(await options.locator('.packs .refused li').allInnerTexts()).toEqual([
      'Line 2: not valid JSON',
      'Line 4: its id is taken by line 3',
      'Line 5: not valid JSON',
    ]);
  });

  test.for<[string, string | Buffer, RegExp]>([
    ['a table', 'name,type\nIngrid Halvorsen,person', /“council\.jsonl” was not added\. .*not a Sidelight pack/],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0xff, 0xd8]), /was not added\. .*UTF-8/],
    ['a pack of a later Sidelight', lines({ ...HEAD, sidelightPack: 2 }, HALVORSEN), /newer Sidelight/],
    ['a large file', `${lines(HEAD, HALVORSEN)}\n${' '.repeat(20_000_000)}`, /too large/],
    ['the same pack again', PACK, /This very pack is here already/],
  ])('to %s: the pack that is here stays', async ([, text, why], { options, add, listed, described }) => {
    await add(PACK);
    await expect.poll(() => described('Ingrid Halvorsen')).toEqual([HEAD.name]);
    await add(text);
    await options.locator('.packs').getByRole('alert').waitFor();
    expect(await says(options, 'alert')).toMatch(why);
    expect(await listed()).toEqual([HEAD.name]);
    expect(await described('Ingrid Halvorsen')).toEqual([HEAD.name]);
  });

  test('to another pack of its name, unless it is to be replaced; and that can be taken back', async ({
    options,
    add,
    listed,
    described,
  }) => {
    await add(PACK);
    await expect.poll(() => described('Tomas Brekke')).toEqual([HEAD.name]);
    await add(lines(HEAD, HALVORSEN));
    await options.locator('.packs').getByRole('alert').waitFor();
    expect(await says(options, 'alert')).toContain('is here already, and this one is another');
    expect(await described('Tomas Brekke')).toEqual([HEAD.name]);
    await options.getByRole('button', { name: 'Replace it' }).click();
    await expect.poll(() => described('Tomas Brekke')).toEqual([]);
    expect(await listed()).toEqual([HEAD.name]);
    await options.locator('.packs').getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => described('Tomas Brekke')).toEqual([HEAD.name]);
    expect(await listed()).toEqual([HEAD.name]);
  });
});
