/*
 * The subject behind a verb of speaking: "said the Russian president, Vladimir Putin". The walk goes from the verb to
 * the right, and at each word the first step that knows what to do with it decides.
 */

import { canSpeak, type GapWord } from '../speaker-scene.ts';
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

const name: Step = (walk, { mention }) => {
  if (!mention || !canSpeak(mention)) return null;
  const { scene, at } = walk;
  const { rules, words } = scene;
  let last = at;
  while (words[last + 1]?.mention === mention) last++;
  const next = words[last + 1];
  const isNear = next?.sentence === words[walk.verb]?.sentence;
  // "Smith's lawyer", "Reuters' John Smith": the one who speaks comes behind it.
  if (next?.lower === "'" || (next?.mention && isNear)) {
    walk.at = next.lower === "'" && lowerAt(scene, last + 2) === 's' ? last + 2 : last;
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
  if (!isTitle && !walk.bound) return { entity: mention.entityId };
  if (next?.lower !== ',' && !isTitle) return { entity: null };
  walk.at = last;
  return 'go-on';
};

/** "said the chair, Helen Ashworth": the name behind the comma, else the part before it. */
const comma: Step = ({ scene, at, role, bound }, { lower }) => {
  if (lower !== ',') return null;
  const behind = scene.words[at + 1]?.mention;
  if (behind?.type === 'person') return { entity: behind.entityId };
  return { entity: role >= 0 && !bound ? resolveRole(scene, role) : null };
};

const joint: Step = (_, { lower }) => (lower === "'" || lower === '-' || lower === 't' ? 'go-on' : null);

const pronoun: Step = ({ scene, verb, at }, word) =>
  isPronoun(scene, word.lower) && at <= verb + PRONOUN_REACH ? { entity: resolvePronoun(scene, word) } : null;

const mark: Step = (_, { kind }) => (kind === 'word' ? null : 'end');

const preposition: Step = (walk, { lower }) => {
  const { scene, at, role } = walk;
  if (!scene.rules.prepositions.has(lower)) return null;
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

const STEPS: readonly Step[] = [name, comma, joint, pronoun, mark, preposition, role, nextClause, anythingElse];

export function subjectAfter(scene: SubjectScene, verb: number): Subject {
  const { words } = scene;
  const walk: Walk = { scene, verb, at: verb + 1, role: -1, bound: false };
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
