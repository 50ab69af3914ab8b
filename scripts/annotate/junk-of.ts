/* The junk of an opened file: what the detectors find and what the rule of its site adds. */

import { findJunk, settle } from '../../lib/junk/find-junk.ts';
import type { JunkSpan } from '../../lib/junk/junk-span.ts';
import { articleOnly, spanInArticleOnly } from '../../lib/text/article-only.ts';
import type { ArticleText } from '../../lib/text/article-text.ts';
import type { Opened } from './open-file.ts';

/** In spans of the whole page. */
export const junkOfPage = ({ article, siteJunk }: Opened): JunkSpan[] => settle([...findJunk(article), ...siteJunk]);

/** The article without the page around it, and its junk in spans of that. */
export function articleWithJunk({ article, siteJunk }: Opened): { article: ArticleText; junk: JunkSpan[] } {
  const alone = articleOnly(article);
  const known = siteJunk.flatMap((span) => {
    const moved = spanInArticleOnly(article, span);
    return moved ? [{ ...span, ...moved }] : [];
  });
  return { article: alone, junk: settle([...findJunk(alone), ...known]) };
}
