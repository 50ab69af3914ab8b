/*
 * The words right before a name: "Arsenal striker X", "the former Dutch prime minister X", "le maire de Paris X", "the
 * town of X".
 */

import type { RoleWord } from './line-words.ts';
import { type Asked, belongs, isNoun, isUnknown } from './noun-phrase.ts';
import { PERSON, PLACE } from './role-rules.ts';

export interface WordRange {
  readonly from: number;
  readonly to: number;
}

/** Words back from a name at which its noun may stand. */
export const REACH = 9;

/** Words behind a name within which a second verb tells of a clause. */
const REDUCED_REACH = 6;

/** Leftwards from the noun over all that belongs to it, with the article. */
export function reachLeft(asked: Asked, noun: number): number {
  const { words, rules } = asked;
  let from = noun;
  while (from > 0) {
    const before = words[from - 1] as RoleWord;
    const name = before.name;
    if (name) {
      // Whole, and of a person only what they own: "Putin’s spokesman".
      if (name.type === 'person' && !words[from]?.owns) break;
      while (words[from - 1]?.name === name) from--;
    } else if (before.owns || belongs(asked, from - 1) || before.kind === 'number' || isNameless(asked, from - 1))
      from--;
    else break;
  }
  // "the marine biologist": behind an article whatever stands before the noun is of it. And in "an alleged ivory
  // dealer" what takes it back must not be lost.
  for (let at = from - 1; at >= Math.max(0, from - 3); at--) {
    const word = words[at] as RoleWord;
    // Over one word: of two the noun may begin a clause ("the warm welcome singer X got").
    if (rules.has('articles', word.lower)) return at >= from - 2 ? at : from;
    if (at < from - 1 && tellsOver(asked, at, from)) return reachLeft(asked, at);
    const isOpen = words[from]?.name === null && rules.noun(word.lower) === 0 && !isVerb(asked, word);
    if (!isUnknown(asked, word) || !isOpen) break;
  }
  return words[from]?.owns || words[from]?.kind === 'number' ? noun : from;
}

const isVerb = ({ rules }: Asked, { lower }: RoleWord): boolean =>
  rules.has('irregular', lower) || (rules.endsIn(lower, 'verbal') && !lower.includes('-'));

/** "high school math teacher": over one word of which nothing is known, over more only what takes the noun back. */
const tellsOver = ({ words, rules }: Asked, at: number, from: number): boolean => {
  const { lower, capital, name } = words[at] as RoleWord;
  if (rules.has('doubts', lower)) return true;
  return at === from - 2 && !capital && !name && (rules.tells(lower) || rules.noun(lower) > 0);
};

/** "ChatGPT maker X": a name that nobody marked; at a sentence's beginning any word may be one ("Cannabis firm X"). */
function isNameless({ words, rules }: Asked, at: number): boolean {
  const { capital, lower, kind } = words[at] as RoleWord;
  if (!capital || kind !== 'word' || rules.nounsCapitalised || rules.isDay(lower)) return false;
  const opens = words[at - 1] === undefined || words[at - 1]?.kind === 'mark';
  return !(opens && (rules.joins(lower) || rules.opens(lower) || rules.says.has(lower)));
}

/**
 * "the firm Google bought was sold": the words before the name are of another. Behind the sentence's beginning a second
 * verb tells; elsewhere there was one before, and a verb right behind the name is enough.
 */
function isReduced({ words, rules }: Asked, from: number, last: number): boolean {
  const { reduced } = rules.language;
  if (!reduced || (reduced === 'article' && !rules.has('articles', words[from]?.lower ?? ''))) return false;
  const verb = words[last + 1];
  if (verb?.kind !== 'word' || verb.capital || verb.owns || rules.says.has(verb.lower) || rules.joins(verb.lower))
    return false;
  const opens = from === 0 || words[from - 1]?.kind === 'mark';
  for (let at = last + 2; at <= last + REDUCED_REACH; at++) {
    const word = words[at];
    if (!word || word.kind === 'mark') return !opens && at <= last + 3;
    if (rules.has('finite', word.lower)) return true;
  }
  return false;
}

/** What a noun is of, between it and the name: "maire de Paris X", "министр обороны X". */
function isComplement(asked: Asked, from: number, to: number): boolean {
  const { words, rules } = asked;
  for (let at = from; at < to; at++) {
    const word = words[at] as RoleWord;
    const joins = rules.has('of', word.lower) || rules.has('articles', word.lower);
    if (word.name?.type === 'person' || word.shuts || word.kind === 'mark') return false;
    if (!joins && !word.name && !word.capital && !rules.tells(word.lower) && !rules.isAdjective(word.lower))
      return false;
    if (rules.has('finite', word.lower) && !word.name && !joins) return false;
  }
  const last = words[to - 1] as RoleWord;
  if (last.name) return true;
  // "l’école X" is the school’s name, "der Familie X" the family’s.
  if (rules.noun(last.lower) > 0 && !rules.tells(last.lower)) return false;
  const isShort = /^\p{Lu}{2,}$/u.test(last.lower.toUpperCase()) && last.end - last.start <= 4 && last.capital;
  return rules.tells(last.lower) || rules.isAdjective(last.lower) || (isShort && last.end - last.start >= 2);
}

function complementBefore(asked: Asked, first: number): WordRange | null {
  const { rules, said } = asked;
  if (!rules.language.trailing) return null;
  for (let at = first - 2; at >= Math.max(0, first - REACH); at--) {
    if (!isNoun(asked, at)) continue;
    if (!isComplement(asked, at + 1, first)) return null;
    if ((said & PERSON) === 0 && !onlyAdjectives(asked, at + 1, first)) return null;
    return { from: reachLeft(asked, at), to: first };
  }
  return null;
}

const onlyAdjectives = ({ words, rules }: Asked, from: number, to: number): boolean =>
  words.slice(from, to).every(({ lower }) => rules.tells(lower) || rules.isAdjective(lower));

/** "the town of X". */
function ofBefore(asked: Asked, first: number): WordRange | null {
  const { words, rules } = asked;
  let joint = first - 1;
  if (rules.has('articles', words[joint]?.lower ?? '')) joint--;
  if (!rules.has('of', words[joint]?.lower ?? '')) return null;
  let noun = joint - 1;
  while (noun > 0 && rules.language.trailing && rules.isAdjective(words[noun]?.lower ?? '')) noun--;
  const town = words[noun];
  if (!town || town.capital || !rules.has('townOf', town.lower)) return null;
  const from = reachLeft(asked, noun);
  // "the largest city of Bavaria" is another.
  if (words.slice(from, joint).some(({ lower }) => rules.has('ranking', lower))) return null;
  return words[first]?.country && !rules.has('states', town.lower) ? null : { from, to: joint };
}

/**
 * Where nouns have cases: "rzecznik X" in the genitive is X’s spokesman. Nouns of whoever is somebody’s are never
 * taken; others not when the noun stands in the first case and the name in another.
 */
export function isWhose({ words, rules, said }: Asked, first: number, last: number): boolean {
  const noun = words[first - 1];
  if (rules.language.endings === undefined || said !== PERSON || !noun) return false;
  if (rules.inCase('relational', noun.lower)) return true;
  const name = words[last]?.lower ?? '';
  if (!rules.has('people', noun.lower)) return false;
  return rules.endsIn(name, rules.endsIn(noun.lower, 'feminine') ? 'womensGenitives' : 'mensGenitives');
}

/** "hired to coach X", "Arsenal play X": what may be a verb is a noun behind what tells more of it, or an article. */
function isVerbLike({ words, rules, said }: Asked, from: number, noun: number): boolean {
  if (!rules.has('alsoVerbs', words[noun]?.lower ?? '') || words[noun]?.capital) return false;
  return from === noun || ((said & PERSON) === 0 && !rules.has('articles', words[from]?.lower ?? ''));
}

/** Of several names in a row the noun is in the plural; of one whose noun is behind a possessive, somebody else's. */
export function wordsBefore(asked: Asked, first: number, last: number): WordRange | null {
  const { words, said } = asked;
  if (words[last + 1]?.owns && (said & PERSON) === 0) return null;
  if (!isNoun(asked, first - 1))
    return complementBefore(asked, first) ?? (said === PLACE ? ofBefore(asked, first) : null);
  if (isWhose(asked, first, last)) return null;
  const from = reachLeft(asked, first - 1);
  if (isVerbLike(asked, from, first - 1)) return null;
  return said !== PLACE && isReduced(asked, from, last) ? null : { from, to: first };
}
