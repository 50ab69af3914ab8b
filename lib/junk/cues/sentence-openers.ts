/* Words that begin sentences, "The", "Doch", "Selon", asked in the language that the text around them is in. */

import { LANGUAGES, wordsOfAll } from '../../languages/all-languages.ts';
import { detectLanguage } from '../../text/language.ts';

/** Languages in which a word begins sentences, among them that by which a language without a profile is told. */
const OPENERS = new Map<string, string[]>();
for (const { code, words } of LANGUAGES) {
  const toldAs = LANGUAGES.filter((other) => other.words?.neighbours?.split(' ').includes(code));
  const codes = [code, ...toldAs.map((other) => other.code)];
  for (const word of words?.openers?.split(' ') ?? []) OPENERS.set(word, [...(OPENERS.get(word) ?? []), ...codes]);
}

const ELIDED = wordsOfAll(({ words }) => words?.elided);
/** Languages whose openers are here. */
const OPENING = new Set(LANGUAGES.filter(({ words }) => words?.openers).map(({ code }) => code));
/** Characters on either side that say which language this is: a bound for pages that announce ten thousand times. */
const LANGUAGE_LOOK = 400;

/**
 * The language at a place, for `isOpener`; '' where the words do not tell, and then an opener of any language is one.
 */
export function languageAround(text: string, at: number): string {
  const language = detectLanguage(text.slice(Math.max(0, at - LANGUAGE_LOOK), at + LANGUAGE_LOOK));
  return OPENING.has(language) ? language : '';
}

/** Also with what an apostrophe hangs on it: "It’s", "L’entraîneur". */
export function isOpener(bare: string, language: string): boolean {
  // "AI", "EU": words in one language, initials in another.
  if (bare === '' || /^\p{Lu}{2}/u.test(bare)) return false;
  const lower = bare.toLowerCase().replaceAll('’', "'");
  const stem = lower.split("'")[0] as string;
  const languages = OPENERS.get(lower) ?? (stem === lower ? undefined : OPENERS.get(stem));
  if (!languages) return stem.length < lower.length && ELIDED.has(stem);
  return language === '' || languages.includes(language);
}
