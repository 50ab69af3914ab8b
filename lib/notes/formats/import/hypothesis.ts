/*
 * The JSON that Hypothesis exports from its sidebar, and the rows its search API gives. Replies become notes on the
 * article.
 */

import { message } from '../../../i18n/message.ts';
import { webAddress } from '../../../identity/web-address.ts';
import { MAX_BODY, newNote } from '../../new-note.ts';
import type { Note } from '../../note.ts';
import { uuidFrom } from '../uuid-from.ts';
import type { ImportFormat } from './import-format.ts';
import { fieldsOf, instantOf, listOf, textOf, textsOf } from './read-field.ts';
import { bad, good, type Read, readNote, readTargetFields, shown } from './read-note.ts';

export const hypothesisImport: ImportFormat = {
  id: 'hypothesis',
  items(file) {
    const fields = fieldsOf(file);
    const items = [fields?.annotations, fields?.rows, file].find(Array.isArray);
    return items?.some(isAnnotation) ? { items } : null;
  },
  recognisesItem: isAnnotation,
  read: (item, now) => [readAnnotation(item, now)],
};

function isAnnotation(item: unknown): boolean {
  const fields = fieldsOf(item);
  return (
    typeof fields?.uri === 'string' &&
    fields['@context'] === undefined &&
    (typeof fields.text === 'string' || Array.isArray(fields.target))
  );
}

function readAnnotation(item: unknown, now: string): Read<Note> {
  const fields = fieldsOf(item);
  if (!fields) return bad(message('importNoObject'));
  const source = textOf(fields.uri);
  if (!webAddress(source)) return bad(message('importNoWebAddress', shown(source)));
  const body = textOf(fields.text);
  if (body.length > MAX_BODY) return bad(message('importBodyTooLong'));
  const resource = fieldsOf(listOf(fields.target)[0]);
  const selectors = listOf(resource?.selector);
  const target = selectors.some((selector) => fieldsOf(selector)?.type === 'TextQuoteSelector')
    ? readTargetFields({ source, selector: selectors })
    : good(null);
  if (target.why !== null) return target;
  if (body === '' && target.value === null) return bad(message('importNoWordsNorText'));
  const created = instantOf(fields.created) ?? now;
  const note = newNote(
    {
      body,
      tags: textsOf(fields.tags),
      target: target.value,
      article: {
        source,
        addresses: [],
        title: textsOf(fieldsOf(fields.document)?.title)[0]?.slice(0, 2_000) ?? '',
        author: '',
        publisher: '',
        published: null,
      },
    },
    uuidFrom(`hypothesis:${textOf(fields.id) || JSON.stringify(item)}`),
    created,
  );
  return readNote({ ...note, modified: instantOf(fields.updated) ?? created });
}
