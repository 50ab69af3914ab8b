/*
 * Other stories in lines of their own: "See also" with its headline, a bare "Read more" and the linked lines under it. Needs the cue;
 * boxes of links that say nothing are found by what they are made of.
 */

import type { Detector } from '../detector.ts';
import type { ContextBlock } from '../junk-context.ts';
import type { JunkSpan } from '../junk-span.ts';
import { isCueLine, matchCue } from '../match-cue.ts';

const NAME = 'related-boxes';
/** Characters; a headline with its cue. */
const MAX_LINE = 260;
const MAX_FOLLOWERS = 12;

export const relatedBoxes: Detector = {
  name: NAME,
  find({ blocks }) {
    const spans: JunkSpan[] = [];
    blocks.forEach((item, i) => {
      if (item.block.kind === 'title') return;
      if (isCueLine(item.text, 'related') || isCueLine(item.text, 'relatedLabel')) {
        const followers = linkedLines(blocks, i + 1);
        const strong = isCueLine(item.text, 'related');
        if (followers.length === 0 && !(strong && (item.linkDensity > 0.8 || /[:：]\s*$/.test(item.text)))) return;
        for (const line of [item, ...followers]) spans.push(related(line, 0.85, 'a list of other stories'));
      } else if (isLinkedTeaser(item)) {
        spans.push(related(item, 0.9, 'announces another story'));
      }
    });
    return spans;
  },
};

/** "See also Headline", all of it a link but for the cue. */
function isLinkedTeaser({ text, linkDensity, block }: ContextBlock): boolean {
  if (text.length > MAX_LINE || block.runs.length === 0) return false;
  const cue = matchCue(text, 0, 'related') ?? matchCue(text, 0, 'relatedLabel');
  if (!cue || cue.end === text.length) return false;
  return linkDensity * text.length >= (text.length - cue.end) * 0.8 && linkDensity > 0.5;
}

function linkedLines(blocks: readonly ContextBlock[], from: number): ContextBlock[] {
  const lines: ContextBlock[] = [];
  for (let i = from; i < blocks.length && lines.length < MAX_FOLLOWERS; i++) {
    const item = blocks[i] as ContextBlock;
    if (item.linkDensity < 0.8 || item.text.length > MAX_LINE) break;
    lines.push(item);
  }
  return lines;
}

const related = ({ block }: ContextBlock, score: number, reason: string): JunkSpan => ({
  start: block.start,
  end: block.end,
  kind: 'related',
  score,
  detector: NAME,
  reason,
});
