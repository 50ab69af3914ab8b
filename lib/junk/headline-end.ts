/*
 * Where a headline glued into running text stops and the text goes on, by the words alone. A headline has no full stop; a
 * sentence has one, and begins with a word that begins sentences. Null means "not a headline, or nobody could say": leave it.
 */

import { matchCue } from './match-cue.ts';

/** Words. Headlines shorter than three words without a colon are references ("See also Table 3"). */
const MIN_WORDS = 3;
const MAX_WORDS = 28;
const WORD = /\S+/g;
const CAPITAL = /^["'“„«‹([]*[\p{Lu}\p{Lo}\d]/u;
/** Words a headline does not end with and a sentence does not begin after. */
const LINKING = new Set(
  'the a an of in on at to for by with from and or as is are was le la les de des du un une et à der die das den dem ein eine und im am zu von mit für het een van voor met el los las y en del il lo gli di da e o do'.split(
    ' ',
  ),
);

/** End offset in `text` of the headline that begins at `from`; `marked` when a colon or arrow stands before it. */
export function headlineEnd(text: string, from: number, marked: boolean): number | null {
  const rest = text.slice(from);
  if (!CAPITAL.test(rest)) return null;
  const words = [...rest.matchAll(WORD)].slice(0, MAX_WORDS + 1);
  const titleCase = isTitleCase(words.map((word) => word[0]));
  for (let i = 1; i < words.length; i++) {
    const previous = (words[i - 1] as RegExpExecArray)[0];
    const word = words[i] as RegExpExecArray;
    if (i > MAX_WORDS) return null;
    if (!CAPITAL.test(word[0])) continue;
    const end = from + (words[i - 1] as RegExpExecArray).index + previous.length;
    if (/[?!…]["'”’»)]*$/.test(previous) && i >= MIN_WORDS) return end;
    if (/[^.\s]{3,}\.["'”’»)]*$/u.test(previous) && i >= MIN_WORDS) return marked ? end : null;
    if (i < MIN_WORDS || LINKING.has(previous.toLowerCase()) || /[:,;–—-]$/.test(previous)) continue;
    const opener = matchCue(text, from + word.index, 'openers');
    const next = words[i + 1]?.[0] ?? '';
    if (opener && /^\p{Ll}/u.test(next) && (titleCase || /^\P{Lu}/u.test(previous))) return end;
  }
  const whole = text.length;
  if (words.length > MAX_WORDS || words.length < (marked ? 1 : MIN_WORDS)) return null;
  if (/\.["'”’»)]*$/.test(rest)) return marked && words.length <= 20 ? whole : null;
  return whole;
}

/** Most words of four letters and more are capitalised, as in English headlines. */
function isTitleCase(words: readonly string[]): boolean {
  const long = words.slice(0, 6).filter((word) => word.length >= 4);
  return long.length > 1 && long.filter((word) => CAPITAL.test(word)).length * 3 >= long.length * 2;
}
