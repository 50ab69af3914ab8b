/* The words of an article's lines, each in its sentence, as the language of its dates cuts them. */

import type { Article } from '../text/article.ts';
import { articleWords } from '../text/article-words.ts';
import { inSentences, type Word } from '../text/words.ts';
import type { TimeRules } from './time-rules.ts';
import { unspacedWords } from './unspaced-words.ts';

const known = new WeakMap<Article, readonly (readonly Word[])[]>();

/** By line, as `article.lines`; an article has one language, so they are kept with it. */
export function lineWords(article: Article, rules: TimeRules): readonly (readonly Word[])[] {
  let lines = known.get(article);
  if (!lines) {
    const { vocabulary, abbreviations, language } = rules;
    const options = { abbreviations, dottedOrdinals: language.dottedOrdinals };
    lines = vocabulary
      ? article.lines.map((line) => unspacedWords(vocabulary, article.text, line))
      : articleWords(article).map((words) => inSentences(words, options));
    known.set(article, lines);
  }
  return lines;
}
