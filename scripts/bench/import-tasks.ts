/* The tasks of the library's thread while it reads a file of 20,000 long notes, up to the plan of what to take. */

import { Buffer } from 'node:buffer';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { backupPieces } from '../../lib/notes/formats/export/backup.ts';
import { newNote } from '../../lib/notes/new-note.ts';
import type { Chromium } from '../../tests/e2e/harness/chromium.ts';
import { mainThreadTasks } from './main-thread-tasks.ts';

const NOTES = 20_000;
const WORDS_IN_A_NOTE = 350;

function backup(now: string): string {
  const notes = Array.from({ length: NOTES }, (_, i) =>
    newNote({ body: `word${i % 977} `.repeat(WORDS_IN_A_NOTE), entities: [`Q${i}`] }, crypto.randomUUID(), now),
  );
  return [...backupPieces({ notes }, now)].join('');
}

/** Longest first; null when they were not seen from the beginning. */
export async function importTasks(chromium: Chromium): Promise<number[] | null> {
  const folder = mkdtempSync(join(tmpdir(), 'sidelight-import-'));
  const file = join(folder, 'backup.json');
  writeFileSync(file, Buffer.from(backup(new Date().toISOString())));
  const page = await chromium.openOwnPage('library.html#backup');
  await page.waitForSelector('input[type=file]');
  const tasks = await mainThreadTasks(page, async () => {
    await page.setInputFiles('input[type=file]', file);
    await page.waitForSelector('.plan');
  });
  await page.close();
  rmSync(folder, { recursive: true });
  return tasks;
}
