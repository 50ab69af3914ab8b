/*
 * Where a place lies, in the article's words: "in northern Hesse", "30 km south of Minden", "Elmenau, Bavaria". Of a
 * place that is known nobody asks.
 */

import type { RoleWord } from './line-words.ts';
import type { Asked } from './noun-phrase.ts';
import { BODY, PERSON, PLACE } from './role-rules.ts';
import type { WordRange } from './words-before.ts';

const CLOSES = /^[,.;:!?()–—]$/u;
/** Words from the place to the other. */
const REACH = 7;

const endOfName = (words: readonly RoleWord[], at: number): number => {
  const { name } = words[at] as RoleWord;
  let to = at;
  while (words[to]?.name === name) to++;
  return to;
};

const isPlace = (word: RoleWord | undefined): boolean => word?.name?.type === 'place';

/** "in Hesse state", "in the Park event": what is beside is no Hesse and no Park. */
function isOver({ words, rules }: Pick<Asked, 'words' | 'rules'>, at: number, behindArticle: boolean): boolean {
  const next = words[at];
  if (!next || next.kind === 'mark') return true;
  if (next.owns || rules.noun(next.lower) > 0) return false;
  return !behindArticle || rules.joins(next.lower) || rules.says.has(next.lower);
}

/** "in Hesse", "near Minden", "30 km south of Minden", behind the place or behind a comma. */
function beside({ words, rules }: Asked, last: number): WordRange | null {
  const from = words[last + 1]?.lower === ',' ? last + 2 : last + 1;
  const opening = words[from]?.lower ?? '';
  const starts = (['in', 'near', 'directions'] as const).some((list) => rules.has(list, opening));
  if (!starts && words[from]?.kind !== 'number') return null;
  let told = rules.has('in', opening) || rules.has('near', opening);
  for (let at = from; at < from + REACH; at++) {
    const word = words[at];
    if (!word || word.kind === 'mark') return null;
    if (isPlace(word)) {
      const to = endOfName(words, at);
      const whole = words[to - 1]?.end === word.name?.end;
      const ends = isOver({ words, rules }, to, rules.has('articles', words[at - 1]?.lower ?? ''));
      return told && whole && at > from && ends ? { from, to } : null;
    }
    const isDirection = rules.has('directions', word.lower);
    if (isDirection && word.lower.length > 4) told = true;
    const known = isDirection || word.kind === 'number' || rules.has('in', word.lower) || rules.has('near', word.lower);
    if (!known && !rules.has('articles', word.lower) && !rules.isAdjective(word.lower)) return null;
  }
  return null;
}

/** "in Elmenau, Bavaria,": behind a preposition, and no list. */
function larger({ words, rules }: Asked, first: number, last: number): WordRange | null {
  const before = words[first - 1]?.lower ?? '';
  const isPut = (['in', 'near', 'further', 'of'] as const).some((list) => rules.has(list, before));
  if (!isPut || words[last + 1]?.lower !== ',' || !isPlace(words[last + 2])) return null;
  const to = endOfName(words, last + 2);
  const closing = words[to];
  if (closing && !CLOSES.test(closing.lower)) return null;
  const next = words[to + 1];
  const after = rules.has('and', next?.lower ?? '') ? words[to + 2] : next;
  if (closing?.lower === ',' && isPlace(after)) return null;
  return { from: first, to };
}

/** "the Royal Infirmary in Elmenau": a body whose name says that it stands somewhere. */
const isHouse = ({ words, rules }: Asked, first: number, last: number): boolean =>
  words.slice(first, last + 1).some(({ lower }) => (rules.noun(lower) & (BODY | PLACE)) !== 0);

export function where(asked: Asked, first: number, last: number): WordRange | null {
  if (asked.said === PLACE) return beside(asked, last) ?? larger(asked, first, last);
  return asked.said !== PERSON && isHouse(asked, first, last) ? beside(asked, last) : null;
}
