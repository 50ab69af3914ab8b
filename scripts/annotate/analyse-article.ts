/* The background's analysis with the terminal's resources: the same engine, files in place of the extension's package. */

import { type Analysis, type AnalysisResources, analyse } from '../../lib/analysis/analyse.ts';
import type { ArticleText } from '../../lib/text/article-text.ts';
import { loadSource } from '../knowledge/load-source.ts';

export const loadResources = (): AnalysisResources => ({ tagger: null, knowledge: loadSource() });

let resources: AnalysisResources | null = null;

export function analyseArticle(article: ArticleText): Analysis {
  resources ??= loadResources();
  return analyse(article, resources);
}
