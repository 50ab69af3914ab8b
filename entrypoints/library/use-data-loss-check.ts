/* Whether notes were lost, when they were last backed up, and whether it is time to do it again. */

import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Message } from '../../lib/i18n/message.ts';
import { t } from '../../lib/i18n/words.ts';
import { backupReminder, type Unsaved } from '../../lib/notes/library/backup-reminder.ts';
import type { Settings } from '../../lib/settings/settings.ts';
import { acknowledgeLoss, checkDataLoss, type IntegrityMarker } from '../../lib/storage/data-loss-check.ts';
import type { NoteStore } from '../../lib/storage/note-store.ts';
import { changeSettings, loadSettings, watchSettings } from '../../lib/storage/settings-store.ts';

export interface DataLossView {
  /** Null until looked at. */
  readonly integrityMarker: IntegrityMarker | null;
  /** What to say when a backup is due and the user wants to be reminded. */
  readonly reminder: Message | null;
  readonly remind: boolean;
  readonly error: string | null;
  look(): Promise<void>;
  acknowledge(): Promise<void>;
  setRemind(on: boolean): Promise<void>;
}

export function useDataLossCheck(store: NoteStore, notes: readonly unknown[] | null): DataLossView {
  const [integrityMarker, setIntegrityMarker] = useState<IntegrityMarker | null>(null);
  const [unsaved, setUnsaved] = useState<Unsaved>({ count: 0, oldest: null });
  const [remind, setRemind] = useState(false);
  const [error, setError] = useState<string | null>(null);
  const look = useCallback(async () => {
    const checked = await checkDataLoss(store.database);
    if (!checked.ok) return setError(t('libraryNotChecked', checked.why));
    const counted = await store.changedSince(checked.value.integrityMarker.lastBackup);
    setIntegrityMarker(checked.value.integrityMarker);
    setError(counted.ok ? null : t('libraryNotCounted', counted.why));
    if (counted.ok) setUnsaved(counted.value);
  }, [store]);
  useEffect(() => {
    if (notes) void look();
  }, [notes, look]);
  useEffect(() => {
    const take = ({ remindBackup }: Settings) => setRemind(remindBackup);
    void loadSettings().then(take);
    return watchSettings(take).stop;
  }, []);
  return {
    integrityMarker,
    reminder:
      remind && integrityMarker ? backupReminder(unsaved, integrityMarker.lastBackup, new Date().toISOString()) : null,
    remind,
    error,
    look,
    acknowledge: async () => {
      await acknowledgeLoss();
      await look();
    },
    setRemind: (on) => changeSettings((settings) => ({ ...settings, remindBackup: on })),
  };
}
