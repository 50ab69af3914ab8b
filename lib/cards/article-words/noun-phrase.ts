/*
 * Reads a description that begins at a word: an article, what tells more of the noun, the noun, and what the noun is
 * of. The noun has to say what its bearer's kind can be; what cannot be read as a whole is no description.
 */

import type { RoleWord } from './line-words.ts';
import type { RoleRules, Said } from './role-rules.ts';

export interface NounPhrase {
  /** Index past its last word. */
  readonly end: number;
  /** Index of its noun. */
  readonly head: number;
  /** More than an article and the noun. */
  readonly specific: boolean;
}

export interface Asked {
  readonly words: readonly RoleWord[];
  readonly rules: RoleRules;
  /** What the noun has to be said of. */
  readonly said: Said;
}

/** Words before the noun that are not known to tell more, by how the description opens. */
const UNKNOWN_AFTER_INDEFINITE = 4;
const UNKNOWN_AFTER_DEFINITE = 3;
const UNKNOWN_BARE = 2;
/** Words of one description; beyond that it is a clause. */
export const MAX_WORDS = 16;

export const isNoun = ({ words, rules, said }: Asked, at: number): boolean => {
  const word = words[at];
  return word?.kind === 'word' && word.name === null && (rules.noun(word.lower) & said) !== 0;
};

/** A word that may stand in a run with the noun. */
export function belongs({ words, rules }: Asked, at: number): boolean {
  const word = words[at];
  if (!word || word.kind === 'mark') return false;
  if (word.owns || (word.country && !word.name)) return true;
  if (word.name) return word.name.type !== 'person' || words[at + 1]?.owns === true || isInside(words, at);
  return rules.tells(word.lower) || rules.noun(word.lower) > 0 || rules.isAdjective(word.lower);
}

/** Not the last word of its name, which has a possessive behind it. */
function isInside(words: readonly RoleWord[], at: number): boolean {
  const { name } = words[at] as RoleWord;
  let last = at;
  while (name && words[last + 1]?.name === name) last++;
  return words[last + 1]?.owns === true;
}

/** Nothing is known of the word, so that it may tell more of a noun. */
export const isUnknown = ({ rules }: Asked, word: RoleWord): boolean =>
  word.kind === 'word' &&
  !word.capital &&
  !rules.joins(word.lower) &&
  !rules.has('articles', word.lower) &&
  !rules.says.has(word.lower);

/** How many unknown words the opening allows. */
function allowance({ words, rules }: Asked, from: number): { opened: boolean; unknown: number } {
  const opening = words[from]?.lower ?? '';
  const behind = words[from - 1]?.owns === true;
  if (rules.has('indefinite', opening)) return { opened: true, unknown: UNKNOWN_AFTER_INDEFINITE };
  if (rules.has('articles', opening))
    return { opened: true, unknown: rules.language.relativeArticles ? 0 : UNKNOWN_AFTER_DEFINITE };
  return { opened: behind, unknown: rules.language.trailing ? 0 : UNKNOWN_BARE };
}

/** The last noun of a run that begins at `from`, and where the run ends. */
function headOf(asked: Asked, from: number, to: number): { head: number; end: number } | null {
  const { words, rules } = asked;
  const { opened, unknown } = allowance(asked, from);
  let at = opened && words[from] && rules.has('articles', words[from].lower) ? from + 1 : from;
  let head = -1;
  let left = unknown;
  for (; at < to; at++) {
    const word = words[at] as RoleWord;
    if (isNoun(asked, at)) head = at;
    else if (word.kind === 'number' && head < 0) continue;
    else if (!belongs(asked, at)) {
      // What is unknown may stand before the noun, never behind it; "meeting", "said" open no description.
      if (head >= 0 || left === 0 || !isUnknown(asked, word) || (!opened && rules.endsIn(word.lower, 'verbal'))) break;
      left--;
    }
  }
  if (head < 0) return null;
  // "a teachers’ union" is no teacher: behind the noun only its adjectives, or its genitive.
  if (rules.language.trailing) return { head, end: at };
  for (let behind = head + 1; behind < at; behind++) {
    const { lower, name, owns } = words[behind] as RoleWord;
    if (owns || (!name && rules.noun(lower) > 0 && !rules.tells(lower) && !rules.isAdjective(lower))) return null;
    if (name) return null;
  }
  return { head, end: at };
}

/** What may follow the noun: "of", "at", "and"; where nouns have their genitive behind them, a name. */
const goesOn = ({ words, rules }: Asked, at: number): boolean => {
  const word = words[at] as RoleWord;
  if ((['of', 'further', 'and'] as const).some((list) => rules.has(list, word.lower))) return true;
  if (!rules.language.trailing) return false;
  return word.capital || word.name !== null || rules.has('articles', word.lower);
};

/** Who is named in a description is named as part of it: "the wife of Y", "Y’s lawyer". */
function isPartOf({ words, rules }: Asked, at: number): boolean {
  const { name } = words[at] as RoleWord;
  if (name?.type !== 'person') return true;
  let first = at;
  while (words[first - 1]?.name === name) first--;
  const before = words[first - 1]?.lower ?? '';
  return (
    isInside(words, at) ||
    (['of', 'further'] as const).some((list) => rules.has(list, before)) ||
    isHeld(words, first, rules)
  );
}

/** "lawyer for President Y": a noun or an article between. */
const isHeld = (words: readonly RoleWord[], first: number, rules: RoleRules): boolean => {
  const before = words[first - 1];
  return before !== undefined && (rules.noun(before.lower) > 0 || rules.tells(before.lower));
};

/**
 * The description of words `from` to `to`, which must be all of it; but a clause that follows ("who …") is left off.
 */
export function nounPhrase(asked: Asked, from: number, to: number): NounPhrase | null {
  const { words, rules } = asked;
  let end = to;
  for (let at = from + 1; at < to; at++) {
    const { lower } = words[at] as RoleWord;
    // Where it is an article too, it opens no clause without a comma.
    if (rules.has('who', lower) && !rules.language.relativeArticles) {
      end = at;
      break;
    }
  }
  const run = headOf(asked, from, end);
  if (!run) return null;
  if (run.end < end && !goesOn(asked, run.end)) return null;
  for (let at = from; at < end; at++) {
    const word = words[at] as RoleWord;
    if (word.shuts || !isPartOf(asked, at)) return null;
    if (at >= run.end && rules.has('finite', word.lower) && word.name === null) return null;
  }
  const cut = end - from > MAX_WORDS ? lastJoint(asked, run.end, from + MAX_WORDS) : end;
  const opened = rules.has('articles', words[from]?.lower ?? '');
  return cut === null ? null : { end: cut, head: run.head, specific: cut - from > (opened ? 2 : 1) };
}

/** Where a long description may be cut: before a preposition behind the noun. */
function lastJoint({ words, rules }: Asked, from: number, to: number): number | null {
  for (let at = to; at > from; at--)
    if (rules.has('further', words[at]?.lower ?? '') || rules.has('and', words[at]?.lower ?? '')) return at;
  return null;
}
