/* Where a subject is looked for, and whom a pronoun or a part such as "the Russian president" means there. */

import type { QuoteRules } from '../quote-rules.ts';
import type { BlockCast, GapWord, RoleBearers } from '../speaker-scene.ts';

export interface SubjectScene {
  readonly rules: QuoteRules;
  /** Of one gap between quotes. */
  readonly words: readonly GapWord[];
  readonly cast: BlockCast;
  readonly bearers: RoleBearers;
}

/** An entity id; `null` for a subject we cannot name. */
export type Subject = string | null;

export const lowerAt = (scene: SubjectScene, index: number): string => scene.words[index]?.lower ?? '';
export const isPronoun = (scene: SubjectScene, lower: string): boolean =>
  scene.rules.he.has(lower) || scene.rules.she.has(lower);

/** The one person the block has named so far. */
export function resolvePronoun(scene: SubjectScene, offset: number): Subject {
  const [first, second] = scene.cast.people;
  if (scene.cast.mixedPronouns || !first || first.start >= offset) return null;
  return second && second.start < offset ? null : first.entityId;
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
    if (word.lower === 'a' || word.lower === 'an') return null;
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
