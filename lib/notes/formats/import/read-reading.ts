/* Checks a remembered article from a backup. */

import type { HistoryEntry, KeptText, ReadEntity } from '../../../history/visit.ts';
import { message } from '../../../i18n/message.ts';
import { addressKey } from '../../../identity/article-identity.ts';
import { webAddress } from '../../../identity/web-address.ts';
import { dayOf, fieldsOf, instantOf, listOf, textOf } from './read-field.ts';
import { bad, entityIds, good, type Read, shown } from './read-note.ts';

const MAX_ENTITIES = 2_000;
const MAX_NAME = 500;

export function readHistoryEntry(value: unknown): Read<HistoryEntry> {
  const fields = fieldsOf(value);
  if (fields?.version !== 1) return bad(message('importNoHistoryEntry'));
  const source = textOf(fields.source);
  if (!webAddress(source)) return bad(message('importNoWebAddress', shown(source)));
  const first = instantOf(fields.first);
  const last = instantOf(fields.last);
  if (!first || !last) return bad(message('importDates'));
  const entities = listOf(fields.entities).slice(0, MAX_ENTITIES).flatMap(readEntity);
  const title = textOf(fields.title).slice(0, 4 * MAX_NAME);
  const text = readKeptText(fields.text);
  return good({
    version: 1,
    key: addressKey(source),
    source,
    title,
    published: dayOf(fields.published),
    first,
    last,
    entities,
    ...(text && { text }),
  });
}

/** Letters of a packed text: what `lib/storage` unpacks is bounded by itself. */
const MAX_PACKED = 1_100_000;
const MAX_SKETCH = 64;

/** Null where none is kept: the entry is one without. */
function readKeptText(value: unknown): KeptText | null {
  const fields = fieldsOf(value);
  const at = instantOf(fields?.at);
  const packed = textOf(fields?.packed);
  if (!at || packed === '' || packed.length > MAX_PACKED) return null;
  const story = listOf(fields?.story).filter((hash): hash is number => Number.isSafeInteger(hash));
  return { at, story: story.slice(0, MAX_SKETCH), packed };
}

function readEntity(value: unknown): ReadEntity[] {
  const fields = fieldsOf(value);
  const [id] = entityIds(fields?.id);
  return id === undefined
    ? []
    : [{ id, name: textOf(fields?.name).slice(0, MAX_NAME), type: textOf(fields?.type).slice(0, 40) }];
}
