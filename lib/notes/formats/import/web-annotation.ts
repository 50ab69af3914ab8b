/*
 * W3C Web Annotation as JSON-LD: a page, a collection, a list or a single annotation. What the model requires is
 * required of each.
 */

import { message } from '../../../i18n/message.ts';
import { noteAddress } from '../../../identity/note-address.ts';
import { MAX_BODY, newNote } from '../../new-note.ts';
import type { Note, NoteArticle } from '../../note.ts';
import { uuidFrom } from '../uuid-from.ts';
import { WIKIDATA } from '../web-annotation-terms.ts';
import type { ImportFormat } from './import-format.ts';
import { dayOf, type Fields, fieldsOf, instantOf, listOf, textOf, textsOf, UUID } from './read-field.ts';
import { bad, colourOf, good, type Read, readNote, readTargetFields, shown } from './read-note.ts';

const LOCAL_ENTITY = 'urn:sidelight:';

const hasType = (fields: Fields | null, type: string): boolean => listOf(fields?.type).includes(type);

const hasContext = (fields: Fields | null): boolean =>
  listOf(fields?.['@context']).some(
    (context) => typeof context === 'string' && /^https?:\/\/www\.w3\.org\/ns\/anno\.jsonld$/.test(context),
  );

export const webAnnotationImport: ImportFormat = {
  id: 'web-annotation',
  items(file) {
    const fields = fieldsOf(file);
    if (Array.isArray(file))
      return file.some((item) => hasContext(fieldsOf(item))) ? { items: file.map(inOwnContext) } : null;
    if (!hasContext(fields)) return null;
    if (hasType(fields, 'AnnotationCollection')) return { items: listOf(fieldsOf(fields?.first)?.items) };
    if (hasType(fields, 'AnnotationPage')) return { items: listOf(fields?.items) };
    return { items: [file] };
  },
  recognisesItem: (item) => hasType(fieldsOf(item), 'Annotation'),
  read: (item, now) => [readAnnotation(item, now)],
};

/** An annotation in a bare list carries its own context; one without is passed on as nothing, to be refused. */
const inOwnContext = (item: unknown): unknown => (hasContext(fieldsOf(item)) ? item : null);

function readAnnotation(item: unknown, now: string): Read<Note> {
  const fields = fieldsOf(item);
  if (!fields) return bad(message('importNoContext'));
  if (!hasType(fields, 'Annotation')) return bad(message('importNoAnnotation', shown(fields.type)));
  const iri = textOf(fields.id);
  if (iri === '') return bad(message('importNoId'));
  if (fields.target === undefined) return bad(message('importNoTarget'));
  if (listOf(fields.target).length !== 1) return bad(message('importSeveralTargets'));
  const [raw] = listOf(fields.target);
  const resource = typeof raw === 'string' ? { source: raw } : fieldsOf(raw);
  if (!resource) return bad(message('importTargetNoObject'));
  const source = sourceOf(resource);
  const bodies = readBodies(fields);
  if (bodies.body.length > MAX_BODY) return bad(message('importBodyTooLong'));
  const selectors = listOf(resource.selector);
  const target =
    selectors.length === 0
      ? good(null)
      : readTargetFields({
          source,
          selector: selectors,
          paragraph: resource['sidelight:paragraph'],
          heading: resource['sidelight:heading'],
          repeats: resource['sidelight:repeats'],
          twins: resource['sidelight:twins'],
          surroundings: resource['sidelight:surroundings'],
          clean: resource['sidelight:clean'],
          credit: resource['sidelight:credit'],
        });
  if (target.why !== null) return target;
  const onWeb = noteAddress(source) !== null;
  // A note of ours that is on no article; of others, one on names that we know.
  if (!onWeb && source !== `${iri}#subject` && !(source.startsWith('urn:uuid:') && bodies.entities.length > 0))
    return bad(message('importNoWebAddress', shown(source)));
  const created = instantOf(fields.created) ?? now;
  const uuid = iri.replace(/^urn:uuid:/, '').toLowerCase();
  const note = newNote(
    {
      ...bodies,
      colour: colourOf(resource.styleClass),
      target: target.value,
      article: onWeb ? articleFrom(source, resource) : null,
    },
    UUID.test(uuid) ? uuid : uuidFrom(iri),
    created,
  );
  const modified = instantOf(fields.modified) ?? created;
  return readNote({ ...note, modified, deleted: instantOf(fields['sidelight:deleted']) });
}

const sourceOf = (resource: Fields): string =>
  textOf(resource.source) || textOf(fieldsOf(resource.source)?.id) || textOf(resource.id);

function articleFrom(source: string, resource: Fields): NoteArticle | null {
  const other = resource['sidelight:article'];
  if (other === null) return null;
  const story = listOf(resource['sidelight:story']).filter((hash) => typeof hash === 'number');
  return {
    source: noteAddress(textOf(other)) ?? source,
    addresses: textsOf(resource['sidelight:addresses']).flatMap((address) => noteAddress(address) ?? []),
    title: textOf(resource['dcterms:title']),
    author: textOf(resource['dcterms:creator']),
    publisher: textOf(resource['dcterms:publisher']),
    published: dayOf(resource['dcterms:issued']),
    ...(story.length > 0 ? { story } : {}),
  };
}

function readBodies(fields: Fields): { body: string; tags: string[]; entities: string[] } {
  const texts: string[] = [textOf(fields.bodyValue)].filter((text) => text !== '');
  const tags: string[] = [];
  const entities: string[] = [];
  for (const raw of listOf(fields.body)) {
    const body = fieldsOf(raw);
    if (!body) continue;
    const value = textOf(body.value);
    const source = sourceOf(body);
    if (hasType(body, 'TextualBody')) {
      if (body.purpose === 'tagging') tags.push(value);
      else if (value !== '') texts.push(value);
    } else if (source.startsWith(WIKIDATA) && /^Q\d{1,12}$/.test(source.slice(WIKIDATA.length)))
      entities.push(source.slice(WIKIDATA.length));
    else if (source.startsWith(LOCAL_ENTITY)) entities.push(...decoded(source.slice(LOCAL_ENTITY.length)));
  }
  return { body: texts.join('\n\n'), tags, entities };
}

/** What was encoded for an IRI; nothing where it was not, for then it is no id that we wrote. */
function decoded(text: string): string[] {
  if (!/^[\w%.~!'()*-]+$/.test(text)) return [];
  try {
    return [decodeURIComponent(text)];
  } catch (error) {
    if (error instanceof URIError) return [];
    throw error;
  }
}
