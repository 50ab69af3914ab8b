/*
 * A page prepared for anchoring many notes: its words in order, each different word a number, and where each stands.
 * Kept with the page object, so that describing a selection and anchoring the page's notes share one. The whole page,
 * because a quote may stand outside the article.
 */

import { comparableWords, type WordList } from '../../text/comparable-words.ts';
import type { PageBlock, PageText } from '../../text/page-text.ts';
import { foldUnits } from './fold-marks.ts';

/** What of a page is looked at; a block of which nobody says otherwise is the article's. */
export interface AnchoringPage extends Pick<PageText, 'source' | 'text'> {
  readonly blocks: readonly (PageBlock & { readonly inArticle?: boolean })[];
  /** True for a word of the page's language, in lower case, as far as a dictionary is at hand. */
  readonly isWord?: (key: string) => boolean;
}

export interface PageIndex {
  readonly page: AnchoringPage;
  readonly text: string;
  /**
   * The words of the blocks, in text order. What stands in no block (words taken out to try) is skipped, so a quote
   * reads across it.
   */
  readonly words: WordList;
  /** For each word its number. */
  readonly ids: Int32Array;
  /** Number → indices into `words`, ascending. */
  readonly postings: readonly (readonly number[])[];
  /** Number → how much the word's presence says: 1 for a word met once, a quarter for the most common. */
  readonly weights: Float32Array;
  /**
   * The text for the library's search: case and kinds of marks folded unit by unit, so that offsets stay. Made when
   * first asked for.
   */
  folded(): string;
  /** The number of a word, -1 for one that stands nowhere in the article. */
  idOf(key: string): number;
}

const MIN_WEIGHT = 0.25;

/** What a word weighs that stands nowhere in the article: as much as one that stands once. */
export const ABSENT_WEIGHT = 1;

const known = new WeakMap<AnchoringPage, PageIndex>();

export function indexPage(page: AnchoringPage): PageIndex {
  let index = known.get(page);
  if (!index) {
    index = makeIndex(page);
    known.set(page, index);
  }
  return index;
}

function makeIndex(page: AnchoringPage): PageIndex {
  const words: WordList = { text: page.text, keys: [], starts: [], ends: [] };
  for (const block of page.blocks) comparableWords(page.text, block.start, block.end, words);
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
  const weights = Float32Array.from(postings, ({ length }) => Math.max(MIN_WEIGHT, 1 / (1 + Math.log2(length))));
  let inFold: string | null = null;
  const folded = (): string => {
    inFold ??= foldUnits(page.text);
    return inFold;
  };
  return { page, text: page.text, words, ids, postings, weights, folded, idOf: (key) => numbers.get(key) ?? -1 };
}
