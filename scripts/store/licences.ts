/*
 * `npm run licences`: public/licences.txt, which goes into the package: what is bundled there, with each library's
 * licence word for word, as most of them ask, and NOTICE with the credits for data.
 */

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import process from 'node:process';

const ROOT = resolve(import.meta.dirname, '..', '..');
export const LICENCES = 'public/licences.txt';

/** In the package beside the dependencies: what one of them brings, and the few lines around our entry points. */
const BROUGHT_ALONG = ['lib0', 'wxt'];
/** Packages without the file carry their licence's name alone: its words, with who holds the rights. */
const WITHOUT_FILE: Readonly<Record<string, string>> = { wxt: 'Aaron Klinker' };
const FILES = ['LICENSE', 'LICENSE.md', 'LICENCE'];
const RULE = '='.repeat(80);

interface Library {
  readonly name: string;
  readonly licence: string;
  readonly address: string;
  readonly text: string;
}

const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8').replace(/\r\n/g, '\n').trim();

/** Of a library that is MIT like we are: our own licence's words under its maker's name. */
const mitOf = (holder: string): string =>
  read('LICENSE').replace(/^Copyright .*$/m, `Copyright (c) ${holder} and contributors`);

function library(name: string): Library {
  const folder = `node_modules/${name}`;
  const { license, repository, homepage } = JSON.parse(read(`${folder}/package.json`));
  const file = FILES.find((one) => existsSync(join(ROOT, folder, one)));
  const holder = WITHOUT_FILE[name];
  if (!file && !(holder && license === 'MIT')) throw new Error(`${name} has no text of its licence`);
  const parts = [file ? read(`${folder}/${file}`) : mitOf(holder ?? '')];
  if (existsSync(join(ROOT, folder, 'NOTICE'))) parts.push(read(`${folder}/NOTICE`));
  const address = String(homepage ?? repository?.url ?? repository).replace(/^git\+|\.git$/g, '');
  return { name, licence: license, address, text: parts.join('\n\n') };
}

export function libraries(): readonly Library[] {
  const { dependencies } = JSON.parse(read('package.json')) as { dependencies: Record<string, string> };
  return [...Object.keys(dependencies), ...BROUGHT_ALONG].sort().map(library);
}

export function licencesText(): string {
  const all = libraries();
  return [
    `Sidelight\n\n${read('LICENSE')}`,
    `Libraries\n\n${all.map(({ name, licence, address }) => `${name}: ${licence}, ${address}`).join('\n')}`,
    ...all.map(({ name, text }) => `${name}\n\n${text}`),
    read('NOTICE'),
  ]
    .join(`\n\n${RULE}\n\n`)
    .concat('\n');
}

if (process.argv[1] === import.meta.filename) {
  writeFileSync(join(ROOT, LICENCES), licencesText());
  process.stdout.write(`${LICENCES}: ${libraries().length} libraries\n`);
}
