/* The cast as this reader sees it: with what they wrote about each name, and which names they want underlined no more. */

import type { ArticleDates } from '../../lib/cards/article-dates.ts';
import type { Card } from '../../lib/cards/card.ts';
import type { TextMap } from '../../lib/dom/read/text-map.ts';
import { send } from '../../lib/messaging/send.ts';
import type { Note, NoteArticle } from '../../lib/notes/note.ts';
import type { Settings } from '../../lib/settings/settings.ts';

export const NO_DATES: ArticleDates = { lines: [], events: [], overAYearOld: false };

/** The article as of the day the reader says, if they have said so. */
export function withOwnDay(map: TextMap, day: string | undefined): TextMap {
  if (day === undefined) return map;
  const article = { ...map.article, published: day, publishedFrom: { from: 'reader', value: day } as const };
  return { ...map, article };
}

/** @param notes those on entities, from this article and from others */
export const ownCards = (cast: readonly Card[], notes: readonly Note[], { muted }: Settings): Card[] =>
  cast.map((card) => ({
    ...card,
    muted: Object.hasOwn(muted, card.entityId),
    notes: notes
      .filter(({ entities, body }) => body !== '' && entities.includes(card.entityId))
      .map(({ id, body }) => ({ id, body })),
  }));

/** Whether the background must be asked again: the reader chose another reading of a name, or another day of the article. */
export const changesAnalysis = (before: Settings, now: Settings): boolean =>
  JSON.stringify([before.choices, before.articleDates]) !== JSON.stringify([now.choices, now.articleDates]);

/** Which of them were met in earlier articles; asked once an article, because asking is also remembering. */
export async function meet(
  cast: readonly Card[],
  { source, title, published }: NoteArticle,
): Promise<{ readonly cast: readonly Card[]; readonly notices: readonly string[] }> {
  const entities = cast.map(({ entityId, name, type }) => ({ id: entityId, name, type }));
  const reply = await send('memory.meet', { article: { source, title, published }, entities });
  if (!reply.ok) return { cast, notices: [`What you met before could not be looked up: ${reply.reason}`] };
  return { cast: cast.map((card) => ({ ...card, seenBefore: reply.value[card.entityId] ?? null })), notices: [] };
}
