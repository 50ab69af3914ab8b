/*
 * What a note is, part by part: asked of every note that is imported, and of every one before it is stored, so that
 * what was stored can be restored. Everything a file holds is data: an address that leads nowhere, a field of the wrong
 * kind or an endless text refuses the note with a reason the user understands.
 */

import { type Argument, type Message, message } from '../../../i18n/message.ts';
import { noteAddress } from '../../../identity/note-address.ts';
import { cleanTags, MAX_BODY } from '../../new-note.ts';
import type { Note, NoteArticle, NoteColour, Surroundings, Target } from '../../note.ts';
import { dayOf, fieldsOf, instantOf, listOf, textOf, textsOf, UUID } from './read-field.ts';

export type Read<T> = { readonly value: T; readonly why: null } | { readonly value: null; readonly why: Message };

export const good = <T>(value: T): Read<T> => ({ value, why: null });
export const bad = (why: Message): Read<never> => ({ value: null, why });

/** Characters of a quote, its context or its paragraph at most: all that is read of one page. */
export const MAX_WORDS = 1_000_000;
const MAX_ADDRESSES = 20;
const MAX_NAME = 2_000;

const COLOURS: readonly NoteColour[] = ['yellow', 'green', 'blue', 'pink'];
export const colourOf = (value: unknown): NoteColour => COLOURS.find((colour) => colour === value) ?? 'yellow';

/** Q42, or an id local to an article ("person:kim jong-un"); half a surrogate pair could not be written as an IRI. */
export const entityIds = (value: unknown): string[] =>
  textsOf(value).filter(
    (id) =>
      /^(?:Q\d{1,12}|[a-z]+:.{1,200})$/.test(id) &&
      !/^(?:javascript|data|vbscript|file):/i.test(id) &&
      !/\p{Surrogate}/u.test(id),
  );

const count = (value: unknown): number | null =>
  Number.isSafeInteger(value) && (value as number) >= 0 ? (value as number) : null;

/** Null for anything that is not all of it. */
function surroundingsFrom(value: unknown): Surroundings | null {
  const { before, after, inArticle } = fieldsOf(value) ?? {};
  if (typeof before !== 'string' || typeof after !== 'string' || typeof inArticle !== 'boolean') return null;
  return { before: before.slice(-MAX_NAME), after: after.slice(0, MAX_NAME), inArticle };
}

export function readTargetFields(value: unknown): Read<Target> {
  const fields = fieldsOf(value);
  if (!fields) return bad(message('importTargetNoObject'));
  const source = noteAddress(textOf(fields.source));
  if (source === null) return bad(message('importNoWebAddress', shown(fields.source)));
  const selectors = listOf(fields.selector).map(fieldsOf);
  const quote = selectors.find((selector) => selector?.type === 'TextQuoteSelector');
  if (!quote || textOf(quote.exact) === '') return bad(message('importQuotesNothing'));
  const position = selectors.find((selector) => selector?.type === 'TextPositionSelector');
  const exact = textOf(quote.exact);
  const clean = textOf(fields.clean);
  const texts = [
    exact,
    clean,
    textOf(quote.prefix),
    textOf(quote.suffix),
    textOf(fields.paragraph),
    textOf(fields.heading),
  ];
  if (texts.some((text) => text.length > MAX_WORDS)) return bad(message('importQuoteTooLong'));
  const start = count(position?.start) ?? 0;
  const repeats = count(fields.repeats);
  const twins = count(fields.twins);
  const surroundings = surroundingsFrom(fields.surroundings);
  const credit = textOf(fields.credit).slice(0, MAX_NAME);
  return good({
    source,
    selector: [
      { type: 'TextQuoteSelector', exact, prefix: textOf(quote.prefix), suffix: textOf(quote.suffix) },
      { type: 'TextPositionSelector', start, end: Math.max(start, count(position?.end) ?? start + exact.length) },
    ],
    paragraph: textOf(fields.paragraph),
    heading: textOf(fields.heading),
    ...(repeats === null ? {} : { repeats }),
    ...(twins === null ? {} : { twins }),
    ...(surroundings === null ? {} : { surroundings }),
    ...(clean === '' ? {} : { clean }),
    ...(credit === '' ? {} : { credit }),
  });
}

export function readArticleFields(value: unknown): Read<NoteArticle> {
  const fields = fieldsOf(value);
  if (!fields) return bad(message('importArticleNoObject'));
  const source = noteAddress(textOf(fields.source));
  if (source === null) return bad(message('importArticleNoAddress', shown(fields.source)));
  const addresses = textsOf(fields.addresses).flatMap((address) => noteAddress(address) ?? []);
  const story = listOf(fields.story).filter((part): part is number => count(part) !== null);
  return good({
    source,
    addresses: [...new Set(addresses)].slice(0, MAX_ADDRESSES),
    title: textOf(fields.title).slice(0, MAX_NAME),
    author: textOf(fields.author).slice(0, MAX_NAME),
    publisher: textOf(fields.publisher).slice(0, MAX_NAME),
    published: dayOf(fields.published),
    ...(story.length > 0 ? { story } : {}),
  });
}

/** A note in Sidelight's own form, from a backup. */
export function readNote(value: unknown): Read<Note> {
  const fields = fieldsOf(value);
  if (!fields) return bad(message('importNoObject'));
  if (fields.version !== 1) return bad(message('importUnknownVersion', shown(fields.version)));
  const id = textOf(fields.id).toLowerCase();
  if (!UUID.test(id)) return bad(message('importNoUuid', shown(fields.id)));
  const created = instantOf(fields.created);
  const modified = instantOf(fields.modified);
  if (!created || !modified) return bad(message('importDates'));
  const deleted = fields.deleted === null || fields.deleted === undefined ? null : instantOf(fields.deleted);
  if (fields.deleted && !deleted) return bad(message('importDates'));
  if (typeof fields.body !== 'string') return bad(message('importBodyNoText'));
  if (fields.body.length > MAX_BODY) return bad(message('importBodyTooLong'));
  const target = fields.target === null || fields.target === undefined ? good(null) : readTargetFields(fields.target);
  if (target.why !== null) return target;
  const article =
    fields.article === null || fields.article === undefined ? good(null) : readArticleFields(fields.article);
  if (article.why !== null) return article;
  return good({
    version: 1,
    id,
    motivation: fields.body.trim() === '' ? 'highlighting' : 'commenting',
    created,
    modified,
    deleted,
    body: fields.body,
    tags: cleanTags(textsOf(fields.tags)),
    colour: colourOf(fields.colour),
    target: target.value,
    article: article.value,
    entities: [...new Set(entityIds(fields.entities))],
  });
}

/** A foreign value, short enough for a message. */
export function shown(value: unknown): Argument {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  if (text === undefined) return message('importShownNothing');
  if (text === '') return message('importShownEmpty');
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
