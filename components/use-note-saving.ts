/*
 * Saving a note from an editor: stored, told why not, or two versions to choose from. It holds the conflict until the
 * user has chosen; what was typed is the editor's.
 */

import { useRef, useState } from 'preact/hooks';
import type { Message } from '../lib/i18n/message.ts';
import { randomId } from '../lib/identity/random-id.ts';
import type { Note } from '../lib/notes/note.ts';
import {
  type ConflictChoice,
  type NoteConflict,
  resolveConflict,
  type SaveReply,
  savesOfOneEditor,
} from '../lib/notes/note-version.ts';

export interface NoteSavingOptions {
  save(note: Note, replaces: string | null): Promise<SaveReply>;
  /** Stored, or the user has let the own text go: nothing is left to write. */
  onDone(): Promise<void> | void;
  onFailed(reason: Message): void;
}

export function useNoteSaving({ save, onDone, onFailed }: NoteSavingOptions) {
  const [open, setOpen] = useState<{ readonly conflict: NoteConflict; readonly freshId: string } | null>(null);
  const latest = useRef(save);
  latest.current = save;
  // The first call of an editor makes it; the tries of one note are no other's.
  const saves = useRef<{ readonly id: string; readonly save: NoteSavingOptions['save'] } | null>(null);
  const saveOf = (id: string) => {
    if (saves.current?.id !== id)
      saves.current = { id, save: savesOfOneEditor((note, replaces) => latest.current(note, replaces)) };
    return saves.current.save;
  };
  /** What came of a write of `mine`; true when it was done. */
  const heard = async (reply: SaveReply, mine: Note): Promise<boolean> => {
    if (reply.ok) {
      setOpen(null);
      await onDone();
    } else if (reply.stored === undefined) onFailed(reply.reason);
    // One id for the second note, however often its button is pressed: it is one note.
    else setOpen({ conflict: { mine, theirs: reply.stored }, freshId: open?.freshId ?? randomId(crypto) });
    return reply.ok;
  };
  return {
    /** Null while there is nothing to choose. */
    conflict: open?.conflict ?? null,
    save: async (note: Note, replaces: string | null) => heard(await saveOf(note.id)(note, replaces), note),
    heard,
    async choose(choice: ConflictChoice): Promise<void> {
      if (!open) return;
      const { conflict, freshId } = open;
      const write = resolveConflict(conflict, choice, freshId, new Date().toISOString());
      await heard(write ? await latest.current(write.note, write.replaces) : { ok: true }, conflict.mine);
    },
    back: () => setOpen(null),
  };
}
