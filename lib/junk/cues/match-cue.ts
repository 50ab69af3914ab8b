/*
 * Finds a cue phrase at a given place in the text: a look-up word by word in a tree made once of all languages' lists,
 * so that the cost is a few map reads a place, however many phrases there are. Nearly no word of a page begins a
 * phrase, and a table of first letters says so before the word is cut out.
 */

import { LANGUAGES, wordsOfAll } from '../../languages/all-languages.ts';
import type { JunkPhrases } from '../../languages/junk-language.ts';
import { type CooperativeTask, runToEnd } from '../../text/cooperative-task.ts';
import { beginsWord, foldWord, mayPart, nextWord, placeOf, wordEnd, wordsOfPhrase } from './cue-words.ts';

export type CueRole = keyof JunkPhrases;

export interface Cue {
  readonly role: CueRole;
  /** End of the phrase in the text, exclusive. */
  readonly end: number;
  /** Words in the phrase. */
  readonly words: number;
}

interface Branch {
  next: Map<string, Branch> | null;
  roles: CueRole[];
}

export const CUE_ROLES: readonly CueRole[] = [
  'related',
  'relatedLabel',
  'credit',
  'metadata',
  'promotion',
  'share',
  'advert',
  'navigation',
  'comments',
  'consent',
  'rights',
  'ownership',
  'ownText',
  'copying',
];

/** A set of roles as bits. */
export const roleSet = (roles: readonly CueRole[]): number =>
  roles.reduce((bits, role) => bits | (1 << CUE_ROLES.indexOf(role)), 0);

const ALL_ROLES = roleSet(CUE_ROLES);
const BIT = Object.fromEntries(CUE_ROLES.map((role) => [role, roleSet([role])])) as Record<CueRole, number>;

/** Roles of the phrases whose first word begins with three letters, by those letters; some share a place. */
const BEGINNINGS = new Uint16Array(8192);
const ROOT: Branch = { next: null, roles: [] };
/**
 * Phrases by their first word that are not in the tree yet, each with its role: of most first words no page ever asks
 * for the rest.
 */
const PENDING = new Map<string, (readonly [string, CueRole])[]>();
/** Every page is matched against all of them: pages state their language wrongly, and quote other tongues. */
const PHRASES = LANGUAGES.flatMap(({ junk }) => junk ?? []);
/** Of those, how many are in the tree. */
let ready = 0;

/**
 * Puts the phrases into the tree, a language a step. Done at the first question, not when the script is loaded: with
 * all languages at once, loading was the longest task of a visit.
 */
export function* cueTask(): CooperativeTask<void> {
  while (ready < PHRASES.length) {
    addPhrases(PHRASES[ready++] as JunkPhrases);
    yield;
  }
}

function addPhrases(set: JunkPhrases): void {
  for (const role of CUE_ROLES) {
    for (const phrase of set[role].split('|')) {
      if (phrase === '') continue;
      const first = foldWord(phrase.slice(0, wordEnd(phrase, 0)));
      const place = placeOf(first, 0);
      BEGINNINGS[place] = (BEGINNINGS[place] as number) | BIT[role];
      const pending = PENDING.get(first);
      if (pending) pending.push([phrase, role]);
      else PENDING.set(first, [[phrase, role]]);
    }
  }
}

/** The branch of a phrase's first word, grown when it is asked for. */
function branchOf(first: string): Branch | undefined {
  const pending = PENDING.get(first);
  if (pending) {
    PENDING.delete(first);
    for (const [phrase, role] of pending) grow(wordsOfPhrase(phrase), role);
  }
  return ROOT.next?.get(first);
}

function grow(words: readonly string[], role: CueRole): void {
  let branch = ROOT;
  for (const word of words) {
    branch.next ??= new Map();
    let child = branch.next.get(word);
    if (!child) {
      child = { next: null, roles: [] };
      branch.next.set(word, child);
    }
    branch = child;
  }
  if (!branch.roles.includes(role)) branch.roles.push(role);
}

function beReady(): void {
  if (ready < PHRASES.length) runToEnd(cueTask());
}

/** False when surely no phrase of `roles` begins at `at`. */
function mayBegin(text: string, at: number, roles: number): boolean {
  beReady();
  const place = placeOf(text, at);
  return place < 0 || ((BEGINNINGS[place] as number) & roles) !== 0;
}

/**
 * Of each of `roles` the longest cue that begins exactly at `at`; null, as nearly always, when there is none of any.
 */
export function cuesAt(text: string, at: number, roles = ALL_ROLES): ReadonlyMap<CueRole, Cue> | null {
  const found = mayBegin(text, at, roles) ? cuesFrom(text, at, roles) : null;
  if (found !== null || (roles & ANYWHERE) === 0 || !JOINED.has(text.charCodeAt(at))) return found;
  return mayBegin(text, at + 1, roles & ANYWHERE) ? cuesFrom(text, at + 1, roles & ANYWHERE) : null;
}

/** Behind a word of a letter that is written in one with the next only these are looked for. */
const ANYWHERE = roleSet(['promotion', 'consent', 'rights']);
const JOINED = new Set([...wordsOfAll(({ junk }) => junk?.joined, '|')].map((letter) => letter.charCodeAt(0)));

function cuesFrom(text: string, at: number, roles: number): Map<CueRole, Cue> | null {
  let branch: Branch | null = null;
  let position = at;
  let found: Map<CueRole, Cue> | null = null;
  let words = 0;
  for (;;) {
    const isSpaced = branch !== null && text[position] === ' ';
    const from: number = isSpaced ? position + 1 : position;
    const end = wordEnd(text, from);
    if (end === from) return found;
    const word = foldWord(text.slice(from, end));
    const child: Branch | undefined = branch === null ? branchOf(word) : branch.next?.get(isSpaced ? ` ${word}` : word);
    if (!child || (branch === null && !mayPart(text, at))) return found;
    branch = child;
    position = end;
    if (from === at || beginsWord(text, from)) words++;
    if (branch.roles.length === 0 || !mayPart(text, end)) continue;
    for (const role of branch.roles) {
      if ((BIT[role] & roles) === 0) continue;
      found ??= new Map();
      found.set(role, { role, end: position, words });
    }
  }
}

export const matchCue = (text: string, at: number, role: CueRole): Cue | null =>
  cuesAt(text, at, BIT[role])?.get(role) ?? null;

/** True when nothing but marks stands after a cue that began the text. */
export const endsText = (text: string, cue: Cue): boolean => nextWord(text, cue.end) < 0;

/** Those of `roles` whose cues begin at any word of a short line. */
export function rolesIn(text: string, roles = ALL_ROLES): ReadonlySet<CueRole> {
  let found: Set<CueRole> | null = null;
  for (let at = nextWord(text, 0); at >= 0; at = nextWord(text, wordEnd(text, at))) {
    for (const role of cuesAt(text, at, roles)?.keys() ?? NO_ROLES) {
      found ??= new Set();
      found.add(role);
    }
  }
  return found ?? NO_ROLES;
}

const NO_ROLES: ReadonlySet<CueRole> = new Set();

export interface PlacedCue extends Cue {
  readonly start: number;
}

/** The cues of `role` in a short line, without overlaps. */
export function findCues(text: string, role: CueRole): PlacedCue[] {
  const found: PlacedCue[] = [];
  let free = 0;
  for (let at = nextWord(text, 0); at >= 0; at = nextWord(text, wordEnd(text, at))) {
    const cue = at < free ? null : matchCue(text, at, role);
    if (!cue) continue;
    free = cue.end;
    found.push({ ...cue, start: at });
  }
  return found;
}

/** True when `text`, apart from marks at its ends, is one phrase of `role`. */
export function isCueLine(text: string, role: CueRole): boolean {
  const first = nextWord(text, 0);
  if (first < 0) return false;
  const cue = matchCue(text, first, role);
  return cue !== null && endsText(text, cue);
}

/** True when `text` is nothing but phrases of `role`, several of them: "Share Tweet Email". */
export function isCueRow(text: string, role: CueRole): boolean {
  const cues = findCues(text, role);
  if (cues.length < 2) return false;
  const rest = cues.reduceRight((left, { start, end }) => left.slice(0, start) + left.slice(end), text);
  return nextWord(rest, 0) < 0;
}
