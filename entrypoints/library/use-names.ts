/* Names for the ids that notes and readings carry. */

import { useCallback, useEffect, useState } from 'preact/hooks';
import type { HistoryEntry } from '../../lib/history/visit.ts';
import { t } from '../../lib/i18n/words.ts';
import { send } from '../../lib/messaging/send.ts';
import { nameInId } from '../../lib/notes/entity-name.ts';
import type { Note } from '../../lib/notes/note.ts';
import type { CooperativeTask } from '../../lib/text/cooperative-task.ts';
import { useTask } from './use-task.ts';

/** As far as the background knows them. */
export const namesOf = (ids: readonly string[]) => send('entities.names', ids);

/**
 * The pack knows most; a reading remembers how the article wrote it; an id of one article alone ("person:kim") is read
 * for its name.
 */
export function useNames(
  notes: readonly Note[] | null,
  readings: readonly HistoryEntry[],
): (entityId: string) => string {
  const [known, setKnown] = useState<Readonly<Record<string, string>>>({});
  useEffect(() => {
    const ids = [...new Set((notes ?? []).flatMap(({ entities }) => entities))];
    if (ids.length > 0) void namesOf(ids).then(setKnown);
  }, [notes]);
  const written = useTask(() => namesInReadings(readings), [readings]);
  return useCallback(
    (entity) =>
      known[entity] ?? written?.get(entity) ?? (isNumber(entity) ? t('libNameUnknown', entity) : nameInId(entity)),
    [known, written],
  );
}

/** Of Wikidata: a number is no name. */
const isNumber = (entity: string): boolean => /^Q\d+$/.test(entity);

/** As the last reading in the list wrote them. */
function* namesInReadings(readings: readonly HistoryEntry[]): CooperativeTask<ReadonlyMap<string, string>> {
  const names = new Map<string, string>();
  for (const { entities } of readings) {
    for (const { id, name } of entities) names.set(id, name);
    yield;
  }
  return names;
}
