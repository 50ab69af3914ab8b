/*
 * A text file as a page: all of it is the article, a line is a block, and hard-wrapped lines are joined to paragraphs.
 */

import { GAP, VISIBLE_SPACE } from './characters.ts';
import { leadingDate } from './leading-date.ts';
import { normaliseDate } from './normalise-date.ts';
import type { PageBlock, PageText } from './page-text.ts';

/** Characters read at most, as for pages. */
const MAX_CHARACTERS = 1_000_000;

/**
 * True when line ends are only where the margin was: lines of much the same length, most of them breaking off in a
 * sentence, with blank lines between paragraphs.
 */
export function isHardWrapped(source: string): boolean {
  if (!/\S[^\S\n]*\n[^\S\n]*\n/.test(source)) return false;
  const lines = source
    .slice(0, 20_000)
    .split('\n')
    .map((line) => line.trim());
  let inner = 0;
  let broken = 0;
  for (let i = 0; i + 1 < lines.length; i++) {
    const line = lines[i] as string;
    if (line === '' || lines[i + 1] === '') continue;
    inner++;
    if (line.length >= 40 && line.length <= 120 && !/[.!?:…"”’»)]$/.test(line)) broken++;
  }
  return inner >= 3 && broken * 2 > inner;
}

export function readPlainText(source: string, name = ''): PageText {
  const whole = source.slice(0, MAX_CHARACTERS).replace(/\r\n?/g, '\n');
  const lines = whole.split(isHardWrapped(whole) ? /\n[^\S\n]*\n/ : '\n');
  const blocks: PageBlock[] = [];
  let text = '';
  for (const line of lines) {
    const words = line.replace(GAP, (gap) => (VISIBLE_SPACE.test(gap) ? ' ' : '')).trim();
    if (words === '') continue;
    if (text !== '') text += '\n';
    const kind = isHeadingLine(words) ? 'heading' : 'paragraph';
    blocks.push({ start: text.length, end: text.length + words.length, kind, box: 0, runs: [] });
    text += words;
  }
  const found = leadingDate(text);
  const published = found ? normaliseDate(found.value) : null;
  return {
    source: name,
    language: '',
    title: '',
    published,
    publishedFrom: published && found ? { from: 'text', value: found.value } : null,
    updated: null,
    text,
    blocks,
    boxes: [{ tag: 'pre', tokens: [], roles: [], parent: -1 }],
    isPlain: true,
  };
}

/** Short, and not closed as a sentence is. */
const isHeadingLine = (words: string): boolean => words.length <= 80 && !/[.!?…:;,"”]$/.test(words);
