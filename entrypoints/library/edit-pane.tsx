/*
 * One note being edited in the library. What is typed is kept as a draft, and nothing is thrown away when the note was
 * changed elsewhere.
 */

import { useEffect, useState } from 'preact/hooks';
import { ConflictOffer } from '../../components/conflict-offer.tsx';
import { NoteEditor, type NoteFields } from '../../components/note-editor.tsx';
import { type DraftStorage, useDraft } from '../../components/use-draft.ts';
import { useNoteSaving } from '../../components/use-note-saving.ts';
import type { Message } from '../../lib/i18n/message.ts';
import { t, wordsOf } from '../../lib/i18n/words.ts';
import { editNote } from '../../lib/notes/new-note.ts';
import type { Note } from '../../lib/notes/note.ts';
import { versionOf } from '../../lib/notes/note-version.ts';
import { quotedWords } from '../../lib/notes/quoted-words.ts';
import type { NoteStore } from '../../lib/storage/note-store.ts';
import { saveReplyOf } from '../../lib/storage/notes/one-note.ts';

export interface EditPaneProps {
  readonly store: NoteStore;
  readonly note: Note;
  readonly knownTags: readonly string[];
  onClose(): void;
  /** The note was written. */
  onWritten(): Promise<void>;
  /** The note was put into the bin, and can be taken out again. */
  onDeleted(note: Note): void;
  /** Why the draft could not be cleared; the editor is closed by then. */
  onFailed(reason: string): void;
}

/** Where the editor begins: the note, with what had been typed before; and the version that is edited. */
interface Start {
  readonly note: Note;
  readonly replaces: string;
  readonly unsaved: boolean;
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

/** The stored note with what was typed over it. */
const withFields = (note: Note, { body, tags, colour }: NoteFields): Note => ({ ...note, body, tags, colour });

export function EditPane({ store, note, knownTags, onClose, onWritten, onDeleted, onFailed }: EditPaneProps) {
  const keeper = draftsOf(store);
  const key = `note:${note.id}`;
  const [failed, setFailed] = useState<string | null>(null);
  const drafts = useDraft(keeper, (reason) => setFailed(t('noteDraftNotKept', reason)));
  /** Null until it is known what had been typed before. */
  const [start, setStart] = useState<Start | null>(null);
  useEffect(() => {
    void keeper.loadDraft(key).then((kept) =>
      setStart({
        note: withFields(note, kept ?? note),
        replaces: kept?.replaces ?? versionOf(note),
        unsaved: kept !== null,
      }),
    );
  }, [key]);
  const close = async () => {
    const failedToDrop = await drafts.drop(key);
    leave();
    if (failedToDrop) onFailed(wordsOf(failedToDrop));
  };
  /** Without a word: what was typed stays as a draft, and the list goes on where it was. */
  const leave = () => {
    onClose();
    document.querySelector<HTMLElement>('.scroller [role="row"][tabindex="0"]')?.focus();
  };
  const saving = useNoteSaving({
    save: async (edited, replaces) => saveReplyOf(await store.put(edited, { replaces })),
    onDone: async () => {
      await onWritten();
      await close();
    },
    onFailed: (reason) => setFailed(t('noteNotSaved', reason)),
  });
  if (!start) return null;
  const backToWriting = () => {
    setFailed(null);
    if (saving.conflict) setStart({ ...start, note: withFields(note, saving.conflict.mine) });
    saving.back();
  };
  const remove = async () => {
    const removed = await store.remove(note.id, { replaces: note.modified });
    if (await saving.heard(saveReplyOf(removed), start.note)) onDeleted(note);
  };
  return (
    <aside
      class="editing"
      aria-label={t('libraryNote')}
      onKeyDown={(event) => {
        if (event.key === 'Escape') leave();
      }}
    >
      {saving.conflict ? (
        <ConflictOffer
          conflict={saving.conflict}
          error={failed}
          onChoice={(choice) => void saving.choose(choice)}
          onBack={backToWriting}
        />
      ) : (
        <Editor
          start={start}
          knownTags={knownTags}
          failed={failed}
          onDraft={(draft) => {
            setFailed(null);
            drafts.typed(key, { ...note, ...draft, replaces: start.replaces });
          }}
          onCancel={() => void close()}
          onSave={(draft) => void saving.save(editNote(note, draft, now()), start.replaces)}
          onDelete={() => void remove()}
        />
      )}
    </aside>
  );
}

interface EditorProps {
  readonly start: Start;
  readonly knownTags: readonly string[];
  readonly failed: string | null;
  onDraft(draft: NoteFields): void;
  onCancel(): void;
  onSave(draft: NoteFields): void;
  onDelete(): void;
}

function Editor({ start: { note, unsaved }, failed, ...others }: EditorProps) {
  return (
    <NoteEditor
      quote={note.target && quotedWords(note.target)}
      about={note.article?.title ?? t('cardNote')}
      unsaved={unsaved}
      draft={note}
      error={failed}
      {...others}
    />
  );
}
