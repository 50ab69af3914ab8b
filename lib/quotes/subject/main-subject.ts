/*
 * The subject of a whole sentence, for what is said far behind it: "Obi thanked the ferrymen, saying", "Obi came back
 * with her coat and declared". Only a name or pronoun that opens the sentence, or stands right behind the phrase that
 * opens it, and only while no other clause begins with somebody else.
 */

import { canSpeak, type GapWord } from '../speaker-scene.ts';
import { standsFree } from './stands-free.ts';
import { isPronoun, lowerAt, resolvePronoun, type Subject, type SubjectScene } from './subject-scene.ts';

const isTitleWord = (scene: SubjectScene, word: GapWord): boolean =>
  word.kind === 'word' && !word.mention && (word.capital || scene.rules.roles.has(word.lower));

const opensPhrase = ({ rules }: SubjectScene, { lower, kind }: GapWord): boolean =>
  rules.prepositions.has(lower) || rules.breaks.has(lower) || kind === 'number' || /(?:ly|ing|ed)$/.test(lower);

/** Index of the first word of the subject, -1 when none can be told. */
function subjectStart(scene: SubjectScene, from: number, to: number): number {
  const { rules, words } = scene;
  let at = from;
  while (
    at < to &&
    (rules.and.has(lowerAt(scene, at)) || rules.between.has(lowerAt(scene, at)) || lowerAt(scene, at) === ',')
  )
    at++;
  // "But Obi", "Still, Obi"
  if (at < to && words[at + 1]?.lower === ',' && !words[at]?.mention) at += 2;
  const first = words[at];
  if (first && !first.mention && opensPhrase(scene, first)) {
    while (at < to && lowerAt(scene, at) !== ',') at++;
    at++;
  }
  if (rules.articles.has(lowerAt(scene, at)) && isTitleWord(scene, words[at + 1] as GapWord)) at++;
  while (at < to && isTitleWord(scene, words[at] as GapWord) && !isPronoun(scene, lowerAt(scene, at))) at++;
  return at < to ? at : -1;
}

/** Whether somebody else may be the subject of what comes between `from` and `to`. */
function otherClause({ rules, words }: SubjectScene, from: number, to: number, entity: string | null): boolean {
  let inside = false;
  for (let at = from; at < to; at++) {
    const { lower, mention, kind } = words[at] as GapWord;
    if (lower === ';' || lower === ':') return true;
    // "with some calling on him to resign"
    if (rules.indefinites.has(lower) && rules.participles.has(words[at + 1]?.lower ?? '')) return true;
    inside ||= rules.breaks.has(lower) || rules.relatives.has(lower);
    const joined = rules.and.has(words[at - 1]?.lower ?? '') || words[at - 1]?.lower === ',';
    if (mention?.type === 'person' && mention.entityId !== entity && (inside || joined)) return true;
    if (kind === 'word' && (rules.he.has(lower) || rules.she.has(lower)) && joined) return true;
  }
  return false;
}

/** Words of a part before the name of whoever has it. */
const MAX_PART_WORDS = 9;

/** "The candidate for governor, Obi, went on": index of the name that stands between commas; -1 for none. */
function apposed(scene: SubjectScene, from: number, to: number): number {
  const { rules, words } = scene;
  if (!rules.articles.has(lowerAt(scene, from)) || rules.indefinites.has(lowerAt(scene, from))) return -1;
  for (let at = from + 1; at < Math.min(to, from + MAX_PART_WORDS); at++) {
    const word = words[at] as GapWord;
    if (word.mention?.type === 'person' || rules.relatives.has(word.lower) || rules.verbs.has(word.lower)) return -1;
    if (word.lower !== ',') continue;
    const mention = words[at + 1]?.mention;
    let last = at + 1;
    while (words[last + 1]?.mention === mention) last++;
    return mention?.type === 'person' && lowerAt(scene, last + 1) === ',' ? at + 1 : -1;
  }
  return -1;
}

/** Null when it cannot be named, or when there may be another one. */
export function mainSubject(scene: SubjectScene, from: number, to: number): Subject {
  const { rules, words } = scene;
  const inApposition = apposed(scene, from, to);
  const at = inApposition >= 0 ? inApposition : subjectStart(scene, from, to);
  const word = words[at];
  if (!word) return null;
  if (isPronoun(scene, word.lower)) {
    const entity = resolvePronoun(scene, word);
    return otherClause(scene, at + 1, to, entity) ? null : entity;
  }
  const { mention } = word;
  if (!mention || !canSpeak(mention) || mention.type === 'place' || !standsFree(scene, at)) return null;
  let last = at;
  while (words[last + 1]?.mention === mention) last++;
  const next = words[last + 1];
  if (!next || next.lower === "'" || next.lower === '-' || next.mention || rules.and.has(next.lower)) return null;
  // "NATO chief", "Northern Alliance spokesman"
  if (mention.type !== 'person' && (rules.roles.has(next.lower) || rules.people.has(next.lower) || next.capital))
    return null;
  return otherClause(scene, last + 1, to, mention.entityId) ? null : mention.entityId;
}
