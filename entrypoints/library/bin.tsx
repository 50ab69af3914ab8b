/* Deleted notes, for as long as they can come back: searched, sorted, chosen, brought back or deleted for good. */

import { useMemo, useState } from 'preact/hooks';
import { BinBar, type BinOrder } from '../../components/library/bin-bar.tsx';
import { BinRow } from '../../components/library/bin-row.tsx';
import { VirtualList } from '../../components/library/virtual-list.tsx';
import { t } from '../../lib/i18n/words.ts';
import { createNoteSearch } from '../../lib/notes/library/search/note-search.ts';
import type { Note } from '../../lib/notes/note.ts';
import { BIN_DAYS } from '../../lib/storage/notes/note-bin.ts';
import { useChosen } from './use-chosen.ts';
import { useTask } from './use-task.ts';

export interface BinProps {
  /** Last deleted first. */
  readonly notes: readonly Note[];
  onRestore(notes: readonly Note[]): Promise<void>;
  onErase(notes: readonly Note[]): Promise<void>;
}

const DAY = 86_400_000;

const daysLeft = (deleted: string): number =>
  Math.max(0, Math.ceil(BIN_DAYS - (Date.now() - Date.parse(deleted)) / DAY));

export function Bin({ notes, onRestore, onErase }: BinProps) {
  const [query, setQuery] = useState('');
  const [order, setOrder] = useState<BinOrder>('newest');
  const search = useMemo(() => createNoteSearch(notes), [notes]);
  const found = useTask(() => search.search(query), [search, query]);
  const listed = useMemo(() => {
    const some = found ? notes.filter(({ id }) => found.ids.has(id)) : notes;
    return order === 'newest' ? some : [...some].reverse();
  }, [notes, found, order]);
  const { chosen, isChosen, choose, chooseAll } = useChosen(listed);
  if (notes.length === 0) {
    return (
      <main class="groups empty">
        <h2>{t('binEmpty')}</h2>
        <p class="quiet">{t('binSays', BIN_DAYS)}</p>
      </main>
    );
  }
  const meant = chosen.length > 0 ? chosen : listed;
  const done = (work: Promise<void>) => void work.then(() => chooseAll(false));
  return (
    <main class="groups">
      <BinBar
        listed={listed.length}
        selected={chosen.length}
        query={query}
        order={order}
        onQuery={setQuery}
        onOrder={setOrder}
        onAll={chooseAll}
        onRestore={() => done(onRestore(meant))}
        onErase={() => done(onErase(meant))}
      />
      {listed.length > 0 ? (
        <VirtualList
          items={listed}
          label={t('binListLabel')}
          keyOf={({ id }) => id}
          isChosen={({ id }) => isChosen(id)}
          onKey={(key, note) => {
            if (key === ' ' || key === 'x') choose(note.id, !isChosen(note.id));
            else if (key === 'Enter') void onRestore([note]);
            else return false;
            return true;
          }}
          render={(note) => (
            <BinRow
              note={note}
              selected={isChosen(note.id)}
              daysLeft={daysLeft(note.deleted ?? '')}
              onSelect={(on) => choose(note.id, on)}
              onRestore={() => void onRestore([note])}
            />
          )}
        />
      ) : (
        <p class="quiet empty">{t('binNoMatch')}</p>
      )}
    </main>
  );
}
