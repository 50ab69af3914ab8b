/* The text of an article between the database and a line of a backup. */

import type { HistoryEntry } from '../history/visit.ts';
import { fromBase64, toBase64 } from '../sync/base64.ts';
import { storyKeysOf, type TextBytesRecord, type TextRecord } from './note-database.ts';

export function withText(
  entry: HistoryEntry,
  about: TextRecord | undefined,
  bytes: TextBytesRecord | undefined,
): HistoryEntry {
  if (!about || !bytes) return entry;
  const { at, text } = bytes.latest;
  return { ...entry, text: { at, story: about.story, packed: toBase64(text) } };
}

/** None for an entry without a text, or with what is none. */
export function textRecords({
  key,
  source,
  title,
  text,
}: HistoryEntry): { readonly about: TextRecord; readonly bytes: TextBytesRecord }[] {
  if (!text) return [];
  const { at, story } = text;
  const packed = fromBase64(text.packed);
  if (!packed) return [];
  const about = { key, source, title, story, storyKeys: storyKeysOf(story), last: at, bytes: packed.length };
  return [{ about, bytes: { key, latest: { at, text: packed }, earlier: null } }];
}
