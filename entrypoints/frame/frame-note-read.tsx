/* One note read in the frame over a page, and what is done with it there. */

import { useState } from 'preact/hooks';
import { NoteCard } from '../../components/note-card.tsx';
import { UndoBar } from '../../components/undo-bar.tsx';
import { t, wordsOf } from '../../lib/i18n/words.ts';
import type { FrameEvent, Shown } from '../../lib/messaging/frame-protocol.ts';
import { linkToWords, noteAsText } from '../../lib/notes/citing/note-as-text.ts';
import type { Note } from '../../lib/notes/note.ts';
import { copyText } from './copy-text.ts';
import { useStoredNote } from './use-stored-note.ts';

export interface FrameNoteProps {
  readonly shown: Extract<Shown, { kind: 'note' }>;
  tell(event: FrameEvent): void;
  /** The user is done with it; without, the frame is closed. */
  onDone?(): void;
}

export interface FrameNoteReadProps extends FrameNoteProps {
  onEdit(note: Note): void;
}

export function FrameNoteRead({ shown, tell, onEdit }: FrameNoteReadProps) {
  const { note, failed, change, remove, restore } = useStoredNote(shown.note, tell);
  const [said, setSaid] = useState<string | null>(null);
  const [deleted, setDeleted] = useState(false);
  const copy = (text: string) => setSaid(t(copyText(text) ? 'noteCopied' : 'noteNotCopied'));
  const link = linkToWords(note);

  if (deleted)
    return (
      <UndoBar
        text={failed ?? t('noteInBin')}
        onUndo={() => void restore().then((done) => done && tell({ type: 'close' }))}
      />
    );
  return (
    <NoteCard
      note={note}
      about={wordsOf(shown.about)}
      knownTags={shown.knownTags}
      said={failed ?? said}
      onEdit={() => onEdit(note)}
      onColour={(colour) => void change({ colour })}
      onTags={(tags) => void change({ tags })}
      onCopy={() => copy(noteAsText(note, wordsOf))}
      onLink={link === null ? null : () => copy(link)}
      onDelete={() => void remove().then(setDeleted)}
    />
  );
}
