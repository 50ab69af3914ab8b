/* Checks a remembered article from a backup. */

import type { HistoryEntry, ReadEntity } from '../../../history/visit.ts';
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
  return good({
    version: 1,
    key: addressKey(source),
    source,
    title,
    published: dayOf(fields.published),
    first,
    last,
    entities,
  });
}

function readEntity(value: unknown): ReadEntity[] {
  const fields = fieldsOf(value);
  const [id] = entityIds(fields?.id);
  return id === undefined
    ? []
    : [{ id, name: textOf(fields?.name).slice(0, MAX_NAME), type: textOf(fields?.type).slice(0, 40) }];
}
