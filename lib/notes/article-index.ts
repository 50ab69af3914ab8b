/* An article prepared for anchoring many notes: its words in order and where each stands. Made once a pass, only when a note needs it. */

import type { ArticleText } from '../text/article-text.ts';
import { scanWords, type WordList } from './scan-words.ts';

export interface ArticleIndex {
  readonly article: ArticleText;
  /** The words of the blocks, in text order. What stands in no block (junk that was taken out) is skipped, so a quote reads across it. */
  readonly words: WordList;
  /** Key → indices into `words`, ascending. */
  readonly postings: ReadonlyMap<string, readonly number[]>;
}

export function indexArticle(article: ArticleText): ArticleIndex {
  const words: WordList = { text: article.text, keys: [], starts: [], ends: [] };
  for (const block of article.blocks) scanWords(article.text, block.start, block.end, words);
  const postings = new Map<string, number[]>();
  for (let i = 0; i < words.keys.length; i++) {
    const key = words.keys[i] as string;
    const list = postings.get(key);
    if (list) list.push(i);
    else postings.set(key, [i]);
  }
  return { article, words, postings };
}

/** How much a word's presence says: 1 for a word met once or never, a quarter for the most common. */
export function wordWeight(index: ArticleIndex, key: string): number {
  const count = index.postings.get(key)?.length ?? 0;
  return Math.max(0.25, 1 / (1 + Math.log2(Math.max(1, count))));
}

/** An article and, once a note needs it, its index. */
export interface AnchorSource {
  readonly article: ArticleText;
  readonly index: () => ArticleIndex;
}

export function anchorSource(article: ArticleText): AnchorSource {
  let made: ArticleIndex | null = null;
  return {
    article,
    index: () => {
      made ??= indexArticle(article);
      return made;
    },
  };
}
