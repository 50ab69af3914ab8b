/*
 * The backup that is made every day by itself, where notes were changed since the last. It never goes on in silence:
 * what fails is remembered since when and why, and tried again. While notes are missing nothing is written, or a week
 * later the last good file would be gone.
 */

import { type Message, message, Refusal } from '../../i18n/message.ts';
import { contentMark } from '../content-mark.ts';
import { extensionIntegrityMarker, rememberBackup } from '../data-loss-check.ts';
import { type AutomaticBackup, loadAutomaticBackup, saveAutomaticBackup } from './backup-state.ts';
import { canDownloadHere, downloadFile } from './download-file.ts';
import { makeBackup, type Stored } from './make-backup.ts';
import { KEPT, writeToFolder } from './write-to-folder.ts';

const MAX_WAIT_MS = 3 * 86_400_000;

export interface RunOptions {
  readonly now?: Date;
  /** The user asks for it: also a second time a day, also of what did not change. */
  readonly asked?: boolean;
}

/** Writes a backup where one is due; gives the state after it. In one context at a time. */
export const runAutomaticBackup = (stored: Stored, options: RunOptions = {}): Promise<AutomaticBackup> =>
  navigator.locks.request('sidelight-automatic-backup', () => run(stored, options));

async function run(stored: Stored, { now = new Date(), asked = false }: RunOptions): Promise<AutomaticBackup> {
  const state = await loadAutomaticBackup();
  const content = await contentMark(stored.store.database);
  if (!asked && !isDue(state, content, now)) return state;
  const after = await (state.to === 'downloads' && !canDownloadHere()
    ? later(state, now)
    : write(stored, state, content, now));
  await saveAutomaticBackup(after);
  return after;
}

/** @param content what is there now */
function isDue({ to, last, content: written, failing }: AutomaticBackup, content: string, now: Date): boolean {
  if (to === 'off') return false;
  if (failing !== null) return true;
  return content !== written && (last === null || dayOf(new Date(last)) !== dayOf(now));
}

/** The day where the user is: a file a day is one of theirs. ISO 8601. */
function dayOf(instant: Date): string {
  const [year, month, day] = [instant.getFullYear(), instant.getMonth() + 1, instant.getDate()];
  return [year, String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
}

/** An open library writes it instead; where none is opened for days, that is said. */
function later(state: AutomaticBackup, now: Date): AutomaticBackup {
  const late = state.last === null || now.getTime() - Date.parse(state.last) > MAX_WAIT_MS;
  return late ? failed(state, now, message('backupOnlyInLibrary')) : state;
}

const failed = (state: AutomaticBackup, now: Date, why: Message): AutomaticBackup => ({
  ...state,
  failing: { since: state.failing?.since ?? now.toISOString(), why },
});

async function write(stored: Stored, state: AutomaticBackup, content: string, now: Date): Promise<AutomaticBackup> {
  const instant = now.toISOString();
  try {
    if ((await extensionIntegrityMarker.load())?.lost != null) throw new Refusal(message('backupPausedByLoss'));
    const { file, notes } = await makeBackup(stored, instant);
    // Nothing would be saved by it, and an older file would go.
    if (notes === 0) return { ...state, failing: null };
    if (state.to === 'folder') await writeToFolder(stored.store.database, file, dayOf(now));
    else await downloadFile(file, { filename: downloadName(state.files), quietly: true });
    await rememberBackup(instant);
    return { ...state, last: instant, content, files: state.files + 1, failing: null };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return failed(state, now, error.why);
  }
}

/**
 * Seven names in turn, each replacing its file: a download can be overwritten, but one that the user has taken off the
 * list of downloads can no longer be deleted.
 */
const downloadName = (files: number): string => `Sidelight/sidelight-auto-${(files % KEPT) + 1}-of-${KEPT}.json`;
