/*
 * When rounds are made: at a start, a minute after something that is shared was written, every half hour; after a fault
 * ever later, up to an hour. An alarm wakes the background; none is set while nothing is shared.
 */

import browser from 'webextension-polyfill';
import { watchTables } from '../../../lib/storage/notes/watch-tables.ts';
import { watchSettings } from '../../../lib/storage/settings-store.ts';
import { hasForgotten } from '../../../lib/storage/sync/forgotten-history.ts';
import type { SyncStatus } from '../../../lib/storage/sync/sync-marks.ts';
import { isAlike } from '../../../lib/sync/setting-document.ts';
import { SHARED_SETTINGS } from '../../../lib/sync/shared-settings.ts';
import { store } from '../note-handlers.ts';
import { isSyncing, marks, runSync } from './run-sync.ts';

const ALARM = 'sync';
/** Minutes; browsers make half a minute of less. */
const AT_START = 0.5;
const AFTER_WRITING = 1;
const AT_REST = 30;
const MAX_WAIT = 60;

/** Minutes until the next round after so many that failed. */
export const waitAfter = (failures: number): number =>
  failures === 0 ? AT_REST : Math.min(MAX_WAIT, 2 ** (failures - 1));

/** The same, and not before the place wants to be asked again. `now`: milliseconds. */
export function nextAfter({ failures, failing }: Pick<SyncStatus, 'failures' | 'failing'>, now: number): number {
  const asked = failing?.until ? (Date.parse(failing.until) - now) / 60_000 : 0;
  return Math.max(waitAfter(failures), asked);
}

export function syncInTime(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void runInTime();
  });
  // What a round itself writes wants no other.
  watchTables(store.database, ['notes'], () => {
    if (!isSyncing()) void sooner(AFTER_WRITING);
  });
  watchTables(store.database, ['readings'], () => void afterReading());
  watchSettings((settings, before) => {
    const isShared = SHARED_SETTINGS.some((name) => !isAlike(settings[name], before[name]));
    if (isShared && !isSyncing()) void sooner(AFTER_WRITING);
  });
  void sooner(AT_START);
}

async function afterReading(): Promise<void> {
  if (!isSyncing() && (await marks.access())?.history) await sooner(AFTER_WRITING);
}

/** What was read is forgotten where devices meet, too, whether it is still shared or not. */
export async function afterForgetting(): Promise<void> {
  if (await hasForgotten(store.database)) await sooner(AFTER_WRITING);
}

async function runInTime(): Promise<void> {
  const status = await runSync();
  if (status) await browser.alarms.create(ALARM, { delayInMinutes: nextAfter(status, Date.now()) });
}

/** Moves the next round forward, never back; while the place does not answer, its own time holds. */
async function sooner(minutes: number): Promise<void> {
  if (!(await marks.access()) || (await marks.status()).failing) return keepOne();
  const set = await browser.alarms.get(ALARM);
  const at = Date.now() + minutes * 60_000;
  if (!set || set.scheduledTime > at) await browser.alarms.create(ALARM, { delayInMinutes: minutes });
}

/** After a start of the browser there may be none. */
async function keepOne(): Promise<void> {
  if (!(await marks.access()) || (await browser.alarms.get(ALARM))) return;
  await browser.alarms.create(ALARM, { delayInMinutes: nextAfter(await marks.status(), Date.now()) });
}

/** The next round, when one was just made by hand; none once the sharing has ended. */
export async function setNext(): Promise<void> {
  await browser.alarms.clear(ALARM);
  await keepOne();
}
