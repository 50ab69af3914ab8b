/*
 * The words before a name with something between: a comma ("the mayor of Elmenau, X, said"), or other names ("series
 * creators X and Y").
 */

import type { RoleWord } from './line-words.ts';
import { type Asked, nounPhrase } from './noun-phrase.ts';
import { PERSON, PLACE, type RoleRules } from './role-rules.ts';
import { REACH, reachLeft, type WordRange } from './words-before.ts';

/** Index of the first word of the name before a joint ("X and", "X, "); -1 where no person is named there. */
function nameBefore({ words, rules }: Asked, at: number): number {
  const { lower = '' } = words[at] ?? {};
  const behind = lower !== ',' && rules.has('and', lower) && words[at - 1]?.lower === ',' ? at - 2 : at - 1;
  if (lower !== ',' && !rules.has('and', lower)) return -1;
  const { name } = words[behind] ?? {};
  if (name?.type !== 'person') return -1;
  let first = behind;
  while (words[first - 1]?.name === name) first--;
  return first;
}

/** "series creators X and Y": a noun in the plural and at least two names, joined by "and". */
export function wordsBeforeSeveral(asked: Asked, first: number, last: number): WordRange | null {
  const { words, rules, said } = asked;
  if (said !== PERSON || !isInSeries(asked, last + 1, first)) return null;
  let at = first;
  for (let before = nameBefore(asked, at - 1); before >= 0; before = nameBefore(asked, at - 1)) at = before;
  const noun = words[at - 1];
  if (!noun || noun.name || noun.capital || (rules.plural(noun.lower) & PERSON) === 0) return null;
  return { from: reachLeft(asked, at - 1), to: at };
}

/** The name is one of several: an "and" stands before it or behind it, or behind the next. */
function isInSeries({ words, rules }: Asked, behind: number, first: number): boolean {
  if (rules.has('and', words[first - 1]?.lower ?? '')) return true;
  for (let at = behind; at < Math.min(words.length, behind + REACH * 2); at++) {
    const word = words[at] as RoleWord;
    if (rules.has('and', word.lower)) return words[at + 1]?.name?.type === 'person';
    if (word.lower !== ',' && word.name?.type !== 'person') return false;
  }
  return false;
}

/** "the mayor of Elmenau, X, said". */
export function wordsBeforeComma(asked: Asked, first: number, last: number): WordRange | null {
  const { words, said } = asked;
  // "in a home in Minden, Hesse": behind a place and a comma comes the larger one.
  if (said === PLACE || words[first - 1]?.lower !== ',' || !isClosed(asked, last + 1)) return null;
  const to = first - 1;
  let found: WordRange | null = null;
  // The longest: of "the wife of the mayor, X" the mayor is another.
  for (let from = to - 2; from >= Math.max(0, to - REACH - 3); from--) {
    const word = words[from] as RoleWord;
    if (word.shuts || /^[.!?;:–—,]$/u.test(word.lower)) break;
    if (!opensHere(asked, from)) continue;
    const phrase = nounPhrase(asked, from, to);
    if (phrase?.end === to) found = { from, to };
  }
  return found;
}

/** Where a description may begin: with its article, at a sentence's beginning or behind a verb. */
function opensHere({ words, rules }: Asked, from: number): boolean {
  const isOpened = rules.has('articles', words[from]?.lower ?? '') || isOwner(words, from);
  const before = words[from - 1];
  if (!before || before.shuts || /^[.!?:;–—]$/u.test(before.lower)) return isOpened || rules.language.trailing === true;
  if (rules.says.has(before.lower)) return true;
  return isOpened && (before.lower === ',' || rules.has('finite', before.lower) || isInside(words, rules, from - 1));
}

/** "Orinda’s chief executive, X". */
function isOwner(words: readonly RoleWord[], from: number): boolean {
  const name = words[from]?.name;
  if (!name || words[from - 1]?.name === name) return false;
  let last = from;
  while (words[last + 1]?.name === name) last++;
  return words[last + 1]?.owns === true;
}

/** Behind a preposition in the middle of a sentence: one that opens it may have the name for its subject. */
function isInside(words: readonly RoleWord[], rules: RoleRules, at: number): boolean {
  const { lower: joint = '' } = words[at] ?? {};
  if (!rules.joins(joint) || rules.has('of', joint)) return false;
  let opening = at;
  while (opening > 0 && !/^[.!?:;“„«"]$/u.test(words[opening - 1]?.lower ?? '')) opening--;
  const { lower = '', capital } = words[opening] ?? {};
  return opening !== at && !(capital && rules.joins(lower));
}

/** The name ends here; no second one is joined to it, no age follows that is its own. */
function isClosed({ words, rules }: Asked, at: number): boolean {
  const closing = words[at];
  if (!closing) return true;
  if (closing.lower === ',') {
    const next = words[at + 1];
    return !next || !(rules.has('and', next.lower) || next.name?.type === 'person');
  }
  return /^[.)!?;:]$/u.test(closing.lower);
}
