/*
 * A stored note that is changed where it is read: each write follows the one before, so that two presses in a row are
 * no conflict, and the page is told to show what came of it.
 */

import { useRef, useState } from 'preact/hooks';
import { t } from '../../lib/i18n/words.ts';
import type { FrameEvent } from '../../lib/messaging/frame-protocol.ts';
import type { Reply, WriteReply } from '../../lib/messaging/protocol.ts';
import { send } from '../../lib/messaging/send.ts';
import { editNote, type NoteChange } from '../../lib/notes/new-note.ts';
import type { Note } from '../../lib/notes/note.ts';
import { versionOf } from '../../lib/notes/note-version.ts';
import { reasonOf } from './answered.ts';

export function useStoredNote(first: Note, tell: (event: FrameEvent) => void) {
  const [note, setNote] = useState(first);
  /** Why the last write failed. */
  const [failed, setFailed] = useState<string | null>(null);
  const latest = useRef(first);
  const writes = useRef<Promise<unknown>>(Promise.resolve());

  /** True when it was done. */
  const write = (ask: (note: Note) => { next: Note; asked: Promise<Reply<null> | WriteReply> }): Promise<boolean> => {
    const mine = writes.current.then(async () => {
      const { next, asked } = ask(latest.current);
      const reason = await reasonOf(asked);
      setFailed(reason && t('noteNotSaved', reason));
      if (reason) return false;
      latest.current = next;
      setNote(next);
      tell({ type: 'changed' });
      return true;
    });
    writes.current = mine;
    return mine;
  };
  return {
    note,
    failed,
    change: (part: NoteChange) =>
      write((before) => {
        const next = editNote(before, part, new Date().toISOString());
        return { next, asked: send('notes.put', { note: next, replaces: versionOf(before) }) };
      }),
    remove: () =>
      write((before) => ({
        next: before,
        asked: send('notes.remove', { id: before.id, replaces: versionOf(before) }),
      })),
    restore: () => write((before) => ({ next: before, asked: send('notes.restore', before.id) })),
  };
}
