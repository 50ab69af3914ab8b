/*
 * An article prepared for anchoring many notes: its words in order, each different word a number, and where each stands. Kept with the
 * article object, so that describing a selection and anchoring the page's notes share one.
 */

import type { ArticleText } from '../../text/article-text.ts';
import { scanWords, type WordList } from '../../text/scan-words.ts';
import { foldUnits } from './fold-marks.ts';

export interface ArticleIndex {
  readonly article: ArticleText;
  /** The words of the blocks, in text order. What stands in no block (junk that was taken out) is skipped, so a quote reads across it. */
  readonly words: WordList;
  /** For each word its number. */
  readonly ids: Int32Array;
  /** Number → indices into `words`, ascending. */
  readonly postings: readonly (readonly number[])[];
  /** Number → how much the word's presence says: 1 for a word met once, a quarter for the most common. */
  readonly weights: Float32Array;
  /** The text for the library's search: case and kinds of marks folded unit by unit, so that offsets stay. Made when first asked for. */
  folded(): string;
  /** The number of a word, -1 for one that stands nowhere in the article. */
  idOf(key: string): number;
}

const LEAST_WEIGHT = 0.25;

/** What a word weighs that stands nowhere in the article: as much as one that stands once. */
export const ABSENT_WEIGHT = 1;

const known = new WeakMap<ArticleText, ArticleIndex>();

export function indexArticle(article: ArticleText): ArticleIndex {
  let index = known.get(article);
  if (!index) {
    index = makeIndex(article);
    known.set(article, index);
  }
  return index;
}

function makeIndex(article: ArticleText): ArticleIndex {
  const words: WordList = { text: article.text, keys: [], starts: [], ends: [] };
  for (const block of article.blocks) scanWords(article.text, block.start, block.end, words);
  const numbers = new Map<string, number>();
  const postings: number[][] = [];
  const ids = new Int32Array(words.keys.length);
  for (let i = 0; i < words.keys.length; i++) {
    const key = words.keys[i] as string;
    let id = numbers.get(key);
    if (id === undefined) {
      id = postings.length;
      numbers.set(key, id);
      postings.push([]);
    }
    (postings[id] as number[]).push(i);
    ids[i] = id;
  }
  const weights = Float32Array.from(postings, ({ length }) => Math.max(LEAST_WEIGHT, 1 / (1 + Math.log2(length))));
  let text: string | null = null;
  const folded = (): string => {
    text ??= foldUnits(article.text);
    return text;
  };
  return { article, words, ids, postings, weights, folded, idOf: (key) => numbers.get(key) ?? -1 };
}
