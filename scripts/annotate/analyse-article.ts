/* The seam to the analysis of names, so that the front end stands on its own while that is built. */

import type { Entity, Mention } from '../../lib/entities/mention.ts';
import type { ArticleText } from '../../lib/text/article-text.ts';

export interface FoundNames {
  readonly mentions: readonly Mention[];
  readonly entities: readonly Entity[];
}

export function analyseArticle(_article: ArticleText): FoundNames {
  return { mentions: [], entities: [] };
}
