/*
 * Of whom words can be said by how they end, where verbs have gender and names have cases: "сказала" is a woman's act.
 */

import type { QuoteRules } from './quote-rules.ts';

export type Gender = 'he' | 'she';

/** By entity; nobody is in it of whom it is not known. */
export type Genders = ReadonlyMap<string, Gender>;

/** Letters before an ending: "Kim" is a name, not one in the instrumental. */
const MIN_STEM = 3;

export const endsIn = (lower: string, endings: ReadonlySet<string>): boolean =>
  [...endings].some((ending) => lower.length >= ending.length + MIN_STEM && lower.endsWith(ending));

/** Of whom a past form is said; null where its form does not tell. */
export function verbGender(rules: QuoteRules, lower: string): Gender | null {
  if (endsIn(lower, rules.sheEndings)) return 'she';
  return endsIn(lower, rules.heEndings) ? 'he' : null;
}
