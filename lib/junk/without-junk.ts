/* The article as the tagger, the note anchors and "copy" should see it: the same text with its junk cut out of the blocks. */

import type { ArticleText } from '../text/article-text.ts';
import { withoutSpans } from '../text/without-spans.ts';
import type { JunkSpan } from './junk-span.ts';

export const withoutJunk = (article: ArticleText, junk: readonly JunkSpan[]): ArticleText =>
  withoutSpans(article, junk);
