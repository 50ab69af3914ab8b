/*
 * Where the selectors of rules match on this page. The background decides what comes of it; the elements stay here, to
 * be hidden as a whole.
 */

import { boxesOf, type FoundBox } from '../../../lib/dom/boxes/box-spans.ts';
import type { PageMap } from '../../../lib/dom/read/page-map.ts';
import type { BuiltInRule } from '../../../lib/rules/built-in-rule.ts';
import type { UserRule } from '../../../lib/settings/user-rule.ts';
import type { Span } from '../../../lib/text/span.ts';
import type { RuleMatches } from '../../../lib/visit/page-junk.ts';

export interface MatchedRules {
  readonly matches: RuleMatches;
  readonly boxes: readonly FoundBox[];
}

/** @param userRules those for this site */
export function matchRules(
  document: Document,
  map: PageMap,
  siteRule: BuiltInRule | null,
  userRules: readonly UserRule[],
): MatchedRules {
  const find = (selector: string | undefined): FoundBox[] | null => (selector ? boxesOf(document, selector, map) : []);
  const junk = find(siteRule?.junk) ?? [];
  const own = userRules.flatMap(({ id, match, pattern }) => (match === 'box' ? [{ id, found: find(pattern) }] : []));
  return {
    matches: {
      article: spanOf(find(siteRule?.article)?.[0] ?? null),
      junk: junk.map(plain),
      boxes: Object.fromEntries(own.map(({ id, found }) => [id, found?.map(plain) ?? null])),
    },
    boxes: [...own.flatMap(({ found }) => found ?? []), ...junk],
  };
}

const plain = ({ start, end }: Span): Span => ({ start, end });
const spanOf = (box: Span | null): Span | null => box && plain(box);
