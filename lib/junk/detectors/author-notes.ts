/*
 * The note on who wrote the text, below it: "About the author" and a paragraph or two. Told by its heading and by where
 * it stands; a part of the text with such a heading has text behind it.
 */

import { message } from '../../i18n/message.ts';
import { anyOf } from '../../languages/all-languages.ts';
import type { Detector } from '../detector.ts';
import { wholeLine } from '../line-detector.ts';

/** Lines of a note with its heading, and characters of each. */
const MAX_LINES = 4;
const MAX_CHARACTERS = 600;
const HEADING = new RegExp(`^(?:${anyOf(({ junk }) => junk?.aboutAuthor)})\\s*[:：]?$`, 'iu');

export const authorNotes: Detector = {
  name: 'author-notes',
  find({ blocks }) {
    const from = blocks.findLastIndex(({ text, block }) => block.kind !== 'title' && HEADING.test(text));
    const note = from < 0 ? [] : blocks.slice(from);
    const isNote =
      note.length > 1 && note.length <= MAX_LINES && note.every(({ text }) => text.length <= MAX_CHARACTERS);
    // Behind it must stand less than before it, or it is the text.
    if (!isNote || from < note.length) return [];
    return note.map((line) => wholeLine(line, { kind: 'metadata', score: 0.8, reason: message('junkReasonMetadata') }));
  },
};
