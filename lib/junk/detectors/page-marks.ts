/*
 * The running heads and feet of a document that was made for paper: "Okafor Informational [Page 2]". In a text without
 * markup they stand between the paragraphs of every page, the same but for a number that counts up.
 */

import { message } from '../../i18n/message.ts';
import type { Detector, JunkClaim } from '../detector.ts';
import type { ContextBlock } from '../junk-context.ts';
import { wholeLine } from '../line-detector.ts';

/** Characters; a line of print and its margin. */
const MAX_LINE = 120;
const MIN_TIMES = 2;
/** Where line ends are those of a page of paper. */
const PRINTED = new Set(['pre', 'listing', 'xmp', 'plaintext']);
const SENTENCE_END = /[.!?…]["'”’»)\]]*$/;

export const pageMarks: Detector = {
  name: 'page-marks',
  find({ article, blocks }) {
    const alike = new Map<string, ContextBlock[]>();
    for (const line of blocks) {
      if (!PRINTED.has(article.boxes[line.block.box]?.tag ?? '') || line.text.length > MAX_LINE) continue;
      if (!/\d/.test(line.text) || !/\p{L}{3}/u.test(line.text) || SENTENCE_END.test(line.text)) continue;
      const form = line.text.replace(/\d+/g, '#');
      const others = alike.get(form);
      if (others) others.push(line);
      else alike.set(form, [line]);
    }
    return [...alike.values()].flatMap((lines) => (arePageMarks(lines) ? lines.map(claimOf) : []));
  },
};

/** Of all their numbers one counts up, by as much from each to the next as there are pages between them. */
function arePageMarks(lines: readonly ContextBlock[]): boolean {
  if (lines.length < MIN_TIMES) return false;
  const numbers = lines.map(({ text }) => (text.match(/\d+/g) ?? []).map(Number));
  const places = (numbers[0] as number[]).map((_, place) => numbers.map((list) => list[place] as number));
  const isSame = (list: readonly number[]): boolean => list.every((number) => number === list[0]);
  const countsUp = (list: readonly number[]): boolean =>
    list.every((number, i) => i === 0 || (number > (list[i - 1] as number) && number <= (list[i - 1] as number) + 2));
  const moving = places.filter((list) => !isSame(list));
  // The head of a page may have no number but those of the document; three in a row are no sentence of it.
  return moving.length === 0 ? lines.length > MIN_TIMES : moving.length === 1 && countsUp(moving[0] as number[]);
}

const claimOf = (line: ContextBlock): JunkClaim =>
  wholeLine(line, { kind: 'metadata', score: 0.8, reason: message('junkReasonMetadata') });
