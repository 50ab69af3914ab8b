/* Backup, restore, import and export: so that notes are never locked in and never only in one place. */

import { useEffect, useState } from 'preact/hooks';
import { EXPORT_FORMATS } from '../../lib/notes/formats/export-formats.ts';
import type { Note } from '../../lib/notes/note.ts';
import type { NoteStore } from '../../lib/storage/note-store.ts';
import { askToPersist, type Persistence } from '../../lib/storage/persistence.ts';
import { saveFiles } from './save-file.ts';
import { type Incoming, useBackup } from './use-backup.ts';

export interface KeepSafeProps {
  readonly store: NoteStore;
  readonly notes: readonly Note[];
  /** ISO instant of the last backup, null for never. */
  readonly lastBackup: string | null;
  onWritten(): void;
}

const PERSISTENCE: Record<Persistence, string> = {
  kept: 'The browser has promised not to clear your notes when the disk is full.',
  refused: 'The browser may clear your notes when the disk is full. A backup is the safe way.',
  unknown: 'This browser does not say whether it may clear your notes. A backup is the safe way.',
};

export function KeepSafe({ store, notes, lastBackup, onWritten }: KeepSafeProps) {
  const { state, backUp, open, accept, dismiss } = useBackup(store, onWritten);
  const [persistence, setPersistence] = useState<Persistence | null>(null);
  useEffect(() => {
    void askToPersist().then(setPersistence);
  }, []);
  return (
    <div class="keep-safe">
      <section>
        <h2>Backup</h2>
        <p class="quiet">
          One file with every note, the bin and your settings. Last backup:{' '}
          {lastBackup ? new Date(lastBackup).toLocaleString() : 'never'}. {persistence && PERSISTENCE[persistence]}
        </p>
        <div class="row">
          <button type="button" class="primary" onClick={() => void backUp()}>
            Back up all notes
          </button>
        </div>
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
        {state.step === 'asking' && (
          <Plan
            incoming={state.incoming}
            onAccept={(overwrite) => void accept(state.incoming, overwrite)}
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
    </div>
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
  onAccept(overwrite: boolean): void;
  onCancel(): void;
}

/** Refusals shown one by one. */
const MOST_REFUSALS = 8;

function Plan({ incoming: { file, reading, plan }, onAccept, onCancel }: PlanProps) {
  return (
    <div class="plan">
      <p>
        <strong dir="auto">{file}</strong>: {plan.fresh.length} new, {plan.same.length} already here,{' '}
        {plan.conflicting.length} differ from yours, {reading.refused.length} refused.
      </p>
      {reading.error && <p class="error">{reading.error}</p>}
      {reading.refused.length > 0 && (
        <ul class="small quiet">
          {reading.refused.slice(0, MOST_REFUSALS).map(({ item, why }) => (
            <li key={`${item}-${why}`}>
              Item {item}: {why}
            </li>
          ))}
          {reading.refused.length > MOST_REFUSALS && <li>and {reading.refused.length - MOST_REFUSALS} more</li>}
        </ul>
      )}
      <div class="row">
        <button type="button" class="primary" onClick={() => onAccept(false)}>
          {plan.conflicting.length > 0 ? 'Add the new ones, keep mine' : 'Add them'}
        </button>
        {plan.conflicting.length > 0 && (
          <button type="button" onClick={() => onAccept(true)}>
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
