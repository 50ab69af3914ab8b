/*
 * Written date cases: `examples/dates*.json` of each language, each a style, texts grouped by the article's day. In a
 * text, "{last week=2023-09-04/2023-09-10}" marks the words of a date and the value a careful person gives it; unmarked
 * words are no date, or one that only the user can settle.
 */

import { readFileSync } from 'node:fs';

export interface GoldDate {
  readonly start: number;
  readonly end: number;
  readonly value: string;
}

export interface DateCase {
  readonly language: string;
  readonly style: string;
  readonly published: string | null;
  readonly text: string;
  readonly dates: readonly GoldDate[];
}

interface CaseFile {
  readonly language: string;
  readonly style: string;
  readonly groups: readonly { readonly published: string | null; readonly texts: readonly string[] }[];
}

const MARK = /\{([^{}=]+)=([^{}=]+)\}/g;

export function parseMarked(marked: string): { text: string; dates: GoldDate[] } {
  const dates: GoldDate[] = [];
  let text = '';
  let at = 0;
  for (const match of marked.matchAll(MARK)) {
    text += marked.slice(at, match.index);
    const words = match[1] as string;
    dates.push({ start: text.length, end: text.length + words.length, value: match[2] as string });
    text += words;
    at = match.index + match[0].length;
  }
  text += marked.slice(at);
  if (/[{}]/.test(text)) throw new Error(`a mark is not closed in: ${marked}`);
  return { text, dates };
}

export function readDateCases(files: readonly { readonly path: string }[]): DateCase[] {
  return files.flatMap(({ path }) => {
    const { language, style, groups } = JSON.parse(readFileSync(path, 'utf8')) as CaseFile;
    return groups.flatMap(({ published, texts }) =>
      texts.map((marked) => ({ language, style, published, ...parseMarked(marked) })),
    );
  });
}
