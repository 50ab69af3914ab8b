/*
 * The first step of a visit: the page that came is checked and unpacked, its article found, its junk judged by the
 * user's rules too.
 */

import { runInSlices } from '../../../lib/dom/in-slices.ts';
import { message, Refusal } from '../../../lib/i18n/message.ts';
import type { Judged, JudgedSpan } from '../../../lib/junk/user-rules.ts';
import { activeJunk } from '../../../lib/junk/user-rules.ts';
import { ruleForHost } from '../../../lib/rules/rule-for-host.ts';
import type { Settings } from '../../../lib/settings/settings.ts';
import { rulesFor } from '../../../lib/settings/user-rule.ts';
import { type CleanArticle, cleanArticle } from '../../../lib/text/clean-article.ts';
import { unpackPage } from '../../../lib/text/packed-page.ts';
import type { PageContent } from '../../../lib/text/page-content.ts';
import { articleByline } from '../../../lib/visit/article-byline.ts';
import { holdsArticle, pageContentTask } from '../../../lib/visit/page-content.ts';
import { pageJunkSteps } from '../../../lib/visit/page-junk.ts';
import { articleLines, type ContentAnswer, type PageOrigin, type VisitRequest } from '../../../lib/visit/visit.ts';

/** What the background knows of an open visit. */
export interface Visit extends CleanArticle {
  readonly page: PageContent;
  readonly junk: readonly JudgedSpan[];
  readonly origin: PageOrigin;
  readonly content: ContentAnswer;
}

const NO_JUNK: Judged = { items: [], outcomes: [] };

/** Null when nobody waits for it any more. Throws for what is no page. */
export async function openVisit(
  { page: packed, origin, matches }: VisitRequest,
  settings: Settings,
  signal: AbortSignal,
): Promise<Visit | null> {
  const read = unpackPage(packed);
  if (!read) throw new Refusal(message('visitUnreadable'));
  const day = settings.articleDates[origin.source];
  const page = await runInSlices(
    pageContentTask(read, { ruled: matches.article, day, today: new Date().toISOString().slice(0, 10) }),
    signal,
  );
  if (!page) return null;
  const found = holdsArticle(page)
    ? ((await runInSlices(
        pageJunkSteps(page, {
          siteRule: ruleForHost(origin.host),
          userRules: rulesFor(settings.junkRules, origin.host),
          matches,
        }),
        signal,
      )) ?? NO_JUNK)
    : NO_JUNK;
  // What the user taught is no reason to say that there is no article.
  const isArticle = holdsArticle(
    page,
    found.items.filter(({ rule }) => rule === null),
  );
  const { items, outcomes } = isArticle ? found : NO_JUNK;
  if (signal.aborted) return null;
  const { language, title, published, publishedFrom, updated } = page;
  const content: ContentAnswer = {
    isArticle,
    lines: isArticle ? articleLines(page.blocks) : [],
    language,
    title,
    published,
    publishedFrom,
    updated,
    author: isArticle && origin.author === '' ? articleByline(page, origin.publisher) : '',
    junk: items,
    rules: outcomes,
    comments: page.comments ?? [],
  };
  return { ...cleanArticle(page, activeJunk(items)), page, junk: items, origin, content };
}
