/* Where a subject is looked for, and whom a pronoun or a part such as "the Russian president" means there. */

import { type Gender, type Genders, verbGender } from '../gender.ts';
import type { QuoteRules } from '../quote-rules.ts';
import type { BlockCast, GapWord, RoleBearers } from '../speaker-scene.ts';

export interface SubjectScene {
  readonly rules: QuoteRules;
  /** Of one gap between quotes. */
  readonly words: readonly GapWord[];
  readonly cast: BlockCast;
  readonly bearers: RoleBearers;
  readonly genders: Genders;
  /** Who was once "he" is never "she" further down. */
  learn(entity: string, gender: Gender): void;
  /** Whether somebody said or did something near by, and was not only spoken of. */
  hasActed(entity: string): boolean;
  /** The one person who is named or speaks last before an offset, of those who fit. */
  holder(offset: number, fits: (entity: string | null) => boolean): Subject;
}

/** An entity id; `null` for a subject we cannot name. */
export type Subject = string | null;

export const lowerAt = (scene: SubjectScene, index: number): string => scene.words[index]?.lower ?? '';
export const isPronoun = (scene: SubjectScene, lower: string): boolean =>
  scene.rules.he.has(lower) || scene.rules.she.has(lower);

/** The one person whom a pronoun can mean: named in its block so far, or else holding the floor from before. */
export function resolvePronoun(scene: SubjectScene, { start, lower }: GapWord): Subject {
  const { rules, genders } = scene;
  const gender = rules.he.has(lower) ? 'he' : 'she';
  const knownFits = (entity: string | null): boolean => entity === null || (genders.get(entity) ?? gender) === gender;
  const holder = scene.holder(start, knownFits);
  // Where the block speaks of a man and a woman, somebody not named may be meant.
  if (holder === null || (scene.cast.mixedPronouns && !genders.has(holder))) return null;
  // Where a verb may stand alone, a pronoun tells that somebody else acts than the one just spoken of.
  if (rules.dropsSubject && !genders.has(holder) && !scene.hasActed(holder)) return null;
  if (!genders.has(holder)) scene.learn(holder, gender);
  return holder;
}

/** Whoever holds the floor, for a verb without a subject whose form may tell a man from a woman. */
export function resolveOmitted(scene: SubjectScene, { start, lower }: GapWord): Subject {
  const gender = verbGender(scene.rules, lower);
  const fits = (entity: string | null): boolean =>
    gender === null || entity === null || (scene.genders.get(entity) ?? gender) === gender;
  const holder = scene.holder(start, fits);
  return holder !== null && scene.hasActed(holder) ? holder : null;
}

/**
 * "the Russian president": whoever alone bears that part in the article, and with a nationality only when named in this
 * block.
 */
export function resolveRole(scene: SubjectScene, index: number): Subject {
  const bearers = scene.bearers.get(lowerAt(scene, index));
  if (bearers?.size !== 1) return null;
  const [entity = null] = bearers;
  for (let at = index - 1; at >= Math.max(0, index - 4); at--) {
    const word = scene.words[at] as GapWord;
    if (word.kind !== 'word') return null;
    if (scene.rules.indefinites.has(word.lower)) return null;
    if (scene.rules.articles.has(word.lower)) {
      const plain = at === index - 1;
      const named = scene.cast.firstNamed.get(entity);
      return plain || (named !== undefined && named < word.start) ? entity : null;
    }
  }
  return null;
}

/** Words a title may have: "the chief executive of the port authority". */
export const MAX_TITLE_WORDS = 9;
