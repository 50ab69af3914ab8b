/*
 * Finds a cue phrase at a given place in the text: a look-up word by word in a tree built once from all languages' lists, so that
 * the cost is a few map reads a place, however many phrases there are.
 */

import { ALL_CUES } from './cues/all-cues.ts';
import type { CueSet } from './cues/cue-set.ts';

export type CueRole = Exclude<keyof CueSet, 'language'>;

export interface Cue {
  readonly role: CueRole;
  /** End of the phrase in the text, exclusive. */
  readonly end: number;
  /** Words in the phrase. */
  readonly words: number;
}

interface Branch {
  next: Map<string, Branch> | null;
  roles: Set<CueRole> | null;
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
  'openers',
];

const ROOT = buildTree();

function buildTree(): Branch {
  const root: Branch = { next: null, roles: null };
  for (const set of ALL_CUES) {
    for (const role of CUE_ROLES) {
      for (const phrase of set[role].split('|')) {
        if (phrase === '') continue;
        let branch = root;
        for (const word of phrase.split(' ')) {
          branch.next ??= new Map();
          let child = branch.next.get(word);
          if (!child) {
            child = { next: null, roles: null };
            branch.next.set(word, child);
          }
          branch = child;
        }
        branch.roles ??= new Set();
        branch.roles.add(role);
      }
    }
  }
  return root;
}

/** A word, with inner apostrophes and hyphens; sticky, so that it is read where asked. */
const WORD = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/uy;

function fold(word: string): string {
  const small = word.toLowerCase();
  return small.includes('’') ? small.replaceAll('’', "'") : small;
}

/** Of each role the longest cue that begins exactly at `at`; null, as nearly always, when there is none of any. */
export function cuesAt(text: string, at: number): ReadonlyMap<CueRole, Cue> | null {
  let branch = ROOT;
  let position = at;
  let found: Map<CueRole, Cue> | null = null;
  for (let words = 1; ; words++) {
    WORD.lastIndex = position;
    const word = WORD.exec(text);
    const child = word && branch.next?.get(fold(word[0]));
    if (!child) return found;
    branch = child;
    position += word[0].length;
    if (branch.roles) {
      found ??= new Map();
      for (const role of branch.roles) found.set(role, { role, end: position, words });
    }
    if (text[position] !== ' ') return found;
    position++;
  }
}

export const matchCue = (text: string, at: number, role: CueRole): Cue | null => cuesAt(text, at)?.get(role) ?? null;

/** True when nothing but marks stands after a cue that began the text. */
export const endsText = (text: string, cue: Cue): boolean => !/[\p{L}\p{N}]/u.test(text.slice(cue.end));

/** The roles of all cues that begin at any word of a short line. */
export function rolesIn(text: string): ReadonlySet<CueRole> {
  const roles = new Set<CueRole>();
  for (const word of text.matchAll(WORDS)) {
    if (!ROOT.next?.has(fold(word[0]))) continue;
    for (const role of cuesAt(text, word.index)?.keys() ?? []) roles.add(role);
  }
  return roles;
}

export interface PlacedCue extends Cue {
  readonly start: number;
}

/** The cues of `role` in a short line, without overlaps. */
export function findCues(text: string, role: CueRole): PlacedCue[] {
  const found: PlacedCue[] = [];
  for (const word of text.matchAll(WORDS)) {
    if (word.index < (found.at(-1)?.end ?? 0) || !ROOT.next?.has(fold(word[0]))) continue;
    const cue = matchCue(text, word.index, role);
    if (cue) found.push({ ...cue, start: word.index });
  }
  return found;
}

const WORDS = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu;

/** True when `text`, apart from marks at its ends, is one phrase of `role`. */
export function isCueLine(text: string, role: CueRole): boolean {
  const first = text.search(/[\p{L}\p{N}]/u);
  if (first < 0) return false;
  const cue = matchCue(text, first, role);
  return cue !== null && endsText(text, cue);
}
