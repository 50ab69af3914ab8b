/* The list of notes: narrowed by search and filters, chosen from, and edited beside it. */

import { useMemo } from 'preact/hooks';
import { FilterColumn } from '../../components/library/filter-column.tsx';
import { NoteRow } from '../../components/library/note-row.tsx';
import { QueryNotes } from '../../components/library/query-notes.tsx';
import { SelectionBar } from '../../components/library/selection-bar.tsx';
import { VirtualList } from '../../components/library/virtual-list.tsx';
import { MarkProvider } from '../../components/marked-text.tsx';
import { Sentence } from '../../components/sentence.tsx';
import { shortcutWords, useShortcuts } from '../../components/shortcuts.ts';
import { t } from '../../lib/i18n/words.ts';
import { addTag, removeTags } from '../../lib/notes/change-tags.ts';
import { markWords } from '../../lib/notes/library/search/mark-words.ts';
import type { Note } from '../../lib/notes/note.ts';
import type { NoteStore } from '../../lib/storage/note-store.ts';
import { shortcutKeys } from '../../lib/storage/shortcut-keys.ts';
import { EditPane } from './edit-pane.tsx';
import { ExportSelected } from './export-section.tsx';
import { KeptSearches } from './kept-searches.tsx';
import { openFile } from './open-file.ts';
import { usePrint } from './print-notes.tsx';
import type { BulkWork } from './use-bulk-work.ts';
import { useColoursNamed } from './use-colours-named.ts';
import { useCompletions } from './use-completions.ts';
import type { LibraryView } from './use-library.ts';
import { useListedNotes } from './use-listed-notes.ts';

export interface NotesViewProps {
  readonly store: NoteStore;
  readonly notes: readonly Note[];
  /** Whether these are all, not the newest alone. */
  readonly isWhole: boolean;
  readonly library: LibraryView;
  readonly bulk: BulkWork;
  nameOf(entityId: string): string;
}

export function NotesView({ store, notes, isWhole, library, bulk, nameOf }: NotesViewProps) {
  const coloursNamed = useColoursNamed();
  const view = useListedNotes(notes, library, { nameOf, coloursNamed });
  const { listed, facets, allTags, found, chosen, isChosen, choose, chooseAll } = view;
  const { editing, edit, narrow, showAll } = library;
  const completions = useCompletions(library.query, view, nameOf);
  const mark = useMemo(() => found && ((text: string) => markWords(text, found.marks)), [found]);
  const print = usePrint(() => (chosen.length > 0 ? chosen : (listed ?? [])), nameOf);
  if (!listed) return null;
  const onFile = (address: string) => void openFile(address).then(library.setFailed);
  const onKey = (key: string, note: Note): boolean => {
    if (key === ' ' || key === 'x') choose(note.id, !isChosen(note.id));
    else if (key === 'Enter' || key === 'e') edit(note);
    else if (key === 'o') openWords();
    else if (key === 'Delete') void bulk.remove([note]);
    else return false;
    return true;
  };
  return (
    <div class="columns">
      <FilterColumn filter={library.filter} facets={facets} nameOf={nameOf} onFilter={narrow} onClear={showAll}>
        <KeptSearches library={library} nameOf={nameOf} />
      </FilterColumn>
      <main aria-busy={view.isBusy || !isWhole}>
        <div>
          <SelectionBar
            listed={listed.length}
            selected={chosen.length}
            knownTags={allTags}
            exports={<ExportSelected notes={chosen} nameOf={nameOf} />}
            onAll={chooseAll}
            onTag={(tag) => void bulk.retag(chosen, addTag(tag))}
            onUntag={(tag) => void bulk.retag(chosen, removeTags([tag]))}
            onPrint={() => void bulk.print(print)}
            onDelete={() => void bulk.remove(chosen)}
          />
          <QueryNotes completions={completions} near={found?.near ?? []} onQuery={library.search} />
        </div>
        {listed.length > 0 ? (
          <MarkProvider value={mark}>
            <VirtualList
              items={listed}
              label={t('libraryListLabel')}
              keyOf={({ id }) => id}
              onKey={onKey}
              drawnFrom={({ id }) => [isChosen(id), nameOf]}
              isChosen={({ id }) => isChosen(id)}
              render={(note) => (
                <NoteRow
                  note={note}
                  selected={isChosen(note.id)}
                  nameOf={nameOf}
                  onSelect={(on) => choose(note.id, on)}
                  onEdit={() => edit(note)}
                  onTag={(tag) => narrow({ tags: [tag] })}
                  onEntity={(entity) => narrow({ entities: [entity] })}
                  onFile={onFile}
                />
              )}
            />
          </MarkProvider>
        ) : (
          <Empty none={notes.length === 0} onClear={showAll} />
        )}
      </main>
      {editing && (
        <EditPane
          key={editing.id}
          store={store}
          note={editing}
          knownTags={allTags}
          onClose={() => edit(null)}
          onWritten={library.changed}
          onDeleted={bulk.removed}
          onFailed={library.setFailed}
        />
      )}
    </div>
  );
}

/** The words of the current row, as if its link were clicked. */
const openWords = (): void => document.activeElement?.querySelector<HTMLElement>('a.source')?.click();

function Empty({ none, onClear }: { readonly none: boolean; onClear(): void }) {
  const key = shortcutWords(useShortcuts(shortcutKeys)['note-selection'] ?? '');
  return none ? (
    <div class="empty">
      <h2>{t('libraryNoNotes')}</h2>
      <p class="quiet">{key ? t('libraryNoNotesWriteKey', key) : t('libraryNoNotesWrite')}</p>
      <p class="quiet">
        {t('libraryNoNotesImport', t('viewBackup'))}{' '}
        <Sentence
          code="libraryNoNotesTry"
          parts={[
            <a key="welcome" href="/welcome.html">
              {t('libraryWelcomePage')}
            </a>,
          ]}
        />
      </p>
    </div>
  ) : (
    <div class="empty">
      <h2>{t('libraryNoMatch')}</h2>
      <p class="quiet">{t('libraryNoMatchSays')}</p>
      <button type="button" onClick={onClear}>
        {t('libraryShowAll')}
      </button>
    </div>
  );
}
