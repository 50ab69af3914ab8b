/* The settings' part about the user's own packs, wired. */

import { PackList } from '../../components/options/pack-list.tsx';
import { NoteDatabase } from '../../lib/storage/note-database.ts';
import { createPackStore } from '../../lib/storage/pack-store.ts';
import { usePacks } from './use-packs.ts';

const store = createPackStore(new NoteDatabase());

export function PackSection() {
  const { packs, outcome, add, remove, save } = usePacks(store);
  return (
    <PackList
      packs={packs}
      outcome={outcome}
      onAdd={(file) => void add(file)}
      onSave={(pack) => void save(pack)}
      onRemove={(pack) => void remove(pack)}
    />
  );
}
