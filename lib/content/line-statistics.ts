/*
 * What a line is made of, whatever its language: how long, how much of it links, how its words are written, how often
 * it stops. Only the beginning of a long line is looked at word by word, so that the cost stays with the number of
 * lines.
 */

import {
  AFTER_STOP,
  ALPHANUMERIC,
  CAPITAL,
  DENSE,
  DIGIT,
  kindAt,
  kindOf,
  MARK,
  SMALL,
  STOP,
  UNSPACED,
  widthOf,
} from '../text/characters.ts';
import type { PageBlock } from '../text/page-text.ts';
import { DENSE_LETTERS } from '../text/text-length.ts';
import { linkDensity as linkDensityOf, runDensity } from './link-density.ts';
import type { Vocabulary } from './vocabulary.ts';

export interface BlockWords {
  /** Characters, those of scripts without spaces counted as the two or three Latin letters they stand for. */
  readonly size: number;
  readonly logSize: number;
  readonly words: number;
  /** Shares, 0–1. */
  readonly linkDensity: number;
  readonly capitals: number;
  readonly allCaps: number;
  readonly digits: number;
  readonly strong: number;
  /** Mean letters a word. */
  readonly wordLength: number;
  /** Sentence ends. */
  readonly stops: number;
  /** 1 full stop, 2 question or exclamation mark, 3 colon, 4 ellipsis, 5 closing quote, 0 anything else. */
  readonly ending: number;
  /** Links in the line. */
  readonly links: number;
  /** Running text as far as a first look tells: its size, or 0. */
  readonly prose: number;
  /** Words of the beginning, by their numbers in the page's vocabulary, for comparing lines. */
  readonly list: readonly number[];
}

/** Characters looked at word by word. */
const LOOK = 600;
const IN_WORD = ALPHANUMERIC | MARK;

export function blockWords(text: string, block: PageBlock, vocabulary: Vocabulary): BlockWords {
  const { start } = block;
  const length = block.end - start;
  const end = Math.min(block.end, start + LOOK);
  const list: number[] = [];
  let [capitals, allCaps, digits, letters] = [0, 0, 0, 0];
  let [dense, own, stops] = [0, 0, 0];
  let [unspaced, phrase, pauses] = [0, 0, 0];
  for (let at = start; at < end; ) {
    // A word: its first letter is the one that tells, its number is for comparing it.
    const from = at;
    let kinds = 0;
    let kind = 0;
    for (; at < end; at += widthOf(kind)) {
      kind = kindAt(text, at, end);
      if ((kind & IN_WORD) === 0 || (kinds !== 0 && isOwnWord(kind | kinds))) break;
      kinds |= kind;
      if ((kind & DENSE) !== 0) dense++;
      else if ((kind & UNSPACED) !== 0) unspaced++;
    }
    if (at > from) {
      const first = kindOf(text.charCodeAt(from));
      letters += at - from;
      if ((first & DIGIT) !== 0) digits++;
      else if ((first & CAPITAL) !== 0) {
        capitals++;
        if (at - from > 1 && (kinds & SMALL) === 0) allCaps++;
      } else if (isOwnWord(first)) own++;
      list.push(vocabulary.numberOf(text, from, at));
      continue;
    }
    at += widthOf(kind);
    if (unspaced - phrase >= PHRASE) pauses++;
    phrase = unspaced;
    if ((kind & MARKS) === 0) continue;
    if ((kind & DENSE) !== 0) dense++;
    if ((kind & STOP) !== 0 && (at === end || (kindOf(text.charCodeAt(at)) & AFTER_STOP) !== 0)) stops++;
  }
  if (unspaced - phrase >= PHRASE) pauses++;
  // What is true of the beginning is taken to be true of the whole.
  const scale = length / (end - start);
  const size = (end - start + dense * (DENSE_LETTERS - 1)) * scale;
  const linkDensity = linkDensityOf(block);
  const number = list.length || 1;
  const words = Math.max(list.length - own / 2, dense / 2, unspaced / UNSPACED_LETTERS);
  const ends = (stops || pauses) * scale;
  return {
    size,
    logSize: Math.log(1 + size),
    words: words * scale,
    linkDensity,
    capitals: capitals / number,
    allCaps: allCaps / number,
    digits: digits / number,
    strong: runDensity(block, isStrong),
    wordLength: (letters + (own > 0 ? dense * (DENSE_LETTERS - 1) : 0)) / (own + unspaced > 0 ? words : number),
    stops: ends,
    ending: endingOf(text, start, block.end) || (stops === 0 && pauses > 0 ? 1 : 0),
    links: linksIn(block),
    prose: size >= 80 && ends >= 1 && linkDensity < 0.34 ? size : 0,
    list,
  };
}

/** Letters of a word of Thai, Lao, Khmer or Burmese, on average. */
const UNSPACED_LETTERS = 5;
/** Letters of a phrase: Thai ends no sentence by a mark, but leaves a space. */
const PHRASE = 15;
const OWN_WORD = DENSE | UNSPACED;

/** A character of Chinese or Japanese is looked at as a word of its own. */
const isOwnWord = (kind: number): boolean => (kind & OWN_WORD) === OWN_WORD;

const MARKS = DENSE | STOP;

const isStrong = (tag: string): boolean => tag === 'strong' || tag === 'b' || tag === 'em' || tag === 'i';

function linksIn({ runs }: Pick<PageBlock, 'runs'>): number {
  let links = 0;
  for (const { tag } of runs) if (tag === 'a') links++;
  return links;
}

const FULL_STOPS = '.。．｡।॥۔။។៕';
const CLOSING = '"\'”’»)]」』）';

function endingOf(text: string, start: number, end: number): number {
  const last = end > start ? (text[end - 1] as string) : '';
  const before = end - 1 > start ? (text[end - 2] as string) : '';
  // A closing mark may stand between the stop and the line's end.
  const [stop, mark] = CLOSING.includes(last) && last !== '' ? [before, last] : [last, ''];
  if (stop !== '' && FULL_STOPS.includes(stop)) return mark === '' && last === '.' && before === '.' ? 4 : 1;
  if (stop !== '' && '!?！？؟'.includes(stop)) return 2;
  if (last === ':' || last === '：') return 3;
  if (last === '…') return 4;
  return mark !== '' && '"”’»」』'.includes(mark) ? 5 : 0;
}
