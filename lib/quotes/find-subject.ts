/*
 * Who does the saying, given the verb: the name right before it or right behind it, past titles, side remarks and adverbs. Anything
 * else in the subject's place ("a friend of Smith", "Smith and Jones", "they") means the speaker is not known: no guess.
 */

import type { QuoteRules } from './quote-rules.ts';
import { type BlockCast, canSpeak, type GapWord, type RoleBearers, type SpeakerMention } from './speaker-scene.ts';

/** Words a side remark or a title may have before we give up: "Smith, who has led the party since 2015, said". */
const ASIDE = 22;
const TITLE = 9;

export interface SubjectScene {
  readonly rules: QuoteRules;
  readonly words: readonly GapWord[];
  readonly cast: BlockCast;
  readonly bearers: RoleBearers;
}

/** An entity id; `null` for a subject we cannot name. */
type Subject = string | null;

const lowerAt = (scene: SubjectScene, index: number): string => scene.words[index]?.lower ?? '';
const isPronoun = (scene: SubjectScene, lower: string): boolean =>
  scene.rules.he.has(lower) || scene.rules.she.has(lower);
const isTitleWord = (scene: SubjectScene, word: GapWord): boolean =>
  word.kind === 'word' && (word.capital || scene.rules.roles.has(word.lower) || scene.rules.articles.has(word.lower));

/** The one person the block has named so far. */
function resolvePronoun(scene: SubjectScene, offset: number): Subject {
  const [first, second] = scene.cast.people;
  if (scene.cast.mixedPronouns || !first || first.start >= offset) return null;
  return second && second.start < offset ? null : first.entity;
}

/** "the Russian president": whoever alone bears that part in the article, and with a nationality only when named in this block. */
function resolveRole(scene: SubjectScene, index: number): Subject {
  const bearers = scene.bearers.get(lowerAt(scene, index));
  if (bearers?.size !== 1) return null;
  const [entity = null] = bearers;
  for (let at = index - 1; at >= Math.max(0, index - 4); at--) {
    const word = scene.words[at] as GapWord;
    if (word.kind !== 'word') return null;
    if (word.lower === 'a' || word.lower === 'an') return null;
    if (scene.rules.articles.has(word.lower)) {
      const plain = at === index - 1;
      const named = scene.cast.firstNamed.get(entity);
      return plain || (named !== undefined && named < word.start) ? entity : null;
    }
  }
  return null;
}

/** Whether the mention ending at word `last` can be a subject, by the words before it. */
function standsFree(scene: SubjectScene, first: number): boolean {
  const { rules, words } = scene;
  // Elided articles: "l’Agence".
  if (lowerAt(scene, first - 1) === "'" && rules.articles.has(lowerAt(scene, first - 2)))
    return standsFree(scene, first - 2);
  const before = words[first - 1];
  if (!before) return true;
  if (rules.and.has(before.lower)) return !words[first - 2]?.mention;
  if (before.lower === "'" || /ing$/.test(before.lower)) return before.lower !== "'";
  let at = first - 1;
  while (
    at >= 0 &&
    first - at <= TITLE &&
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
  for (let back = first - 1; back >= 0 && words[back]?.sentence === words[first]?.sentence; back--) {
    if (lowerAt(scene, back) === ',') break;
    if (rules.relatives.has(lowerAt(scene, back))) return false;
  }
  return true;
}

const firstOf = (scene: SubjectScene, index: number): number => {
  const { mention } = scene.words[index] as GapWord;
  let first = index;
  while (first > 0 && scene.words[first - 1]?.mention === mention) first--;
  return first;
};

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
  for (let at = index - 1; at >= Math.max(0, index - ASIDE); at--) {
    if (words[at]?.sentence !== words[index]?.sentence) return null;
    if (lowerAt(scene, at) !== open) continue;
    const { mention } = words[at + 1] as GapWord;
    const whole = mention?.type === 'person' && words.slice(at + 1, index).every((word) => word.mention === mention);
    return { before: at - 1, person: whole ? mention : null };
  }
  return null;
}

/** The subject of the verb at `verb` when it stands before it. Undefined: the verb has no act of speaking here at all. */
export function subjectBefore(scene: SubjectScene, verb: number): { entity: Subject; first: number } | undefined {
  const { rules, words } = scene;
  let at = verb - 1;
  let asides = 0;
  while (at >= 0 && words[at]?.sentence === words[verb]?.sentence) {
    const word = words[at] as GapWord;
    if (rules.negations.has(word.lower) || rules.passives.has(word.lower)) return undefined;
    if (word.mention && canSpeak(word.mention)) {
      const first = firstOf(scene, at);
      return { entity: standsFree(scene, first) ? word.mention.entity : null, first };
    }
    if (rules.between.has(word.lower) || word.lower === "'" || word.lower === 't' || /ly$/.test(word.lower)) at--;
    else if (word.lower in ASIDES && asides++ === 0) {
      const aside = asideBefore(scene, at);
      if (!aside) return undefined;
      if (aside.person && words[aside.before]?.mention?.type !== 'person')
        return { entity: aside.person.entity, first: aside.before };
      at = aside.before;
    } else if (
      rules.and.has(word.lower) &&
      words[at - 2]?.mention &&
      words[at - 1]?.kind === 'word' &&
      !words[at - 1]?.mention
    ) {
      // "Brown laughed and said".
      at -= 2;
    } else if (isPronoun(scene, word.lower)) return { entity: resolvePronoun(scene, word.start), first: at };
    else if (rules.roles.has(word.lower)) return { entity: resolveRole(scene, at), first: at };
    else return word.kind === 'word' ? { entity: null, first: at } : undefined;
  }
  return undefined;
}

/** The subject behind the verb: "said the Russian president, Vladimir Putin". */
export function subjectAfter(scene: SubjectScene, verb: number): Subject {
  const { rules, words } = scene;
  const sentence = words[verb]?.sentence;
  let role = -1;
  let bound = false;
  for (let at = verb + 1; at < words.length && at <= verb + TITLE + 6 && words[at]?.sentence === sentence; at++) {
    const word = words[at] as GapWord;
    if (word.mention && canSpeak(word.mention)) {
      let last = at;
      while (words[last + 1]?.mention === word.mention) last++;
      const next = lowerAt(scene, last + 1);
      const nextWord = words[last + 1];
      if (next === "'" || (nextWord?.mention && nextWord.sentence === sentence)) {
        at = next === "'" && lowerAt(scene, last + 2) === 's' ? last + 2 : last;
        continue;
      }
      if (rules.and.has(next) && words[last + 2]?.mention) return null;
      // "NATO chief", "U.S. Attorney": what follows is the speaker.
      const titles =
        word.mention.type !== 'person' &&
        nextWord?.kind === 'word' &&
        nextWord.sentence === sentence &&
        (nextWord.capital || rules.roles.has(next)) &&
        !rules.between.has(next);
      if (titles || bound) {
        if (lowerAt(scene, last + 1) !== ',' && !titles) return null;
        at = last;
        continue;
      }
      return word.mention.entity;
    }
    if (word.lower === ',') {
      const name = words[at + 1];
      return name?.mention?.type === 'person'
        ? name.mention.entity
        : role >= 0 && !bound
          ? resolveRole(scene, role)
          : null;
    }
    if (word.lower === "'" || word.lower === '-' || word.lower === 't') continue;
    if (isPronoun(scene, word.lower) && at <= verb + 4) return resolvePronoun(scene, word.start);
    if (word.kind !== 'word') break;
    if (rules.prepositions.has(word.lower)) {
      if (role >= 0 && words[at - 1] === words[role] && !words[at + 1]?.mention) break;
      bound = true;
    } else if (rules.roles.has(word.lower)) role = at;
    else if (rules.verbs.has(word.lower) || rules.relatives.has(word.lower)) break;
  }
  return role >= 0 && !bound ? resolveRole(scene, role) : null;
}
