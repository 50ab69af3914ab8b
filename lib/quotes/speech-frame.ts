/*
 * Verbs that no list has, known by where they stand: right beside the quoted words and right beside the speaker.
 * "“…,” Obi fumed"; "“…”, schimpfte Obi"; "« … », s’est indigné Obi".
 */

import type { GapWord } from './speaker-scene.ts';
import { subjectAfter } from './subject/subject-after.ts';
import { isPronoun, resolvePronoun, type Subject, type SubjectScene } from './subject/subject-scene.ts';

export interface Framed {
  readonly speaker: Subject;
  /** Index of the verb. */
  readonly verb: number;
}

/** Letters of a verb at least: shorter words with such an ending are something else. */
const MIN_LETTERS = 4;

function isVerb({ rules }: SubjectScene, word: GapWord | undefined): boolean {
  if (word?.kind !== 'word' || word.capital || word.mention || word.lower.length < MIN_LETTERS) return false;
  const { lower } = word;
  const other = [
    rules.between,
    rules.negations,
    rules.passives,
    rules.prepositions,
    rules.articles,
    rules.relatives,
    rules.breaks,
    rules.roles,
    rules.people,
    rules.participles,
    rules.possessives,
    rules.objectVerbs,
  ];
  if (other.some((list) => list.has(lower))) return false;
  return rules.verbs.has(lower) || [...rules.speechEndings].some((ending) => lower.endsWith(ending));
}

/** The person whose name begins at `at`, titles passed: index of the name's last word. */
function personAt(scene: SubjectScene, at: number): number {
  const { rules, words } = scene;
  let first = at;
  while (first - at < 4) {
    const word = words[first];
    if (!word || word.mention || word.kind !== 'word') break;
    if (!word.capital && !rules.roles.has(word.lower)) break;
    // "If Obi hissed", where a capital begins the sentence.
    if ([rules.conditions, rules.breaks, rules.prepositions].some((list) => list.has(word.lower))) break;
    first++;
  }
  const mention = words[first]?.mention;
  if (mention?.type !== 'person') return -1;
  let last = first;
  while (words[last + 1]?.mention === mention) last++;
  return last;
}

/** "Obi fumed" at `start`. */
function nameFirst(scene: SubjectScene, start: number): Framed | null {
  const { rules, words } = scene;
  if (rules.inverts) return null;
  let at = isPronoun(scene, words[start]?.lower ?? '') ? start : personAt(scene, start);
  if (at < 0) return null;
  const subject = words[at] as GapWord;
  at++;
  while (rules.between.has(words[at]?.lower ?? '')) at++;
  if (!isVerb(scene, words[at])) return null;
  return { speaker: subject.mention ? subject.mention.entityId : resolvePronoun(scene, subject), verb: at };
}

/** "fumed Obi", "s’est indigné Obi" at `start`. */
function verbFirst(scene: SubjectScene, start: number): Framed | null {
  const { rules, words } = scene;
  const passes = (at: number): boolean => {
    const lower = words[at]?.lower ?? '';
    return rules.reflexives.has(lower) || (rules.between.has(lower) && !words[at]?.capital);
  };
  let at = start;
  while (at - start < 5 && passes(at)) at++;
  if (!isVerb(scene, words[at])) return null;
  let next = at + 1;
  while (passes(next) || words[next]?.lower === '-') next++;
  const behind = words[next];
  if (!behind || behind.sentence !== words[at]?.sentence) return null;
  const named = personAt(scene, next) >= 0 || isPronoun(scene, behind.lower);
  const owned = behind.mention?.type === 'organisation' && rules.inverts;
  const introduced =
    rules.articles.has(behind.lower) && [1, 2, 3].some((by) => words[next + by]?.mention && words[next + by]?.capital);
  if (!named && !owned && !introduced) return null;
  return { speaker: subjectAfter(scene, next - 1), verb: at };
}

/** Behind the words, at the clause's first word. */
export const framedAfter = (scene: SubjectScene, start: number): Framed | null =>
  nameFirst(scene, start) ?? verbFirst(scene, start);

/** "Obi fumed, “…”": before the words, with a comma or colon between. */
export function framedBefore(scene: SubjectScene, from: number): Framed | null {
  const { words } = scene;
  const last = words.at(-1)?.lower;
  if (last !== ',' && last !== ':') return null;
  const verb = words.length - 2;
  if (!isVerb(scene, words[verb])) return null;
  if (personAt(scene, from) !== verb - 1) return null;
  const { mention } = words[verb - 1] as GapWord;
  return mention && { speaker: mention.entityId, verb };
}
