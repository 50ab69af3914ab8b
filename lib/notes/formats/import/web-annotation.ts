/*
 * W3C Web Annotation as JSON-LD: a page, a collection, a list or a single annotation. What the model requires is
 * required of each. One that answers another goes to the words of that.
 */

import { type Message, message } from '../../../i18n/message.ts';
import { noteAddress } from '../../../identity/note-address.ts';
import { MAX_BODY, newNote } from '../../new-note.ts';
import type { Note, NoteArticle } from '../../note.ts';
import { uuidFrom } from '../uuid-from.ts';
import { answerTo } from './answers.ts';
import type { ImportFormat } from './import-format.ts';
import { dayOf, type Fields, fieldsOf, instantOf, listOf, textOf, textsOf, UUID } from './read-field.ts';
import { bad, colourOf, good, type Read, readNote, readTargetFields, shown } from './read-note.ts';
import { type AnnotationBodies, readBodies } from './web-annotation-body.ts';
import { type AnnotationTarget, idOf, targetsOf, typesOf } from './web-annotation-target.ts';

interface InThread {
  readonly annotation: unknown;
  readonly byIri: ReadonlyMap<string, Fields>;
}

export const webAnnotationImport: ImportFormat = {
  id: 'web-annotation',
  label: 'exportWebAnnotation',
  lacks: [],
  items(file) {
    if (file.kind !== 'json') return null;
    const list = Array.isArray(file.value) ? file.value : [file.value];
    if (!list.some((item) => hasContext(fieldsOf(item)))) return null;
    // What says no context is passed on as nothing, to be refused.
    const parts = list.map((item): Contained => (hasContext(fieldsOf(item)) ? containedIn(item) : { items: [null] }));
    const warning = parts.find((part) => part.warning)?.warning;
    return { items: inThread(parts.flatMap(({ items }) => items)), ...(warning ? { warning } : {}) };
  },
  recognisesItem: isAnnotation,
  together: inThread,
  nameOf: (item) => {
    const fields = fieldsOf((item as InThread).annotation);
    return readBodies(fields?.bodyValue, fields?.body).body || idOf(fields);
  },
  read: (item, now) => readAnnotation(item as InThread, now),
};

function isAnnotation(item: unknown): boolean {
  return typesOf(fieldsOf(item)).includes('Annotation');
}

const hasContext = (fields: Fields | null): boolean =>
  listOf(fields?.['@context']).some(
    (context) =>
      typeof context === 'string' && /^https?:\/\/www\.w3\.org\/ns\/(?:anno|oa)(?:\.jsonld)?#?$/.test(context),
  );

function inThread(items: readonly unknown[]): InThread[] {
  const byIri = new Map<string, Fields>();
  for (const item of items) {
    const fields = fieldsOf(item);
    if (fields && idOf(fields) !== '') byIri.set(idOf(fields), fields);
  }
  return items.map((annotation) => ({ annotation, byIri }));
}

interface Contained {
  readonly items: readonly unknown[];
  readonly warning?: Message;
}

/** A container with its pages: those in it, one after the other, and word of those that lie elsewhere. */
function containedIn(value: unknown): Contained {
  const file = fieldsOf(value);
  const graph = file?.['@graph'];
  if (Array.isArray(graph)) return { items: graph };
  const types = typesOf(file);
  if (
    types.includes('Annotation') ||
    !types.some((type) => /^(?:Annotation(?:Collection|Page)|.*Container)$/.test(type))
  )
    return { items: [value] };
  const items: unknown[] = [...listOf(file?.items), ...listOf(file?.contains)];
  let page = file;
  // JSON cannot hold itself, so the pages come to an end.
  for (let next: unknown = file?.first ?? file?.next; ; next = page?.next) {
    page = fieldsOf(next);
    if (!page || (page.items === undefined && page.next === undefined && idOf(page) !== '')) {
      const elsewhere = textOf(next) || idOf(page);
      const total = typeof file?.total === 'number' ? file.total : null;
      const isRest = elsewhere !== '' && (total === null || total > items.length);
      return { items, ...(isRest ? { warning: message('importRestElsewhere', elsewhere) } : {}) };
    }
    items.push(...listOf(page.items));
  }
}

function readAnnotation({ annotation, byIri }: InThread, now: string): Read<Note>[] {
  const fields = fieldsOf(annotation);
  if (!fields) return [bad(message('importNoContext'))];
  if (!isAnnotation(annotation)) return [bad(message('importNoAnnotation', shown(fields.type)))];
  const iri = idOf(fields);
  if (iri === '') return [bad(message('importNoId'))];
  const targets = targetsOf(fields.target);
  if (targets.length === 0) return [bad(message('importNoTarget'))];
  const bodies = readBodies(fields.bodyValue, fields.body);
  return targets.map((target, i) =>
    // Of several targets each is a note of its own: a note of ours is in one place.
    readTarget({ fields, iri: i === 0 ? iri : `${iri}#${i}`, ...answered(target, bodies, byIri) }, now),
  );
}

interface OnTarget {
  readonly fields: Fields;
  readonly iri: string;
  readonly bodies: AnnotationBodies;
  readonly target: AnnotationTarget;
}

/** Where the annotation answers another: what that is on, with what it says before the answer. */
function answered(target: AnnotationTarget, bodies: AnnotationBodies, byIri: ReadonlyMap<string, Fields>) {
  const asked = byIri.get(target.source);
  const [place] = targetsOf(asked?.target);
  if (!asked || !place) return { target, bodies };
  const text = readBodies(asked.bodyValue, asked.body).body || textOf(fieldsOf(place.selector[0])?.exact);
  const creator = fieldsOf(listOf(asked.creator)[0]);
  return { target: place, bodies: { ...bodies, body: answerTo({ by: textOf(creator?.name), text }, bodies.body) } };
}

function readTarget({ fields, iri, bodies, target: place }: OnTarget, now: string): Read<Note> {
  const { source, resource, selector, paths } = place;
  const body = [bodies.body, ...paths.map((path) => `\`${path.replaceAll('`', '')}\``)]
    .filter((text) => text !== '')
    .join('\n\n');
  if (body.length > MAX_BODY) return bad(message('importBodyTooLong'));
  const target = selector.length === 0 ? good(null) : targetFrom(place);
  if (target.why !== null) return target;
  const onWeb = noteAddress(source) !== null;
  // A note of ours that is on no article; of others, one on names that we know.
  if (!onWeb && source !== `${iri}#subject` && !(source.startsWith('urn:uuid:') && bodies.entities.length > 0))
    return bad(message('importNoWebAddress', shown(source)));
  const created = instantOf(fields.created) ?? now;
  const uuid = iri.replace(/^urn:uuid:/, '').toLowerCase();
  const note = newNote(
    {
      body,
      tags: bodies.tags,
      entities: bodies.entities,
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

const targetFrom = ({ source, resource, selector }: AnnotationTarget) =>
  readTargetFields({
    source,
    selector,
    paragraph: resource['sidelight:paragraph'],
    heading: resource['sidelight:heading'],
    repeats: resource['sidelight:repeats'],
    twins: resource['sidelight:twins'],
    surroundings: resource['sidelight:surroundings'],
    clean: resource['sidelight:clean'],
    credit: resource['sidelight:credit'],
  });

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
