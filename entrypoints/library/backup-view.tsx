/* Backup, restore, import and export: so that notes are never locked in and never only in one place. */

import { useEffect, useState } from 'preact/hooks';
import { Switch } from '../../components/switch.tsx';
import type { HistoryEntry } from '../../lib/history/visit.ts';
import { EXPORT_FORMATS } from '../../lib/notes/formats/export/export-formats.ts';
import { LONG_DAYS, MANY_NOTES } from '../../lib/notes/library/backup-reminder.ts';
import type { Note } from '../../lib/notes/note.ts';
import type { NoteStore } from '../../lib/storage/note-store.ts';
import { askToPersist, type Persistence } from '../../lib/storage/persistence.ts';
import type { ReadingHistory } from '../../lib/storage/reading-history.ts';
import { saveFiles } from './save-file.ts';
import { type Acceptance, type BackupState, type Incoming, useBackup } from './use-backup.ts';

export interface BackupViewProps {
  readonly store: NoteStore;
  readonly memory: ReadingHistory;
  readonly notes: readonly Note[];
  readonly readings: readonly HistoryEntry[];
  /** ISO instant of the last backup, null for never. */
  readonly lastBackup: string | null;
  readonly remind: boolean;
  onRemind(on: boolean): void;
  onBackedUp(): void;
  onWritten(): void;
}

const PERSISTENCE: Record<Persistence, string> = {
  granted: 'The browser does not clear your notes when the disk is full; removing Sidelight does.',
  refused: 'The browser may clear your notes when the disk is full. A backup is the safe way.',
  unknown: 'This browser does not say whether it may clear your notes. A backup is the safe way.',
};

export function BackupView(props: BackupViewProps) {
  const { notes, readings, lastBackup, remind, onRemind } = props;
  const { state, backUp, open, accept, wipe, dismiss } = useBackup(props);
  const [persistence, setPersistence] = useState<Persistence | null>(null);
  useEffect(() => {
    void askToPersist().then(setPersistence);
  }, []);
  return (
    <main class="backup-view">
      <Progress state={state} />
      <section>
        <h2>Backup</h2>
        <p class="quiet">
          One file with every note, the bin, the memory of what you read, and your settings. Last backup:{' '}
          {lastBackup ? new Date(lastBackup).toLocaleString() : 'never'}. {persistence && PERSISTENCE[persistence]}
        </p>
        <div class="row">
          <button type="button" class="primary" onClick={() => void backUp()}>
            Back up all notes
          </button>
        </div>
        <Switch on={remind} onChange={onRemind}>
          Remind me, after {MANY_NOTES} new notes or {LONG_DAYS} days
        </Switch>
      </section>
      <section>
        <h2>Restore or import</h2>
        <p class="quiet">
          A Sidelight backup, W3C Web Annotations (JSON-LD), a Hypothesis export, or Obsidian Web Clipper highlights.
          Nothing is overwritten without asking.
        </p>
        <input
          type="file"
          aria-label="A file to import"
          accept=".json,.jsonld,application/json"
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            event.currentTarget.value = '';
            if (file) void open(file);
          }}
        />
        {state.step === 'asking' && (
          <Plan
            incoming={state.incoming}
            takesSettings={notes.length === 0}
            onAccept={(acceptance) => void accept(state.incoming, acceptance)}
            onCancel={dismiss}
          />
        )}
      </section>
      <section>
        <h2>Export</h2>
        <p class="quiet">
          All {notes.length} notes, in a form other programs read. To export some, select them in the list.
        </p>
        <ExportButtons notes={notes} />
      </section>
      <Leave count={notes.length + readings.length} onWipe={() => void wipe()} />
    </main>
  );
}

/** What is being done, what was done, or why not. */
function Progress({ state }: { readonly state: BackupState }) {
  return (
    <>
      {state.step === 'working' && (
        <div class="row" role="status">
          <span>{state.what}…</span>
          <progress value={state.share} />
          <button type="button" onClick={state.stop}>
            Stop
          </button>
        </div>
      )}
      {state.step === 'idle' && state.done && <p role="status">{state.done}</p>}
      {state.step === 'failed' && (
        <p class="error" role="alert">
          {state.why}
        </p>
      )}
    </>
  );
}

/** Everything goes only at the second press. */
function Leave({ count, onWipe }: { readonly count: number; onWipe(): void }) {
  const [sure, setSure] = useState(false);
  return (
    <section>
      <h2>Delete everything</h2>
      <p class="quiet">Every note, the bin and the memory of what you read, for good. Make a backup first.</p>
      <div class="row">
        {sure ? (
          <>
            <button
              type="button"
              class="danger"
              onClick={() => {
                setSure(false);
                onWipe();
              }}
            >
              Yes, delete everything
            </button>
            <button type="button" onClick={() => setSure(false)}>
              Cancel
            </button>
          </>
        ) : (
          <button type="button" disabled={count === 0} onClick={() => setSure(true)}>
            Delete everything…
          </button>
        )}
      </div>
    </section>
  );
}

/** One button a format. */
export function ExportButtons({ notes }: { readonly notes: readonly Note[] }) {
  return (
    <div class="row">
      {EXPORT_FORMATS.map((format) => (
        <button
          key={format.id}
          type="button"
          disabled={notes.length === 0}
          onClick={() => saveFiles(`sidelight-${format.id}.zip`, format.write(notes, new Date().toISOString()))}
        >
          {format.label}
        </button>
      ))}
    </div>
  );
}

interface PlanProps {
  readonly incoming: Incoming;
  /** Whether the backup's settings are taken unless the user says otherwise. */
  readonly takesSettings: boolean;
  onAccept(acceptance: Acceptance): void;
  onCancel(): void;
}

/** Refusals shown one by one. */
const MAX_REFUSALS = 8;

function Plan({
  incoming: { file, reading, plan, readings, settings: kept },
  takesSettings,
  onAccept,
  onCancel,
}: PlanProps) {
  const [settings, setSettings] = useState(kept !== null && takesSettings);
  return (
    <div class="plan">
      <p>
        <strong dir="auto">{file}</strong>: {plan.fresh.length} new, {plan.same.length} already here,{' '}
        {plan.conflicting.length} differ from yours, {reading.refused.length} refused
        {readings.length > 0 && `; ${readings.length} articles that were read`}.
      </p>
      {reading.error && <p class="error">{reading.error}</p>}
      {reading.refused.length > 0 && (
        <ul class="small quiet">
          {reading.refused.slice(0, MAX_REFUSALS).map(({ item, why }) => (
            <li key={`${item}-${why}`}>
              Item {item}: {why}
            </li>
          ))}
          {reading.refused.length > MAX_REFUSALS && <li>and {reading.refused.length - MAX_REFUSALS} more</li>}
        </ul>
      )}
      {kept !== null && (
        <label class="check">
          <input type="checkbox" checked={settings} onChange={(event) => setSettings(event.currentTarget.checked)} />
          Take the settings of the backup too
        </label>
      )}
      <div class="row">
        <button type="button" class="primary" onClick={() => onAccept({ overwrite: false, settings })}>
          {plan.conflicting.length > 0 ? 'Add the new ones, keep mine' : 'Add them'}
        </button>
        {plan.conflicting.length > 0 && (
          <button type="button" onClick={() => onAccept({ overwrite: true, settings })}>
            Add, and replace the {plan.conflicting.length} that differ
          </button>
        )}
        <button type="button" onClick={onCancel}>
          Cancel
        </button>
      </div>
    </div>
  );
}
