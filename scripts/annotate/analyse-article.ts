/* The background's analysis with the terminal's resources: the same engine, files in place of the extension's package. */

import { type Analysis, analyse } from '../../lib/analysis/analyse.ts';
import { builtInSource } from '../../lib/entities/candidates-built-in.ts';
import type { ArticleText } from '../../lib/text/article-text.ts';

export const analyseArticle = (article: ArticleText): Analysis =>
  analyse(article, { tagger: null, knowledge: builtInSource() });
