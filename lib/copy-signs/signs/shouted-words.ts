/*
 * One word in capitals inside a headline that is not: another site's way to shout, which no desk that writes headlines
 * as this one does has let stand. An abbreviation is short, hard to pronounce, or written so in the text too.
 */

import type { CopyView, SignFinder } from '../copy-sign.ts';

const MIN_LETTERS = 6;
const MIN_VOWELS = 2;
/** Words in small letters beside it, for the headline not to be one in capitals. */
const MIN_OTHERS = 3;
const WORD = /[\p{L}\p{M}’'-]+/gu;
const SHOUTED = /^[\p{Lu}\p{M}]+$/u;
const VOWELS = /[AEIOUYÄÖÜÅÆØÁÀÂÉÈÊÍÎÓÔÚŮАЕЁИОУЫЭЮЯІЇЄ]/gu;

export const shoutedWords: SignFinder = {
  kind: 'shouted-words',
  find(view) {
    const shouted = headlinesOf(view).flatMap(shoutedIn);
    if (shouted.length === 0) return [];
    const text = sentencesOf(view);
    return shouted.filter((word) => !text.includes(word));
  },
};

/** The page's own, its sub-headings, and those of other stories that stand in its text. */
function headlinesOf({ page, junk }: CopyView): string[] {
  const headings = page.blocks.filter(({ inArticle, kind }) => inArticle && (kind === 'title' || kind === 'heading'));
  const others = junk.filter(({ kind }) => kind === 'related');
  return [page.title, ...[...headings, ...others].map(({ start, end }) => page.text.slice(start, end))];
}

/** The first word is left out: "WATCH: …" and "ANALYSIS …" are labels. */
function shoutedIn(headline: string): string[] {
  const words = headline.match(WORD) ?? [];
  const small = words.filter((word) => /\p{Ll}{2}/u.test(word));
  if (small.length < MIN_OTHERS) return [];
  return words
    .slice(1)
    .filter(
      (word) => word.length >= MIN_LETTERS && SHOUTED.test(word) && (word.match(VOWELS)?.length ?? 0) >= MIN_VOWELS,
    );
}

/** The article's lines without the junk, where an abbreviation would stand again. */
function sentencesOf({ page, junk }: CopyView): string {
  let text = '';
  for (const { inArticle, kind, start, end } of page.blocks) {
    if (!inArticle || kind === 'title' || kind === 'heading') continue;
    let from = start;
    for (const span of junk) {
      if (span.end <= from || span.start >= end) continue;
      text += ` ${page.text.slice(from, Math.max(from, span.start))}`;
      from = span.end;
    }
    text += ` ${page.text.slice(from, Math.max(from, end))}`;
  }
  return text;
}
