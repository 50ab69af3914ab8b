/*
 * The subject of a verb of speaking that stands before it: the walk goes from the verb to the left, and at each word
 * the first step that knows what to do with it decides. Anything else in the subject's place ("Smith and Jones",
 * "they") means that the speaker is not known.
 */

import { canSpeak, type GapWord, type SpeakerMention } from '../speaker-scene.ts';
import { mainSubject } from './main-subject.ts';
import { isOblique } from './oblique.ts';
import { standsFree } from './stands-free.ts';
import { isPronoun, lowerAt, resolvePronoun, resolveRole, type Subject, type SubjectScene } from './subject-scene.ts';

export interface SubjectBefore {
  readonly entity: Subject;
  /** Index of its first word. */
  readonly first: number;
}

interface Walk {
  readonly scene: SubjectScene;
  readonly verb: number;
  /** Index of the word looked at. */
  at: number;
  /** Ends of side remarks met. */
  asides: number;
}

/**
 * `go-on`: the walk stands at a word further left. `no-speech`: the verb has no act of speaking here at all. Null: the
 * next step is asked.
 */
type Step = (walk: Walk, word: GapWord) => SubjectBefore | 'go-on' | 'no-speech' | null;

const denied: Step = ({ scene: { rules } }, { lower }) =>
  rules.negations.has(lower) || rules.passives.has(lower) ? 'no-speech' : null;

const name: Step = ({ scene, at, verb }, { mention }) => {
  if (!mention || !canSpeak(mention)) return null;
  const first = firstOf(scene, at);
  const place = { words: scene.words, first, last: at, verb };
  if (mention.type === 'person' && isOblique(scene.rules, scene.genders, place)) return { entity: null, first };
  // "As Obi put it": a word before the whole clause, not before the name.
  const { words, rules } = scene;
  const opens = words[first - 2]?.sentence !== words[at]?.sentence || rules.breaks.has(lowerAt(scene, first - 1));
  const clause = at === verb - 1 && opens;
  return { entity: clause || standsFree(scene, first) ? mention.entityId : null, first };
};

const firstOf = (scene: SubjectScene, index: number): number => {
  const { mention } = scene.words[index] as GapWord;
  let first = index;
  while (first > 0 && scene.words[first - 1]?.mention === mention) first--;
  return first;
};

const wordBetween: Step = (walk, { lower }) => {
  if (!walk.scene.rules.between.has(lower) && lower !== "'" && lower !== 't' && !/ly$/.test(lower)) return null;
  walk.at--;
  return 'go-on';
};

/** One side remark is passed: "Smith, who has led the party since 2015, said". */
const sideRemark: Step = (walk, { lower }) => {
  if (!(lower in ASIDES) || walk.asides++ > 0) return null;
  const aside = asideBefore(walk.scene, walk.at);
  if (!aside) return 'no-speech';
  if (aside.person && walk.scene.words[aside.before]?.mention?.type !== 'person')
    return { entity: aside.person.entityId, first: aside.before };
  walk.at = aside.before;
  return 'go-on';
};

/** Words a side remark may have before we give up. */
const MAX_ASIDE_WORDS = 22;
/** Signs that end a side remark, and those that begin it. */
const ASIDES: Readonly<Record<string, string>> = { ',': ',', ')': '(', '—': '—', '–': '–' };

interface Aside {
  /** The index left of the remark. */
  readonly before: number;
  /** The person who is all the remark holds: "the chair, Helen Ashworth, said". */
  readonly person: SpeakerMention | null;
}

/** The side remark that ends at `index`, null when none begins. */
function asideBefore(scene: SubjectScene, index: number): Aside | null {
  const { words } = scene;
  const open = ASIDES[lowerAt(scene, index)];
  for (let at = index - 1; at >= Math.max(0, index - MAX_ASIDE_WORDS); at--) {
    if (words[at]?.sentence !== words[index]?.sentence) return null;
    if (lowerAt(scene, at) !== open) continue;
    const { mention } = words[at + 1] as GapWord;
    const whole = mention?.type === 'person' && words.slice(at + 1, index).every((word) => word.mention === mention);
    return { before: at - 1, person: whole ? mention : null };
  }
  return null;
}

/** "Brown laughed and said", "Brown returned with her coat over her arm and said". */
const verbBefore: Step = (walk, { lower, sentence }) => {
  const { rules, words } = walk.scene;
  if (!rules.and.has(lower)) return null;
  const verb = words[walk.at - 1];
  if (words[walk.at - 2]?.mention && verb?.kind === 'word' && !verb.mention) {
    walk.at -= 2;
    return 'go-on';
  }
  let from = walk.at;
  while (words[from - 1]?.sentence === sentence) from--;
  return { entity: mainSubject(walk.scene, from, walk.at), first: from };
};

const pronoun: Step = ({ scene, at }, word) =>
  isPronoun(scene, word.lower) ? { entity: resolvePronoun(scene, word), first: at } : null;

/** "Obi, who called the bill “a mess,”": the side clause's subject is the one it is about. */
const relative: Step = ({ scene, at, verb }, { lower, sentence }) => {
  const { rules, words } = scene;
  if (!rules.relatives.has(lower) || at !== verb - 1) return null;
  const name = words[at - 1]?.lower === ',' ? at - 2 : at - 1;
  const mention = words[name]?.mention;
  if (mention?.type !== 'person' || words[name]?.sentence !== sentence) return null;
  const first = firstOf(scene, name);
  // "a friend of Obi, who said", not "a laugh from Obi, who said"
  const owner = words[first - 2];
  const owned = owner !== undefined && (rules.roles.has(owner.lower) || rules.people.has(owner.lower));
  const free = standsFree(scene, first) || (rules.prepositions.has(lowerAt(scene, first - 1)) && !owned);
  return { entity: free ? mention.entityId : null, first };
};

const role: Step = ({ scene, at }, { lower }) =>
  scene.rules.roles.has(lower) ? { entity: resolveRole(scene, at), first: at } : null;

const anythingElse: Step = ({ at }, { kind }) => (kind === 'word' ? { entity: null, first: at } : 'no-speech');

const STEPS: readonly Step[] = [
  denied,
  name,
  wordBetween,
  sideRemark,
  verbBefore,
  relative,
  pronoun,
  role,
  anythingElse,
];

/** Undefined: the verb has no act of speaking here at all. */
export function subjectBefore(scene: SubjectScene, verb: number): SubjectBefore | undefined {
  const { words } = scene;
  const walk: Walk = { scene, verb, at: verb - 1, asides: 0 };
  while (walk.at >= 0 && words[walk.at]?.sentence === words[verb]?.sentence) {
    const word = words[walk.at] as GapWord;
    let done: ReturnType<Step> = null;
    for (const step of STEPS) {
      done = step(walk, word);
      if (done !== null) break;
    }
    if (done === 'no-speech' || done === null) return undefined;
    if (done !== 'go-on') return done;
  }
  return undefined;
}
