/*
 * From which score down a line counts as junk. Chosen by cross-validation so that, beside noise in the gold, no true text is marked:
 * a long line costs a reader most and needs the lowest score.
 */

const MOST_SCORE = 0.2;
const MOST_SCORE_LONG = 0.08;
/** Characters. */
const LONG = 160;

export const scoresAsJunk = (characters: number, score: number): boolean =>
  score <= (characters > LONG ? MOST_SCORE_LONG : MOST_SCORE);
