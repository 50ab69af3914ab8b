/*
 * A note as a document that several devices write and that becomes one again: fields in which the last writer wins,
 * sets of tags and of names, and bodies. The commuting and the bookkeeping are Yjs's (a map's entry set on one device
 * and unseen by another outlives that one's deletion); what is ours is what the entries mean.
 *
 * A body is an entry under a key of its own. Who edits it puts away the bodies that were seen and adds the new one, so
 * that two of them mean that neither writer knew of the other: then one stays and each other text becomes a note beside
 * it. A deletion names the body that it deleted; another one written meanwhile is not deleted with it.
 */

import * as Y from 'yjs';
import { NOTE_COLOURS, type Note, type NoteArticle, type NoteColour, type Target } from '../notes/note.ts';
import { derivedId } from './derived-id.ts';

interface Body {
  readonly text: string;
  /** ISO 8601. */
  readonly at: string;
}

interface Deletion {
  readonly at: string;
  /** Key of the body that lay before who deleted. */
  readonly body: string;
}

/** What is one value, taken whole from whoever wrote it last. */
const FIELDS = ['motivation', 'created', 'colour', 'target', 'article'] as const;

const SETS = ['tags', 'entities', 'modified'] as const;

const bodiesOf = (doc: Y.Doc): Y.Map<Body> => doc.getMap('bodies');
const fieldsOf = (doc: Y.Doc): Y.Map<unknown> => doc.getMap('fields');

/**
 * @param state as `stateOf` gave it, null for what was not met before; throws when it is no such thing. Nothing asks
 * for a document's own id, which Yjs otherwise draws at random: a third of all the work, with ten thousand.
 */
export function openDocument(state: Uint8Array | null): Y.Doc {
  const doc = new Y.Doc({ guid: '' });
  if (state) Y.applyUpdate(doc, state);
  return doc;
}

/** All that is known of the note, to be kept or sent: what is taken in twice or in another order comes to the same. */
export const stateOf = (doc: Y.Doc): Uint8Array => Y.encodeStateAsUpdate(doc);

/** Brings the document to what the note says; what it says already is not written again. */
export function writeNote(doc: Y.Doc, note: Note): void {
  doc.transact(() => {
    const fields = fieldsOf(doc);
    fields.delete('gone');
    const current = writeBody(doc, note);
    for (const name of FIELDS) setWhere(fields, name, note[name]);
    writeSet(doc.getMap('modified'), [note.modified]);
    const deletion: Deletion | null = note.deleted === null ? null : { at: note.deleted, body: current };
    setWhere(fields, 'deleted', deletion);
    writeSet(doc.getMap('tags'), note.tags);
    writeSet(doc.getMap('entities'), note.entities);
  });
}

/** Gone for good: nothing of its words stays, only that it was. */
export function writeGone(doc: Y.Doc): void {
  doc.transact(() => {
    for (const map of [bodiesOf(doc), fieldsOf(doc), ...SETS.map((name) => doc.getMap(name))])
      for (const key of [...map.keys()]) map.delete(key);
    fieldsOf(doc).set('gone', true);
  });
}

/** Gives the key of the body that the document has then. */
function writeBody(doc: Y.Doc, { body, modified }: Note): string {
  const bodies = bodiesOf(doc);
  const known = [...bodies].find(([, { text }]) => text === body)?.[0];
  const key = known ?? `${doc.clientID.toString(36)}.${Y.getState(doc.store, doc.clientID)}`;
  for (const other of [...bodies.keys()]) if (other !== key) bodies.delete(other);
  if (known === undefined) bodies.set(key, { text: body, at: modified });
  return key;
}

function setWhere(map: Y.Map<unknown>, name: string, value: unknown): void {
  if (JSON.stringify(map.get(name) ?? null) !== JSON.stringify(value ?? null)) map.set(name, value);
}

function writeSet(map: Y.Map<unknown>, values: readonly string[]): void {
  for (const value of [...map.keys()]) if (!values.includes(value)) map.delete(value);
  values.forEach((value, place) => {
    if (!map.has(value)) map.set(value, place);
  });
}

/** In the order they were given in, then by name: the same on every device. */
const readSet = (map: Y.Map<unknown>): string[] =>
  [...map].sort(([a, at], [b, bt]) => Number(at) - Number(bt) || (a < b ? -1 : 1)).map(([value]) => value);

/**
 * The note that the document is; null when it is gone for good, or nothing was written yet. With two bodies that nobody
 * has chosen between, it has the later one: see `divide`.
 */
export function readNote(doc: Y.Doc, id: string): Note | null {
  const fields = fieldsOf(doc);
  const current = bodiesInOrder(doc).at(-1);
  if (!current || !fields.has('created')) return null;
  const [key, { text, at }] = current;
  const deletion = fields.get('deleted') as Deletion | null | undefined;
  const colour = fields.get('colour') as NoteColour;
  return {
    version: 1,
    id,
    motivation: text.trim() === '' ? (fields.get('motivation') as Note['motivation']) : 'commenting',
    created: String(fields.get('created')),
    modified: modifiedOf(doc, at),
    deleted: deletion && deletion.body === key ? deletion.at : null,
    body: text,
    tags: readSet(doc.getMap('tags')),
    colour: NOTE_COLOURS.includes(colour) ? colour : 'yellow',
    target: (fields.get('target') as Target | null | undefined) ?? null,
    article: (fields.get('article') as NoteArticle | null | undefined) ?? null,
    entities: readSet(doc.getMap('entities')),
  };
}

/**
 * When it was last changed. What several have changed without knowing of each other is a version of its own, some
 * moments later than theirs: whoever edits one of those is told.
 */
function modifiedOf(doc: Y.Doc, at: string): string {
  const writers = [...doc.getMap('modified').keys()].sort();
  const last = [writers.at(-1) ?? at, at].sort().at(-1) as string;
  const time = Date.parse(last) + Math.max(0, writers.length - 1);
  return writers.length < 2 || Number.isNaN(time) ? last : new Date(time).toISOString();
}

/** The one that stays comes last: one with words, the later, and where both are of one instant the same everywhere. */
const bodiesInOrder = (doc: Y.Doc): [string, Body][] =>
  [...bodiesOf(doc)].sort(
    ([a, left], [b, right]) =>
      Number(left.text !== '') - Number(right.text !== '') ||
      Date.parse(left.at) - Date.parse(right.at) ||
      (a < b ? -1 : 1),
  );

export interface Beside {
  readonly id: string;
  readonly note: Note;
}

/**
 * Takes apart what several devices wrote without knowing of each other: the document keeps one body, each other text is
 * given back as a note beside it. Any device may do so, at any time, and another that does the same makes the same
 * notes. `isKnown` says whether a note of that id was met before: its words were taken out then.
 */
export function divide(doc: Y.Doc, id: string, isKnown: (id: string) => boolean): Beside[] {
  const ordered = bodiesInOrder(doc);
  const kept = ordered.at(-1);
  const whole = readNote(doc, id);
  if (!kept || !whole || ordered.length === 1) return [];
  const texts = new Map<string, [string, Body]>();
  for (const [key, body] of ordered.slice(0, -1)) {
    if (body.text !== '' && body.text !== kept[1].text) texts.set(body.text, [key, body]);
  }
  doc.transact(() => {
    for (const [key] of ordered.slice(0, -1)) bodiesOf(doc).delete(key);
  });
  return [...texts.values()].flatMap(([key, { text, at }]) => {
    const own = derivedId(id, key);
    const note: Note = { ...whole, id: own, motivation: 'commenting', body: text, modified: at, deleted: null };
    return isKnown(own) ? [] : [{ id: own, note }];
  });
}

/**
 * Gives the document back the fields of a note that one device erased while another wrote words into it; true when it
 * had to.
 */
export function heal(doc: Y.Doc, before: Note): boolean {
  const fields = fieldsOf(doc);
  if (bodiesOf(doc).size === 0 || fields.has('created')) return false;
  doc.transact(() => {
    fields.delete('gone');
    for (const name of FIELDS) setWhere(fields, name, before[name]);
    writeSet(doc.getMap('tags'), before.tags);
    writeSet(doc.getMap('entities'), before.entities);
  });
  return true;
}

/** True when the note was erased and nobody has written into it since. */
export const isGone = (doc: Y.Doc): boolean => fieldsOf(doc).has('gone') && bodiesOf(doc).size === 0;
