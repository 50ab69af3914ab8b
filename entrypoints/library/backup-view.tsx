/* Backup, restore, import and export: so that notes are never locked in and never only in one place. */

import { useEffect, useState } from 'preact/hooks';
import { AutomaticBackupSection } from '../../components/library/automatic-backup.tsx';
import { ImportPreview } from '../../components/library/import-preview.tsx';
import { LeaveSection } from '../../components/library/leave-section.tsx';
import { Switch } from '../../components/switch.tsx';
import type { HistoryEntry } from '../../lib/history/visit.ts';
import { formatInstant } from '../../lib/i18n/formats.ts';
import type { LabelCode } from '../../lib/i18n/message.ts';
import { t } from '../../lib/i18n/words.ts';
import { LONG_DAYS, MANY_NOTES } from '../../lib/notes/library/backup-reminder.ts';
import type { Note } from '../../lib/notes/note.ts';
import { KEPT } from '../../lib/storage/backup/write-to-folder.ts';
import type { NoteStore } from '../../lib/storage/note-store.ts';
import { askToPersist, type Persistence } from '../../lib/storage/persistence.ts';
import type { ReadingHistory } from '../../lib/storage/reading-history.ts';
import { ExportSection } from './export-section.tsx';
import { FolderSection } from './folder-section.tsx';
import { removeSelf } from './remove-self.ts';
import type { AutomaticBackupView } from './use-automatic-backup.ts';
import { type BackupPart, type BackupState, type Unsure, useBackup } from './use-backup.ts';

export interface BackupViewProps {
  readonly store: NoteStore;
  readonly memory: ReadingHistory;
  readonly notes: readonly Note[];
  readonly readings: readonly HistoryEntry[];
  nameOf(entityId: string): string;
  /** ISO instant of the last backup, null for never. */
  readonly lastBackup: string | null;
  readonly automatic: AutomaticBackupView;
  readonly remind: boolean;
  onRemind(on: boolean): void;
  onBackedUp(): void;
  onWritten(): void;
}

const PERSISTENCE: Record<Persistence, LabelCode> = {
  granted: 'backupPersistent',
  refused: 'backupNotPersistent',
  unknown: 'backupMaybePersistent',
};

export function BackupView(props: BackupViewProps) {
  const { notes, lastBackup, remind, onRemind } = props;
  const { state, part, backUp, confirm, open, accept, wipe, dismiss } = useBackup(props);
  const [persistence, setPersistence] = useState<Persistence | null>(null);
  useEffect(() => {
    void askToPersist().then(setPersistence);
  }, []);
  const progress = (of: BackupPart) => part === of && <Progress state={state} />;
  return (
    <main class="backup-view">
      <section>
        <h2>{t('backupHeading')}</h2>
        <p class="quiet">
          {t('backupSays')} {lastBackup ? t('backupLast', formatInstant(lastBackup)) : t('backupNever')}{' '}
          {persistence && t(PERSISTENCE[persistence])}
        </p>
        <div class="row">
          <button type="button" class="primary" onClick={() => void backUp('backup')}>
            {t('backupAll')}
          </button>
        </div>
        {progress('backup')}
        {state.step === 'unsure' && <IsItThere state={state} onAnswer={(isThere) => void confirm(state, isThere)} />}
        <Switch on={remind} onChange={onRemind}>
          {t('backupRemind', MANY_NOTES, LONG_DAYS)}
        </Switch>
      </section>
      <AutomaticBackupSection {...props.automatic} kept={KEPT} />
      <section>
        <h2>{t('importHeading')}</h2>
        <p class="quiet">{t('importSays')}</p>
        <input
          type="file"
          aria-label={t('importFile')}
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            event.currentTarget.value = '';
            if (file) void open(file);
          }}
        />
        {progress('import')}
        {state.step === 'asking' && (
          <ImportPreview
            file={state.incoming.file}
            reading={state.incoming.reading}
            plan={state.incoming.plan}
            readings={state.incoming.readings.length}
            hasSettings={state.incoming.settings !== null}
            takesSettings={notes.length === 0}
            onAccept={(acceptance) => void accept(state.incoming, acceptance)}
            onCancel={dismiss}
          />
        )}
      </section>
      <ExportSection notes={notes} nameOf={props.nameOf} />
      <FolderSection store={props.store} />
      <LeaveSection
        lastBackup={lastBackup}
        onSave={() => void backUp('wipe')}
        onErase={() => void wipe()}
        onRemove={() => void removeSelf()}
      >
        {progress('wipe')}
      </LeaveSection>
    </main>
  );
}

/** What is being done, what was done, or why not. */
function Progress({ state }: { readonly state: BackupState }) {
  return (
    <>
      {state.step === 'working' && (
        <div class="row" role="status">
          <span>{state.what}</span>
          <progress value={state.share} />
          <button type="button" onClick={state.stop}>
            {t('backupStop')}
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

/** Asked where the browser does not say whether it wrote the file. */
function IsItThere({ state, onAnswer }: { readonly state: Unsure; onAnswer(isThere: boolean): void }) {
  return (
    <div class="plan">
      <p role="status">{t('backupUnsure', state.file)}</p>
      <div class="row">
        <button type="button" class="primary" onClick={() => onAnswer(true)}>
          {t('backupIsThere')}
        </button>
        <button type="button" onClick={() => onAnswer(false)}>
          {t('backupIsNot')}
        </button>
      </div>
    </div>
  );
}
