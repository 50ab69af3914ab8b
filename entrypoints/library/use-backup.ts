/* Backup, restore and import: the work behind the "Backup & export" view, with progress and a way to stop. */

import { useState } from 'preact/hooks';
import type { Acceptance, Fate } from '../../components/library/import-preview.tsx';
import { runInSlices } from '../../lib/dom/in-slices.ts';
import type { HistoryEntry } from '../../lib/history/visit.ts';
import { joinSentences } from '../../lib/i18n/formats.ts';
import { type Message, message, Refusal } from '../../lib/i18n/message.ts';
import { t, wordsOf } from '../../lib/i18n/words.ts';
import type { ImportReading } from '../../lib/notes/formats/import/import-reading.ts';
import { type ImportPlan, planTask, secondNotes } from '../../lib/notes/formats/import/plan-import.ts';
import { versionOf } from '../../lib/notes/note-version.ts';
import { readSettings } from '../../lib/settings/settings.ts';
import { makeBackup, type Stored } from '../../lib/storage/backup/make-backup.ts';
import { rememberBackup } from '../../lib/storage/data-loss-check.ts';
import { eraseEverything } from '../../lib/storage/erase-everything.ts';
import type { NoteStore } from '../../lib/storage/note-store.ts';
import type { ReadingHistory } from '../../lib/storage/reading-history.ts';
import { saveSettings } from '../../lib/storage/settings-store.ts';
import { readFile } from './import/read-file.ts';
import { saveBackup } from './save-backup.ts';
import { namesOf } from './use-names.ts';

export interface Incoming {
  readonly file: string;
  readonly reading: ImportReading;
  readonly plan: ImportPlan;
  /** What else a backup holds. */
  readonly readings: readonly HistoryEntry[];
  readonly settings: unknown;
}

export type BackupState =
  | { readonly step: 'idle'; readonly done: string | null }
  | { readonly step: 'working'; readonly what: string; readonly share: number; stop(): void }
  /** A file was given out, and only the user can say whether it is there. */
  | { readonly step: 'unsure'; readonly file: string; readonly written: string; readonly notes: number }
  | { readonly step: 'asking'; readonly incoming: Incoming }
  | { readonly step: 'failed'; readonly why: string };

/** What of the view it is about, and is told in: who looks at one end of it does not see the other. */
export type BackupPart = 'backup' | 'import' | 'wipe';

export type Unsure = Extract<BackupState, { step: 'unsure' }>;

/** By the user, before anything was written. */
const STOPPED: BackupState = { step: 'idle', done: null };

interface BulkOptions {
  readonly signal: AbortSignal;
  onProgress(done: number, of: number): void;
}

export interface BackupOptions {
  readonly store: NoteStore;
  readonly memory: ReadingHistory;
  onWritten(): void;
  onBackedUp(): void;
}

export function useBackup({ store, memory, onWritten, onBackedUp }: BackupOptions) {
  const { state, part, run, dismiss } = useShownWork();

  /** From now on this backup counts. */
  const count = async (written: string, notes: number): Promise<string> => {
    await rememberBackup(written);
    onBackedUp();
    return t('backupMade', notes);
  };

  return {
    state,
    part,
    /** @param where it is shown how far it is */
    backUp: (where: BackupPart) =>
      run(where, t('backupReading'), async (options) => {
        const { saved, ...made } = await saveNow({ store, memory, namesOf }, options);
        if (saved === 'cancelled') return t('backupNoFile');
        return saved === 'unknown' ? { step: 'unsure', ...made } : count(made.written, made.notes);
      }),
    /** The user says that the file is there, or that it is not. */
    confirm: ({ written, notes }: Unsure, isThere: boolean) =>
      run('backup', t('backupReading'), async () => (isThere ? count(written, notes) : t('backupNoFile'))),
    open: (file: File) =>
      run('import', t('importReading', file.name), async (options) => {
        const found = await readFile(file, options);
        if (!found) return STOPPED;
        const { reading, readings, settings } = found;
        // Of refused notes the plan says why, one by one.
        if (reading.notes.length + readings.length + reading.refused.length === 0)
          throw new Refusal(reading.error ?? message('importNoNote'));
        const ours = await store.exportAll(options);
        if (options.signal.aborted) return STOPPED;
        const task = planTask(reading.notes, must(ours), reading.lacks, reading.readAt);
        const plan = await runInSlices(task, options.signal);
        if (!plan) return STOPPED;
        return { step: 'asking', incoming: { file: file.name, reading, plan, readings, settings } };
      }),
    accept: ({ plan, readings, settings }: Incoming, { changed, conflicting, settings: takesSettings }: Acceptance) =>
      run('import', t('importWriting'), async (options) => {
        const kinds = [[changed, plan.changed] as const, [conflicting, plan.conflicting] as const];
        const those = (fate: Fate) => kinds.flatMap(([wanted, notes]) => (wanted === fate ? notes : []));
        const replaced = those('replace');
        const second = secondNotes(those('add'));
        const written = await store.putAll([...plan.fresh, ...replaced.map(({ theirs }) => theirs), ...second], {
          ...options,
          replaces: new Map(replaced.map(({ ours }) => [ours.id, versionOf(ours)])),
        });
        onWritten();
        const remembered = must(await memory.restore(readings));
        if (takesSettings) await saveSettings(readSettings(settings));
        onWritten();
        const { written: stored, left } = must(written);
        return joinSentences([
          t('importWritten', stored.length),
          ...(left.length > 0 ? [t('importLeft', left.length)] : []),
          ...(remembered > 0 ? [t('importRead', remembered)] : []),
        ]);
      }),
    wipe: () =>
      run('wipe', t('wipeDeleting'), async () => {
        must(await eraseEverything(store));
        onWritten();
        return t('wipeDone');
      }),
    dismiss,
  };
}

/** One piece of work at a time, with what is told of it, and where. */
function useShownWork() {
  const [state, setState] = useState<BackupState>({ step: 'idle', done: null });
  const [part, setPart] = useState<BackupPart>('backup');

  /** Shows progress while `work` runs, and then what it gives. */
  const run = async (
    about: BackupPart,
    what: string,
    work: (options: BulkOptions) => Promise<BackupState | string>,
  ): Promise<void> => {
    setPart(about);
    const abort = new AbortController();
    const show = (share: number) => setState({ step: 'working', what, share, stop: () => abort.abort() });
    show(0);
    try {
      const done = await work({ signal: abort.signal, onProgress: (n, of) => show(of === 0 ? 1 : n / of) });
      setState(typeof done === 'string' ? { step: 'idle', done } : done);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      setState({ step: 'failed', why: wordsOf(error.why) });
    }
  };
  return { state, part, run, dismiss: () => setState(STOPPED) };
}

function must<T>(kept: { ok: true; value: T } | { ok: false; why: Message }): T {
  if (!kept.ok) throw new Refusal(kept.why);
  return kept.value;
}

/** A backup of this moment, into a file of the user's. */
async function saveNow(stored: Stored, options: BulkOptions) {
  const written = new Date().toISOString();
  const file = `sidelight-backup-${written.slice(0, 10)}.json`;
  let notes = 0;
  const saved = await saveBackup(file, async () => {
    const made = await makeBackup(stored, written, options);
    notes = made.notes;
    return made.file;
  });
  return { saved, file, written, notes };
}
