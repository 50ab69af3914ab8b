/*
 * The junk of a page: what the detectors find, what the rule of its site adds, and what the user has said about either
 * on this site.
 */

import { findJunkSteps, resolveOverlaps } from '../junk/find-junk.ts';
import { siteJunk } from '../junk/site-junk.ts';
import { type Judged, judgeJunk } from '../junk/user-rules.ts';
import type { BuiltInRule } from '../rules/built-in-rule.ts';
import type { UserRule } from '../settings/user-rule.ts';
import { type CooperativeTask, runToEnd } from '../text/cooperative-task.ts';
import type { PageContent } from '../text/page-content.ts';
import type { Span } from '../text/span.ts';

/** Where the selectors of rules match in a page, as spans of its text. Only the page can be asked. */
export interface RuleMatches {
  /** What the site's rule calls the article; null where it has no such selector or none that matches. */
  readonly article: Span | null;
  /** What the site's rule calls junk. */
  readonly junk: readonly Span[];
  /** The boxes of each of the user's rules, by its id; null when the selector is not one. */
  readonly boxes: Readonly<Record<string, readonly Span[] | null>>;
}

export const NO_MATCHES: RuleMatches = { article: null, junk: [], boxes: {} };

export interface PageJunkOptions {
  readonly siteRule?: BuiltInRule | null;
  /** The user's rules for this site. */
  readonly userRules?: readonly UserRule[];
  readonly matches?: RuleMatches;
}

export const pageJunk = (page: PageContent, options?: PageJunkOptions): Judged =>
  runToEnd(pageJunkSteps(page, options));

export function* pageJunkSteps(page: PageContent, options: PageJunkOptions = {}): CooperativeTask<Judged> {
  const { siteRule = null, userRules = [], matches = NO_MATCHES } = options;
  const found = yield* findJunkSteps(page);
  yield;
  const known = siteJunk(page, siteRule, matches.junk);
  const all = known.length > 0 ? resolveOverlaps([...found, ...known]) : found;
  return judgeJunk(page, all, userRules, new Map(Object.entries(matches.boxes)));
}
