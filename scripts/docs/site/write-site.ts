/*
 * `npm run docs:site`: the documentation as a site of plain pages, in .output/site, to be put on any server as it is.
 */

import { copyFileSync, cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import process from 'node:process';
import { BESIDE, renderPage } from './render-page.ts';
import { siteParts } from './site-pages.ts';

const ROOT = resolve(import.meta.dirname, '../../..');

/** Writes the site and gives how many pages it has. */
export function writeSite(folder: string): number {
  const adr = join(ROOT, 'docs/adr');
  const decisions = readdirSync(adr)
    .filter((file) => file.endsWith('.md'))
    .sort()
    .map((file) => [file, /^# (.+)$/m.exec(readFileSync(join(adr, file), 'utf8'))?.[1] ?? file] as const);
  const parts = siteParts(decisions);
  const pages = parts.flatMap((part) => part.pages);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const page of pages)
    writeFileSync(join(folder, page.file), renderPage(page, readFileSync(join(ROOT, page.source), 'utf8'), parts));
  cpSync(join(ROOT, 'docs/screenshots'), join(folder, 'pictures'), { recursive: true });
  for (const file of BESIDE) copyFileSync(join(ROOT, file), join(folder, basename(file)));
  copyFileSync(join(ROOT, 'public/icon.svg'), join(folder, 'icon.svg'));
  copyFileSync(join(import.meta.dirname, 'site.css'), join(folder, 'site.css'));
  return pages.length;
}

if (process.argv[1] === import.meta.filename)
  process.stdout.write(`${writeSite(join(ROOT, '.output/site'))} pages in .output/site\n`);
