/* Every note the reader has: searched, filtered, sorted, tagged, deleted, and seen by article and by name. */

import { useMemo, useState } from 'preact/hooks';
import { ArticleList } from '../../components/library/article-list.tsx';
import { EntityTimeline } from '../../components/library/entity-timeline.tsx';
import { NameList } from '../../components/library/name-list.tsx';
import { send } from '../../lib/messaging/send.ts';
import { NO_FILTER, type NoteFilter, type NoteOrder } from '../../lib/notes/library/filter-notes.ts';
import { articleGroups, entityTimeline, nameGroups } from '../../lib/notes/library/overview.ts';
import type { Note } from '../../lib/notes/note.ts';
import type { NoteStore } from '../../lib/storage/note-store.ts';
import type { ReadingMemory } from '../../lib/storage/reading-memory.ts';
import { Bin } from './bin.tsx';
import { KeepSafe } from './keep-safe.tsx';
import { NotesView } from './notes-view.tsx';
import { useKeepsake } from './use-keepsake.ts';
import { useNames } from './use-names.ts';
import { useNotes } from './use-notes.ts';

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

export interface LibraryProps {
  readonly store: NoteStore;
  readonly memory: ReadingMemory;
  /** What to show first: "keep" from a reminder elsewhere. */
  readonly first?: string;
}

export function Library({ store, memory, first = 'notes' }: LibraryProps) {
  const { notes, bin, readings, error, reload } = useNotes(store, memory);
  const { keepsake, reminder, remind, ...safety } = useKeepsake(store, notes);
  const nameOf = useNames(notes, readings);
  const [view, setView] = useState<View>(VIEWS.find((known) => known.view === first)?.view ?? 'notes');
  const [query, setQuery] = useState('');
  const [filter, setFilter] = useState<NoteFilter>(NO_FILTER);
  const [order, setOrder] = useState<NoteOrder>('newest');
  const [entity, setEntity] = useState<string | null>(null);
  const [editing, setEditing] = useState<Note | null>(null);
  const [failed, setFailed] = useState<string | null>(null);

  const show = (part: Partial<NoteFilter>) => {
    setFilter({ ...filter, ...part });
    setView('notes');
  };
  const write = async (work: Promise<{ ok: boolean; message?: string }>): Promise<boolean> => {
    const result = await work;
    setFailed(result.ok ? null : `That could not be saved: ${result.message}`);
    await reload();
    await send('notes.changed');
    return result.ok;
  };
  const articles = useMemo(
    () => (view === 'articles' ? articleGroups(notes ?? [], readings) : []),
    [view, notes, readings],
  );
  const names = useMemo(() => (view === 'names' ? nameGroups(notes ?? [], readings) : []), [view, notes, readings]);

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
              <input
                type="radio"
                name="view"
                checked={view === item.view}
                onChange={() => {
                  setView(item.view);
                  setEntity(null);
                }}
              />
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
        {view === 'notes' && (
          <select
            aria-label="Order"
            value={order}
            onChange={(event) => setOrder(event.currentTarget.value as NoteOrder)}
          >
            {Object.entries(ORDERS).map(([value, name]) => (
              <option key={value} value={value}>
                {name}
              </option>
            ))}
          </select>
        )}
      </header>
      <div class="notices">
        {keepsake?.lost != null && (
          <div class="notice error row" role="alert">
            <span class="grow">
              The browser has cleared {keepsake.lost} of your notes.{' '}
              {keepsake.lastBackup
                ? `Your last backup is of ${new Date(keepsake.lastBackup).toLocaleString()}.`
                : 'There was no backup.'}
            </span>
            <button type="button" onClick={() => setView('keep')}>
              Open a backup
            </button>
            <button type="button" onClick={() => void safety.acknowledge()}>
              I have seen it
            </button>
          </div>
        )}
        {[failed, safety.error].map(
          (words) =>
            words && (
              <p key={words} class="notice error" role="alert">
                {words}
              </p>
            ),
        )}
        {reminder && view !== 'keep' && (
          <p class="reminder row small quiet">
            <span class="grow">{reminder}</span>
            <button type="button" class="plain small" onClick={() => setView('keep')}>
              Back up
            </button>
            <button type="button" class="plain small" onClick={() => void safety.setRemind(false)}>
              Do not remind me
            </button>
          </p>
        )}
      </div>
      {view === 'notes' && (
        <NotesView
          store={store}
          notes={notes}
          query={query}
          filter={filter}
          order={order}
          editing={editing}
          failed={failed}
          nameOf={nameOf}
          onFilter={show}
          onClear={() => {
            setFilter(NO_FILTER);
            setQuery('');
          }}
          onEdit={setEditing}
          onFailed={setFailed}
          write={write}
        />
      )}
      {view === 'articles' && (
        <ArticleList
          articles={articles}
          onOpen={({ sources }) => {
            setOrder('article');
            show({ ...NO_FILTER, articles: sources });
          }}
        />
      )}
      {view === 'names' &&
        (entity === null ? (
          <NameList names={names} nameOf={nameOf} onOpen={setEntity} />
        ) : (
          <EntityTimeline
            name={nameOf(entity)}
            articles={entityTimeline(entity, notes, readings)}
            onBack={() => setEntity(null)}
            onEdit={(note) => {
              setEditing(note);
              setView('notes');
            }}
          />
        ))}
      {view === 'keep' && (
        <KeepSafe
          store={store}
          memory={memory}
          notes={notes}
          readings={readings}
          lastBackup={keepsake?.lastBackup ?? null}
          remind={remind}
          onRemind={(on) => void safety.setRemind(on)}
          onBackedUp={() => void safety.look()}
          onWritten={() => void reload().then(() => send('notes.changed'))}
        />
      )}
      {view === 'bin' && <Bin notes={bin} onRestore={(note) => void write(store.restore(note.id))} />}
    </div>
  );
}
