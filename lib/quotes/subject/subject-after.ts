/*
 * The subject behind a verb of speaking: "said the Russian president, Vladimir Putin". The walk goes from the verb to
 * the right, and at each word the first step that knows what to do with it decides.
 */

import { verbGender } from '../gender.ts';
import { canSpeak, type GapWord } from '../speaker-scene.ts';
import { isOblique } from './oblique.ts';
import {
  isPronoun,
  lowerAt,
  MAX_TITLE_WORDS,
  resolvePronoun,
  resolveRole,
  type Subject,
  type SubjectScene,
} from './subject-scene.ts';

/** Words behind the verb that are looked at: a title, and what may stand around it. */
const REACH = MAX_TITLE_WORDS + 6;
/** Words behind the verb at which a pronoun can still be its subject. */
const PRONOUN_REACH = 4;

interface Walk {
  readonly scene: SubjectScene;
  readonly verb: number;
  /** Index of the word looked at; a step may go past further ones. */
  at: number;
  /** Index of the last part met, -1 for none. */
  role: number;
  /** A preposition was met: what follows belongs to the words before it ("a spokesman for Smith"). */
  bound: boolean;
  /** The words name a source, whose name stands in another case: "по словам Козака". */
  readonly source: boolean;
}

/** `go-on`: to the next word. `end`: nothing further right is the subject. Null: the next step is asked. */
type Step = (walk: Walk, word: GapWord) => { readonly entity: Subject } | 'go-on' | 'end' | null;

/** Whether nothing but a noun or two stands between `at` and a person. */
function leadsToPerson({ rules, words }: SubjectScene, at: number): boolean {
  for (let next = at; next < at + 4; next++) {
    const word = words[next];
    if (!word || (word.kind !== 'word' && word.lower !== '-')) return false;
    if (word.mention) return next > at && word.mention.type === 'person';
    if (rules.prepositions.has(word.lower) || rules.and.has(word.lower) || rules.breaks.has(word.lower)) return false;
    if (rules.relatives.has(word.lower) || rules.verbs.has(word.lower)) return false;
  }
  return false;
}

/** "zapytał Kozaka dziennikarz": the verb's object is passed. */
const object: Step = (walk, { mention }) => {
  const { scene, verb, at, source } = walk;
  if (!mention || source || mention.type !== 'person') return null;
  const last = lastOf(scene, at);
  if (!isOblique(scene.rules, scene.genders, { words: scene.words, first: at, last, verb })) return null;
  walk.at = last;
  return 'go-on';
};

function lastOf({ words }: SubjectScene, at: number): number {
  let last = at;
  while (words[last + 1]?.mention === words[at]?.mention) last++;
  return last;
}

/** "powiedziała w rozmowie z radiem burmistrz Ewa Lis": a name in the nominative is no part of the phrase before it. */
function isNominative({ scene: { rules, words, genders }, verb, at }: Walk): boolean {
  const { mention } = words[at] as GapWord;
  if (rules.obliqueEndings.size === 0 || mention?.type !== 'person') return false;
  if (rules.prepositions.has(words[at - 1]?.lower ?? '')) return false;
  const own = genders.get(mention.entityId ?? '');
  return own !== undefined && own === verbGender(rules, words[verb]?.lower ?? '');
}

/** "Lindroos bror", whose genitive needs no sign. */
function isPossessor({ scene: { rules, words } }: Walk, last: number): boolean {
  const next = words[last + 1];
  if (!rules.inverts || !next || next.mention || !/[sxz]$/.test(words[last]?.lower ?? '')) return false;
  return rules.kin.has(next.lower) || rules.people.has(next.lower);
}

const name: Step = (walk, { mention }) => {
  if (!mention || !canSpeak(mention)) return null;
  const { scene, at } = walk;
  const { rules, words } = scene;
  const last = lastOf(scene, at);
  const next = words[last + 1];
  const isNear = next?.sentence === words[walk.verb]?.sentence;
  // "das Werft-Mitglied", "the Obi-led board"
  if (next?.lower === '-' && next.glued) return { entity: null };
  // "Smith's lawyer", "Reuters' John Smith": the one who speaks comes behind it.
  if (next?.lower === "'" || (next?.mention && isNear) || isPossessor(walk, last)) {
    walk.at = next?.lower === "'" && lowerAt(scene, last + 2) === 's' ? last + 2 : last;
    return 'go-on';
  }
  if (rules.and.has(next?.lower ?? '') && words[last + 2]?.mention) return { entity: null };
  // "NATO chief", "U.S. Attorney", "Tolva resident Obi": what follows is the speaker.
  const isTitle =
    mention.type !== 'person' &&
    next?.kind === 'word' &&
    isNear &&
    (next.capital || rules.roles.has(next.lower) || leadsToPerson(scene, last + 1)) &&
    !rules.between.has(next.lower);
  // "rzecznik Rady Portu", whose genitive has no preposition.
  const before = words[at - 1]?.lower ?? '';
  const owner = mention.type !== 'person' && (rules.roles.has(before) || rules.people.has(before));
  if (!isTitle && owner && rules.obliqueEndings.size > 0) return { entity: null };
  if (!isTitle && (!walk.bound || isNominative(walk))) return { entity: mention.entityId };
  if (next?.lower !== ',' && !isTitle) return { entity: null };
  walk.at = last;
  return 'go-on';
};

/** "said the chair, Helen Ashworth": the name behind the comma, else the part before it. */
/** Not "so der Vorstand, Obi habe gelogen", where another clause begins. */
function endsApposition(scene: SubjectScene, at: number): boolean {
  const { rules, words } = scene;
  const next = words[lastOf(scene, at) + 1];
  if (next?.kind !== 'word' || next.sentence !== words[at]?.sentence) return true;
  const { lower } = next;
  return [rules.prepositions, rules.relatives, rules.between, rules.and, rules.breaks].some((list) => list.has(lower));
}

const comma: Step = ({ scene, at, role, bound }, { lower }) => {
  if (lower !== ',') return null;
  const behind = scene.words[at + 1]?.mention;
  if (behind?.type === 'person') return { entity: endsApposition(scene, at + 1) ? behind.entityId : null };
  return { entity: role >= 0 && !bound ? resolveRole(scene, role) : null };
};

const joint: Step = (_, { lower }) => (lower === "'" || lower === '-' || lower === 't' ? 'go-on' : null);

const pronoun: Step = ({ scene, verb, at }, word) =>
  isPronoun(scene, word.lower) && at <= verb + PRONOUN_REACH ? { entity: resolvePronoun(scene, word) } : null;

const mark: Step = (_, { kind }) => (kind === 'word' ? null : 'end');

const preposition: Step = (walk, { lower }) => {
  const { scene, at, role } = walk;
  if (!scene.rules.prepositions.has(lower)) return null;
  // "said on Monday": the subject is still to come.
  if (scene.rules.days.has(lowerAt(scene, at + 1))) {
    walk.at++;
    return 'go-on';
  }
  // "said the president in Moscow": the part is complete.
  if (role >= 0 && role === at - 1 && !scene.words[at + 1]?.mention) return 'end';
  walk.bound = true;
  return 'go-on';
};

const role: Step = (walk, { lower }) => {
  if (!walk.scene.rules.roles.has(lower)) return null;
  walk.role = walk.at;
  return 'go-on';
};

const nextClause: Step = ({ scene: { rules } }, { lower }) =>
  rules.verbs.has(lower) || rules.relatives.has(lower) ? 'end' : null;

const anythingElse: Step = () => 'go-on';

const STEPS: readonly Step[] = [object, name, comma, joint, pronoun, mark, preposition, role, nextClause, anythingElse];

/** @param source the word names a source, not an act of speaking */
export function subjectAfter(scene: SubjectScene, verb: number, source = false): Subject {
  const { words } = scene;
  const walk: Walk = { scene, verb, at: verb + 1, role: -1, bound: false, source };
  for (; walk.at < words.length && walk.at <= verb + REACH; walk.at++) {
    const word = words[walk.at] as GapWord;
    if (word.sentence !== words[verb]?.sentence) break;
    let done: ReturnType<Step> = null;
    for (const step of STEPS) {
      done = step(walk, word);
      if (done !== null) break;
    }
    if (done === 'end' || done === null) break;
    if (done !== 'go-on') return done.entity;
  }
  return walk.role >= 0 && !walk.bound ? resolveRole(scene, walk.role) : null;
}
