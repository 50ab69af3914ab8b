/*
 * What the user wrote and read before about a page, for those who may see it: our own pages and the frame. A page's
 * script asks for none of this.
 */

import type { Card } from '../../lib/cards/card.ts';
import { message } from '../../lib/i18n/message.ts';
import type { PageReport, ReaderReport } from '../../lib/messaging/protocol.ts';
import { sendToTab } from '../../lib/messaging/send.ts';
import type { Note } from '../../lib/notes/note.ts';
import type { StorageResult } from '../../lib/storage/storage-result.ts';
import { type UserWords, withUserWords } from '../../lib/visit/user-words.ts';
import { seenBefore } from './history-handlers.ts';
import { store } from './note-handlers.ts';

/** About the names of an article, which is the one at `source`. */
async function wordsOnNames(
  cast: readonly Card[],
  source: string,
): Promise<{ words: UserWords; unread: PageReport['notices'] }> {
  const ids = cast.map(({ entityId }) => entityId);
  const [named, seen] = await Promise.all([store.forEntities(ids), seenBefore(cast, source)]);
  return {
    words: { entityNotes: found(named), seen: seen.ok ? seen.value : new Map() },
    unread: [
      ...(named.ok ? [] : [message('noticeNotesUnread', named.why)]),
      ...(seen.ok ? [] : [message('noticeHistoryUnread', seen.why)]),
    ],
  };
}

/** One card with what the user wrote and read before of its name. */
export async function cardWithWords(card: Card, source: string): Promise<Card> {
  const { words } = await wordsOnNames([card], source);
  return withUserWords(card, words);
}

export async function reportWithWords(report: ReaderReport): Promise<PageReport> {
  const { source, addresses, story = [] } = report.article ?? { source: report.source, addresses: [] };
  const [here, copies, names] = await Promise.all([
    store.forArticle(addresses),
    store.forStory(story, addresses),
    wordsOnNames(report.cast, source),
  ]);
  const byId = new Map(found(here).map((note) => [note.id, note]));
  return {
    ...report,
    cast: report.cast.map((card) => withUserWords(card, names.words)),
    // One that was deleted a moment ago is still painted, and no more there.
    notes: report.notes.flatMap(({ id, ...place }) => {
      const note = byId.get(id);
      return note ? [{ ...place, note }] : [];
    }),
    copies: found(copies),
    notices: [...report.notices, ...names.unread],
  };
}

const found = (result: StorageResult<Note[]>): readonly Note[] => (result.ok ? result.value : []);

export const ownReportCalls = {
  'tab.report': async (tab: number): Promise<PageReport | null> => {
    const report = await sendToTab(tab, 'session.report');
    return report && reportWithWords(report);
  },
};
