/* Whether an article's headline has changed: not by the site's name behind it, nor by its setting. */

import type { Headline, Piece } from './changes.ts';
import { type ComparedLine, comparedLine } from './compared-line.ts';
import { compareGroup } from './line-words.ts';
import type { ReadText } from './read-text.ts';
import type { Effort } from './word-changes.ts';

/** The headline as the article has it, else what its page is called. */
const headlinesOf = ({ title, lines }: ReadText): string[] => {
  const own = lines.flatMap(({ kind, text }) => (kind === 'title' ? [text] : []));
  return [...own, ...(title === '' ? [] : [title])];
};

const wordsOf = (text: string): string => comparedLine(text).keys.join(' ');

export function compareHeadlines(before: ReadText, now: ReadText, effort: Effort): Headline | null {
  const [earlier, today] = [headlinesOf(before), headlinesOf(now)];
  const [old, fresh] = [earlier[0] ?? '', today[0] ?? ''];
  if (wordsOf(old) === '' || wordsOf(fresh) === '') return null;
  const known = earlier.map(wordsOf);
  // One that is the page's name for the other: a page that showed its headline may have only its name today.
  if (today.some((title) => known.includes(wordsOf(title)))) return null;
  if (isWithSite(old, fresh) || isWithSite(fresh, old)) return null;
  const lines: readonly [ComparedLine, ComparedLine] = [comparedLine(old), comparedLine(fresh)];
  const context = {
    before: [lines[0]],
    now: [lines[1]],
    language: now.language,
    namesIn: () => null,
    isOnPage: () => false,
    effort,
  };
  const {
    changed: [one],
    added,
  } = compareGroup({ before: [0], now: [0] }, context);
  if (one) return { pieces: one.pieces, weight: one.weight };
  // Set otherwise.
  if (added.length === 0) return null;
  const pieces: Piece[] = [
    { kind: 'old', text: old },
    { kind: 'new', text: fresh },
  ];
  return { pieces, weight: null };
}

/** "Storm over the bay – The Courier". */
function isWithSite(bare: string, whole: string): boolean {
  return whole
    .split(/\s[-–—|·:•]\s|\s?[|｜]\s?/u)
    .slice(0, -1)
    .some((_, at, parts) => wordsOf(parts.slice(0, at + 1).join(' ')) === wordsOf(bare));
}
