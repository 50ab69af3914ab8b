/* The settings' part about the user's own packs, wired. */

import { PackList } from '../../components/options/pack-list.tsx';
import { NoteDatabase } from '../../lib/storage/note-database.ts';
import { noteQueries } from '../../lib/storage/notes/note-queries.ts';
import { createPackStore } from '../../lib/storage/pack-store.ts';
import { createReadingHistory } from '../../lib/storage/reading-history.ts';
import { usePacks } from './use-packs.ts';

const database = new NoteDatabase();
const store = createPackStore(database);
const notes = noteQueries(database);
const readings = createReadingHistory(database);

export function PackSection() {
  const { packs, outcome, add, make, remove, save } = usePacks(store, { notes: notes.all, readings: readings.all });
  return (
    <PackList
      packs={packs}
      outcome={outcome}
      onAdd={(file) => void add(file)}
      onMake={() => void make()}
      onSave={(pack) => void save(pack)}
      onRemove={(pack) => void remove(pack)}
    />
  );
}
