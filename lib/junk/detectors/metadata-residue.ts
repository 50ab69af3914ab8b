/*
 * Field labels and values a template or scraper left in the text: "date 2023-09-13", "Last updated on …", "4 min read".
 */

import { message } from '../../i18n/message.ts';
import { anyOf, wordsOfAll } from '../../languages/all-languages.ts';
import { leadingDate } from '../../text/leading-date.ts';
import { statedDay } from '../../text/stated-day.ts';
import { countWords, isDeclined, nextWord } from '../cues/cue-words.ts';
import { findCues, matchCue } from '../cues/match-cue.ts';
import type { Detector, JunkClaim } from '../detector.ts';
import type { JunkContext } from '../junk-context.ts';
import { wholeLine } from '../line-detector.ts';

/** Characters; a line that is only facts about the article is short. */
const MAX_LINE = 120;
const MAX_STAMP_WORDS = 4;
/** A line scoring above this is text whatever it begins with. */
const DOUBTFUL = 0.6;
/** "4 min read", "5 min". Minutes of which something else is said are the writer's: "30 minutes before bed". */
const READING_TIME = new RegExp(
  `^\\W{0,3}\\d{1,3}\\s?[-–]?\\s?(?:${anyOf(({ junk }) => junk?.minutes)})\\.?` +
    `(?:(?<bare>\\W{0,3})|\\W{1,3}(?:${anyOf(({ junk }) => junk?.reading)})(?!\\p{L})[^.!?]{0,16})$`,
  'iu',
);

/**
 * Asked first, for the pattern above takes long to compile: a number, and minutes behind it. Three marks may be of two
 * units each.
 */
const NUMBER_FIRST = /^\D{0,6}\d{1,3}\s?[-–]?\s?/;
const MINUTES = [...wordsOfAll(({ junk }) => junk?.minutes, '|')];

export const metadataResidue: Detector = {
  name: 'metadata-residue',
  find(context) {
    return [...residue(context), ...lines(context)];
  },
};

/**
 * Only as the first words of the text below its title: elsewhere a date at the start of a paragraph is the writer's.
 */
function residue(context: JunkContext): JunkClaim[] {
  const title = context.article.blocks.find(({ kind }) => kind === 'title');
  const first = context.blocks.find(({ block }) => block.kind !== 'heading' && block.start >= (title?.end ?? 0));
  const found = first && leadingDate(first.text);
  if (!first || !found) return [];
  const claim = wholeLine(first, { kind: 'metadata', score: 0.95, reason: message('junkReasonLeftoverDate') });
  return [{ ...claim, end: claim.start + found.end }];
}

function lines(context: JunkContext): JunkClaim[] {
  const claims: JunkClaim[] = [];
  for (const line of context.blocks) {
    const { block, text } = line;
    if (text.length > MAX_LINE || block.kind === 'title') continue;
    const cue = matchCue(text, 0, 'metadata');
    const facts = cue !== null && !isDeclined(text, cue.end) && isFacts(text.slice(cue.end));
    const behind = cue === null && isFactBehind(text);
    const stamp = (block.score ?? 1) < DOUBTFUL && block.kind !== 'cell' && isStamp(text);
    if (facts || behind || stamp || isReadingTime(text, block.score ?? 0))
      claims.push(wholeLine(line, { kind: 'metadata', score: 0.85, reason: message('junkReasonMetadata') }));
  }
  return claims;
}

/** With nothing else on the line it may be a recipe's, unless the scorer doubts it. */
function isReadingTime(text: string, score: number): boolean {
  const number = NUMBER_FIRST.exec(text)?.[0];
  if (number === undefined) return false;
  const rest = text.slice(number.length).toLowerCase();
  const found = MINUTES.some((word) => rest.startsWith(word)) ? READING_TIME.exec(text) : null;
  return found !== null && (found.groups?.bare === undefined || score < DOUBTFUL);
}

/** "20:42 Ingrid Halloran", "3/4/2024 10:12": a time or date and hardly anything else. */
function isStamp(text: string): boolean {
  const found = /^\d{1,2}[:.]\d\d|^\d{1,2}[./]\s?\d{1,2}[./]\s?\d{2,4}/.exec(text);
  return (
    found !== null &&
    (text.slice(found[0].length).match(/\p{L}+/gu)?.length ?? 0) <= MAX_STAMP_WORDS &&
    !/[.!?]$/.test(text)
  );
}

/** "2026年3月4日 9時15分更新": a day, and behind it what happened on it. */
function isFactBehind(text: string): boolean {
  if (text.length > MAX_FACT_BEHIND || !/^\D{0,2}\d/.test(text)) return false;
  const cue = findCues(text, 'metadata').at(-1);
  if (!cue || nextWord(text, cue.end) >= 0) return false;
  return statedDay(text) !== null && countWords(text.slice(0, cue.start).replace(FIGURES, ' ')) <= 1;
}

/** Characters of a day, a time and a word. */
const MAX_FACT_BEHIND = 40;

/** Figures, with what counts years, days and hours where no space is between. */
const FIGURES = /\p{Nd}+[年月日時分秒]?/gu;
const SOON_A_FIGURE = /^\s*[:：|]?\s*.{0,12}\p{Nd}/u;

/** Words of a line with a full stop that may be facts yet; without capitals no name is among them. */
const MAX_SENTENCE_WORDS = 3;
const MAX_CASELESS_WORDS = 2;

/** A number soon, and too few words for a sentence. */
function isFacts(rest: string): boolean {
  const words = countWords(rest.replace(FIGURES, ' '));
  const most = /^\P{L}*\p{Lo}/u.test(rest) ? MAX_CASELESS_WORDS : MAX_SENTENCE_WORDS;
  return SOON_A_FIGURE.test(rest) && words <= 6 && !(words > most && /[.!?؟۔。！？]$/.test(rest));
}
