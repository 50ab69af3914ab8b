/*
 * The user's own packs in the settings page: read here, kept in the database, and the background told. Nothing goes
 * without a way back.
 */

import { useEffect, useState } from 'preact/hooks';
import type { PackOutcome } from '../../components/options/pack-list.tsx';
import { saveText } from '../../components/save-text.ts';
import { message } from '../../lib/i18n/message.ts';
import { MAX_PACK_CHARACTERS, type RefusedLine } from '../../lib/knowledge/user-pack.ts';
import { send } from '../../lib/messaging/send.ts';
import type { PackRecord } from '../../lib/storage/note-database.ts';
import type { PackStore, StoredPack } from '../../lib/storage/pack-store.ts';
import { type Memory, makePackOfNames, packFileName } from './make-pack-of-names.ts';
import { readPackFile } from './read-pack-file.ts';

export function usePacks(store: PackStore, memory: Memory) {
  const [packs, setPacks] = useState<readonly PackRecord[]>([]);
  const [outcome, setOutcome] = useState<PackOutcome | null>(null);

  const list = async () => {
    const listed = await store.list();
    if (listed.ok) setPacks(listed.value);
    else setOutcome({ kind: 'failed', why: message('ownPacksUnreadable', listed.why) });
  };
  useEffect(() => void list(), []);

  /** The database has changed: the list here, and what articles are read with. */
  const changed = async (done: PackOutcome | null) => {
    await list();
    setOutcome(done);
    await send('packs.changed');
  };

  const keep = async (stored: StoredPack, refused: readonly RefusedLine[], replaces?: string): Promise<void> => {
    const kept = await store.add(stored, MAX_PACK_CHARACTERS, replaces);
    if (!kept.ok) return setOutcome({ kind: 'failed', why: message('ownPackNotKept', kept.why) });
    const addition = kept.value;
    switch (addition.outcome) {
      case 'same':
        return setOutcome({ kind: 'failed', why: message('ownPackSame', addition.pack.name) });
      case 'too-much':
        return setOutcome({ kind: 'failed', why: message('ownPacksFull', MAX_PACK_CHARACTERS) });
      case 'name-taken':
        return setOutcome({
          kind: 'name-taken',
          pack: addition.pack,
          replace: () => void keep(stored, refused, addition.pack.id),
        });
      case 'added': {
        const { replaced } = addition;
        const undo = replaced && { undo: () => void keep(replaced, [], stored.pack.id) };
        return changed({ kind: 'added', pack: stored.pack, refused, ...undo });
      }
    }
  };

  return {
    packs,
    outcome,
    async add(file: File): Promise<void> {
      setOutcome({ kind: 'reading', file: file.name });
      const read = await readPackFile(file, new Date().toISOString());
      if (read.ok) await keep(read.stored, read.refused);
      else setOutcome({ kind: 'failed', why: message('ownPackRefused', file.name, read.why) });
    },
    /** The names that notes are about, out as a pack for another device. */
    async make(): Promise<void> {
      setOutcome(await makePackOfNames(memory));
    },
    async remove({ id }: PackRecord): Promise<void> {
      const removed = await store.remove(id);
      if (!removed.ok) return setOutcome({ kind: 'failed', why: message('ownPackNotKept', removed.why) });
      const gone = removed.value;
      await changed(gone && { kind: 'removed', pack: gone.pack, undo: () => void keep(gone, []) });
    },
    /** The file as it was added, out again. */
    async save({ id, name }: PackRecord): Promise<void> {
      const text = await store.text(id);
      if (text.ok && text.value !== null) return saveText(packFileName(name), 'application/jsonl', text.value);
      setOutcome({ kind: 'failed', why: text.ok ? message('storageMissing') : text.why });
    },
  };
}
