/* The boxes that a site rule calls junk, as junk spans beside those of the detectors. */

import { message } from '../i18n/message.ts';
import type { BuiltInRule } from '../rules/built-in-rule.ts';
import type { PageContent } from '../text/page-content.ts';
import { type Span, spansOverlap } from '../text/span.ts';
import { JUNK_KINDS, type JunkKind, type JunkSpan } from './junk-span.ts';
import { takesTooMuch } from './user-rules.ts';

/**
 * Nothing where the boxes would take much of the article: the rule is out of date, and the detectors' word stands
 * alone.
 * @param boxes where the rule's selector matches, as the page said; those outside the article are left out
 */
export function siteJunk(page: PageContent, rule: BuiltInRule | null, boxes: readonly Span[]): JunkSpan[] {
  const inside = boxes.filter((box) => page.blocks.some((block) => block.inArticle && spansOverlap(block, box)));
  if (inside.length === 0 || takesTooMuch(page, inside)) return [];
  const kind = JUNK_KINDS.find((name) => name === rule?.junkKind) ?? ('navigation' satisfies JunkKind);
  return inside.map(({ start, end }) => ({
    start,
    end,
    kind,
    score: 1,
    detector: 'built-in-rule',
    reason: message('junkReasonSite'),
  }));
}
