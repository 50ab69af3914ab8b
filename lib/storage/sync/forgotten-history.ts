/*
 * What was forgotten of what was read, as far as documents go: a document says the article until it is told otherwise,
 * here and where devices meet. It is told in the transaction that clears history, also where none is shared any more.
 */

import { historyId, isHistoryId } from '../../sync/history-document.ts';
import type { Shelf } from '../../sync/shelf.ts';
import type { NoteDatabase } from '../note-database.ts';
import { clearRange, type HistoryRange } from '../reading-history.ts';
import { attempt, type StorageResult } from '../storage-result.ts';
import { historyShelf } from './history-shelf.ts';

/** An update in which nothing is: what was written here enters the document, and no more. */
const NOTHING = new Uint8Array([0, 0]);

/**
 * Forgets what was last read in a range, on a site, or all, with its texts and in its documents, or nothing of it:
 * where only the records were gone, nobody could tell any more what is to be forgotten elsewhere. Gives how many
 * records.
 */
export function forgetHistory(database: NoteDatabase, range: HistoryRange = {}): Promise<StorageResult<number>> {
  const { readings, texts, textBytes, documents } = database;
  return attempt(() =>
    database.transaction('rw', readings, texts, textBytes, documents, async () => {
      const cleared = await clearRange(database, range);
      await forgetInDocuments(database);
      return cleared;
    }),
  );
}

/** Of each document its id, and the version of the article that it says; from the index alone. */
const idsAndSaid = async ({ documents }: NoteDatabase): Promise<[id: string, said: string][]> => {
  const pairs = (await documents.orderBy('[id+said]').keys()) as unknown as [string, string][];
  return pairs.filter(([id]) => isHistoryId(id));
};

/** Documents of articles that are remembered no more say nothing from now on. */
async function forgetInDocuments(database: NoteDatabase): Promise<void> {
  const kept = new Set((await database.readings.toCollection().primaryKeys()).map(historyId));
  const gone = (await idsAndSaid(database)).filter(([id, said]) => said !== '' && !kept.has(id));
  await historyShelf(database).merge(gone.map(([id]) => ({ id, state: NOTHING })));
}

const stillTold = ({ documents }: NoteDatabase) =>
  documents
    .where('toGive')
    .equals(1)
    .filter(({ id, said }) => isHistoryId(id) && said === '');

/** Whether something was forgotten that is still told where devices meet. */
export const hasForgotten = async (database: NoteDatabase): Promise<boolean> => (await stillTold(database).count()) > 0;

/**
 * Where history is not shared: that something was forgotten is given, nothing else, and nothing is taken. An article
 * read again since then does not enter its document, and a document that says one is given to nobody.
 */
export function forgottenHistory(database: NoteDatabase): Shelf {
  const shelf = historyShelf(database);
  const sayingNothing = async () => (await idsAndSaid(database)).filter(([, said]) => said === '').map(([id]) => id);
  return {
    ...shelf,
    all: sayingNothing,
    waiting: () => stillTold(database).primaryKeys(),
    async states(ids) {
      const nothing = new Set(await sayingNothing());
      return shelf.states(ids.filter((id) => nothing.has(id)));
    },
    merge: async () => [],
  };
}
