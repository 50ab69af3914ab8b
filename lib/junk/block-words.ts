/*
 * What a line is made of, whatever its language: how long, how much of it links, how its words are written, how often it stops. Only
 * the beginning of a long line is looked at word by word, so that the cost stays with the number of lines.
 */

import type { Block } from '../text/article-text.ts';
import { linkDensity as linkDensityOf, runDensity } from './link-density.ts';

export interface BlockWords {
  /** Characters, those of scripts without spaces counted as the two or three Latin letters they stand for. */
  readonly size: number;
  readonly words: number;
  /** Shares, 0–1. */
  readonly linkDensity: number;
  readonly capitals: number;
  readonly allCaps: number;
  readonly digits: number;
  readonly strong: number;
  /** Mean letters a word. */
  readonly wordLength: number;
  /** Sentence ends, commas, and other marks. */
  readonly stops: number;
  readonly commas: number;
  readonly bars: number;
  readonly quotes: number;
  /** 1 full stop, 2 question or exclamation mark, 3 colon, 4 ellipsis, 5 closing quote, 0 anything else. */
  readonly ending: number;
  /** 1 capital, 2 small letter, 3 digit, 4 quotation mark, 5 other mark. */
  readonly opening: number;
  /** Links in the line. */
  readonly links: number;
  /** Running text as far as a first look tells: its size, or 0. */
  readonly prose: number;
  /** Lower-case words of the beginning, for comparing lines. */
  readonly list: readonly string[];
}

/** Characters looked at word by word. */
const LOOK = 600;
const WORD = /[\p{L}\p{N}\p{M}]+/gu;
const DENSE_SCRIPT = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g;
const STRONG_TAGS = new Set(['strong', 'b', 'em', 'i']);

export function blockWords(text: string, block: Omit<Block, 'inArticle'>): BlockWords {
  const length = block.end - block.start;
  const head = text.slice(block.start, Math.min(block.end, block.start + LOOK));
  const scale = length / head.length;
  const list = (head.match(WORD) ?? []) as string[];
  let [capitals, allCaps, digits, letters] = [0, 0, 0, 0];
  for (const word of list) {
    letters += word.length;
    const first = word[0] as string;
    if (first >= '0' && first <= '9') digits++;
    else if (first !== first.toLowerCase()) {
      capitals++;
      if (word.length > 1 && word === word.toUpperCase()) allCaps++;
    }
  }
  const dense = count(head, DENSE_SCRIPT);
  const size = (head.length + dense * 1.5) * scale;
  const words = Math.max(list.length, dense / 2) * scale;
  const linkDensity = linkDensityOf(block);
  const stops = count(head, /[.!?…。！？।](?=[\s"'”’»“)\]]|$|[\u3040-\u9fff])/g) * scale;
  const number = list.length || 1;
  return {
    size,
    words,
    linkDensity,
    capitals: capitals / number,
    allCaps: allCaps / number,
    digits: digits / number,
    strong: runDensity(block, (tag) => STRONG_TAGS.has(tag)),
    wordLength: letters / number,
    stops,
    commas: count(head, /[,，、،]/g) * scale,
    bars: count(head, /[|/•·»›]/g) * scale,
    quotes: count(head, /["“”„«»「」]/g) * scale,
    ending: endingOf(text.slice(Math.max(block.start, block.end - 3), block.end)),
    opening: openingOf(head),
    links: block.runs.reduce((sum, run) => sum + (run.tag === 'a' ? 1 : 0), 0),
    prose: size >= 80 && stops >= 1 && linkDensity < 0.34 ? size : 0,
    list: list.map((word) => word.toLowerCase()),
  };
}

const count = (text: string, marks: RegExp): number => text.match(marks)?.length ?? 0;

function endingOf(tail: string): number {
  if (/[.。।]["'”’»)\]]?$/.test(tail)) return /\.\.\.?$/.test(tail) ? 4 : 1;
  if (/[!?！？]["'”’»)\]]?$/.test(tail)) return 2;
  if (/[:：]$/.test(tail)) return 3;
  if (/…$/.test(tail)) return 4;
  return /["”’»]$/.test(tail) ? 5 : 0;
}

function openingOf(head: string): number {
  const first = head[0] ?? '';
  if (first >= '0' && first <= '9') return 3;
  if (/["'“”„«‘「]/.test(first)) return 4;
  if (!/\p{L}/u.test(first)) return 5;
  return first === first.toLowerCase() && first !== first.toUpperCase() ? 2 : 1;
}
