/*
 * The words right behind a name: the apposition between commas ("X, 54, a retired captain,"), the clause ("X, who leads
 * Y,"), the sentence whose subject it is ("X is a physicist"), the noun it is followed by ("Elmenau district").
 */

import type { RoleWord } from './line-words.ts';
import { type Asked, isNoun, MAX_WORDS, nounPhrase } from './noun-phrase.ts';
import { BODY, PERSON, PLACE } from './role-rules.ts';
import { isWhose, type WordRange } from './words-before.ts';

const OPENS = new Set([',', '(', '–', '—', '-']);
const CLOSES = /^[,.;:!?()–—"”»]$/u;
/** Words between two commas that a description may have. */
const REACH = MAX_WORDS + 8;

const isDash = (mark: string): boolean => /^[–—-]$/u.test(mark);

/** Index of the mark that ends what begins at `from`; the line's end is one. */
function closingAt(words: readonly RoleWord[], from: number): number {
  let at = from;
  while (at < words.length && at - from <= REACH && !CLOSES.test((words[at] as RoleWord).lower)) at++;
  return at;
}

/** Past an age between two commas or in brackets: "X, 54," and "X (54),"; null where there is none. */
function pastAge({ words, rules }: Asked, at: number): number | null {
  let behind = at + 1;
  const opening = words[at]?.lower ?? '';
  if (opening !== ',' && opening !== '(') return null;
  if (rules.has('of', words[behind]?.lower ?? '')) behind++;
  const { kind, lower = '' } = words[behind] ?? {};
  if (!(kind === 'number' && /^\d{1,3}$/u.test(lower)) && !/^\d{1,3}-\p{L}+$/u.test(lower)) return null;
  behind++;
  while (rules.has('years', words[behind]?.lower ?? '')) behind++;
  if (opening === '(') return words[behind]?.lower === ')' ? behind + 1 : null;
  return words[behind]?.lower === ',' ? behind : null;
}

/** "the mother of X, a teacher": what follows may be of either. */
function isBound(asked: Asked, first: number, last: number): boolean {
  const { words, rules, said } = asked;
  if (isWhose(asked, first, last)) return true;
  let joint = first - 1;
  while (joint > 0 && rules.has('articles', words[joint]?.lower ?? '')) joint--;
  if (words[joint]?.owns) return false;
  if (!rules.has('of', words[joint]?.lower ?? '') && !rules.has('further', words[joint]?.lower ?? '')) return false;
  return [1, 2].some(
    (back) => (rules.noun(words[joint - back]?.lower ?? '') & said) !== 0 && !words[joint - back]?.name,
  );
}

/** "In the Bundestag, a group of members voted": what follows is the sentence. */
function isFronted({ words, rules }: Asked, first: number): boolean {
  const at = rules.has('articles', words[first - 1]?.lower ?? '') ? first - 2 : first - 1;
  const before = words[at];
  if (!before || !(rules.has('further', before.lower) || rules.has('in', before.lower))) return false;
  const opening = words[at - 1];
  return !opening || opening.shuts || /^[.!?:;]$/u.test(opening.lower);
}

function appositionOf(asked: Asked, first: number, last: number): WordRange | null {
  const { words, rules, said } = asked;
  const opening = pastAge(asked, last + 1) ?? last + 1;
  const mark = words[opening]?.lower ?? '';
  if (!OPENS.has(mark) || (isDash(mark) && mark === '-' && words[opening]?.start === words[opening - 1]?.end))
    return null;
  const from = opening + 1;
  const to = closingAt(words, from);
  const closing = words[to]?.lower ?? '';
  if (to === from || (mark === '(') !== (closing === ')') || (isDash(mark) && closing === ',')) return null;
  if (isBound(asked, first, last) || ((said & BODY) !== 0 && isFronted(asked, first))) return null;
  // "X, mayor of Y, Z, …": a list, or the mayor is Z.
  if (closing === ',' && words[to + 1]?.name?.type === 'person' && (said & PERSON) !== 0) return null;
  const phrase = nounPhrase(asked, from, to);
  if (!phrase) return null;
  // "X, the company, …" says nothing.
  if (!phrase.specific && (said & PERSON) === 0) return null;
  // "in the Vale, the wine country and the hills": a list.
  if (said === PLACE && words.slice(from, phrase.end).some(({ lower }) => rules.has('and', lower))) return null;
  return { from, to: phrase.end };
}

export function apposition(asked: Asked, first: number, last: number): WordRange | null {
  const found = appositionOf(asked, first, last);
  if (found || (asked.said & BODY) !== 0 || first !== last) return found;
  // A firm taken for a surname or a place: "Robo, an RPA vendor, …".
  const asBody = appositionOf({ ...asked, said: BODY }, first, last);
  return asBody && asked.rules.has('indefinite', asked.words[asBody.from]?.lower ?? '') ? asBody : null;
}

/** "X, who leads Y,". */
export function clause(asked: Asked, first: number, last: number): WordRange | null {
  const { words, rules, said } = asked;
  const opening = pastAge(asked, last + 1) ?? last + 1;
  const from = opening + 1;
  if (words[opening]?.lower !== ',' || !rules.has('who', words[from]?.lower ?? '')) return null;
  const before = words[first - 1]?.lower ?? '';
  // "the merger of X and Y, which …": of what is no person the clause may be the whole's.
  const isOfMore = said !== PERSON && (rules.has('of', before) || rules.has('and', before));
  if (isBound(asked, first, last) || isOfMore || said === PLACE) return null;
  const to = closingAt(words, from);
  if (to - from > MAX_WORDS || words.slice(from, to).some(({ shuts }) => shuts)) return null;
  const verb = rules.has('does', words[from + 1]?.lower ?? '') ? from + 1 : from + 2;
  if (rules.has('does', words[verb]?.lower ?? '') && verb - from <= 2 && to > verb + 1) return { from, to };
  const isA = rules.has('is', words[from + 1]?.lower ?? '') ? nounPhrase(asked, from + 2, to) : null;
  return isA ? { from, to: isA.end } : null;
}

/** "X is a physicist at Y": only where the name opens the sentence, so that it is the subject. */
export function sentence(asked: Asked, first: number, last: number): WordRange | null {
  const { words, rules } = asked;
  const before = words[first - 1];
  if (before && !/^[.!?]$/u.test(before.lower)) return null;
  if (!rules.has('is', words[last + 1]?.lower ?? '')) return null;
  const from = last + 2;
  const opened = rules.has('articles', words[from]?.lower ?? '');
  if (!opened && !rules.language.trailing && !rules.language.compounds) return null;
  const to = closingAt(words, from);
  if (words.slice(from, to).some(({ shuts }) => shuts)) return null;
  const phrase = nounPhrase(asked, from, to);
  return phrase?.specific ? { from, to: phrase.end } : null;
}

/** "Elmenau district", "the Lakeside newspaper". */
export function nounAfter(asked: Asked, last: number): WordRange | null {
  const { words, rules } = asked;
  const at = last + 1;
  if (!rules.has('after', words[at]?.lower ?? '') || !isNoun(asked, at)) return null;
  const next = words[at + 1];
  // "Elmenau town hall" is no town.
  if (next && next.kind !== 'mark' && !rules.joins(next.lower) && !rules.says.has(next.lower)) return null;
  return { from: at, to: pastLarger(asked, at + 1) };
}

/** "area of Liverpool": with the place that it is of. */
function pastLarger({ words, rules }: Asked, at: number): number {
  const name = words[at + 1]?.name;
  if (!rules.has('of', words[at]?.lower ?? '') || name?.type !== 'place') return at;
  let to = at + 1;
  while (words[to]?.name === name) to++;
  return words[to]?.owns ? at : to;
}

/** "X, 60, from Leeds,"; "X of Acme Research". */
export function belonging(asked: Asked, last: number): WordRange | null {
  const { words, rules } = asked;
  const aged = pastAge(asked, last + 1);
  const from = aged === null ? last + 1 : aged + 1;
  const list = aged === null ? 'memberOf' : 'from';
  if (!rules.has(list, words[from]?.lower ?? '')) return null;
  const at = rules.has('articles', words[from + 1]?.lower ?? '') ? from + 2 : from + 1;
  const name = words[at]?.name;
  if (!name || name.type !== (aged === null ? 'organisation' : 'place')) return null;
  let to = at;
  while (words[to]?.name === name) to++;
  const next = words[to];
  if (next?.owns || (aged !== null && next && !CLOSES.test(next.lower))) return null;
  return { from, to };
}

export const saidOf = (type: string): number => {
  if (type === 'person') return PERSON;
  return type === 'place' ? PLACE : BODY | PLACE;
};
