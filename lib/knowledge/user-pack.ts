/*
 * A pack of the user's own: JSON Lines, one thing a line, as docs/packs.md describes. Checked line by line: good lines
 * are kept, for each other the user is told which and why. Its text is data: shown as letters, links only to https.
 */

import { type EntryWithAliases, growingSource } from '../entities/linking/candidates-from-entries.ts';
import type { KnowledgeEntry, KnowledgeSource, Office } from '../entities/linking/knowledge-source.ts';
import { ENTITY_TYPES, type EntityType } from '../entities/mention.ts';
import { type Message, message } from '../i18n/message.ts';
import { type CooperativeTask, runToEnd } from '../text/cooperative-task.ts';
import { foldName } from '../text/fold.ts';

/** The first line of a pack. */
export interface UserPackHead {
  readonly sidelightPack: 1;
  readonly name: string;
  readonly licence: string;
}

export interface RefusedLine {
  readonly line: number;
  readonly why: Message;
}

export type ReadUserPack =
  | {
      readonly ok: true;
      readonly name: string;
      readonly entries: number;
      readonly source: KnowledgeSource;
      readonly refused: readonly RefusedLine[];
    }
  | { readonly ok: false; readonly why: Message };

/** Characters of a file; and of all packs together, which are held in memory while articles are read. */
export const MAX_PACK_CHARACTERS = 20_000_000;
/** Characters of a line, of a name and of a description; more than these is no pack of names. */
export const MAX_LINE_CHARACTERS = 20_000;
export const MAX_NAME_CHARACTERS = 200;
export const MAX_TEXT_LENGTH = 300;
export const MAX_NAMES = 50;
/** A user's own pack speaks about what the user cares for: well known, unless the line says otherwise. */
const PRIOR = 75;

type Loose = Readonly<Record<string, unknown>>;

const DATE = /^\d{4}(?:-\d\d(?:-\d\d)?)?$/;

/** Good, or why not. */
type Checked<T> = { readonly value: T; readonly why: null } | { readonly value: null; readonly why: Message };

const good = <T>(value: T): Checked<T> => ({ value, why: null });
const bad = (why: Message): Checked<never> => ({ value: null, why });

function parseObject(line: string): Checked<Loose> {
  if (line.length > MAX_LINE_CHARACTERS) return bad(message('ownPackLineTooLong'));
  try {
    const value = JSON.parse(line) as unknown;
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? good(value as Loose)
      : bad(message('ownPackNoObject'));
  } catch (error) {
    if (error instanceof SyntaxError) return bad(message('ownPackNoJson'));
    throw error;
  }
}

const text = (value: unknown, longest: number): string | null =>
  typeof value === 'string' && value.trim() !== '' && value.length <= longest
    ? value.trim().replace(/\p{Cc}+/gu, ' ')
    : null;

function names(value: unknown): string[] | null {
  if (value === undefined) return [];
  if (!Array.isArray(value) || value.length > MAX_NAMES) return null;
  const read = value.map((name) => text(name, MAX_NAME_CHARACTERS));
  return read.every((name) => name !== null) ? read : null;
}

function offices(value: unknown): Office[] | null {
  if (value === undefined) return [];
  if (!Array.isArray(value)) return null;
  const read = value.map((item: unknown): Office | null => {
    const { title, from, to } = (typeof item === 'object' && item !== null ? item : {}) as Loose;
    const named = text(title, MAX_NAME_CHARACTERS);
    const valid = [from, to].every(
      (date) => date === undefined || date === null || (typeof date === 'string' && DATE.test(date)),
    );
    return named && valid ? { title: named, from: (from as string) ?? null, to: (to as string) ?? null } : null;
  });
  return read.every((office) => office !== null) ? read : null;
}

function readEntry(line: Loose, head: UserPackHead): Checked<EntryWithAliases> {
  const name = text(line.name, MAX_NAME_CHARACTERS);
  if (name === null || foldName(name) === '') return bad(message('ownPackName'));
  if (!ENTITY_TYPES.includes(line.type as EntityType)) return bad(message('ownPackType', ENTITY_TYPES.join(', ')));
  const type = line.type as EntityType;
  const aliases = names(line.aliases);
  if (aliases === null) return bad(message('ownPackAliases'));
  const held = offices(line.offices);
  if (held === null) return bad(message('ownPackOffices'));
  const id = line.id ?? `own:${type}:${foldName(name)}`;
  if (typeof id !== 'string' || !/^(?:Q\d{1,12}|own:.{1,200})$/.test(id)) return bad(message('ownPackId'));
  const description = line.description === undefined ? null : text(line.description, MAX_TEXT_LENGTH);
  if (line.description !== undefined && description === null) return bad(message('ownPackDescription'));
  const asOf = line.asOf === undefined ? null : line.asOf;
  if (asOf !== null && !(typeof asOf === 'string' && DATE.test(asOf))) return bad(message('ownPackAsOf'));
  const prior = line.prominence === undefined ? PRIOR : line.prominence;
  if (typeof prior !== 'number' || !(prior >= 0 && prior <= 100)) return bad(message('ownPackProminence'));
  const country = line.country === undefined ? '' : line.country;
  if (typeof country !== 'string' || !/^(?:[A-Z]{2})?$/.test(country)) return bad(message('ownPackCountry'));
  const entry: KnowledgeEntry = {
    id,
    type,
    name,
    nativeName: text(line.nativeName, MAX_NAME_CHARACTERS),
    aliases,
    text: description,
    asOf,
    prior,
    country,
    field: '',
    offices: held,
    born: null,
    died: null,
    facts: [],
    sources: [{ name: head.name, licence: head.licence }],
    wikipedia: null,
    place: null,
  };
  const alias = (written: string, match: 'name' | 'alias') => ({ name: written, match, common: false });
  return good({ entry, names: [alias(name, 'name'), ...aliases.map((other) => alias(other, 'alias'))] });
}

function readHead(line: string): Checked<UserPackHead> {
  const head = parseObject(line).value;
  if (head?.sidelightPack === undefined) return bad(message('ownPackForeign'));
  if (head.sidelightPack !== 1) return bad(message('ownPackNewer'));
  const name = text(head.name, MAX_NAME_CHARACTERS);
  const licence = text(head.licence, MAX_NAME_CHARACTERS);
  if (name === null || licence === null) return bad(message('ownPackHead'));
  return good({ sidelightPack: 1, name, licence });
}

/** Lines between two pauses. */
const PORTION = 100;

export const readUserPack = (file: string): ReadUserPack => runToEnd(readUserPackTask(file));

/** 100,000 lines take a computer two seconds, in which others want to be answered. */
export function* readUserPackTask(file: string): CooperativeTask<ReadUserPack> {
  if (file.length > MAX_PACK_CHARACTERS) return { ok: false, why: message('ownPackTooLarge', MAX_PACK_CHARACTERS) };
  const lines = file.replace(/^\ufeff/, '').split(/\r?\n/);
  const { value: head, why } = readHead(lines[0] ?? '');
  if (why !== null) return { ok: false, why };
  const source = growingSource();
  const refused: RefusedLine[] = [];
  const seen = new Map<string, number>();
  for (let at = 1; at < lines.length; at++) {
    if (at % PORTION === 0) yield;
    const line = lines[at] as string;
    if (line.trim() === '') continue;
    const number = at + 1;
    const read = parseObject(line);
    const entry = read.why === null ? readEntry(read.value, head) : read;
    const taken = entry.value && seen.get(entry.value.entry.id);
    if (entry.why !== null) refused.push({ line: number, why: entry.why });
    else if (taken) refused.push({ line: number, why: message('ownPackIdTaken', taken) });
    else {
      seen.set(entry.value.entry.id, number);
      source.add(entry.value);
    }
  }
  if (seen.size === 0) return { ok: false, why: message('ownPackNothing', refused.length) };
  return { ok: true, name: head.name, entries: seen.size, source, refused };
}
