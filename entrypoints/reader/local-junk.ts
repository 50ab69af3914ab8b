/* The reader's own rules on this page: where their boxes are, and what they make of the junk that was found. */

import { boxesOf, type FoundBox } from '../../lib/dom/boxes/box-spans.ts';
import type { TextMap } from '../../lib/dom/read/text-map.ts';
import type { JunkSpan } from '../../lib/junk/junk-span.ts';
import { type Judged, judgeJunk } from '../../lib/junk/user-rules.ts';
import { type LocalRule, rulesFor } from '../../lib/settings/local-rule.ts';
import type { Settings } from '../../lib/settings/settings.ts';

export interface LocalJunk extends Judged {
  /** Boxes of the rules that were applied: what to take off the page as a whole. */
  readonly boxes: readonly FoundBox[];
}

export function judgePage(
  map: TextMap,
  found: readonly JunkSpan[],
  settings: Settings,
  document: Document,
  host: string,
): LocalJunk {
  const rules = rulesFor(settings.junkRules, host);
  const boxes = new Map<string, FoundBox[] | null>();
  for (const { id, match, pattern } of rules) if (match === 'box') boxes.set(id, boxesOf(document, pattern, map));
  const judged = judgeJunk(map.article, found, rules, boxes);
  const applied = new Set(judged.items.map(({ rule }) => rule));
  return { ...judged, boxes: [...boxes].flatMap(([id, list]) => (applied.has(id) ? (list ?? []) : [])) };
}

/** True when the rules of a site differ between two settings: its junk must be judged anew. */
export const changesJunk = (before: Settings, after: Settings, host: string): boolean =>
  JSON.stringify(rulesFor(before.junkRules, host)) !== JSON.stringify(rulesFor(after.junkRules, host));

export const newRule = (rule: Pick<LocalRule, 'host' | 'verdict' | 'match' | 'pattern'>): LocalRule => ({
  ...rule,
  id: crypto.randomUUID(),
  made: new Date().toISOString(),
});
