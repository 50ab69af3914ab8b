/*
 * The edges of what the tagger took for a name: titles are never part of a person, small words and marks never begin or
 * end a name. Its training texts write "Mr." and leave it out, so "Mr" without a dot, "Sir" or "Lt Gen" can slip in.
 */

import { LANGUAGES, wordsOfAll } from '../../languages/all-languages.ts';
import { type Tokens, tokenText } from '../../text/tokens.ts';
import type { TaggedName } from './tag-document.ts';

const TITLES = new Set([
  ...wordsOfAll(({ names }) => names?.titlesNotInNames),
  ...wordsOfAll(({ names }) => names?.rolesNotInNames),
]);

/** Lower-case words that are no part of a name at its edge, in one language: another's may be ("de Volkskrant"). */
export const smallWordsOf = (language: string): ReadonlySet<string> =>
  new Set(LANGUAGES.find(({ code }) => code === language)?.names?.uncounted?.split(' '));

/** A mark alone, or a possessive's. */
const isMark = (word: string): boolean => !/[\p{L}\p{N}]/u.test(word) || word === "'s" || word === '’s';

/** Letters of each half of what a slash does not part: "AC/DC". */
const MAX_HALF = 3;

/** "Lund/Orr" is two names. */
function splitAtSlashes(tokens: Tokens, name: TaggedName): TaggedName[] {
  for (let i = name.from + 1; i + 1 < name.to; i++) {
    if (tokenText(tokens, i) !== '/') continue;
    const letters = Math.max(tokenText(tokens, i - 1).length, tokenText(tokens, i + 1).length);
    if (letters <= MAX_HALF && name.to - name.from === 3) continue;
    return [{ ...name, to: i }, ...splitAtSlashes(tokens, { ...name, from: i + 1 })];
  }
  return [name];
}

/** The name without what is no part of it; null when nothing else is left. */
function trim(tokens: Tokens, name: TaggedName, small: ReadonlySet<string>): TaggedName | null {
  let { from, to } = name;
  const isLoose = (i: number): boolean => isMark(tokenText(tokens, i)) || small.has(tokenText(tokens, i));
  while (from < to && (isLoose(from) || (name.tag === 'PER' && TITLES.has(tokenText(tokens, from))))) from++;
  while (to > from && isLoose(to - 1)) to--;
  if (from === to) return null;
  return from === name.from && to === name.to ? name : { ...name, from, to };
}

/** The names in what the tagger took for one. */
export const trimmedNames = (tokens: Tokens, name: TaggedName, small: ReadonlySet<string>): TaggedName[] =>
  splitAtSlashes(tokens, name).flatMap((part) => trim(tokens, part, small) ?? []);
