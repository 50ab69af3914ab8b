/*
 * One note being edited in the library. What is typed is kept as a draft, and nothing is thrown away when the note was
 * changed elsewhere.
 */

import { useEffect, useState } from 'preact/hooks';
import { NoteEditor } from '../../components/note-editor.tsx';
import { type DraftStorage, useDraft } from '../../components/use-draft.ts';
import type { Message } from '../../lib/i18n/message.ts';
import { t, wordsOf } from '../../lib/i18n/words.ts';
import { editNote } from '../../lib/notes/new-note.ts';
import type { Note } from '../../lib/notes/note.ts';
import type { NoteStore } from '../../lib/storage/note-store.ts';
import type { StorageResult } from '../../lib/storage/storage-result.ts';

export interface EditPaneProps {
  readonly store: NoteStore;
  readonly note: Note;
  readonly knownTags: readonly string[];
  readonly failed: string | null;
  onFailed(reason: string | null): void;
  onClose(): void;
  write(work: Promise<StorageResult<unknown>>): Promise<boolean>;
}

const now = () => new Date().toISOString();

const draftsOf = ({ drafts }: NoteStore): DraftStorage => ({
  loadDraft: async (key) => {
    const kept = await drafts.load(key);
    return kept.ok ? (kept.value?.draft ?? null) : null;
  },
  keepDraft: async (key, draft) => reasonOf(await drafts.save(key, draft)),
  dropDraft: async (key) => reasonOf(await drafts.clear(key)),
});

const reasonOf = (kept: { ok: true } | { ok: false; why: Message }): Message | null => (kept.ok ? null : kept.why);

export function EditPane({ store, note, knownTags, failed, onFailed, onClose, write }: EditPaneProps) {
  const keeper = draftsOf(store);
  const key = `note:${note.id}`;
  const drafts = useDraft(keeper, (reason) => onFailed(t('noteDraftNotKept', reason)));
  /** The note with what had been typed before; null until that is known. */
  const [start, setStart] = useState<{ note: Note; unsaved: boolean } | null>(null);
  useEffect(() => {
    void keeper.loadDraft(key).then((kept) =>
      setStart({
        note: kept ? { ...note, body: kept.body, tags: kept.tags, colour: kept.colour } : note,
        unsaved: kept !== null,
      }),
    );
  }, [key]);
  const close = async () => {
    const failedToDrop = await drafts.drop(key);
    leave();
    onFailed(failedToDrop && wordsOf(failedToDrop));
  };
  /** Without a word: what was typed stays as a draft, and the list goes on where it was. */
  const leave = () => {
    onFailed(null);
    onClose();
    document.querySelector<HTMLElement>('.scroller li[tabindex="0"]')?.focus();
  };
  const closeWhenDone = async (done: Promise<boolean>) => {
    if (await done) await close();
  };
  if (!start) return null;
  const about = note.article?.title ?? t('cardNote');
  return (
    <aside
      class="editing"
      aria-label={t('libraryNote')}
      onKeyDown={(event) => {
        if (event.key === 'Escape') leave();
      }}
    >
      <NoteEditor
        quote={note.target?.selector[0].exact ?? null}
        about={start.unsaved ? t('noteUnsaved', about) : about}
        draft={start.note}
        knownTags={knownTags}
        error={failed}
        onDraft={(draft) => {
          onFailed(null);
          drafts.typed(key, { ...note, ...draft });
        }}
        onCancel={() => void close()}
        onSave={(draft) =>
          void closeWhenDone(write(store.put(editNote(note, draft, now()), { replaces: note.modified })))
        }
        onDelete={() => void closeWhenDone(write(store.remove(note.id, { replaces: note.modified })))}
      />
    </aside>
  );
}
