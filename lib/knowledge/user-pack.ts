/*
 * A pack of the user's own: JSON Lines, one thing a line, as docs/packs.md describes. Checked line by line: good lines are kept, for each
 * other the user is told which and why. Its text is data: shown as letters, links only to https.
 */

import { type EntryWithAliases, sourceFromEntries } from '../entities/linking/candidates-from-entries.ts';
import { describeFacts } from '../entities/linking/describe-entry.ts';
import type { KnowledgeEntry, KnowledgeSource, Office } from '../entities/linking/knowledge-source.ts';
import { ENTITY_TYPES, type EntityType } from '../entities/mention.ts';
import { foldName } from '../text/fold.ts';

/** The first line of a pack. */
export interface UserPackHead {
  readonly sidelightPack: 1;
  readonly name: string;
  readonly licence: string;
}

export interface RefusedLine {
  readonly line: number;
  readonly why: string;
}

export type ReadReaderPack =
  | {
      readonly ok: true;
      readonly name: string;
      readonly entries: number;
      readonly source: KnowledgeSource;
      readonly refused: readonly RefusedLine[];
    }
  | { readonly ok: false; readonly message: string };

/** Characters of a file, of a line, of a name and of a description; more than these is no pack of names. */
const MAX_FILE_CHARACTERS = 20_000_000;
const MAX_LINE_CHARACTERS = 20_000;
const MAX_NAME_CHARACTERS = 200;
const MAX_TEXT_LENGTH = 300;
const MAX_NAMES = 50;
/** A user's own pack speaks about what the user cares for: well known, unless the line says otherwise. */
const PRIOR = 75;

type Loose = Readonly<Record<string, unknown>>;

const DATE = /^\d{4}(?:-\d\d(?:-\d\d)?)?$/;

function parseObject(line: string): Loose | string {
  if (line.length > MAX_LINE_CHARACTERS) return 'the line is too long';
  try {
    const value = JSON.parse(line) as unknown;
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Loose)
      : 'not a JSON object';
  } catch (error) {
    if (error instanceof SyntaxError) return 'not valid JSON';
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

function readEntry(line: Loose, head: UserPackHead): EntryWithAliases | string {
  const name = text(line.name, MAX_NAME_CHARACTERS);
  if (name === null || foldName(name) === '') return '"name" is missing or too long';
  if (!ENTITY_TYPES.includes(line.type as EntityType)) return `"type" must be one of ${ENTITY_TYPES.join(', ')}`;
  const type = line.type as EntityType;
  const aliases = names(line.aliases);
  if (aliases === null) return '"aliases" must be a list of names';
  const held = offices(line.offices);
  if (held === null) return '"offices" must be a list of {title, from, to}';
  const id = line.id ?? `own:${type}:${foldName(name)}`;
  if (typeof id !== 'string' || !/^(?:Q\d{1,12}|own:.{1,200})$/.test(id))
    return '"id" must be a Wikidata id or begin with "own:"';
  const description = line.description === undefined ? null : text(line.description, MAX_TEXT_LENGTH);
  if (line.description !== undefined && description === null) return '"description" must be a short text';
  const asOf = line.asOf === undefined ? null : line.asOf;
  if (asOf !== null && !(typeof asOf === 'string' && DATE.test(asOf)))
    return '"asOf" must be a date (2026 or 2026-01-31)';
  const prior = line.prominence === undefined ? PRIOR : line.prominence;
  if (typeof prior !== 'number' || !(prior >= 0 && prior <= 100)) return '"prominence" must be a number from 0 to 100';
  const country = line.country === undefined ? '' : line.country;
  if (typeof country !== 'string' || !/^(?:[A-Z]{2})?$/.test(country)) return '"country" must be a two-letter code';
  const entry: KnowledgeEntry = {
    id,
    type,
    name,
    nativeName: text(line.nativeName, MAX_NAME_CHARACTERS),
    aliases,
    description: describeFacts({ text: description, offices: held, asOf, born: null, died: null }),
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
  };
  const alias = (written: string, match: 'name' | 'alias') => ({ name: written, match, common: false });
  return { entry, names: [alias(name, 'name'), ...aliases.map((other) => alias(other, 'alias'))] };
}

function readHead(line: string): UserPackHead | string {
  const head = parseObject(line);
  if (typeof head === 'string' || head.sidelightPack === undefined)
    return 'This file is not a Sidelight pack: its first line must be {"sidelightPack": 1, …}.';
  if (head.sidelightPack !== 1) return 'This pack was made for a newer Sidelight. Update Sidelight to use it.';
  const name = text(head.name, MAX_NAME_CHARACTERS);
  const licence = text(head.licence, MAX_NAME_CHARACTERS);
  if (name === null || licence === null) return 'The first line of a pack needs a "name" and a "licence".';
  return { sidelightPack: 1, name, licence };
}

export function readUserPack(file: string): ReadReaderPack {
  if (file.length > MAX_FILE_CHARACTERS)
    return { ok: false, message: 'This pack is too large (over 20 million characters).' };
  const lines = file.replace(/^\ufeff/, '').split(/\r?\n/);
  const head = readHead(lines[0] ?? '');
  if (typeof head === 'string') return { ok: false, message: head };
  const kept: EntryWithAliases[] = [];
  const refused: RefusedLine[] = [];
  const seen = new Map<string, number>();
  lines.slice(1).forEach((line, at) => {
    if (line.trim() === '') return;
    const number = at + 2;
    const read = parseObject(line);
    const entry = typeof read === 'string' ? read : readEntry(read, head);
    if (typeof entry === 'string') refused.push({ line: number, why: entry });
    else if (seen.has(entry.entry.id))
      refused.push({ line: number, why: `its id is taken by line ${seen.get(entry.entry.id)}` });
    else {
      seen.set(entry.entry.id, number);
      kept.push(entry);
    }
  });
  if (kept.length === 0)
    return { ok: false, message: `This pack holds nothing that can be used (${refused.length} lines refused).` };
  return { ok: true, name: head.name, entries: kept.length, source: sourceFromEntries(kept), refused };
}
