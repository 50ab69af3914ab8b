/* What is done to many notes at once, and the way back from each. */

import { t } from '../../lib/i18n/words.ts';
import { type TagChange, takeBackTags } from '../../lib/notes/change-tags.ts';
import type { Note } from '../../lib/notes/note.ts';
import type { NoteStore } from '../../lib/storage/note-store.ts';
import type { BulkOptions } from '../../lib/storage/notes/bulk-notes.ts';
import { useWork } from './use-work.ts';

/** Draws many notes for print: false where it was stopped. */
export type PrintWork = (print: (progress: Required<BulkOptions>) => Promise<boolean>) => Promise<void>;

export type BulkWork = ReturnType<typeof useBulkWork>;

/** @param onWritten awaited after each work, until what was written is shown */
export function useBulkWork(store: NoteStore, onWritten: (left: readonly string[]) => Promise<void>) {
  const { state, setState, begin, run } = useWork(onWritten);
  const restore = (notes: readonly Note[], undoable = true): Promise<void> =>
    run({
      doing: t('bulkRestoring'),
      work: (options) => store.restoreAll(notes, options),
      done: (count) => t('bulkRestored', count),
      ...(undoable && {
        undo: (written) => {
          // As they lay in the bin: since the day they came.
          const back = new Set(written.map(({ id }) => id));
          void remove(notes.filter(({ id }) => back.has(id)));
        },
      }),
    });
  const remove = (notes: readonly Note[]): Promise<void> =>
    run({
      doing: t('bulkRemoving'),
      work: (options) => store.removeAll(notes, options),
      done: (count) => t('bulkRemoved', count),
      undo: (written) => void restore(written, false),
    });

  /** What was written elsewhere since then stays, also when the change is taken back. */
  const retag = (
    notes: readonly Note[],
    changeOf: (note: Note) => TagChange,
    done: (count: number) => string = (count) => t('bulkTagged', count),
  ): Promise<void> =>
    run({
      doing: t('bulkTagging'),
      work: (options) => store.retagAll(notes, changeOf, options),
      done,
      undo: (written, before) =>
        void retag(
          written,
          ({ id, tags }) => takeBackTags(before.get(id)?.tags ?? tags, tags),
          (count) => t('libTagsBack', count),
        ),
    });

  return {
    state,
    remove,
    restore,
    erase: (notes: readonly Note[]): Promise<void> =>
      run({
        doing: t('bulkErasing'),
        work: (options) => store.eraseAll(notes, options),
        done: (count) => t('bulkErased', count),
      }),
    retag: (notes: readonly Note[], change: TagChange) => retag(notes, () => change),
    print: (async (print) => {
      await print(begin(t('libPrinting')));
      setState(null);
    }) satisfies PrintWork,
    /** One note was put into the bin elsewhere in the library. */
    removed: (note: Note): void =>
      setState({ step: 'done', failed: false, says: t('bulkRemoved', 1), undo: () => void restore([note], false) }),
    dismiss: () => setState(null),
  };
}
