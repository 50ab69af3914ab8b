/* Words that begin sentences, "The", "Doch", "Selon": from the cue lists, asked in the language that the text around them is in. */

import { LANGUAGES } from '../../languages/all-languages.ts';
import { detectLanguage } from '../../text/language.ts';

/** Languages in which a word begins sentences. */
const OPENERS = new Map<string, string[]>();
for (const { code, junk } of LANGUAGES) {
  for (const word of junk?.openers.split('|') ?? []) OPENERS.set(word, [...(OPENERS.get(word) ?? []), code]);
}

const ELIDED = /^(?:l|d|c|j|n|s|qu|un|all|dell|nell|dall|sull)$/;
/** Languages that can be told apart by their small words and whose cues are here. */
const DETECTED = new Set(LANGUAGES.flatMap(({ code, junk }) => (junk ? [code] : [])));
/** Characters on either side that say which language this is: a bound for pages that announce ten thousand times. */
const LANGUAGE_LOOK = 400;

/** The language at a place, for `isOpener`; '' where the words do not tell, and then an opener of any language is one. */
export function languageAround(text: string, at: number): string {
  const language = detectLanguage(text.slice(Math.max(0, at - LANGUAGE_LOOK), at + LANGUAGE_LOOK));
  return DETECTED.has(language) ? language : '';
}

/** Also with what an apostrophe hangs on it: "It’s", "L’entraîneur". */
export function isOpener(bare: string, language: string): boolean {
  // "AI", "EU": words in one language, initials in another.
  if (bare === '' || /^\p{Lu}{2}/u.test(bare)) return false;
  const lower = bare.toLowerCase().replaceAll('’', "'");
  const stem = lower.split("'")[0] as string;
  const languages = OPENERS.get(lower) ?? (stem === lower ? undefined : OPENERS.get(stem));
  if (!languages) return stem.length < lower.length && ELIDED.test(stem);
  return language === '' || languages.includes(language);
}
