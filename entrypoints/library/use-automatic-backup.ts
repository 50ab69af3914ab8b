/* The automatic backup as the library shows and changes it. An open library also makes one that is due. */

import { useEffect, useState } from 'preact/hooks';
import { Refusal } from '../../lib/i18n/message.ts';
import { t, wordsOf } from '../../lib/i18n/words.ts';
import { runAutomaticBackup } from '../../lib/storage/backup/automatic-backup.ts';
import {
  type AutomaticBackup,
  loadAutomaticBackup,
  NO_BACKUP,
  saveAutomaticBackup,
  watchAutomaticBackup,
} from '../../lib/storage/backup/backup-state.ts';
import { askForDownloads, hasDownloads } from '../../lib/storage/backup/download-file.ts';
import type { Stored } from '../../lib/storage/backup/make-backup.ts';
import { refusing } from '../../lib/storage/backup/write-file.ts';
import { askForFolder, askForKeptFolder, forgetFolder, keepFolder } from '../../lib/storage/kept-folder.ts';
import { pick } from './save-backup.ts';

/** What TypeScript's DOM does not know yet; Firefox and some kinds of Chromium have none. */
interface FolderPicker {
  showDirectoryPicker?(options: object): Promise<FileSystemDirectoryHandle>;
}

export function useAutomaticBackup(stored: Stored, onWritten: () => void) {
  const [state, setState] = useState<AutomaticBackup>(NO_BACKUP);
  const [refused, setRefused] = useState<string | null>(null);
  useEffect(() => {
    void loadAutomaticBackup().then(setState);
    const watch = watchAutomaticBackup((changed) => {
      setState(changed);
      onWritten();
    });
    void runAutomaticBackup(stored);
    return watch.stop;
  }, []);

  /** What a press asks the browser for; what it refuses is said. */
  const press = async (work: () => Promise<unknown>): Promise<void> => {
    setRefused(null);
    try {
      await refusing(work);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      setRefused(wordsOf(error.why));
    }
  };
  const now = () => runAutomaticBackup(stored, { asked: true });
  const begin = async (part: Pick<AutomaticBackup, 'to' | 'folder'>) => {
    await saveAutomaticBackup({ ...NO_BACKUP, ...part });
    await now();
  };

  const hasFolders = (window as FolderPicker).showDirectoryPicker !== undefined;
  const { database } = stored.store;
  return {
    state,
    refused,
    can: { folder: hasFolders, downloads: !hasFolders && hasDownloads() },
    onFolder: () =>
      press(async () => {
        // Chromium remembers the permission to write only where it was asked for by itself, after the choice.
        const folder = await pick(async () =>
          (window as FolderPicker).showDirectoryPicker?.({ id: 'sidelight-backups' }),
        );
        if (!folder) return;
        if (!(await askForFolder(folder))) return setRefused(t('autoNotAllowed'));
        await keepFolder(database, 'backup', folder);
        await begin({ to: 'folder', folder: folder.name });
      }),
    onDownloads: () =>
      press(async () => {
        if (!(await askForDownloads())) return setRefused(t('autoNotAllowed'));
        await begin({ to: 'downloads', folder: '' });
      }),
    onAllow: () =>
      press(async () => {
        const allowed = state.to === 'folder' ? await askForKeptFolder(database, 'backup') : await askForDownloads();
        if (!allowed) setRefused(t('autoNotAllowed'));
        await now();
      }),
    onNow: () => press(now),
    onOff: () =>
      press(async () => {
        await saveAutomaticBackup(NO_BACKUP);
        await forgetFolder(database, 'backup');
      }),
  };
}

export type AutomaticBackupView = ReturnType<typeof useAutomaticBackup>;
