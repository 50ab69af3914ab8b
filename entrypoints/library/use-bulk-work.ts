/*
 * What is done to many notes at once: with progress and a way to stop, and at the end what came of it, what was left
 * alone, and the way back.
 */

import { useState } from 'preact/hooks';
import type { WorkState } from '../../components/library/work-bar.tsx';
import { joinSentences } from '../../lib/i18n/formats.ts';
import { t, wordsOf } from '../../lib/i18n/words.ts';
import { type TagChange, takeBackTags } from '../../lib/notes/change-tags.ts';
import type { Note } from '../../lib/notes/note.ts';
import type { NoteStore } from '../../lib/storage/note-store.ts';
import type { BulkOptions, BulkResult } from '../../lib/storage/notes/bulk-notes.ts';

/** Draws many notes for print: false where it was stopped. */
export type PrintWork = (
  print: (progress: { readonly signal: AbortSignal; onProgress(done: number, of: number): void }) => Promise<boolean>,
) => Promise<void>;

export type BulkWork = ReturnType<typeof useBulkWork>;

interface Job {
  readonly doing: string;
  work(options: BulkOptions): Promise<BulkResult>;
  done(count: number): string;
  /** @param before the written as they were, by id */
  undo?(written: readonly Note[], before: ReadonlyMap<string, Note>): void;
}

/** Runs one job after another, and says how the last one stands. @param onWritten awaited after each, until it shows */
function useJob(onWritten: () => Promise<void>) {
  const [state, setState] = useState<WorkState | null>(null);

  const run = async ({ doing, work, done, undo }: Job): Promise<void> => {
    const abort = new AbortController();
    const show = (share: number) => setState({ step: 'working', what: doing, share, stop: () => abort.abort() });
    show(0);
    const result = await work({ signal: abort.signal, onProgress: (n, of) => show(n / of) });
    const { written, before, left } = result.ok ? result.value : result.soFar;
    await onWritten();
    setState({
      step: 'done',
      failed: !result.ok && result.reason !== 'stopped',
      says: joinSentences([
        ...(result.ok ? [] : [result.reason === 'stopped' ? wordsOf(result.why) : t('libraryNotSaved', result.why)]),
        done(written.length),
        ...(left.length > 0 ? [t('bulkLeft', left.length)] : []),
      ]),
      undo: undo && written.length > 0 ? () => undo(written, before) : null,
    });
  };

  return { state, setState, run };
}

/** @param onWritten awaited after each work, until what was written is shown */
export function useBulkWork(store: NoteStore, onWritten: () => Promise<void>) {
  const { state, setState, run } = useJob(onWritten);

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
      const abort = new AbortController();
      const show = (share: number) =>
        setState({ step: 'working', what: t('libPrinting'), share, stop: () => abort.abort() });
      show(0);
      await print({ signal: abort.signal, onProgress: (n, of) => show(n / of) });
      setState(null);
    }) satisfies PrintWork,
    /** One note was put into the bin elsewhere in the library. */
    removed: (note: Note): void =>
      setState({ step: 'done', failed: false, says: t('bulkRemoved', 1), undo: () => void restore([note], false) }),
    dismiss: () => setState(null),
  };
}
