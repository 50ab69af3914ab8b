/*
 * Writes notes by rule, one or many. Reading, deciding and writing are one transaction, so that nothing can come
 * between; of many, a transaction holds a few hundred, so that a save on a page waits no longer than for those, and a
 * stop is heard.
 */

import type { Note } from '../../notes/note.ts';
import { type NoteDatabase, type NoteRecord, noteOf, recordOf } from '../note-database.ts';
import { attempt, type Failed, type StorageResult, stopped, succeeded } from '../storage-result.ts';
import type { Rule } from './decide-write.ts';

/** Records of one transaction. */
export const CHUNK = 500;

export interface BulkOptions {
  readonly signal?: AbortSignal;
  readonly onProgress?: (done: number, total: number) => void;
}

export interface RuledNote {
  /** As the user saw it, or as it is to be. */
  readonly note: Note;
  readonly rule: Rule;
}

/** What came of each. The written are as they are now, the left alone as the user saw them. */
export interface BulkOutcome {
  readonly written: readonly Note[];
  /** By id, the written as they were before; without those that were new. */
  readonly before: ReadonlyMap<string, Note>;
  /** They were so already. */
  readonly same: readonly Note[];
  /** Changed, or gone, since they were seen. */
  readonly left: readonly Note[];
}

/** Stopped or failed half-way, whole chunks stay. */
export type BulkResult =
  | { readonly ok: true; readonly value: BulkOutcome }
  | (Failed & { readonly soFar: BulkOutcome });

export interface OneOutcome {
  /** As it was before the write; null where none was. */
  readonly before: Note | null;
  readonly decision: 'written' | 'erased' | 'same' | 'left';
  /** As it is now; null where none is. */
  readonly now: Note | null;
}

function outcomeOf(stored: NoteRecord | undefined, rule: Rule): OneOutcome {
  const before = stored ? noteOf(stored) : null;
  const decision = rule(before);
  if (decision === 'erase') return { before, decision: 'erased', now: null };
  if (decision === 'same') return { before, decision, now: before };
  if (decision === 'leave') return { before, decision: 'left', now: before };
  return { before, decision: 'written', now: decision };
}

export function writeNotes(database: NoteDatabase) {
  const { notes } = database;

  const writeChunk = (
    chunk: readonly { readonly id: string; readonly rule: Rule }[],
  ): Promise<StorageResult<OneOutcome[]>> =>
    attempt(() =>
      database.transaction('rw', notes, async () => {
        const stored = await notes.bulkGet(chunk.map(({ id }) => id));
        const outcomes = chunk.map(({ rule }, i) => outcomeOf(stored[i], rule));
        const written = outcomes.flatMap(({ decision, now }) => (decision === 'written' && now ? [recordOf(now)] : []));
        const erased = outcomes.flatMap(({ decision, before }) => (decision === 'erased' && before ? [before.id] : []));
        if (written.length > 0) await notes.bulkPut(written);
        if (erased.length > 0) await notes.bulkDelete(erased);
        return outcomes;
      }),
    );

  return {
    async one(id: string, rule: Rule): Promise<StorageResult<OneOutcome>> {
      const result = await writeChunk([{ id, rule }]);
      return result.ok ? succeeded(result.value[0] as OneOutcome) : result;
    },
    async many(all: readonly RuledNote[], { signal, onProgress }: BulkOptions = {}): Promise<BulkResult> {
      const soFar = { written: [] as Note[], before: new Map<string, Note>(), same: [] as Note[], left: [] as Note[] };
      for (let done = 0; done < all.length; done += CHUNK) {
        if (signal?.aborted) return { ...stopped(done, all.length), soFar };
        const chunk = all.slice(done, done + CHUNK);
        const result = await writeChunk(chunk.map(({ note, rule }) => ({ id: note.id, rule })));
        if (!result.ok) return { ...result, soFar };
        result.value.forEach(({ decision, now, before }, i) => {
          const seen = (chunk[i] as RuledNote).note;
          if (before && decision === 'written') soFar.before.set(before.id, before);
          if (decision === 'left') soFar.left.push(seen);
          else (decision === 'same' ? soFar.same : soFar.written).push(now ?? seen);
        });
        onProgress?.(done + chunk.length, all.length);
      }
      return { ok: true, value: soFar };
    },
  };
}
