/*
 * What the user wrote and read before about a page, for those who may see it: our own pages and the frame. A page's
 * script asks for none of this.
 */

import type { Card } from '../../lib/cards/card.ts';
import type { Piece } from '../../lib/changes/changes.ts';
import { rewritten, type WordsInLine } from '../../lib/changes/rewritten.ts';
import { shortPieces } from '../../lib/changes/told-changes.ts';
import { message } from '../../lib/i18n/message.ts';
import { addressKey } from '../../lib/identity/article-identity.ts';
import type { PageReport, ReaderReport } from '../../lib/messaging/protocol.ts';
import { sendToTab } from '../../lib/messaging/send.ts';
import type { Note } from '../../lib/notes/note.ts';
import { createArticleTexts } from '../../lib/storage/article-texts.ts';
import type { StorageResult } from '../../lib/storage/storage-result.ts';
import { type UserWords, withUserWords } from '../../lib/visit/user-words.ts';
import { historyKey, seenBefore } from './history-handlers.ts';
import { store } from './note-handlers.ts';
import { tabChanges } from './tab-changes.ts';

const texts = createArticleTexts(store.database);

/** Other addresses listed. */
const MAX_ELSEWHERE = 5;

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

/** @param tab the tab that reports */
export async function reportWithWords(report: ReaderReport, tab: number): Promise<PageReport> {
  const { source, addresses, story = [] } = report.article ?? { source: report.source, addresses: [] };
  const [here, copies, names, read] = await Promise.all([
    store.forArticle(addresses),
    store.forStory(story, addresses),
    wordsOnNames(report.cast, source),
    readBefore(tab, source, { addresses, story }),
  ]);
  const byId = new Map(found(here).map((note) => [note.id, note]));
  return {
    ...report,
    cast: report.cast.map((card) => withUserWords(card, names.words)),
    // One that was deleted a moment ago is still painted, and no more there.
    notes: report.notes.flatMap(({ id, line, ...place }) => {
      const note = byId.get(id);
      if (!note) return [];
      const pieces =
        line === undefined ? null : rewrittenNote(note, { line, words: place.words ?? '' }, report.language);
      return [{ ...place, note, ...(pieces && { rewritten: pieces }) }];
    }),
    copies: found(copies),
    ...read,
    notices: [...report.notices, ...names.unread],
  };
}

/** The article itself as it was, and the same story at other addresses. Nothing where no history is wanted. */
async function readBefore(
  tab: number,
  source: string,
  { addresses, story }: { readonly addresses: readonly string[]; readonly story: readonly number[] },
): Promise<Pick<PageReport, 'changes' | 'elsewhere'>> {
  const key = await historyKey(source);
  if (key === null) return { changes: null, elsewhere: [] };
  const [told, kept, elsewhere] = await Promise.all([
    tabChanges(tab),
    texts.isKept(key),
    texts.elsewhere(story, [key, ...addresses.map(addressKey)]),
  ]);
  return {
    changes: told?.key === key && kept.ok && kept.value ? told.changes : null,
    elsewhere: elsewhere.ok ? elsewhere.value.slice(0, MAX_ELSEWHERE) : [],
  };
}

function rewrittenNote({ target }: Note, now: WordsInLine, language: string): Piece[] | null {
  if (!target || now.words === '') return null;
  const before = { line: target.paragraph, words: target.selector[0].exact };
  return shortPieces(rewritten(before, now, language));
}

const found = (result: StorageResult<Note[]>): readonly Note[] => (result.ok ? result.value : []);

export const ownReportCalls = {
  'tab.report': async (tab: number): Promise<PageReport | null> => {
    const report = await sendToTab(tab, 'session.report');
    return report && reportWithWords(report, tab);
  },
};
