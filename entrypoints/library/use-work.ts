/*
 * Work on many notes as it is shown: with progress and a way to stop, and at the end what came of it, what was left
 * alone, and the way back.
 */

import { useState } from 'preact/hooks';
import type { WorkState } from '../../components/library/work-bar.tsx';
import { joinSentences } from '../../lib/i18n/formats.ts';
import { t, wordsOf } from '../../lib/i18n/words.ts';
import type { Note } from '../../lib/notes/note.ts';
import type { BulkOptions, BulkResult } from '../../lib/storage/notes/bulk-notes.ts';

export interface Job {
  readonly doing: string;
  work(options: BulkOptions): Promise<BulkResult>;
  done(count: number): string;
  /** @param before the written as they were, by id */
  undo?(written: readonly Note[], before: ReadonlyMap<string, Note>): void;
}

/** @param onWritten awaited after each work, until what was written, and what was left alone, is shown */
export function useWork(onWritten: (left: readonly string[]) => Promise<void>) {
  const [state, setState] = useState<WorkState | null>(null);

  const begin = (what: string): Required<BulkOptions> => {
    const abort = new AbortController();
    const show = (share: number) => setState({ step: 'working', what, share, stop: () => abort.abort() });
    show(0);
    return { signal: abort.signal, onProgress: (n, of) => show(n / of) };
  };
  const run = async ({ doing, work, done, undo }: Job): Promise<void> => {
    const result = await work(begin(doing));
    const { written, before, left } = result.ok ? result.value : result.soFar;
    await onWritten(left.map(({ id }) => id));
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
  return { state, setState, begin, run };
}
