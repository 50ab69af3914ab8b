/* The boxes that a site rule calls junk, as junk spans beside those of the detectors. */

import { JUNK_KINDS, type JunkKind, type JunkSpan } from '../../junk/junk-span.ts';
import { takesTooMuch } from '../../junk/user-rules.ts';
import type { SiteRule } from '../../rules/site-rule.ts';
import { spansOverlap } from '../../text/span.ts';
import type { TextMap } from '../read/text-map.ts';
import { boxesOf, type FoundBox } from './box-spans.ts';

export interface SiteJunk {
  readonly spans: readonly JunkSpan[];
  /** What to take off the page as a whole. */
  readonly boxes: readonly FoundBox[];
}

const NOTHING: SiteJunk = { spans: [], boxes: [] };

/** Nothing when the rule has no selector, or one that is broken or out of date: the detectors' word then stands alone. */
export function siteJunk(document: Document, rule: SiteRule | null, map: TextMap): SiteJunk {
  if (!rule?.junk) return NOTHING;
  const { blocks } = map.article;
  const boxes = (boxesOf(document, rule.junk, map) ?? []).filter((box) =>
    blocks.some((block) => block.inArticle && spansOverlap(block, box)),
  );
  if (takesTooMuch(map.article, boxes)) return NOTHING;
  const kind = JUNK_KINDS.find((name) => name === rule.junkKind) ?? ('navigation' satisfies JunkKind);
  const spans = boxes.map(({ start, end }) => ({
    start,
    end,
    kind,
    score: 1,
    detector: 'site-rule',
    reason: 'Sidelight knows this box of this site',
  }));
  return { spans, boxes };
}
