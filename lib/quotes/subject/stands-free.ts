/* Whether a name can be a subject, by the words before it: "a friend of Smith" says nothing of Smith. */

import type { GapWord } from '../speaker-scene.ts';
import { lowerAt, MAX_TITLE_WORDS, type SubjectScene } from './subject-scene.ts';

const isTitleWord = (scene: SubjectScene, word: GapWord): boolean =>
  word.kind === 'word' && (word.capital || scene.rules.roles.has(word.lower) || scene.rules.articles.has(word.lower));

/** Words back to which a clause is looked at, which keeps an endless sentence from costing more with every name. */
export const MAX_CLAUSE_WORDS = 60;

/** @param first the name's first word */
export function standsFree(scene: SubjectScene, first: number): boolean {
  const { rules, words } = scene;
  // Elided articles: "l’Agence".
  if (lowerAt(scene, first - 1) === "'" && rules.articles.has(lowerAt(scene, first - 2)))
    return standsFree(scene, first - 2);
  const before = words[first - 1];
  if (!before) return true;
  // "Ada and Adaku Obi"
  if (rules.and.has(before.lower)) return !words[first - 2]?.mention && !words[first - 2]?.capital;
  if (rules.pluralArticles.has(before.lower)) return false;
  if (before.lower === "'" || /ing$/.test(before.lower)) return before.lower !== "'";
  let at = first - 1;
  while (
    at >= 0 &&
    first - at <= MAX_TITLE_WORDS &&
    isTitleWord(scene, words[at] as GapWord) &&
    !rules.prepositions.has(lowerAt(scene, at))
  )
    at--;
  if (
    at >= 0 &&
    rules.prepositions.has(lowerAt(scene, at)) &&
    (at === first - 1 || rules.inverts || words[at - 1]?.sentence === words[at]?.sentence)
  )
    return false;
  const until = Math.max(0, first - MAX_CLAUSE_WORDS);
  for (let back = first - 1; back >= until && words[back]?.sentence === words[first]?.sentence; back--) {
    if (lowerAt(scene, back) === ',') break;
    if (rules.relatives.has(lowerAt(scene, back))) return false;
  }
  return true;
}
