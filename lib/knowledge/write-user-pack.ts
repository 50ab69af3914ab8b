/*
 * A pack made of what the user has notes on, in the form that `user-pack.ts` reads. The file may be given to others: of
 * a note it holds the first line, and that only where the note is on the name itself, never on a passage.
 */

import { ENTITY_TYPES, type EntityId, type EntityType } from '../entities/mention.ts';
import type { HistoryEntry } from '../history/visit.ts';
import type { Note } from '../notes/note.ts';
import { foldName } from '../text/fold.ts';
import {
  MAX_LINE_CHARACTERS,
  MAX_NAME_CHARACTERS,
  MAX_NAMES,
  MAX_TEXT_LENGTH,
  type UserPackHead,
} from './user-pack.ts';

/** What the packs on this device say of an id. */
export interface KnownName {
  readonly name: string;
  readonly type: EntityType;
  readonly country: string;
  readonly prior: number;
  /** Its names that may stand for it by themselves; without `name` where that is a common or a generic word. */
  readonly spellings: readonly string[];
}

export interface NamesOfNotes {
  /** Last changed first. */
  readonly notes: readonly Note[];
  readonly readings: readonly HistoryEntry[];
  readonly known: Readonly<Record<EntityId, KnownName>>;
}

/** Null where no name can be written. */
export type WrittenPack = { readonly text: string; readonly entries: number } | null;

/** No id of ours is longer; a file that was imported may hold any. */
const MAX_ID = 300;
const MAX_OWN_ID = 200;

/** The ids that living notes are about. */
export const idsInNotes = (notes: readonly Note[]): EntityId[] => [
  ...new Set(notes.flatMap(({ entities }) => entities.filter((id) => id.length <= MAX_ID))),
];

export function writeUserPack(head: Omit<UserPackHead, 'sidelightPack'>, from: NamesOfNotes): WrittenPack {
  const notesOn = new Map<EntityId, Note[]>();
  for (const note of from.notes)
    for (const id of new Set(note.entities)) notesOn.set(id, [...(notesOn.get(id) ?? []), note]);
  const read = new Map(from.readings.flatMap(({ entities }) => entities.map((entity) => [entity.id, entity])));
  const lines = new Map<string, string>();
  for (const id of idsInNotes(from.notes)) {
    const notes = notesOn.get(id) ?? [];
    const known = Object.hasOwn(from.known, id) ? from.known[id] : undefined;
    const named = known ?? unknownName(id, notes, read.get(id));
    const packId = packIdOf(id);
    if (named && isSure(named) && !lines.has(packId))
      lines.set(packId, lineOf(packId, named, descriptionIn(notes, id)));
  }
  if (lines.size === 0) return null;
  return {
    text: `${[JSON.stringify({ sidelightPack: 1, ...head }), ...lines.values()].join('\n')}\n`,
    entries: lines.size,
  };
}

/** Wikidata's ids and those of packs are kept; any other is of this device, or of the embedded pack's build. */
const packIdOf = (id: EntityId): string =>
  /^(?:Q\d{1,12}|own:.{1,200})$/.test(id) ? id : `own:${wellFormed(id, MAX_OWN_ID)}`;

type Named = Pick<KnownName, 'name' | 'type' | 'spellings'> & Partial<KnownName>;

/** As a reading or a note's words wrote it, else as the id has it: "person:orla fennimore". */
function unknownName(id: EntityId, notes: readonly Note[], read: (Pick<Named, 'name'> & { type: string }) | undefined) {
  const [, prefix = '', folded = ''] = /^([a-z]+):(.+)$/su.exec(id) ?? [];
  const type = ENTITY_TYPES.find((known) => known === (read?.type ?? prefix));
  const written =
    read?.name ?? writtenIn(notes, folded) ?? folded.replace(/(^|[\s-])(\p{Ll})/gu, (all) => all.toUpperCase());
  return type === undefined ? null : { name: written, type, spellings: [written] };
}

/** The stretch of the notes' words that is the name, letters and marks as they stood there. */
function writtenIn(notes: readonly Note[], folded: string): string | null {
  const length = folded.split(' ').length;
  for (const { target } of notes) {
    const words = target?.selector[0].exact.split(/\s+/) ?? [];
    for (let at = 0; at + length <= words.length; at++) {
      const stretch = words.slice(at, at + length).join(' ');
      if (foldName(stretch) === folded) return stretch.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{M}\p{N}]+$/gu, '');
    }
  }
  return null;
}

/**
 * A person's bare name would speak for everybody who bears it, unless a pack says that it is enough; so would a word
 * that many countries have.
 */
const isSure = ({ name, type, spellings, prior }: Named): boolean =>
  name.length <= MAX_NAME_CHARACTERS &&
  foldName(name) !== '' &&
  spellings.includes(name) &&
  (type !== 'person' || prior !== undefined || /\s|[\p{sc=Han}\p{sc=Hang}]{3}/u.test(name.trim()));

function lineOf(id: string, named: Named, description: string | null): string {
  const { name, type, spellings, country, prior } = named;
  const aliases = [...new Set(spellings)].filter((other) => other !== name && isSure({ ...named, name: other }));
  const entry = {
    name,
    type,
    id,
    ...(description !== null && { description }),
    ...(country && { country }),
    ...(prior !== undefined && { prominence: prior }),
  };
  const line = JSON.stringify(aliases.length > 0 ? { ...entry, aliases: aliases.slice(0, MAX_NAMES) } : entry);
  return line.length <= MAX_LINE_CHARACTERS ? line : JSON.stringify(entry);
}

/** The first line of the last note on this name alone, without the marks of a heading, a list or a quotation. */
function descriptionIn(notes: readonly Note[], id: EntityId): string | null {
  for (const { target, entities, body } of notes) {
    if (target !== null || entities.some((other) => other !== id)) continue;
    const first = body.split(/[\r\n\u2028\u2029]+/).find((line) => line.trim() !== '');
    const text = wellFormed((first ?? '').replace(/^\s*(?:(?:#{1,6}|[-*+>])\s+)+/, ''), MAX_TEXT_LENGTH);
    if (text !== '') return text;
  }
  return null;
}

/** One line of at most so many characters, none cut in two. */
const wellFormed = (text: string, longest: number): string =>
  text
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .slice(0, longest)
    .replace(/[\ud800-\udbff]$/, '')
    .trim();
