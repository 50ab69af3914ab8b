/*
 * The rest of a box that asks for something: "Get the harbour news every morning." between a heading about the
 * newsletter and a button that says "Subscribe". By itself such a line reads like text; what gives it away is the small
 * box it shares with two pleas.
 */

import { message } from '../../i18n/message.ts';
import { findCues, isCueLine } from '../cues/match-cue.ts';
import type { Detector } from '../detector.ts';
import type { ContextBlock, JunkContext } from '../junk-context.ts';
import { wholeLine } from '../line-detector.ts';

/** Lines and characters of a box that holds a plea and nothing else. */
const MAX_LINES = 6;
const MAX_CHARACTERS = 420;
/** Characters of a line in it. */
const MAX_LINE = 200;
/** A line scoring above this is text, whatever stands beside it. */
const TEXT_SCORE = 0.8;
/** Boxes looked at above a line: heading and form are seldom further apart. */
const MAX_LEVELS = 4;

export const pleaBoxes: Detector = {
  name: 'plea-boxes',
  find(context) {
    const held = new Map<number, ContextBlock[]>();
    for (const item of context.blocks) {
      if (item.text.length > MAX_LINE) continue;
      for (const box of boxesAbove(context, item)) {
        const lines = held.get(box);
        if (lines) lines.push(item);
        else held.set(box, [item]);
      }
    }
    const large = boxesOfText(context);
    const rest = new Set<ContextBlock>();
    for (const [box, lines] of held) if (!large.has(box) && isPleaBox(lines)) for (const line of lines) rest.add(line);
    return [...rest].map((line) =>
      wholeLine(line, {
        kind: 'promotion',
        score: 0.8,
        reason: message('junkReasonPleaBox'),
      }),
    );
  },
};

function isPleaBox(lines: readonly ContextBlock[]): boolean {
  if (lines.length < 2 || lines.length > MAX_LINES) return false;
  if (lines.reduce((sum, { text }) => sum + text.length, 0) > MAX_CHARACTERS) return false;
  const pleas = lines.filter(isPlea);
  return pleas.length >= 2 && lines.every((line) => pleas.includes(line) || (line.block.score ?? 1) < TEXT_SCORE);
}

/** A button or label that is nothing but a cue, or a heading with one. */
const isPlea = ({ block, text }: ContextBlock): boolean =>
  isCueLine(text, 'promotion') || (block.kind === 'heading' && findCues(text, 'promotion').length > 0);

function boxesAbove({ article }: JunkContext, { block }: ContextBlock): number[] {
  const above: number[] = [];
  for (let box = block.box; box > 0 && above.length < MAX_LEVELS; box = article.boxes[box]?.parent ?? -1)
    above.push(box);
  return above;
}

/** The boxes with a long line in them, at any depth: they hold text. */
function boxesOfText({ article }: JunkContext): Set<number> {
  const large = new Set<number>();
  for (const { box: innermost, start, end } of article.blocks) {
    if (end - start <= MAX_LINE) continue;
    for (let box = innermost; box >= 0 && !large.has(box); box = article.boxes[box]?.parent ?? -1) large.add(box);
  }
  return large;
}
