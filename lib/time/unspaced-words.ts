/*
 * Words of a text that is written without spaces, as far as dates ask for them: a listed word wherever one stands, the
 * longest first; figures of both widths and those of Han as plain ones, years of an era as ours; words of Latin
 * letters and katakana whole; every other character alone. What begins a date does so only where a word may begin.
 */

import type { DateLanguage } from '../languages/date-language.ts';
import type { Span } from '../text/span.ts';
import type { Word } from '../text/words.ts';
import type { CompiledPattern, Tables } from './pattern-tables.ts';

type Unspaced = NonNullable<DateLanguage['unspaced']>;

export interface Vocabulary {
  readonly words: ReadonlySet<string>;
  readonly longest: number;
  readonly openers: ReadonlyMap<string, readonly CompiledPattern[]>;
  /** Small words, before which a word in syllables may end. */
  readonly ends: ReadonlySet<string>;
  readonly eras: Unspaced['eras'];
}

const split = (list: string): string[] => list.split(' ').filter(Boolean);

/** Null for a language that parts its words. */
export function compileVocabulary(language: DateLanguage, tables: Tables): Vocabulary | null {
  const { unspaced } = language;
  if (!unspaced) return null;
  const words = new Set([
    ...split(unspaced.beside),
    ...split(unspaced.whole),
    ...Object.keys(unspaced.eras),
    ...split(`${language.past} ${language.future} ${language.notVerbs}`),
    ...Object.values(language.eventDays).flatMap(({ nouns }) => split(nouns)),
    ...Object.values(tables.values).flatMap((values) => [...values.keys()]),
    ...language.patterns
      .flatMap(([items]) => split(items))
      .filter((item) => !/^[<>]?[A-Z]/.test(item))
      .flatMap((item) => item.replace(/^[<>]|\?$/g, '').split('|')),
  ]);
  return {
    words,
    longest: Math.max(...[...words].map((word) => word.length)),
    openers: tables.openers,
    ends: new Set(split(unspaced.beside)),
    eras: unspaced.eras,
  };
}

const HAN = /^\p{sc=Han}$/u;
const KANA = /^\p{sc=Hiragana}$/u;
const ALL_KANA = /^\p{sc=Hiragana}{2,}$/u;
/** Where words begin and end by themselves. */
const WHOLE = /[\p{sc=Latin}\p{M}]+|[\p{sc=Katakana}ー]+/uy;
const FIGURES = /[0-9０-９]+(?:[.,:/\-．，：／－][0-9０-９]+)*/y;
const HAN_FIGURES = /[〇零一二三四五六七八九十百千]+/y;
const ENDS = /^[。！？!?]$/;
const CLOSERS = /^[」』）)”"]$/;

/** Half the width, as patterns and figures of dates have them. */
const narrow = (text: string): string =>
  text.replace(/[！-～]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));

const DIGITS = '〇一二三四五六七八九';
const PLACES: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** "二〇二六", "三十", "千九百四十五"; null for what is no number. */
export function hanNumber(text: string): number | null {
  if (/^[〇零一二三四五六七八九]+$/.test(text))
    return Number([...text].map((sign) => DIGITS.indexOf(sign === '零' ? '〇' : sign)).join(''));
  let sum = 0;
  let digit = 0;
  let last = Number.POSITIVE_INFINITY;
  for (const sign of text) {
    const place = PLACES[sign];
    if (place === undefined) {
      if (digit > 0) return null;
      digit = DIGITS.indexOf(sign);
      if (digit < 1) return null;
    } else {
      if (place >= last) return null;
      sum += (digit || 1) * place;
      [digit, last] = [0, place];
    }
  }
  return sum + digit;
}

function matchAt(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
}

interface Cut {
  readonly length: number;
  readonly lower: string;
  readonly kind: Word['kind'];
  /** One that is listed, a number or a sign: a word may begin behind it. */
  readonly ends: boolean;
}

/** Where `unknown`, the word before is cut off from nothing: what stands here may be its other half. */
function listedAt(vocabulary: Vocabulary, text: string, at: number, limit: number, unknown: string): string {
  for (let length = Math.min(vocabulary.longest, limit - at); length > 0; length--) {
    const word = text.slice(at, at + length);
    if (!vocabulary.words.has(word)) continue;
    if (!vocabulary.openers.has(word)) return word;
    const first = String.fromCodePoint(word.codePointAt(0) as number);
    if ((HAN.test(unknown) && HAN.test(first)) || (KANA.test(unknown) && KANA.test(first))) continue;
    if (ALL_KANA.test(word) && !mayEndAt(vocabulary, text, at + length)) continue;
    return word;
  }
  return '';
}

/** A word in syllables ends before another script, or before a small word. */
function mayEndAt({ ends, longest }: Vocabulary, text: string, at: number): boolean {
  if (!KANA.test(text.charAt(at))) return true;
  for (let length = 1; length <= longest; length++) if (ends.has(text.slice(at, at + length))) return true;
  return false;
}

function eraYear(vocabulary: Vocabulary, text: string, at: number): { length: number; year: number } | null {
  const name = text.slice(at, at + 2);
  const era = vocabulary.eras[name];
  if (!era) return null;
  const said = /^(?:元|[0-9０-９]{1,2}|[一二三四五六七八九十]{1,3})(?=年)/.exec(text.slice(at + 2, at + 6))?.[0];
  if (said === undefined) return null;
  const year = said === '元' ? 1 : /\d/.test(narrow(said)) ? Number(narrow(said)) : hanNumber(said);
  return year !== null && year >= 1 && year <= era[1] ? { length: 2 + said.length, year: era[0] + year } : null;
}

function cutAt(vocabulary: Vocabulary, text: string, at: number, limit: number, unknown: string): Cut {
  const era = eraYear(vocabulary, text, at);
  if (era) return { length: era.length, lower: String(era.year), kind: 'number', ends: true };
  const figures = matchAt(FIGURES, text, at);
  if (figures) return { length: figures.length, lower: narrow(figures), kind: 'number', ends: true };
  const listed = listedAt(vocabulary, text, at, limit, unknown);
  const han = HAN.test(unknown) ? '' : matchAt(HAN_FIGURES, text, at);
  if (listed && listed.length >= han.length) return { length: listed.length, lower: listed, kind: 'word', ends: true };
  const number = han ? hanNumber(han) : null;
  if (number !== null) return { length: han.length, lower: String(number), kind: 'number', ends: true };
  const whole = matchAt(WHOLE, text, at);
  if (whole) return { length: whole.length, lower: whole.toLowerCase(), kind: 'word', ends: true };
  const sign = String.fromCodePoint(text.codePointAt(at) as number);
  const kind = /^\p{L}$/u.test(sign) ? 'word' : 'mark';
  return { length: sign.length, lower: narrow(sign), kind, ends: kind === 'mark' };
}

/** The words of a line; sentences end with their stops, and what closes behind one belongs to it. */
export function unspacedWords(vocabulary: Vocabulary, text: string, line: Span): Word[] {
  const words: Word[] = [];
  let sentence = 0;
  let ended = false;
  let unknown = '';
  for (let at = line.start; at < line.end; ) {
    const sign = text.charAt(at);
    if (/\s/.test(sign)) {
      unknown = '';
      at++;
      continue;
    }
    const { length, lower, kind, ends } = cutAt(vocabulary, text, at, line.end, unknown);
    if (ended && !ENDS.test(sign) && !CLOSERS.test(sign)) {
      sentence++;
      ended = false;
    }
    const end = Math.min(at + length, line.end);
    const before = words.at(-1);
    const parted = before === undefined || before.end < at || before.kind === 'word';
    words.push({ start: at, end, lower, kind, capital: false, glued: !parted, sentence });
    if (ENDS.test(sign)) ended = true;
    unknown = ends ? '' : text.slice(at, end);
    at = end;
  }
  return words;
}
