/* Backup, restore and import: the work behind the "Keep safe" view, with progress and a way to stop. */

import { useState } from 'preact/hooks';
import { backupPieces } from '../../lib/notes/formats/backup.ts';
import { type ImportPlan, type ImportReading, planImport, readImport } from '../../lib/notes/formats/import-notes.ts';
import type { NoteStore } from '../../lib/storage/note-store.ts';
import { loadSettings } from '../../lib/storage/settings-store.ts';
import { rememberBackup } from '../../lib/storage/tripwire.ts';
import { savePieces } from './save-file.ts';

export interface Incoming {
  readonly file: string;
  readonly reading: ImportReading;
  readonly plan: ImportPlan;
}

export type BackupState =
  | { readonly step: 'idle'; readonly done: string | null }
  | { readonly step: 'working'; readonly what: string; readonly share: number; stop(): void }
  | { readonly step: 'asking'; readonly incoming: Incoming }
  | { readonly step: 'failed'; readonly why: string };

export function useBackup(store: NoteStore, onWritten: () => void) {
  const [state, setState] = useState<BackupState>({ step: 'idle', done: null });

  /** Shows progress while `work` runs; what it gives is said when it is done. */
  const run = async (
    what: string,
    work: (options: { signal: AbortSignal; onProgress(n: number, of: number): void }) => Promise<string>,
  ) => {
    const abort = new AbortController();
    const show = (share: number) => setState({ step: 'working', what, share, stop: () => abort.abort() });
    show(0);
    try {
      const done = await work({ signal: abort.signal, onProgress: (n, of) => show(of === 0 ? 1 : n / of) });
      setState({ step: 'idle', done });
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      setState({ step: 'failed', why: error.message });
    }
  };

  return {
    state,
    backUp: () =>
      run('Reading your notes', async (options) => {
        const all = await store.exportAll(options);
        if (!all.ok) throw new Refused(all.message);
        const now = new Date().toISOString();
        const settings = await loadSettings();
        savePieces(
          `sidelight-backup-${now.slice(0, 10)}.json`,
          'application/json',
          backupPieces({ notes: all.value, settings }, now),
        );
        await rememberBackup(now);
        return `${all.value.length} notes are in the backup.`;
      }),
    open: (file: File) =>
      run(`Reading ${file.name}`, async (options) => {
        const reading = readImport(await file.text(), new Date().toISOString());
        if (reading.notes.length === 0) throw new Refused(reading.error ?? 'There is no note in this file.');
        const ours = await store.exportAll(options);
        if (!ours.ok) throw new Refused(ours.message);
        const incoming = { file: file.name, reading, plan: planImport(reading.notes, ours.value) };
        setTimeout(() => setState({ step: 'asking', incoming }));
        return '';
      }),
    /** @param overwrite whether notes that differ from ours replace them */
    accept: ({ plan }: Incoming, overwrite: boolean) =>
      run('Writing', async (options) => {
        const notes = [...plan.fresh, ...(overwrite ? plan.conflicting.map(({ theirs }) => theirs) : [])];
        const written = await store.putAll(notes, options);
        onWritten();
        if (!written.ok) throw new Refused(written.message);
        return `${written.value} notes were written.`;
      }),
    dismiss: () => setState({ step: 'idle', done: null }),
  };
}

/** An expected failure, with words for the reader. */
class Refused extends Error {}
