/* The list of notes: narrowed by search and filters, chosen from, and edited beside it. */

import { useMemo, useState } from 'preact/hooks';
import { FilterColumn } from '../../components/library/filter-column.tsx';
import { NoteRow } from '../../components/library/note-row.tsx';
import { SelectionBar } from '../../components/library/selection-bar.tsx';
import { VirtualList } from '../../components/library/virtual-list.tsx';
import {
  facetsOf,
  filterNotes,
  NO_FILTER,
  type NoteFilter,
  type NoteOrder,
  passes,
} from '../../lib/notes/library/filter-notes.ts';
import { editNote } from '../../lib/notes/new-note.ts';
import type { Note } from '../../lib/notes/note.ts';
import type { NoteStore } from '../../lib/storage/note-store.ts';
import { EditPane } from './edit-pane.tsx';
import { ExportButtons } from './keep-safe.tsx';
import { useSearch } from './use-search.ts';

export interface NotesViewProps {
  readonly store: NoteStore;
  readonly notes: readonly Note[];
  readonly query: string;
  readonly filter: NoteFilter;
  readonly order: NoteOrder;
  readonly editing: Note | null;
  readonly failed: string | null;
  nameOf(entity: string): string;
  onFilter(change: Partial<NoteFilter>): void;
  onClear(): void;
  onEdit(note: Note | null): void;
  onFailed(reason: string | null): void;
  /** Awaits a write, shows what came of it and gives whether it was done. */
  write(work: Promise<{ ok: boolean; message?: string }>): Promise<boolean>;
}

const now = () => new Date().toISOString();

export function NotesView(props: NotesViewProps) {
  const { store, notes, query, filter, order, editing, nameOf, onFilter, onEdit, write } = props;
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const found = useSearch(notes, query);
  // Put in order once, not at every key.
  const ordered = useMemo(() => filterNotes(notes, NO_FILTER, order), [notes, order]);
  const listed = useMemo(() => {
    const whole = { ...filter, found };
    return ordered.filter((note) => passes(note, whole));
  }, [ordered, filter, found]);
  const allTags = useMemo(() => facetsOf(notes).tags.map(({ value }) => value), [notes]);
  const facets = useMemo(() => facetsOf(listed), [listed]);
  const chosen = useMemo(() => listed.filter(({ id }) => selected.has(id)), [listed, selected]);

  const select = (id: string, on: boolean) => {
    const next = new Set(selected);
    if (on) next.add(id);
    else next.delete(id);
    setSelected(next);
  };
  const onKey = (key: string, note: Note): boolean => {
    if (key === ' ' || key === 'x') select(note.id, !selected.has(note.id));
    else if (key === 'Enter' || key === 'e') onEdit(note);
    else if (key === 'Delete') void write(store.remove(note.id));
    else return false;
    return true;
  };
  return (
    <div class="columns">
      <FilterColumn filter={filter} facets={facets} nameOf={nameOf} onFilter={onFilter} onClear={props.onClear} />
      <main>
        <SelectionBar
          listed={listed.length}
          selected={chosen.length}
          exports={<ExportButtons notes={chosen} />}
          onAll={(on) => setSelected(new Set(on ? listed.map(({ id }) => id) : []))}
          onTag={(tag) =>
            void write(store.putAll(chosen.map((note) => editNote(note, { tags: [...note.tags, tag] }, now()))))
          }
          onDelete={() =>
            void write(store.putAll(chosen.map((note) => ({ ...note, deleted: now() })))).then(
              (done) => done && setSelected(new Set()),
            )
          }
        />
        {listed.length > 0 ? (
          <VirtualList
            items={listed}
            label="Notes: arrow keys move, Enter edits, Space selects, Delete puts into the bin"
            keyOf={({ id }) => id}
            onKey={onKey}
            render={(note) => (
              <NoteRow
                note={note}
                selected={selected.has(note.id)}
                nameOf={nameOf}
                onSelect={(on) => select(note.id, on)}
                onEdit={() => onEdit(note)}
                onTag={(tag) => onFilter({ tags: [tag] })}
                onEntity={(entity) => onFilter({ entities: [entity] })}
              />
            )}
          />
        ) : (
          <Empty none={notes.length === 0} onClear={props.onClear} />
        )}
      </main>
      {editing && (
        <EditPane
          key={editing.id}
          store={store}
          note={editing}
          knownTags={allTags}
          failed={props.failed}
          onFailed={props.onFailed}
          onClose={() => onEdit(null)}
          write={write}
        />
      )}
    </div>
  );
}

function Empty({ none, onClear }: { readonly none: boolean; onClear(): void }) {
  return none ? (
    <div class="empty">
      <h2>No notes yet</h2>
      <p class="quiet">
        Select some words in an article and press Alt+Shift+N, or write on a name’s card. What you write stays in this
        browser and shows up here.
      </p>
      <p class="quiet">
        Notes from Hypothesis, Obsidian Web Clipper or a Sidelight backup come in under “Keep safe”. The demo article on
        the <a href="/welcome.html">welcome page</a> is a place to try it.
      </p>
    </div>
  ) : (
    <div class="empty">
      <h2>Nothing matches</h2>
      <p class="quiet">A note must hold every word you search for, and pass every filter.</p>
      <button type="button" onClick={onClear}>
        Show all notes
      </button>
    </div>
  );
}
