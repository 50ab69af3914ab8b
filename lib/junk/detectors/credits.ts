/*
 * Who made a picture: "© Name / POOL / AFP" at the end of a caption or on its own line, "Photo: Name". The caption
 * before it stays; the credit's words are what its span points to, so that exports can keep them as the picture's
 * provenance.
 */

import { message } from '../../i18n/message.ts';
import { wordsOfAll } from '../../languages/all-languages.ts';
import { CAPITAL, kindAt, kindOf, LETTER, SMALL, SPACE, UNSPACED, UPPER } from '../../text/characters.ts';
import { matchCue } from '../cues/match-cue.ts';
import type { ContextBlock } from '../junk-context.ts';
import { lineDetector } from '../line-detector.ts';

/** Characters; the longest credit seen, with two photographers and an agency, has about 90. */
const MAX_CREDIT = 110;
/** News agencies and picture libraries, as they sign. Facts, not phrases. */
export const AGENCY =
  /(?:^|[\s/(,|])(?:AFP|AP|APA|ANSA|ANP|Reuters|REUTERS|dpa|DPA|EPA|EFE|TASS|PAP|TT|NTB|Belga|Lusa|Ritzau|Getty Images|Getty|imago|IMAGO|Keystone|KEYSTONE|POOL|Pool|picture alliance|Shutterstock|Alamy|iStock|Bloomberg|Xinhua|Kyodo|AAP|PA|Anadolu|Unsplash|Pixabay|ROPI|Scanpix|LaPresse|Sputnik|ASSOCIATED PRESS|Associated Press|NASA|USA TODAY Sports|Imagn Images|SIPA|Sipa|NurPhoto|ZUMA Press|Zuma|Corbis|MAGO|РИА Новости|ТАСС|رويترز|فرانس برس|أ ف ب|الأناضول|ロイター|共同|時事)(?=$|[\s/),.|])/u;

export const credits = lineDetector({
  name: 'credits',
  kind: 'credit',
  score: 0.9,
  reason: message('junkReasonCredit'),
  except: ['heading'],
  test: (line) => {
    const start = creditStart(line.text);
    return start !== false && !isLinkedTitle(line, start) && start;
  },
});

/**
 * Words of a photographer's name; more, all of them a link, are what a source is called: "Source: Towns by the Sea".
 */
const MAX_LINKED_WORDS = 2;

function isLinkedTitle({ block, text }: ContextBlock, start: number): boolean {
  if (block.kind === 'caption' || AGENCY.test(text.slice(start))) return false;
  return block.runs.some(
    (run) =>
      run.tag === 'a' &&
      run.start > block.start + start &&
      /^[\s.)\]]*$/.test(text.slice(run.end - block.start)) &&
      text.slice(run.start - block.start, run.end - block.start).split(/\s+/).length > MAX_LINKED_WORDS,
  );
}

/** Where the credit that ends the line begins; false when it ends otherwise. */
function creditStart(text: string): number | false {
  const glued = gluedCue(text);
  if (glued !== null && isCredit(text, glued, text.slice(glued))) return glued;
  for (const place of placesToBegin(text)) {
    const words = text.slice(place);
    if (words.length > MAX_CREDIT) continue;
    if (isCredit(text, place, words)) return place;
  }
  return false;
}

/**
 * Where a caption runs into its credit, as two elements do without a space: "after the votePhoto: Jonas Lie". The
 * phrase has a colon, for words with capitals inside are many.
 */
function gluedCue(text: string): number | null {
  const from = Math.max(1, text.length - MAX_CREDIT);
  if (text.indexOf(':', from) < 0) return null;
  for (const { index } of text.slice(from).matchAll(/(?<=\p{L}\p{Ll}|[.!?…”"»)])\p{Lu}[^:]{1,30}:\s/gu)) {
    const place = from + index;
    const cue = matchCue(text, place, 'credit');
    if (cue && /^\s?:/.test(text.slice(cue.end))) return place;
  }
  return null;
}

/**
 * The line's start, every capital, letter without case or bracket after a sentence's end or a bar, every bracket of
 * full width, and every "©".
 */
function placesToBegin(text: string): number[] {
  const from = Math.max(0, text.length - MAX_CREDIT);
  const places = from === 0 ? [0] : [];
  for (let at = from; at < text.length; at++) {
    const kind = kindAt(text, at, text.length);
    const isOpen = text[at] === '(' || text[at] === '[';
    if (text[at] === '©' || text.startsWith('(c) ', at) || text[at] === '（' || text[at] === '【') places.push(at);
    else if ((isBeginning(kind) || isOpen) && isAfterEnd(text, at, from, isOpen)) places.push(at);
  }
  return places;
}

const isBeginning = (kind: number): boolean => (kind & UPPER) !== 0 || isCaseless(kind);

const isCaseless = (kind: number): boolean => (kind & (LETTER | CAPITAL | SMALL)) === LETTER;

function isAfterEnd(text: string, at: number, from: number, isOpen: boolean): boolean {
  let end = at;
  while (end > from && isSpace(text, end - 1)) end--;
  if (end === from) return false;
  const mark = text[end - 1] as string;
  if (FULL_WIDTH_ENDS.includes(mark)) return true;
  if (end < at && ENDS.includes(mark)) return true;
  return !isOpen && (mark === '|' || mark === '•') && end - 1 > from && isSpace(text, end - 2);
}

const ENDS = '.!?…”"»)؟۔';
/** No space is behind them. */
const FULL_WIDTH_ENDS = '。！？」』';
const isSpace = (text: string, at: number): boolean => (kindOf(text.charCodeAt(at)) & SPACE) !== 0;

function isCredit(text: string, place: number, words: string): boolean {
  if (words.indexOf('©') > 0) return false;
  if (/[.!?]\s/.test(words) && /[.!?]\s+\p{L}\p{Ll}+ \p{Ll}/u.test(words)) return false;
  if (/^(?:©|\(c\)) ?\S/.test(words)) return nameLike(words.replace(/^(?:©|\(c\)) ?/, ''));
  const opened = /^[([（【]?/.exec(words)?.[0].length ?? 0;
  const cue = matchCue(text, place + opened, 'credit');
  if (cue) {
    const rest = text.slice(cue.end);
    const marked = /^\s*[:|©/：／＝・】]\s*\S/.test(rest);
    const name = rest.replace(/^[\s:|©/：／＝・】]+/, '');
    // "Personal archive of Ingrid Halloran", all of the line: no news is so short.
    const bare = place === 0 && cue.words >= 2 && BARE_NAME.test(rest);
    return bare || (marked && nameLike(name)) || (AGENCY.test(name) && nameLike(name));
  }
  if (opened > 0 && words.endsWith(')') && words.split('/').length >= 3) return nameLike(words);
  return AGENCY.test(words) && nameLike(words) && (/[/|]/.test(words) || opened > 0 || words.split(' ').length <= 3);
}

/** A name of two to four words and nothing else. */
const BARE_NAME = /^(?: \p{Lu}[\p{L}'’-]*\.?){2,4}$/u;

/** Mostly capitalised words, slashes and agencies; no sentence. */
function nameLike(words: string): boolean {
  const parts = words.split(/[\s/,|()[\]／、，・（）【】]+/).filter((part) => /\p{L}/u.test(part));
  if (parts.length === 0 || parts.length > 14) return false;
  if (parts.some((part) => isCaseless(kindOf(part.charCodeAt(0))))) return caselessNameLike(words, parts);
  const small = parts.filter((part) => /^\p{Ll}/u.test(part) && !SMALL_IN_NAMES.has(part)).length;
  return small * 4 <= parts.length;
}

/** Words of two names, or of a body that is not put short. */
const MAX_CASELESS_WORDS = 6;
/** Characters of a name where no spaces are written, and how many of hiragana, which names hardly have, say no. */
const MAX_UNSPACED_CHARACTERS = 14;
const HIRAGANA = /[\u3041-\u309f]/g;

/** Without capitals only few words, and no stop, are sure to be names. */
function caselessNameLike(words: string, parts: readonly string[]): boolean {
  if (parts.length > MAX_CASELESS_WORDS || /[.!?؟۔。！？]["'”’»)）]*$/.test(words)) return false;
  return parts.every(
    (part) =>
      (kindOf(part.charCodeAt(0)) & UNSPACED) === 0 ||
      (part.length <= MAX_UNSPACED_CHARACTERS && (part.match(HIRAGANA)?.length ?? 0) * 4 <= part.length),
  );
}

const SMALL_IN_NAMES = new Set([
  ...wordsOfAll(({ junk }) => junk?.smallInCredits, '|'),
  // Of agencies.
  'dpa',
  'imago',
  'picture',
  'alliance',
]);
