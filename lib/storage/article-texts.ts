/*
 * The clean texts of articles read, for "changed since Tuesday" and "read before elsewhere". One record an article, its
 * text apart, compressed: so that what is looked through is small. Whether anything is kept at all is the caller's
 * setting; it goes when the history goes that it belongs to.
 */

import type { ReadText } from '../changes/read-text.ts';
import { MAX_STORED_BYTES, readStoredReading, storedReading } from '../changes/stored-reading.ts';
import type { KeptReadings, Reading } from '../history/sittings.ts';
import { isSameStory } from '../identity/near-duplicate.ts';
import { type NoteDatabase, type PackedReading, storyKeysOf } from './note-database.ts';
import { packText, unpackText } from './packed-text.ts';
import { attempt, type StorageResult } from './storage-result.ts';
import { tidyTexts } from './tidy-texts.ts';

export interface ArticleOfText {
  /** As in `HistoryEntry`. */
  readonly key: string;
  readonly source: string;
  readonly title: string;
  /** The near-duplicate sketch. */
  readonly story: readonly number[];
}

/** An article that tells the same story, read at another address. */
export interface StoryElsewhere {
  readonly title: string;
  readonly source: string;
  readonly last: string;
}

export type ArticleTexts = ReturnType<typeof createArticleTexts>;

export function createArticleTexts(database: NoteDatabase) {
  const { texts, textBytes } = database;

  return {
    /** What is too old goes though nothing new comes. @param now ISO 8601 */
    tidy: (now: string): Promise<StorageResult<void>> =>
      attempt(() => database.transaction('rw', texts, textBytes, () => tidyTexts(database, now))),
    /** What is kept of an article; null where nothing is, or it cannot be read any more. */
    load: (key: string): Promise<StorageResult<KeptReadings<ReadText> | null>> =>
      attempt(async () => {
        const record = await textBytes.get(key);
        const latest = record && (await unpacked(record.latest));
        if (!latest) return null;
        return { latest, earlier: record.earlier ? await unpacked(record.earlier) : null };
      }),
    isKept: (key: string): Promise<StorageResult<boolean>> =>
      attempt(async () => (await texts.where('key').equals(key).count()) > 0),
    /**
     * A text that is too long is not kept, and neither is what was kept of it before.
     * @param isWanted asked when it is packed, which takes a while: history may have been cleared meanwhile
     */
    keep: async (
      article: ArticleOfText,
      readings: KeptReadings<ReadText>,
      isWanted: () => boolean = () => true,
    ): Promise<StorageResult<void>> => {
      const { key, source, title, story } = article;
      const latest = await packed(readings.latest);
      const earlier = readings.earlier && (await packed(readings.earlier));
      return attempt(() =>
        database.transaction('rw', texts, textBytes, async () => {
          if (!isWanted()) return;
          if (!latest) {
            await texts.delete(key);
            await textBytes.delete(key);
            return;
          }
          const bytes = latest.text.length + (earlier?.text.length ?? 0);
          const { at: last } = readings.latest;
          await texts.put({ key, source, title, story, storyKeys: storyKeysOf(story), last, bytes });
          await textBytes.put({ key, latest, earlier });
          await tidyTexts(database, last);
        }),
      );
    },
    /** Articles at other addresses that tell this story, last read first. */
    elsewhere: (story: readonly number[], except: readonly string[]): Promise<StorageResult<StoryElsewhere[]>> =>
      attempt(async () => {
        if (story.length === 0) return [];
        const alike = await texts
          .where('storyKeys')
          .anyOf([...storyKeysOf(story)])
          .distinct()
          .toArray();
        return alike
          .filter((record) => !except.includes(record.key) && isSameStory(record.story, story))
          .sort((a, b) => (a.last < b.last ? 1 : -1))
          .map(({ title, source, last }) => ({ title, source, last }));
      }),
  };
}

async function packed({ at, text }: Reading<ReadText>): Promise<PackedReading | null> {
  const stored = storedReading(text);
  return stored === null ? null : { at, text: await packText(stored) };
}

async function unpacked({ at, text }: PackedReading): Promise<Reading<ReadText> | null> {
  const stored = await unpackText(text, MAX_STORED_BYTES);
  const read = stored === null ? null : readStoredReading(parsed(stored));
  return read && { at, text: read };
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
