/*
 * The JSON that Hypothesis exports from its sidebar, and the rows its search API gives. An answer goes to the words of
 * what it answers; a note on the page to the article; what is on a PDF of the web to that.
 */

import { message } from '../../../i18n/message.ts';
import { noteAddress } from '../../../identity/note-address.ts';
import { webAddress } from '../../../identity/web-address.ts';
import type { Note } from '../../note.ts';
import { answerFarFrom, answerTo } from './answers.ts';
import { foreignNote } from './foreign-note.ts';
import type { ImportFormat } from './import-format.ts';
import { type Fields, fieldsOf, instantOf, listOf, textOf, textsOf } from './read-field.ts';
import { bad, type Read } from './read-note.ts';

interface InThread {
  readonly annotation: unknown;
  readonly byId: ReadonlyMap<string, Fields>;
  /** Whose export it is, where it says so. */
  readonly user: string;
}

export const hypothesisImport: ImportFormat = {
  id: 'hypothesis',
  label: { program: 'Hypothesis' },
  lacks: ['colour', 'entities'],
  items(file) {
    if (file.kind !== 'json') return null;
    const fields = fieldsOf(file.value);
    const items = [fields?.annotations, fields?.rows, file.value].find(Array.isArray) ?? [file.value];
    return items.some(isAnnotation) ? { items: inThread(items, textOf(fields?.export_userid)) } : null;
  },
  recognisesItem: isAnnotation,
  together: (items) => inThread(items, ''),
  nameOf: (item) => {
    const fields = fieldsOf((item as InThread).annotation);
    return textOf(fields?.text) || wordsOf(fields) || textOf(fields?.uri);
  },
  read: (item, now) => [readAnnotation(item as InThread, now)],
};

function isAnnotation(item: unknown): boolean {
  const fields = fieldsOf(item);
  return (
    typeof fields?.uri === 'string' &&
    fields['@context'] === undefined &&
    (typeof fields.text === 'string' || Array.isArray(fields.target))
  );
}

function inThread(items: readonly unknown[], user: string): InThread[] {
  const byId = new Map<string, Fields>();
  for (const item of items) {
    const fields = fieldsOf(item);
    if (fields && textOf(fields.id) !== '') byId.set(textOf(fields.id), fields);
  }
  return items.map((annotation) => ({ annotation, byId, user }));
}

const selectorsOf = (fields: Fields | null | undefined): readonly unknown[] =>
  listOf(fieldsOf(listOf(fields?.target)[0])?.selector).filter(
    (selector) =>
      fieldsOf(selector)?.type === 'TextQuoteSelector' || fieldsOf(selector)?.type === 'TextPositionSelector',
  );

const wordsOf = (fields: Fields | null | undefined): string =>
  textOf(fieldsOf(selectorsOf(fields).find((one) => fieldsOf(one)?.type === 'TextQuoteSelector'))?.exact);

/** "acct:anna@hypothes.is" and "anna" are one. */
const accountOf = (user: string): string => user.replace(/^acct:/, '').replace(/@.*$/, '');

const authorOf = (fields: Fields): string =>
  textOf(fieldsOf(fields.user_info)?.display_name) || accountOf(textOf(fields.user));

/** The page's address; of a PDF that was read from a disk, the one on the web it is known by, if any. */
function sourceOf(fields: Fields): string {
  const uri = textOf(fields.uri);
  if (noteAddress(uri) !== null) return uri;
  const links = listOf(fieldsOf(fields.document)?.link).map((link) => textOf(fieldsOf(link)?.href));
  return links.find((href) => webAddress(href)) ?? uri;
}

function bodyOf(fields: Fields, { byId, user }: InThread): string {
  const text = textOf(fields.text);
  const author = accountOf(textOf(fields.user));
  const isOthers = user !== '' && author !== '' && author !== accountOf(user);
  const signed = isOthers && text !== '' ? `${text}\n\n— ${authorOf(fields)}` : text;
  const references = textsOf(fields.references);
  const parent = references.at(-1);
  if (parent === undefined) return signed;
  const asked = byId.get(parent);
  if (asked) return answerTo({ by: authorOf(asked), text: textOf(asked.text) || wordsOf(asked) }, signed);
  const links = fieldsOf(fields.links);
  return answerFarFrom(webAddress(textOf(links?.html)) ? textOf(links?.html) : '', signed);
}

function readAnnotation(item: InThread, now: string): Read<Note> {
  const fields = fieldsOf(item.annotation);
  if (!fields) return bad(message('importNoObject'));
  const root = item.byId.get(textsOf(fields.references)[0] ?? '');
  const own = selectorsOf(fields);
  const selector = own.length === 0 && root ? selectorsOf(root) : own;
  const created = instantOf(fields.created) ?? now;
  return foreignNote(
    {
      known: `hypothesis:${textOf(fields.id) || JSON.stringify(item.annotation)}`,
      source: sourceOf(fields),
      title: textsOf(fieldsOf(fields.document)?.title)[0] ?? '',
      selector: selector.some((one) => fieldsOf(one)?.type === 'TextQuoteSelector') ? selector : [],
      body: bodyOf(fields, item),
      tags: textsOf(fields.tags),
      created,
      modified: instantOf(fields.updated) ?? created,
    },
    now,
  );
}
