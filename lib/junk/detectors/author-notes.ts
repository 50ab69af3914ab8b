/*
 * The note on who wrote the text: "About the author" and a paragraph or two. Told by its heading and by where it
 * stands, which is below the text or in a small box of its own; a part of the text with such a heading has text behind
 * it.
 */

import { message } from '../../i18n/message.ts';
import { anyOf } from '../../languages/all-languages.ts';
import type { Box } from '../../text/page-text.ts';
import type { Detector } from '../detector.ts';
import type { ContextBlock } from '../junk-context.ts';
import { wholeLine } from '../line-detector.ts';

/** Lines of a note with its heading, and characters of each. */
const MAX_LINES = 4;
const MAX_CHARACTERS = 600;
const HEADING = new RegExp(`^(?:${anyOf(({ junk }) => junk?.aboutAuthor)})\\s*[:：]?$`, 'iu');

/** Boxes around the heading of which one may be the note's own. */
const MAX_LEVELS = 3;

export const authorNotes: Detector = {
  name: 'author-notes',
  find({ article, blocks }) {
    const from = blocks.findLastIndex(({ text, block }) => block.kind !== 'title' && HEADING.test(text));
    if (from < 0) return [];
    // Below the text must stand less than above it, or it is the text.
    const below = blocks.slice(from);
    const note = isNote(below) && from >= below.length ? below : boxOf(article.boxes, blocks, from);
    return note.map((line) => wholeLine(line, { kind: 'metadata', score: 0.8, reason: message('junkReasonMetadata') }));
  },
};

const isNote = (lines: readonly ContextBlock[]): boolean =>
  lines.length > 1 && lines.length <= MAX_LINES && lines.every(({ text }) => text.length <= MAX_CHARACTERS);

/** The lines of the largest box that begins with the heading and is no more than a note; none where there is none. */
function boxOf(boxes: readonly Box[], blocks: readonly ContextBlock[], from: number): readonly ContextBlock[] {
  let note: readonly ContextBlock[] = [];
  let box = blocks[from]?.block.box ?? -1;
  for (let level = 0; box > 0 && level < MAX_LEVELS; level++) {
    const inBox = (line: ContextBlock | undefined): boolean =>
      line !== undefined && isInside(boxes, line.block.box, box);
    if (inBox(blocks[from - 1])) break;
    const lines = blocks.slice(from, from + MAX_LINES).filter(inBox);
    if (inBox(blocks[from + MAX_LINES])) break;
    if (isNote(lines)) note = lines;
    box = boxes[box]?.parent ?? -1;
  }
  return note;
}

function isInside(boxes: readonly Box[], innermost: number, outer: number): boolean {
  let box = innermost;
  while (box > outer) box = boxes[box]?.parent ?? -1;
  return box === outer;
}
