/* Whether a name's form says that it is no subject, where names have cases: "spytał Kozaka" has another one. */

import { endsIn, type Genders, verbGender } from '../gender.ts';
import type { QuoteRules } from '../quote-rules.ts';
import type { GapWord } from '../speaker-scene.ts';

export interface NamePlace {
  readonly words: readonly GapWord[];
  /** Indices of the name's words. */
  readonly first: number;
  readonly last: number;
  /** The word whose subject the name may be. */
  readonly verb: number;
}

/** Whether a name is no subject by its form, or may as well be none. */
export function isOblique(rules: QuoteRules, genders: Genders, { words, first, last, verb }: NamePlace): boolean {
  const name = words[last]?.lower ?? '';
  if (endsIn(name, rules.obliqueEndings)) return true;
  if (!endsIn(name, rules.obliqueAfterHe)) return false;
  const gender = verbGender(rules, words[verb]?.lower ?? '');
  const own = genders.get(words[first]?.mention?.entityId ?? '');
  if (gender === 'he' || own === 'he') return true;
  // "сестра Козака", where the name could be hers.
  const before = words[first - 1]?.lower ?? '';
  return own !== 'she' && first === last && rules.people.has(before);
}
