/* Marks as they compare between two editions of a text: all quotation marks are one, all dashes are one. */

import { DASHES, DOUBLE_QUOTES, oneOf, SINGLE_QUOTES } from '../../text/characters.ts';

const QUOTE = oneOf(`"'\`´${SINGLE_QUOTES}${DOUBLE_QUOTES}\\u2034-\\u2036\\u2039\\u203a\\u300c-\\u300f`);
const DASH = oneOf(DASHES);

export function foldMark(mark: string): string {
  if (QUOTE.test(mark)) return "'";
  return DASH.test(mark) ? '-' : mark;
}

/** Case and marks folded unit by unit, so that offsets stay. */
export function foldUnits(text: string): string {
  let folded = '';
  for (let i = 0; i < text.length; i++) {
    const unit = text.charAt(i);
    const lower = unit.toLowerCase();
    if (/[\p{L}\p{N}]/u.test(unit)) folded += lower.length === 1 ? lower : unit;
    else folded += /\s/.test(unit) ? ' ' : foldMark(unit);
  }
  return folded;
}
