/*
 * A copy of a build that says other words in an English browser: those of another language, as a browser of that
 * language would. Debian's Chromium has no language but English, so that it cannot be asked to be another.
 */

import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { MessageFile } from '../../../lib/i18n/message-files.ts';
import { type BuildName, buildFolder } from '../../../scripts/build.ts';

export interface BuildWithWords {
  readonly folder: string;
  stop(): Promise<void>;
}

/** @param wordsFrom makes them of the English ones, or takes others */
export async function buildWithWords(
  build: BuildName,
  wordsFrom: (english: MessageFile) => MessageFile,
): Promise<BuildWithWords> {
  const folder = await mkdtemp(join(tmpdir(), 'sidelight-words-'));
  await cp(buildFolder(build), folder, { recursive: true });
  const file = join(folder, '_locales/en/messages.json');
  const english = JSON.parse(await readFile(file, 'utf8')) as MessageFile;
  await writeFile(file, JSON.stringify(wordsFrom(english)));
  return { folder, stop: () => rm(folder, { recursive: true, force: true }) };
}
