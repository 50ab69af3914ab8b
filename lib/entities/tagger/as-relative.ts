/*
 * An article's words as the relative writes them whose model finds names in its language: Ukrainian as Russian. Word by
 * word, so that what is found there can be said of the words as they stand.
 */

import { sliceOf } from '../../languages/all-languages.ts';
import { tokenText } from '../../text/tokens.ts';
import type { ArticleTokens } from '../article-tokens.ts';
import type { Mention } from '../mention.ts';

interface Rewriting {
  readonly words: ReadonlyMap<string, string>;
  readonly endings: readonly (readonly [string, string])[];
  readonly letters: ReadonlyMap<string, string>;
}

const pairs = (list: string): [string, string][] =>
  list
    .split(' ')
    .filter(Boolean)
    .map((pair) => pair.split('>') as [string, string]);

const known = new Map<string, Rewriting | null>();

function rewritingOf(language: string): Rewriting | null {
  let rewriting = known.get(language);
  if (rewriting === undefined) {
    const said = sliceOf(language, 'names')?.asRelative;
    rewriting = said
      ? { words: new Map(pairs(said.words)), endings: pairs(said.endings), letters: new Map(pairs(said.letters)) }
      : null;
    known.set(language, rewriting);
  }
  return rewriting;
}

function rewrite({ words, endings, letters }: Rewriting, word: string): string {
  const lower = word.toLowerCase().replaceAll('’', "'");
  const listed = words.get(lower);
  const ending = listed === undefined ? endings.find(([from]) => lower.endsWith(from)) : undefined;
  const stem = ending ? lower.slice(0, lower.length - ending[0].length) + ending[1] : lower;
  const written = listed ?? [...stem].map((letter) => letters.get(letter) ?? letter).join('');
  if (word.length > 1 && word === word.toUpperCase()) return written.toUpperCase();
  const first = word.charAt(0);
  return first === first.toLowerCase() ? written : written.charAt(0).toUpperCase() + written.slice(1);
}

/** What `find` finds in the relative's words, where the article's language has one; else in its own. */
export function findAsRelative(
  words: ArticleTokens,
  language: string,
  find: (words: ArticleTokens) => Mention[],
): Mention[] {
  const rewriting = rewritingOf(language);
  if (!rewriting) return find(words);
  const { tokens } = words;
  const start = new Int32Array(tokens.count);
  const end = new Int32Array(tokens.count);
  const from = new Map<number, number>();
  const to = new Map<number, number>();
  const parts: string[] = [];
  let length = 0;
  const add = (part: string): number => {
    parts.push(part);
    length += part.length;
    return length;
  };
  let at = 0;
  for (let index = 0; index < tokens.count; index++) {
    const [first, last] = [tokens.start[index] as number, tokens.end[index] as number];
    start[index] = add(tokens.text.slice(at, first));
    end[index] = add(rewrite(rewriting, tokenText(tokens, index)));
    from.set(start[index] as number, first);
    to.set(end[index] as number, last);
    at = last;
  }
  const found = find({ ...words, tokens: { text: parts.join(''), count: tokens.count, start, end } });
  return found.flatMap((mention) => {
    const [first, last] = [from.get(mention.start), to.get(mention.end)];
    return first === undefined || last === undefined ? [] : [{ ...mention, start: first, end: last }];
  });
}
