/*
 * Quotation marks that the text's language does not print, and in a language whose mark opens one way, one opened again
 * before it was closed: who translates sentence by sentence loses pairs.
 */

import { sliceOf } from '../../languages/all-languages.ts';
import type { CopyView, SignFinder } from '../copy-sign.ts';

/** Those that tell languages apart; “ and ” are taken over everywhere. */
const TELLING = /[„«»]/gu;
/** One pair: a single mark is a slip, or a quoted title. */
const MIN_MARKS = 2;
/** Units of text shown around an opening mark. */
const AROUND = 30;

export const quotationMarks: SignFinder = {
  kind: 'quotation-marks',
  find(view) {
    const own = sliceOf(view.page.language, 'words')?.quotationMarks;
    if (own === undefined) return [];
    const paragraphs = paragraphsOf(view);
    const foreign = paragraphs.flatMap((text) => (text.match(TELLING) ?? []).filter((mark) => !own.includes(mark)));
    // Where “ also closes, two in a row say nothing.
    const opensOneWay = own.includes('“') && own.includes('”') && !own.includes('„');
    return [
      ...(foreign.length >= MIN_MARKS ? [[...new Set(foreign)].join(' ')] : []),
      ...(opensOneWay ? paragraphs.filter((text) => !text.includes('„')).flatMap(openedTwice) : []),
    ];
  },
};

const paragraphsOf = ({ page }: CopyView): string[] =>
  page.blocks
    .filter(({ inArticle, kind }) => inArticle && kind === 'paragraph')
    .map(({ start, end }) => page.text.slice(start, end));

/** A quote that goes on opens each of its paragraphs; only inside one is a second mark a fault. */
function openedTwice(text: string): string[] {
  const found: string[] = [];
  let open = false;
  for (const { 0: mark, index } of text.matchAll(/[“”]/gu)) {
    if (mark === '“' && open)
      found.push(text.slice(Math.max(0, text.lastIndexOf(' ', index - AROUND)), index + AROUND));
    open = mark === '“';
  }
  return found;
}
