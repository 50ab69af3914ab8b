/*
 * Sentences that say who made the article, "By Ada Lund in Graz", "(Reporting by Ben Orr; editing by Ada Lund)",
 * "Photo: Ben Orr/Orbita": whom they name is nobody of the story.
 */

import { wordsOfAll } from '../../languages/all-languages.ts';
import { isLetterUnit } from '../../text/characters.ts';
import { tokenText } from '../../text/tokens.ts';
import type { ArticleTokens } from '../article-tokens.ts';
import type { Mention } from '../mention.ts';

const CUES = wordsOfAll(({ names }) => names?.creditCues);
const SMALL = wordsOfAll(({ names }) => names?.creditWords);

/** Tokens; the longest such line seen has five names, each with a town. */
const MAX_TOKENS = 60;

/** Begins with a cue, and has nothing but cues, small words, marks and what is written with a capital. */
function isCredit({ tokens }: ArticleTokens, from: number, to: number): boolean {
  if (to - from > MAX_TOKENS) return false;
  let words = 0;
  for (let i = from; i < to; i++) {
    const word = tokenText(tokens, i);
    if (!isLetterUnit(word.charCodeAt(0))) continue;
    const lower = word.toLowerCase();
    if (words++ === 0 ? !CUES.has(lower) : word === lower && !CUES.has(lower) && !SMALL.has(lower)) return false;
  }
  return words > 1;
}

/** Mentions in text order without those of such a sentence; one without a person says something else. */
export function withoutCredits(words: ArticleTokens, mentions: readonly Mention[]): readonly Mention[] {
  const { tokens, sentences } = words;
  const credits: { start: number; end: number }[] = [];
  for (let s = 0; s + 1 < sentences.length; s++) {
    const from = sentences[s] as number;
    const to = sentences[s + 1] as number;
    if (isCredit(words, from, to))
      credits.push({ start: tokens.start[from] as number, end: tokens.end[to - 1] as number });
  }
  const named = credits.filter((credit) =>
    mentions.some(({ start, type }) => type === 'person' && start >= credit.start && start < credit.end),
  );
  if (named.length === 0) return mentions;
  return mentions.filter(({ start }) => !named.some((credit) => start >= credit.start && start < credit.end));
}
