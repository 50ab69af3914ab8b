/*
 * `npm start`: builds the extension and opens Chromium with it on the welcome page and its demo article. Without a
 * display it does the same headless, writes screenshots and what was found (JSON) into demo-output/, and prints that.
 */

import './english-words.ts';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { wordsOf } from '../lib/i18n/words.ts';
import type { ReaderReport } from '../lib/messaging/protocol.ts';
import { type Chromium, launchChromium } from '../tests/e2e/harness/chromium.ts';
import { closedShadow } from '../tests/e2e/harness/closed-shadow.ts';
import { clickPainted, waitForPainted } from '../tests/e2e/harness/painted.ts';
import { finishedReport, openPopup } from '../tests/e2e/harness/session.ts';
import { BrowserMissing, ensureBrowsers } from './browsers.ts';
import { build } from './build.ts';

const OUTPUT = resolve(import.meta.dirname, '..', 'demo-output');

/** X11, Wayland, or a system whose windows need neither. */
const hasDisplay = (): boolean =>
  ['darwin', 'win32'].includes(process.platform) || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

/** What the extension found on the demo article, without what only the extension's own parts need. */
function findingsOf(report: ReaderReport) {
  const { title, published, publishedFrom, language, cast, junk, notices } = report;
  return {
    title,
    published,
    publishedFrom,
    language,
    names: cast.map(({ name, type, description, descriptionInArticle, mentionCount, alsoWritten }) => {
      return {
        name,
        type,
        description: description && wordsOf(description),
        descriptionInArticle,
        mentionCount,
        alsoWritten,
      };
    }),
    junk: junk.map(({ kind, text, reason, score, detector }) => ({
      kind,
      text,
      reason: wordsOf(reason),
      score,
      detector,
    })),
    notices: notices.map(wordsOf),
  };
}

async function demonstrate(chromium: Chromium): Promise<void> {
  await rm(OUTPUT, { recursive: true, force: true });
  await mkdir(OUTPUT, { recursive: true });
  const shot = (name: string) => join(OUTPUT, name);

  const page = await chromium.openOwnPage('welcome.html');
  const report = await finishedReport(chromium, page);
  await waitForPainted(page, 'junk');
  await page.screenshot({ path: shot('welcome.png') });

  const mentions = await Promise.all(['person', 'organisation', 'place'].map((type) => waitForPainted(page, type)));
  // A card with something to say, when there is one.
  const known = new Set(report.cast.filter(({ description }) => description).map(({ name }) => name));
  const mention = mentions.flat().find(({ text }) => known.has(text)) ?? mentions.flat()[0];
  if (!mention) throw new Error('no name of the demo article is painted');
  await clickPainted(page, mention.layer, mention.text);
  await (await closedShadow(page)).waitFor('.card');
  await page.screenshot({ path: shot('card.png') });

  const popup = await openPopup(chromium, page);
  await popup.locator('.cast-list').waitFor();
  await popup.screenshot({ path: shot('popup.png'), fullPage: true });

  await page.bringToFront();
  await page.keyboard.press('Escape');
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.screenshot({ path: shot('welcome-dark.png') });

  const findings = `${JSON.stringify(findingsOf(report), null, 2)}\n`;
  await writeFile(shot('findings.json'), findings);
  process.stdout.write(findings);
  process.stdout.write('\nNo display here. Screenshots and findings are in demo-output/:\n');
  for (const name of ['welcome.png', 'card.png', 'popup.png', 'welcome-dark.png', 'findings.json'])
    process.stdout.write(`  demo-output/${name}\n`);
}

async function show(): Promise<void> {
  const chromium = await launchChromium({ build: 'chrome', headless: false, online: true });
  const [blank] = chromium.context.pages();
  await chromium.openOwnPage('welcome.html');
  await blank?.close();
  process.stdout.write('Chromium is open with Sidelight on its demo article. Close the window to end.\n');
  await new Promise<void>((closed) => chromium.context.once('close', () => closed()));
  await chromium.stop();
}

async function main(): Promise<void> {
  await ensureBrowsers(['chromium']);
  build(['chrome']);
  if (hasDisplay()) return show();
  const chromium = await launchChromium({ build: 'chrome' });
  try {
    await demonstrate(chromium);
  } finally {
    await chromium.stop();
  }
}

try {
  await main();
} catch (error) {
  // Advice for the reader of the terminal without a stack; anything else is a bug and shows one.
  if (error instanceof BrowserMissing) process.stderr.write(`sidelight: ${error.message}\n`);
  else console.error(error);
  process.exit(1);
}
