/* The list of notes: narrowed by search and filters, chosen from, and edited beside it. */

import { FilterColumn } from '../../components/library/filter-column.tsx';
import { NoteRow } from '../../components/library/note-row.tsx';
import { SelectionBar } from '../../components/library/selection-bar.tsx';
import { VirtualList } from '../../components/library/virtual-list.tsx';
import { Sentence } from '../../components/sentence.tsx';
import { t } from '../../lib/i18n/words.ts';
import type { Note } from '../../lib/notes/note.ts';
import type { NoteStore } from '../../lib/storage/note-store.ts';
import { ExportButtons } from './backup-view.tsx';
import { EditPane } from './edit-pane.tsx';
import type { BulkWork } from './use-bulk-work.ts';
import type { LibraryView } from './use-library.ts';
import { useListedNotes } from './use-listed-notes.ts';

export interface NotesViewProps {
  readonly store: NoteStore;
  readonly notes: readonly Note[];
  readonly library: LibraryView;
  readonly bulk: BulkWork;
  nameOf(entityId: string): string;
}

export function NotesView({ store, notes, library, bulk, nameOf }: NotesViewProps) {
  const { listed, facets, allTags, chosen, isChosen, choose, chooseAll } = useListedNotes(notes, library);
  const { editing, edit, narrow, showAll } = library;

  if (!listed || !facets) return null;
  const onKey = (key: string, note: Note): boolean => {
    if (key === ' ' || key === 'x') choose(note.id, !isChosen(note.id));
    else if (key === 'Enter' || key === 'e') edit(note);
    else if (key === 'Delete') void bulk.remove([note]);
    else return false;
    return true;
  };
  return (
    <div class="columns">
      <FilterColumn filter={library.filter} facets={facets} nameOf={nameOf} onFilter={narrow} onClear={showAll} />
      <main>
        <SelectionBar
          listed={listed.length}
          selected={chosen.length}
          knownTags={allTags}
          exports={<ExportButtons notes={chosen} nameOf={nameOf} />}
          onAll={chooseAll}
          onTag={(tag) => void bulk.tag(chosen, tag)}
          onDelete={() => void bulk.remove(chosen)}
        />
        {listed.length > 0 ? (
          <VirtualList
            items={listed}
            label={t('libraryListLabel')}
            keyOf={({ id }) => id}
            onKey={onKey}
            render={(note) => (
              <NoteRow
                note={note}
                selected={isChosen(note.id)}
                nameOf={nameOf}
                onSelect={(on) => choose(note.id, on)}
                onEdit={() => edit(note)}
                onTag={(tag) => narrow({ tags: [tag] })}
                onEntity={(entity) => narrow({ entities: [entity] })}
              />
            )}
          />
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

function Empty({ none, onClear }: { readonly none: boolean; onClear(): void }) {
  return none ? (
    <div class="empty">
      <h2>{t('libraryNoNotes')}</h2>
      <p class="quiet">{t('libraryNoNotesWrite')}</p>
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
