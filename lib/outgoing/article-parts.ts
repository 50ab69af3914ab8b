/*
 * The article as only the page can give it: its text as it was read, with the addresses of links and pictures, which
 * nothing else of us needs. It goes to our own pages when the user takes the article along.
 */

import type { JudgedSpan } from '../junk/user-rules.ts';
import type { PackedPage } from '../text/packed-page.ts';
import type { PageParts } from '../text/page-parts.ts';

export interface ArticleParts extends PageParts {
  readonly page: PackedPage;
  /** By block of the page: whether it is the article's. */
  readonly inArticle: readonly boolean[];
  readonly junk: readonly JudgedSpan[];
  /** BCP 47, `und` or '' when unknown. */
  readonly language: string;
}
