/*
 * The words after a cue, each with what can be said of it alone and of its use in the article: what `candidates.ts`
 * weighs.
 */

import { wordsOfAll } from '../../languages/all-languages.ts';
import { isOpener, languageAround } from '../cues/sentence-openers.ts';
import type { ArticleLexicon } from './lexicon.ts';

/** Longer ones are no headlines; of the sentence after it no more is looked at. */
export const MAX_HEADLINE_WORDS = 28;
const MAX_SENTENCE_WORDS = 60;

const CAPITAL = /^["'“„«‹([¿¡‘”]*[\p{Lu}\p{Lo}\d]/u;
const SMALL = /^["'“„«‹([¿¡‘]*\p{Ll}/u;
const QUESTION_END = /[?!…]["'”’»“)\]]*$/;
/** Not after one or two letters: those are initials and abbreviations. */
const STOP_END = /[^.\s]{3,}\.["'”’»“)\]]*$/u;
export const FULL_STOP = /\.["'”’»“)\]]*$/;

/** Words a headline does not end with and a sentence does not begin after. */
const LINKING = wordsOfAll(({ words }) => words?.linking);
/** German, and what else capitalises every noun, told by its small words. */
const GERMAN = wordsOfAll(({ words }) => words?.nounsCapitalised);

export interface RunningWord {
  readonly word: string;
  readonly start: number;
  readonly end: number;
  /** Letters and digits only. */
  readonly bare: string;
  readonly lower: string;
  readonly capital: boolean;
  readonly small: boolean;
  /** Four letters or more: those that headlines in title case capitalise. */
  readonly long: boolean;
  readonly linking: boolean;
  readonly german: boolean;
  readonly opener: boolean;
  /** A sentence's end, as far as the word alone can say. */
  readonly stops: boolean;
  /** With a question mark, an exclamation mark or dots. */
  readonly asks: boolean;
  /** Elsewhere in the article, by its stem. */
  readonly topic: boolean;
}

const NO_LETTERS = /[^\p{L}\p{N}'’-]/gu;
const WORD = /\S+/g;

export function runningWords(text: string, from: number, use: ArticleLexicon, line: number): RunningWord[] {
  const language = languageAround(text, from);
  const words: RunningWord[] = [];
  for (const { 0: word, index } of text.slice(from).matchAll(WORD)) {
    const bare = word.replace(NO_LETTERS, '');
    const lower = bare.toLowerCase();
    words.push({
      word,
      start: from + index,
      end: from + index + word.length,
      bare,
      lower,
      capital: CAPITAL.test(word),
      small: SMALL.test(word),
      long: word.length >= 4,
      linking: LINKING.has(lower),
      german: GERMAN.has(lower),
      opener: isOpener(bare, language),
      stops: STOP_END.test(word),
      asks: QUESTION_END.test(word),
      topic: lower.length >= 4 && use.isTopic(lower, line),
    });
    if (words.length > MAX_HEADLINE_WORDS + MAX_SENTENCE_WORDS) break;
  }
  return words;
}

/** What a word's letters look like: 0 none, 1 small, 2 figures, 3 capital, 4 all capitals. */
export function shape(word: RunningWord | undefined): number {
  if (word === undefined || word.bare === '') return 0;
  if (/^\d/.test(word.bare)) return 2;
  if (!word.capital) return 1;
  return word.bare.length > 1 && word.bare === word.bare.toUpperCase() ? 4 : 3;
}

/** With its full stop or question mark, and a capital after it. */
export function endsSentence(words: readonly RunningWord[], i: number): boolean {
  const word = words[i] as RunningWord;
  return (word.stops || word.asks) && words[i + 1]?.capital !== false;
}
