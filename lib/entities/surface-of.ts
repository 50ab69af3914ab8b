import { APOSTROPHES, oneOf, ZERO_WIDTH } from '../text/characters.ts';

const UNSEEN = oneOf(ZERO_WIDTH, 'g');
const APOSTROPHE = oneOf(APOSTROPHES, 'g');

/** The words as a name is written: one space for each gap, straight apostrophes, nothing of zero width. */
export function surfaceOf(text: string, start: number, end: number): string {
  return text.slice(start, end).replace(UNSEEN, '').replace(/\s+/g, ' ').replace(APOSTROPHE, "'");
}
