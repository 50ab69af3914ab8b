/*
 * What was forgotten of what was read, as far as documents go: a document says the article until it is told otherwise,
 * here and where devices meet. It is told at once when history is cleared, also where none is shared any more.
 */

import { historyId, isHistoryId } from '../../sync/history-document.ts';
import type { Shelf } from '../../sync/shelf.ts';
import type { NoteDatabase } from '../note-database.ts';
import { historyShelf } from './history-shelf.ts';

/** An update in which nothing is: what was written here enters the document, and no more. */
const NOTHING = new Uint8Array([0, 0]);
const isNothing = (state: Uint8Array): boolean => state.length === 2 && state.every((byte) => byte === 0);

/** Ids of documents, by whether they still say an article. */
async function saying({ documents }: NoteDatabase): Promise<{ something: string[]; nothing: string[] }> {
  const pairs = (await documents.orderBy('[id+said]').keys()) as unknown as [string, string][];
  const ofHistory = pairs.filter(([id]) => isHistoryId(id));
  const ids = (some: typeof pairs) => some.map(([id]) => id);
  return {
    something: ids(ofHistory.filter(([, said]) => said !== '')),
    nothing: ids(ofHistory.filter(([, said]) => said === '')),
  };
}

/** History was cleared: documents of articles that are remembered no more say nothing from now on. */
export async function forgetInDocuments(database: NoteDatabase): Promise<void> {
  const [{ something }, keys] = await Promise.all([saying(database), database.readings.toCollection().primaryKeys()]);
  const kept = new Set(keys.map(historyId));
  const gone = something.filter((id) => !kept.has(id));
  await historyShelf(database).merge(gone.map((id) => ({ id, state: NOTHING })));
}

/** Whether something was forgotten that is still told where devices meet. */
export const hasForgotten = async ({ documents }: NoteDatabase): Promise<boolean> =>
  (await documents
    .where('toGive')
    .equals(1)
    .filter(({ id, said }) => isHistoryId(id) && said === '')
    .count()) > 0;

/** Where history is not shared: that something was forgotten is given, nothing else, and nothing is taken. */
export function forgottenHistory(database: NoteDatabase, before?: () => Promise<void>): Shelf {
  const shelf = historyShelf(database, before);
  return {
    ...shelf,
    all: async () => (await saying(database)).nothing,
    async waiting() {
      const nothing = new Set((await saying(database)).nothing);
      return (await shelf.waiting()).filter((id) => nothing.has(id));
    },
    merge: (entries) => shelf.merge(entries.filter(({ state }) => isNothing(state))),
  };
}
