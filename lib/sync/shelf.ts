/*
 * One kind of thing that is shared, each piece of it a document: notes, settings, what was read. A round knows no kind;
 * it asks a shelf what waits to be given, and hands it what came. A document of a kind that nobody here holds, of a
 * newer version or of what the user does not share, is passed over.
 */

import type { SegmentEntry } from './files.ts';
import type { MailboxFault } from './mailbox.ts';

export interface Shelf {
  /** Whether a document of this id is one of these. */
  holds(id: string): boolean;
  /** Ids of documents that are behind what they are of, or have something to give. */
  waiting(): Promise<string[]>;
  /** Ids of all documents. */
  all(): Promise<string[]>;
  /**
   * Takes in states of documents from elsewhere, in any order, again or for the first time; but first what was written
   * here. Gives what could not be read.
   */
  merge(entries: readonly SegmentEntry[]): Promise<MailboxFault[]>;
  /** As they are; of an id without a document, nothing. */
  states(ids: readonly string[]): Promise<SegmentEntry[]>;
  /** What was given out as it was then: one changed since stays to be given. */
  given(entries: readonly SegmentEntry[]): Promise<void>;
}

/** Several as one. */
export function joinShelves(shelves: readonly Shelf[]): Shelf {
  const each = async <T>(ask: (shelf: Shelf) => Promise<readonly T[]>): Promise<T[]> => {
    const all: T[] = [];
    for (const shelf of shelves) all.push(...(await ask(shelf)));
    return all;
  };
  const own = <T extends SegmentEntry>(shelf: Shelf, entries: readonly T[]): T[] =>
    entries.filter(({ id }) => shelf.holds(id));
  return {
    holds: (id) => shelves.some((shelf) => shelf.holds(id)),
    waiting: () => each((shelf) => shelf.waiting()),
    all: () => each((shelf) => shelf.all()),
    merge: (entries) => each(async (shelf) => whereAny(own(shelf, entries), (some) => shelf.merge(some), [])),
    states: (ids) => each((shelf) => shelf.states(ids.filter((id) => shelf.holds(id)))),
    given: async (entries) => {
      for (const shelf of shelves) await whereAny(own(shelf, entries), (some) => shelf.given(some), undefined);
    },
  };
}

const whereAny = async <T, R>(some: readonly T[], act: (some: readonly T[]) => Promise<R>, otherwise: R): Promise<R> =>
  some.length > 0 ? act(some) : otherwise;

/** The states that came, by document. */
export function byDocument(entries: readonly SegmentEntry[]): Map<string, Uint8Array[]> {
  const byId = new Map<string, Uint8Array[]>();
  for (const { id, state } of entries) byId.set(id, [...(byId.get(id) ?? []), state]);
  return byId;
}
