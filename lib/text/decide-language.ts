/*
 * The language of a text, decided once: by its words, where they tell; by what the page claims, where they do not.
 * Pages claim "en" for everything, or nothing.
 */

import { sliceOf } from '../languages/all-languages.ts';
import { DETECTABLE, detectLanguage, isRefuted } from './language.ts';
import { languagesOfScript } from './script-language.ts';

/**
 * Whether a page's claim is to be believed although its words look like another language's: we cannot tell the two
 * apart.
 */
const isNeighbour = (claimed: string, found: string): boolean =>
  sliceOf(found, 'words')?.neighbours?.split(' ').includes(claimed) ?? false;

/** Pages in Bokmål claim the language that has two forms; all that is known is known of the one. */
const withForm = (claimed: string): string => claimed.replace(/^no(?=-|$)/, 'nb');

/**
 * @param words the article's own words; a few thousand characters are enough
 * @param says what the page claims: BCP 47, lower case, '' when nothing is claimed. Its region is kept where the words
 *   agree with its language: en-us
 * @returns BCP 47, lower case; `und` when the words are in no language we know, '' when nothing tells
 */
export function decideLanguage(words: string, says: string): string {
  const claimed = withForm(says);
  const base = claimed.split('-')[0] ?? '';
  const written = languagesOfScript(words);
  if (written.length > 0) return written.includes(base) ? claimed : (written[0] as string);
  const found = detectLanguage(words);
  if (found === '' && isRefuted(base, words)) return 'und';
  if (found === '' || found === base || isNeighbour(base, found)) return claimed;
  // The words rule out only the languages that we know: of the others the page is believed.
  if (found === 'und') return DETECTABLE.has(base) ? found : claimed || found;
  return found;
}
