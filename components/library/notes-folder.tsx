/* The folder that follows the notes: which, by which template, since when, what stands in the way. */

import { formatInstant } from '../../lib/i18n/formats.ts';
import { t } from '../../lib/i18n/words.ts';
import type { ExportTemplate } from '../../lib/settings/export-template.ts';
import type { FolderConflict, NotesFolder } from '../../lib/storage/folder/folder-state.ts';

export interface NotesFolderSectionProps {
  readonly state: NotesFolder;
  readonly templates: readonly ExportTemplate[];
  /** Whether this browser lets us write into a folder. */
  readonly isPossible: boolean;
  /** Why the last press did nothing. */
  readonly refused: string | null;
  onFolder(): void;
  onTemplate(id: string): void;
  onAllow(): void;
  onNow(): void;
  onOff(): void;
  /** The notes go into the file, whatever was changed there. */
  onOverwrite(conflict: FolderConflict): void;
}

export function NotesFolderSection(props: NotesFolderSectionProps) {
  const { state, templates, isPossible, refused } = props;
  return (
    <section>
      <h2>{t('folderHeading')}</h2>
      <p class="quiet">
        {t('folderSays')} {!isPossible && t('folderNotHere')}
      </p>
      {state.on && (
        <p>
          {t('autoOnFolder', state.folder)}{' '}
          {state.last ? t('autoLast', formatInstant(state.last)) : t('autoNothingYet')}
        </p>
      )}
      {[state.failing && t('folderFailing', formatInstant(state.failing.since), state.failing.why), refused].map(
        (why) =>
          why && (
            <p key={why} class="error" role="alert">
              {why}
            </p>
          ),
      )}
      {state.conflicts.length > 0 && (
        <ul class="folder-conflicts">
          {state.conflicts.map((conflict) => (
            <li key={conflict.file} class="row">
              <span class="grow">{t('folderConflict', conflict.file, conflict.beside)}</span>
              <button type="button" class="plain small" onClick={() => props.onOverwrite(conflict)}>
                {t('folderOverwrite')}
              </button>
            </li>
          ))}
        </ul>
      )}
      {isPossible && (
        <div class="row export-row">
          <select
            aria-label={t('exportForm')}
            value={state.template}
            onChange={(event) => props.onTemplate(event.currentTarget.value)}
          >
            {templates.map(({ id, name }) => (
              <option key={id} value={id} dir="auto">
                {name}
              </option>
            ))}
          </select>
          {state.on && state.failing && <Press words={t('autoAllow')} onPress={props.onAllow} />}
          {state.on && <Press words={t('folderNow')} onPress={props.onNow} />}
          <Press words={t(state.on ? 'autoOtherFolder' : 'autoChooseFolder')} onPress={props.onFolder} />
          {state.on && <Press words={t('autoOff')} onPress={props.onOff} />}
        </div>
      )}
    </section>
  );
}

const Press = ({ words, onPress }: { readonly words: string; onPress(): void }) => (
  <button type="button" onClick={onPress}>
    {words}
  </button>
);
