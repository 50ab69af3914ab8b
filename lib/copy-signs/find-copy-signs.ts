/* All signs of one page, or none while there are too few to speak of. */

import type { CopySign, CopyView, SignFinder } from './copy-sign.ts';
import { anotherAddress } from './signs/another-address.ts';
import { anotherHouse } from './signs/another-house.ts';
import { gluedHeadlines } from './signs/glued-headlines.ts';
import { leftoverData } from './signs/leftover-data.ts';
import { quotationMarks } from './signs/quotation-marks.ts';
import { shoutedWords } from './signs/shouted-words.ts';
import { spellings } from './signs/spellings.ts';

const SIGNS: readonly SignFinder[] = [
  leftoverData,
  gluedHeadlines,
  spellings,
  shoutedWords,
  quotationMarks,
  anotherHouse,
  anotherAddress,
];

/** Kinds that must come together. A page of an honest publisher shows one now and then, and two by accident. */
export const MIN_SIGNS = 3;
const MAX_EXAMPLES = 3;
/** Characters of one. */
const MAX_EXAMPLE = 80;

/** What is told: nothing, unless enough of them come together. */
export function findCopySigns(view: CopyView): CopySign[] {
  const signs = copySigns(view);
  return signs.length >= MIN_SIGNS ? signs : [];
}

/** Whatever is there, for measuring. */
export const copySigns = (view: CopyView): CopySign[] =>
  SIGNS.flatMap(({ kind, find }) => {
    const examples = [...new Set(find(view).map(shortened))].slice(0, MAX_EXAMPLES);
    return examples.length > 0 ? [{ kind, examples }] : [];
  });

function shortened(words: string): string {
  const plain = words.replace(/\s+/gu, ' ').trim();
  if (plain.length <= MAX_EXAMPLE) return plain;
  const cut = plain.slice(0, MAX_EXAMPLE);
  // Not in the middle of a word where there is a space, nor of a character.
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), MAX_EXAMPLE / 2)).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
