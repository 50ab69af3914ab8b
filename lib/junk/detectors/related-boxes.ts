/*
 * Other stories in lines of their own: "See also" with its headline, a bare "Read more" and the linked lines under it.
 * Needs the cue; boxes of links that say nothing are found by what they are made of.
 */

import { message } from '../../i18n/message.ts';
import { isCueLine, matchCue } from '../cues/match-cue.ts';
import type { Detector, JunkClaim } from '../detector.ts';
import type { ContextBlock } from '../junk-context.ts';
import { wholeLine } from '../line-detector.ts';

/** Characters; a headline with its cue. */
const MAX_LINE = 260;
const MAX_FOLLOWERS = 16;
const MAX_TEASER = 140;
const MAX_LABEL = 60;
/** Below this score a line may be a teaser when a label stands above it. */
const DOUBTFUL = 0.5;

export const relatedBoxes: Detector = {
  name: 'related-boxes',
  find({ blocks }) {
    const claims: JunkClaim[] = [];
    blocks.forEach((item, i) => {
      if (item.block.kind === 'title') return;
      const label = labelOf(item);
      if (label) {
        const followers = linesUnder(blocks, i + 1, label);
        if (followers.length === 0 && !standsAlone(item)) return;
        for (const line of [item, ...followers])
          claims.push(wholeLine(line, { kind: 'related', score: 0.85, reason: message('junkReasonRelatedList') }));
      } else if (isLinkedTeaser(item)) {
        claims.push(wholeLine(item, { kind: 'related', score: 0.9, reason: message('junkReasonRelated') }));
      }
    });
    return claims;
  },
};

/** "Read more:", "Most read in world news" are sure of what they are; "Video", "Background" are headings too. */
function labelOf({ text }: ContextBlock): 'sure' | 'unsure' | null {
  if (text.length > MAX_LABEL) return null;
  if (isCueLine(text, 'related') || isCueLine(text, 'navigation')) return 'sure';
  const cue = matchCue(text, 0, 'navigation');
  if (cue !== null && cue.words >= 2 && !/[.,!?،؟。、！？]/.test(text)) return 'sure';
  return isCueLine(text, 'relatedLabel') && !isCueLine(text, 'credit') ? 'unsure' : null;
}

/** A cue that needs no list under it to be junk. */
function standsAlone({ text, block, linkDensity }: ContextBlock): boolean {
  if (!isCueLine(text, 'related')) return false;
  return linkDensity > 0.8 || /[:：]\s*$/.test(text) || (block.score ?? 1) < DOUBTFUL;
}

/** "See also Headline", all of it a link but for the cue. */
function isLinkedTeaser({ text, linkDensity, block }: ContextBlock): boolean {
  if (text.length > MAX_LINE || block.runs.length === 0) return false;
  const cue = matchCue(text, 0, 'related') ?? matchCue(text, 0, 'relatedLabel');
  if (!cue || cue.end === text.length) return false;
  if (linkDensity * text.length < (text.length - cue.end) * 0.8 || linkDensity <= 0.5) return false;
  // A sentence whose first half is a link goes on behind it.
  const links = block.runs.filter(({ tag }) => tag === 'a');
  return !/[\p{L}\p{N}]/u.test(text.slice(Math.max(...links.map(({ end }) => end)) - block.start));
}

/**
 * Teasers: links, or short lines without a sentence's end that the scorer doubts. A line of running text ends the list.
 */
function linesUnder(blocks: readonly ContextBlock[], from: number, label: 'sure' | 'unsure'): ContextBlock[] {
  const lines: ContextBlock[] = [];
  for (let i = from; i < blocks.length && lines.length < MAX_FOLLOWERS; i++) {
    const item = blocks[i] as ContextBlock;
    const doubted =
      label === 'sure' &&
      (item.block.score ?? 1) < DOUBTFUL &&
      item.text.length <= MAX_TEASER &&
      !/[.:?؟。：？]["”’»]?$/.test(item.text);
    if (!(item.linkDensity >= 0.8 && item.text.length <= MAX_LINE) && !doubted) break;
    lines.push(item);
  }
  return lines;
}
