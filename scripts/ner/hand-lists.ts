/*
 * Names written for this project from general knowledge, by kind: companies, media, teams, bodies and regions that the
 * open sources lack. One file a kind in `lists/`, names parted by `|`.
 */

import { readFileSync } from 'node:fs';

export interface HandEntry {
  readonly name: string;
  readonly kind: 'company' | 'media' | 'organisation' | 'team' | 'place' | 'demonym';
}

const FILES = {
  companies: 'company',
  media: 'media',
  organisations: 'organisation',
  teams: 'team',
  places: 'place',
  demonyms: 'demonym',
} as const;

export function handListEntries(): HandEntry[] {
  return Object.entries(FILES).flatMap(([file, kind]) =>
    readFileSync(new URL(`./lists/${file}.txt`, import.meta.url), 'utf8')
      .split(/[|\n]/)
      .map((name) => name.trim())
      .filter((name) => name !== '')
      .map((name) => ({ name, kind })),
  );
}
