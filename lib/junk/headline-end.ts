/*
 * Where a headline glued into running text stops and the text goes on, by the words alone. A headline has no full stop; a sentence has
 * one, and begins with a word that begins sentences, or with one that is written small elsewhere. Null means "not a headline, or
 * nobody could say": leave it. Of several places the first that is sure is taken, else the first that is possible, so that a mistake leaves
 * junk standing rather than marks the article. (300 lines: the questions are many and belong together.)
 */

import { detectLanguage } from '../text/language.ts';
import { ALL_CUES } from './cues/all-cues.ts';
import { matchCue } from './match-cue.ts';
import type { WordUse } from './word-use.ts';

/** Words. Shorter ones without a colon are references ("See also Table 3"). */
const MIN_WORDS = 3;
const MIN_WORDS_MARKED = 2;
const MAX_WORDS = 28;
/** Words of the sentence after the headline that are looked at. */
const MAX_SENTENCE = 60;
/** A sentence after the cue with its full stop, when nothing says where a headline in it could end. */
const MAX_WORDS_WITH_STOP = 16;
const MAX_WORDS_UNENDED = 20;
const WORD = /\S+/g;
const CAPITAL = /^["'“„«‹([¿¡‘”]*[\p{Lu}\p{Lo}\d]/u;
const SMALL = /^["'“„«‹([¿¡‘]*\p{Ll}/u;
const QUESTION_END = /[?!…]["'”’»“)\]]*$/;
const FULL_STOP = /\.["'”’»“)\]]*$/;
/** Not after one or two letters: those are initials and abbreviations. */
const STOP_END = /[^.\s]{3,}\.["'”’»“)\]]*$/u;
/** Words a headline does not end with and a sentence does not begin after. */
const LINKING = new Set(
  (
    'the a an of in on at to for by with from and or as is are was were be that than vs over under between against about into ' +
    'le la les des du un une et à au aux en par pour sur avec sans chez der die das den dem des ein eine einen und im am zu zum zur von ' +
    'vom mit für bei nach vor gegen über unter auf an het een van voor met op door bij naar tegen el los las y en del al con por para ' +
    'sin sobre il lo gli di da e o a do dos das da na no em com por para os as uma um ao и в во на с со к о об от до из за у по для при ' +
    'w we na z ze do od o u i za przy dla po pod nad och i på av vid för från till under över mot om'
  ).split(' '),
);

/** After these not even a word that begins sentences begins one. */
const ARTICLES = new Set(
  'the a an of der das des dem den ein eine einen einem le la les un une el los las o os as il lo gli i het een'.split(
    ' ',
  ),
);
const NO_LETTERS = /[^\p{L}\p{N}'’-]/gu;
const CLOSING_QUOTE = /["”’»“‘]$/;

export interface HeadlineContext {
  /** A colon or arrow stands between cue and headline. */
  readonly marked: boolean;
  /** How the article writes its words, and the number of this line in it. */
  readonly use: WordUse;
  readonly line: number;
}

interface Word {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** Where a headline ends, or, when only its beginning is certain, where that does. */
export interface HeadlineEnd {
  readonly end: number;
  /** False when more of the headline may follow: nobody could say where the article goes on, only that it is not earlier. */
  readonly whole: boolean;
}

/** End in `text` of the headline that begins at `from`. */
export function headlineEnd(text: string, from: number, context: HeadlineContext): HeadlineEnd | null {
  const { marked } = context;
  const words = wordsFrom(text, from);
  const first = words[0];
  if (!first || !(CAPITAL.test(first.word) || (marked && SMALL.test(first.word)))) return null;
  const least = marked ? MIN_WORDS_MARKED : MIN_WORDS;
  if (marked && isUnendedTail(text, words)) return { end: text.length, whole: true };
  for (let i = 0; i < words.length; i++) {
    const { word, end } = words[i] as Word;
    const next = words[i + 1]?.word;
    const atEnd = next === undefined;
    if (!atEnd && !CAPITAL.test(next)) continue;
    const asks = QUESTION_END.test(word);
    if (i + 1 < least || !(asks || (atEnd ? FULL_STOP : STOP_END).test(word))) continue;
    const upTo = words.slice(0, i + 1);
    const inside = boundary(text, upTo, least, context, asks);
    if (inside !== null) return inside === 'unclear' ? null : inside;
    if (asks) return i < MAX_WORDS ? { end, whole: true } : null;
    return marked && i < MAX_WORDS_WITH_STOP && !couldHoldTwo(upTo, least) ? { end, whole: true } : null;
  }
  if (words.length > MAX_WORDS || words.length < (marked ? 1 : MIN_WORDS)) return null;
  return /[.,;]$/.test((words.at(-1) as Word).word) ? null : { end: text.length, whole: true };
}

/** "Read more: First rain, then sun. What the week will bring": the paragraph stops without a stop, so all of it is the headline. */
function isUnendedTail(text: string, words: readonly Word[]): boolean {
  const last = words.at(-1) as Word;
  if (words.length > MAX_WORDS_UNENDED || last.end < text.trimEnd().length || /[.!?…:;,]["'”’»“)\]]*$/.test(last.word))
    return false;
  return !words.some(({ start }) => matchCue(text, start, 'related') !== null);
}

function wordsFrom(text: string, from: number): Word[] {
  const words: Word[] = [];
  for (const { 0: word, index } of text.slice(from).matchAll(WORD)) {
    words.push({ word, start: from + index, end: from + index + word.length });
    if (words.length > MAX_WORDS + MAX_SENTENCE) break;
  }
  return words;
}

/**
 * Words up to a sentence's end hold a headline and that sentence: where the one stops. The first place where a sentence surely begins; when
 * there is none, the first where one possibly does, and that is the end of what is certain. Null when they are one thing.
 * @param asks the end is a question mark, which may as well be the headline's own, so that only sure signs count before it
 */
function boundary(
  text: string,
  words: readonly Word[],
  least: number,
  context: HeadlineContext,
  asks: boolean,
): HeadlineEnd | 'unclear' | null {
  const german = hasCapitalNouns(words);
  const titleCase = !german && isTitleCase(words);
  const endBefore = (i: number, whole: boolean): HeadlineEnd => ({ end: (words[i - 1] as Word).end, whole });
  let [possible, likely] = [-1, false];
  const running = titleCase ? firstRunning(words, least) : -1;
  const stop = running < 0 ? Math.min(words.length - (asks ? 0 : 1), MAX_WORDS + 1) : running;
  for (let i = 2; i < stop; i++) {
    const { word: previous } = words[i - 1] as Word;
    if (i > least && SENTENCE_END.test(previous)) break;
    if (!couldBegin(words, i)) continue;
    if (closesQuoted(words, i)) return endBefore(i, true);
    const score = startScore(text, words, i, { titleCase, german }, context);
    if (i < least) {
      if (score >= SURE_EARLY && !titleCase) return 'unclear';
      continue;
    }
    // "… new album The Tortured Poets": capitals after it make a title of it, unless every noun has one.
    if (score > SURE || (score === SURE && (possible < 0 || german || titleCase))) return endBefore(i, true);
    if (possible < 0 && !titleCase && !LINKING.has(previous.toLowerCase())) [possible, likely] = [i, score >= LIKELY];
  }
  if (running >= 0) possible = firstPossibleInTitleCase(words, running);
  const isQuestion = /\?["'”’»“)\]]*$/.test((words.at(-1) as Word).word);
  if (asks && isQuestion && (titleCase ? running < 0 : isOpener(text, (words[0] as Word).start))) return null;
  return possible < 0 ? null : possible < MIN_CERTAIN ? 'unclear' : endBefore(possible, likely);
}

/** Where a title-case headline's capitals stop a sentence has begun, a name of up to so many words earlier. */
const LONGEST_NAME = 7;
/** Words of a headline whose end is unknown that are worth marking. */
const MIN_CERTAIN = 3;

/** The first word that a headline in title case would not write small; -1 when there is none. */
const firstRunning = (words: readonly Word[], least: number): number =>
  words.findIndex(({ word }, i) => i > least && SMALL.test(word) && !LINKING.has(word));

function firstPossibleInTitleCase(words: readonly Word[], running: number): number {
  let possible = Math.max(running - 1 - LONGEST_NAME, MIN_CERTAIN);
  while (possible > MIN_CERTAIN && LINKING.has((words[possible - 1] as Word).word.toLowerCase())) possible--;
  return possible < running ? possible : -1;
}

/** The headline is one quotation and ends with it. */
function closesQuoted(words: readonly Word[], i: number): boolean {
  const quotes = /^["“„«‘]/;
  return (
    quotes.test((words[0] as Word).word) &&
    CLOSING_QUOTE.test((words[i - 1] as Word).word) &&
    words.slice(0, i).filter(({ word }) => quotes.test(word)).length === 1
  );
}

function couldBegin(words: readonly Word[], i: number): boolean {
  const previous = (words[i - 1] as Word).word;
  const { word } = words[i] as Word;
  return CAPITAL.test(word) && !/^\(|[:;]$/.test(word) && !/[:,;–—-]$/.test(previous);
}

/** A small word before a capital one: there might be a headline's end between them, though nothing says so. */
const couldHoldTwo = (words: readonly Word[], least: number): boolean =>
  words.some(
    (_, i) => i >= least && i < words.length - 1 && couldBegin(words, i) && SMALL.test((words[i - 1] as Word).word),
  );

/** From this score on a sentence begins here, whatever else is possible before. */
const SURE = 2.5;
/** A name that begins sentences elsewhere may begin this one; it may as well be its object. */
const LIKELY = 2;
/** From this one when the headline would be of one or two words. */
const SURE_EARLY = 3;
/** Words cut off by a stop, not by an initial's or "vs.": a new sentence follows, but not the first after the headline. */
const SENTENCE_END = /(?:\p{L}{2,}|\d)[.!?…]["'”’»“)\]]*$/u;

/** How surely a sentence begins with this word; 0 when nothing speaks for it. */
function startScore(
  text: string,
  words: readonly Word[],
  i: number,
  { titleCase, german }: { titleCase: boolean; german: boolean },
  { use, line }: HeadlineContext,
): number {
  const { word, start } = words[i] as Word;
  const previous = (words[i - 1] as Word).word;
  const next = words[i + 1]?.word ?? '';
  const nextSmall = SMALL.test(next);
  if (/^\d/.test(word)) return 0;
  const runsOn = words.length - i >= 4 && capitalShare(words.slice(i + 1, i + 10)) <= 0.4;
  const afterQuote = CLOSING_QUOTE.test(previous) ? 1 : 0;
  if (isOpener(text, start + Math.max(0, word.search(/\p{L}/u)))) {
    if (ARTICLES.has(previous.toLowerCase())) return 0;
    if (word === 'I') return LIKELY;
    if (!titleCase) return (nextSmall || german ? 3 : 2.5) - (LINKING.has(previous.toLowerCase()) ? 1 : 0);
    return nextSmall && !LINKING.has(next) ? 3 : runsOn ? SURE : 0;
  }
  if (words.length - i < 4 || LINKING.has(previous.toLowerCase())) return 0;
  const bare = word.replace(NO_LETTERS, '');
  const isSmall = use.isSmall(bare.toLowerCase());
  if (titleCase) return nextSmall && runsOn && !LINKING.has(next) ? LIKELY : 0;
  const afterSmall = SMALL.test(previous);
  const topical = use.isElsewhere(bare, line) ? 0.5 : 0;
  // A name goes on: "in Guatemala José Manuel …" cannot be cut for certain, and what is left standing does no harm. But where the
  // article speaks of the second word elsewhere and never of the first, they are not one name.
  if (!afterSmall && !german && afterQuote === 0) {
    const strange = !use.isElsewhere(previous.replace(NO_LETTERS, ''), line);
    return topical > 0 && strange && nextSmall ? (use.begins(bare) ? LIKELY : 1.5) : 0;
  }
  if (nextSmall && isSmall) return LIKELY;
  if (use.begins(bare)) return LIKELY;
  return Math.min(LIKELY, (afterSmall || afterQuote ? (nextSmall ? 1 : 0.5) : 0) + topical + afterQuote);
}

/** German, where every noun is capitalised, told by its small words. */
const GERMAN = new Set(
  'der die das und nicht ist im den dem des ein eine mit für auf von zu sich auch wird hat bei nach über als wie aus'.split(
    ' ',
  ),
);
const hasCapitalNouns = (words: readonly Word[]): boolean =>
  words.filter(({ word }) => GERMAN.has(word.toLowerCase())).length * 8 >= words.length;

/** Languages in which a word begins sentences. */
const OPENERS = new Map<string, string[]>();
for (const { language, openers } of ALL_CUES) {
  for (const word of openers.split('|')) OPENERS.set(word, [...(OPENERS.get(word) ?? []), language]);
}

/** Also with what an apostrophe hangs on it: "It’s", "L’entraîneur". */
function isOpener(text: string, at: number): boolean {
  const word = /^\p{L}+(?:[-'’]\p{L}+)*/u.exec(text.slice(at, at + 40))?.[0];
  // "AI", "EU": words in one language, initials in another.
  if (!word || /^\p{Lu}{2}/u.test(word)) return false;
  const [stem = ''] = word.toLowerCase().split(/['’]/);
  const languages =
    OPENERS.get(word.toLowerCase().replace('’', "'")) ?? (stem === word ? undefined : OPENERS.get(stem));
  if (!languages) return stem.length < word.length && ELIDED.test(stem);
  const spoken = detectLanguage(text.slice(Math.max(0, at - LANGUAGE_LOOK), at + LANGUAGE_LOOK));
  return !DETECTED.has(spoken) || languages.includes(spoken);
}

/** Characters on either side that say which language this is: a bound for pages that announce ten thousand times. */
const LANGUAGE_LOOK = 400;
const ELIDED = /^(?:l|d|c|j|n|s|qu|un|all|dell|nell|dall|sull)$/;
/** Languages that can be told apart by their small words and whose cues are here. */
const DETECTED = new Set(ALL_CUES.map(({ language }) => language));

/** Share of the words of four letters and more that are capitalised. */
function capitalShare(words: readonly Word[]): number {
  const long = words.filter(({ word }) => word.length >= 4);
  return long.length === 0 ? 0 : long.filter(({ word }) => CAPITAL.test(word)).length / long.length;
}

/** Most words of four letters and more are capitalised, as in English headlines. */
function isTitleCase(words: readonly Word[]): boolean {
  const head = words.slice(0, 7);
  return head.filter(({ word }) => word.length >= 4).length > 2 && capitalShare(head) >= 0.75;
}
