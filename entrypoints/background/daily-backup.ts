/*
 * Makes the automatic backup when it is due: at a start of the background, and by an alarm where no start comes. The
 * alarm is there only while the user wants backups.
 */

import browser from 'webextension-polyfill';
import { runAutomaticBackup } from '../../lib/storage/backup/automatic-backup.ts';
import { loadAutomaticBackup, watchAutomaticBackup } from '../../lib/storage/backup/backup-state.ts';
import { createReadingHistory } from '../../lib/storage/reading-history.ts';
import { entityNames } from './entity-names.ts';
import { store } from './note-handlers.ts';

const ALARM = 'automatic-backup';
/** What failed is tried again, and the day may end while the browser is open. */
const PERIOD_MINUTES = 60;

export function backUpDaily(): void {
  const stored = { store, memory: createReadingHistory(store.database), namesOf: entityNames };
  const run = () =>
    void runAutomaticBackup(stored).catch((error: unknown) =>
      console.error('Sidelight: the automatic backup broke off', error),
    );
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) run();
  });
  watchAutomaticBackup(({ to }) => void keepAlarm(to !== 'off'));
  void loadAutomaticBackup().then(({ to }) => keepAlarm(to !== 'off'));
  run();
}

async function keepAlarm(wanted: boolean): Promise<void> {
  if (!wanted) await browser.alarms.clear(ALARM);
  // One that is there goes on: made anew at every start, it would never go off.
  else if (!(await browser.alarms.get(ALARM))) browser.alarms.create(ALARM, { periodInMinutes: PERIOD_MINUTES });
}
