/* Every note the reader has: searched, filtered, sorted, tagged, deleted, and seen by article and by name. */

import { useEffect, useMemo, useState } from 'preact/hooks';
import { FilterColumn } from '../../components/library/filter-column.tsx';
import { GroupList } from '../../components/library/group-list.tsx';
import { NoteRow } from '../../components/library/note-row.tsx';
import { SelectionBar } from '../../components/library/selection-bar.tsx';
import { VirtualList } from '../../components/library/virtual-list.tsx';
import { NoteEditor } from '../../components/note-editor.tsx';
import { send } from '../../lib/messaging/send.ts';
import { facetsOf, filterNotes, NO_FILTER, type NoteFilter, type NoteOrder } from '../../lib/notes/filter-notes.ts';
import { editNote } from '../../lib/notes/new-note.ts';
import type { Note } from '../../lib/notes/note.ts';
import type { NoteStore } from '../../lib/storage/note-store.ts';
import { acknowledgeLoss, checkTripwire, type Keepsake } from '../../lib/storage/tripwire.ts';
import { Bin } from './bin.tsx';
import { ExportButtons, KeepSafe } from './keep-safe.tsx';
import { useNotes } from './use-notes.ts';
import { useSearch } from './use-search.ts';

const VIEWS = [
  { view: 'notes', name: 'Notes' },
  { view: 'articles', name: 'Articles' },
  { view: 'names', name: 'Names' },
  { view: 'bin', name: 'Bin' },
  { view: 'keep', name: 'Keep safe' },
] as const;
type View = (typeof VIEWS)[number]['view'];

const ORDERS: Record<NoteOrder, string> = {
  newest: 'newest first',
  oldest: 'oldest first',
  changed: 'last changed first',
  article: 'by article date',
};

export function Library({ store }: { readonly store: NoteStore }) {
  const { notes, bin, error, reload } = useNotes(store);
  const [view, setView] = useState<View>('notes');
  const [query, setQuery] = useState('');
  const [filter, setFilter] = useState<NoteFilter>(NO_FILTER);
  const [order, setOrder] = useState<NoteOrder>('newest');
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [editing, setEditing] = useState<Note | null>(null);
  const [failed, setFailed] = useState<string | null>(null);
  const [keepsake, setKeepsake] = useState<Keepsake | null>(null);
  const lookAtTripwire = async () => {
    const checked = await checkTripwire(store.database);
    if (checked.ok) setKeepsake(checked.value.keepsake);
    else setFailed(`The database could not be checked: ${checked.message}`);
  };
  useEffect(() => {
    void lookAtTripwire();
  }, [store]);
  const found = useSearch(notes, query);
  const nameOf = useNames(notes);
  const listed = useMemo(() => filterNotes(notes ?? [], { ...filter, found }, order), [notes, filter, found, order]);
  const allTags = useMemo(() => facetsOf(notes ?? []).tags.map(({ value }) => value), [notes]);
  const facets = useMemo(() => facetsOf(listed), [listed]);

  const change = (part: Partial<NoteFilter>) => {
    setFilter({ ...filter, ...part });
    setView('notes');
  };
  const write = async (work: Promise<{ ok: boolean; message?: string }>) => {
    const result = await work;
    setFailed(result.ok ? null : `That could not be saved: ${result.message}`);
    await reload();
    await send('notes.changed');
    return result.ok;
  };
  const chosen = listed.filter(({ id }) => selected.has(id));
  const now = () => new Date().toISOString();

  if (error) {
    return (
      <p class="notice error" role="alert">
        Your notes could not be read: {error}
      </p>
    );
  }
  if (!notes) return null;
  return (
    <div class="library">
      <header class="row">
        <img src="/icon/48.png" alt="" width="28" height="28" />
        <h1>Library</h1>
        <nav class="segments" aria-label="Views">
          {VIEWS.map((item) => (
            <label key={item.view}>
              <input type="radio" name="view" checked={view === item.view} onChange={() => setView(item.view)} />
              {item.name}
            </label>
          ))}
        </nav>
        <input
          type="search"
          class="grow search"
          placeholder="Search your notes"
          aria-label="Search your notes"
          value={query}
          onInput={(event) => {
            setQuery(event.currentTarget.value);
            setView('notes');
          }}
        />
        <select aria-label="Order" value={order} onChange={(event) => setOrder(event.currentTarget.value as NoteOrder)}>
          {Object.entries(ORDERS).map(([value, name]) => (
            <option key={value} value={value}>
              {name}
            </option>
          ))}
        </select>
      </header>
      {keepsake?.lost != null && (
        <div class="notice error row" role="alert">
          <span class="grow">
            The browser has cleared {keepsake.lost} of your notes.{' '}
            {keepsake.lastBackup
              ? `Your last backup is of ${new Date(keepsake.lastBackup).toLocaleString()}: open it under “Keep safe”.`
              : 'There was no backup.'}
          </span>
          <button type="button" onClick={() => void acknowledgeLoss().then(lookAtTripwire)}>
            I have seen it
          </button>
        </div>
      )}
      {failed && (
        <p class="notice error" role="alert">
          {failed}
        </p>
      )}
      {view === 'notes' && (
        <div class="columns">
          <FilterColumn
            filter={filter}
            facets={facets}
            nameOf={nameOf}
            onFilter={change}
            onClear={() => setFilter(NO_FILTER)}
          />
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
                void write(store.putAll(chosen.map((note) => ({ ...note, deleted: now() })))).then(() =>
                  setSelected(new Set()),
                )
              }
            />
            {listed.length > 0 ? (
              <VirtualList
                items={listed}
                label="Notes"
                keyOf={({ id }) => id}
                render={(note) => (
                  <NoteRow
                    note={note}
                    selected={selected.has(note.id)}
                    nameOf={nameOf}
                    onSelect={(on) => {
                      const next = new Set(selected);
                      if (on) next.add(note.id);
                      else next.delete(note.id);
                      setSelected(next);
                    }}
                    onEdit={() => setEditing(note)}
                    onTag={(tag) => change({ tags: [tag] })}
                    onEntity={(entity) => change({ entities: [entity] })}
                  />
                )}
              />
            ) : (
              <Empty none={notes.length === 0} />
            )}
          </main>
          {editing && (
            <aside class="editing">
              <NoteEditor
                key={editing.id}
                quote={editing.target?.selector[0].exact ?? null}
                about={editing.article?.title ?? 'Note'}
                draft={editing}
                knownTags={allTags}
                error={failed}
                onDraft={() => setFailed(null)}
                onCancel={() => setEditing(null)}
                onSave={(draft) =>
                  void write(store.put(editNote(editing, draft, now()), { replaces: editing.modified })).then(
                    (ok) => ok && setEditing(null),
                  )
                }
                onDelete={() => void write(store.remove(editing.id)).then(() => setEditing(null))}
              />
            </aside>
          )}
        </div>
      )}
      {view === 'articles' && (
        <GroupList
          notes={notes}
          by="article"
          nameOf={nameOf}
          onOpen={(source) => change({ ...NO_FILTER, articles: [source] })}
        />
      )}
      {view === 'names' && (
        <GroupList
          notes={notes}
          by="entity"
          nameOf={nameOf}
          onOpen={(entity) => {
            setOrder('article');
            change({ ...NO_FILTER, entities: [entity] });
          }}
        />
      )}
      {view === 'keep' && (
        <KeepSafe
          store={store}
          notes={notes}
          lastBackup={keepsake?.lastBackup ?? null}
          onWritten={() => void reload().then(() => send('notes.changed'))}
        />
      )}
      {view === 'bin' && <Bin notes={bin} onRestore={(note) => void write(store.restore(note.id))} />}
    </div>
  );
}

function Empty({ none }: { readonly none: boolean }) {
  return none ? (
    <div class="empty">
      <h2>No notes yet</h2>
      <p class="quiet">
        Select some words in an article and press Alt+Shift+N, or write on a name’s card. What you write stays in this
        browser and shows up here.
      </p>
    </div>
  ) : (
    <div class="empty">
      <h2>Nothing matches</h2>
      <p class="quiet">Take a filter away, or search for fewer words.</p>
    </div>
  );
}

/** Names for the ids that notes carry; an id of one article alone ("person:kim") is read for its name. */
function useNames(notes: readonly Note[] | null): (entity: string) => string {
  const [names, setNames] = useState<Readonly<Record<string, string>>>({});
  useEffect(() => {
    const ids = [...new Set((notes ?? []).flatMap(({ entities }) => entities))];
    if (ids.length > 0) void send('entities.names', ids).then(setNames);
  }, [notes]);
  return (entity) =>
    names[entity] ?? entity.replace(/^[a-z]+:/, '').replace(/(^|[\s-])(\p{Ll})/gu, (all) => all.toUpperCase());
}
