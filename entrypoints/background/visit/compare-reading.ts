/*
 * What is remembered of an article's text, and what it says otherwise than when it was read. In a private window it is
 * told and not kept; where no history is wanted, neither. What is told comes first: packing a text takes longer than
 * all of it, and nobody waits for that.
 */

import { hasChanges } from '../../../lib/changes/changes.ts';
import { compareReadings } from '../../../lib/changes/compare-readings.ts';
import { type ReadText, readTextOf } from '../../../lib/changes/read-text.ts';
import { toldChanges } from '../../../lib/changes/told-changes.ts';
import { type Likeness, nextReading } from '../../../lib/history/sittings.ts';
import { nearDuplicateSketch } from '../../../lib/identity/near-duplicate.ts';
import { createArticleTexts } from '../../../lib/storage/article-texts.ts';
import { blockText } from '../../../lib/text/page-text.ts';
import type { Span } from '../../../lib/text/span.ts';
import { historyKey, timesCleared } from '../history-handlers.ts';
import { store } from '../note-handlers.ts';
import { setTabChanges } from '../tab-changes.ts';
import type { Visit } from './open-visit.ts';

const texts = createArticleTexts(store.database);

/** Texts that are too old go, also where nothing is read any more; asked once a start of the background. */
export function dropOldTexts(): void {
  void texts.tidy(new Date().toISOString()).then((tidied) => {
    if (!tidied.ok) console.warn(`Sidelight: old texts could not be dropped: ${tidied.detail}`);
  });
}

export interface ReadingOptions {
  /** Names on the page; null where they could not be found. */
  readonly names: readonly Span[] | null;
  /** The page has just been opened. */
  readonly opened: boolean;
  readonly incognito: boolean;
  readonly tab: number | undefined;
  readonly signal: AbortSignal;
}

/** Done when it is told. @return what keeps the text, for later */
export async function compareReading(visit: Visit, options: ReadingOptions): Promise<() => Promise<void>> {
  const { origin, article, content, map } = visit;
  const clears = timesCleared();
  const key = await historyKey(origin.source);
  const found = key === null ? null : await readAgain(visit, key, options);
  const { tab, signal, incognito } = options;
  const isWanted = () => !signal.aborted && timesCleared() === clears;
  if (tab !== undefined && isWanted()) {
    const told = found?.changes && hasChanges(found.changes) ? toldChanges(found.changes, found.since, map) : null;
    await setTabChanges(tab, told && key !== null ? { key, changes: told } : null);
  }
  return async () => {
    if (!found || key === null || incognito || !isWanted()) return;
    const story = nearDuplicateSketch(article);
    const kept = await texts.keep({ key, source: origin.source, title: content.title, story }, found.keep, isWanted);
    if (!kept.ok) console.warn(`Sidelight: a text could not be kept: ${kept.detail}`);
  };
}

async function readAgain({ article, page, map }: Visit, key: string, { names, opened }: ReadingOptions) {
  const loaded = await texts.load(key);
  const kept = loaded.ok ? loaded.value : null;
  const lines = page.blocks.map((block) => blockText(page, block));
  const now = { at: new Date().toISOString(), text: readTextOf(article, lines) };
  const inArticle = names?.flatMap((name) => map.toArticle(name) ?? []);
  const compared = (before: ReadText) => compareReadings(before, now.text, { names: inArticle ?? null, page: lines });
  const sinceLatest = kept && compared(kept.latest.text);
  const likeness: Likeness =
    sinceLatest?.extent === 'shorter' ? 'shorter' : sinceLatest && hasChanges(sinceLatest) ? 'changed' : 'same';
  const { keep, since } = nextReading(kept, now, { likeness, opened });
  const changes = since && (since === kept?.latest ? sinceLatest : compared(since.text));
  return { keep, since: since?.at ?? now.at, changes };
}
