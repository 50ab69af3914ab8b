/* What templates are filled with: notes by article, each with all that can be told of it, in words. */

import { message, type Say } from '../../../i18n/message.ts';
import { webAddress } from '../../../identity/web-address.ts';
import type { Note } from '../../note.ts';
import { quotedWords } from '../../quoted-words.ts';
import { colourWords, type ExportWords } from '../export/export-words.ts';
import { byArticle, provenanceOf } from '../export/provenance.ts';
import { shareableNote } from '../export/shareable-note.ts';
import { plainAddress } from '../plain-address.ts';
import { WIKIDATA } from '../web-annotation-terms.ts';
import { citationKeys } from './citation-keys.ts';
import type { ARTICLE_FIELDS, ENTITY_FIELDS, Fields, Kind, NOTE_FIELDS } from './fields.ts';

type Filled<F extends Fields> = {
  readonly [K in keyof F]: F[K] extends { readonly list: infer L extends Fields }
    ? readonly Filled<L>[]
    : F[K] extends 'texts'
      ? readonly string[]
      : F[K] extends Kind
        ? string
        : never;
};

export type ArticleData = Filled<typeof ARTICLE_FIELDS>;
type NoteData = Filled<typeof NOTE_FIELDS>;
type EntityData = Filled<typeof ENTITY_FIELDS>;

export interface DataOptions {
  /** ISO 8601. */
  readonly now: string;
  readonly say: Say;
  readonly words: ExportWords;
}

const DAY = /^\d{4}-\d\d-\d\d/;
const dayOf = (words: string): string => DAY.exec(words)?.[0] ?? '';

export function articlesData(notes: readonly Note[], options: DataOptions): ArticleData[] {
  const groups = [...byArticle(notes.map(shareableNote)).values()];
  const keyOf = citationKeys();
  return groups.map((group) => articleData(group, options, keyOf));
}

function articleData(
  group: readonly Note[],
  options: DataOptions,
  keyOf: ReturnType<typeof citationKeys>,
): ArticleData {
  const [first] = group;
  const from = first && provenanceOf(first);
  const address = from?.address ?? '';
  const isLoose = !first?.article && !first?.target;
  const title = from?.title || (isLoose ? options.say(message('exportLoose')) : address);
  const ids = [...new Set(group.flatMap(({ entities }) => entities))];
  const published = dayOf(from?.published ?? '');
  return {
    title,
    author: from?.author ?? '',
    publisher: from?.publisher ?? '',
    published,
    accessed: dayOf(group.map(({ created }) => created).sort()[0] ?? ''),
    address: plainAddress(address),
    site: webAddress(address)?.hostname.replace(/^www\./, '') ?? '',
    key: keyOf({ author: from?.author ?? '', publisher: from?.publisher ?? '', title, published }),
    tags: [...new Set(group.flatMap(({ tags }) => tags))],
    names: [...new Set(ids.map(options.words.nameOf))],
    entities: ids.map((id) => entityData(id, options.words)),
    notes: group.map((note) => noteData(note, options)),
  };
}

const entityData = (id: string, { nameOf }: ExportWords): EntityData => ({
  name: nameOf(id),
  id,
  address: /^Q\d+$/.test(id) ? WIKIDATA + id : '',
});

function noteData(note: Note, { say, words }: DataOptions): NoteData {
  const { target, entities } = note;
  return {
    quote: target ? quotedWords(target) : '',
    body: note.body.trim(),
    tags: note.tags,
    names: [...new Set(entities.map(words.nameOf))],
    entities: entities.map((id) => entityData(id, words)),
    colour: colourWords(note.colour, words, say),
    colourId: note.colour,
    created: note.created,
    modified: note.modified,
    link: plainAddress(provenanceOf(note).link),
    credit: target?.credit ?? '',
    heading: target?.heading ?? '',
    paragraph: target?.paragraph ?? '',
    id: note.id,
    block: note.id.slice(0, 8),
  };
}
