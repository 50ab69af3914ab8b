/*
 * Whether two pages tell the same story: a sketch of the text's five-word runs (bottom-k min-hash). Agency copy under
 * other headlines, with paragraphs cut or added, keeps most of its sketch; another report of the same event shares next
 * to none.
 */

import type { Article } from '../text/article.ts';
import { articleWords } from '../text/article-words.ts';
import { comparableKeys } from '../text/comparable-words.ts';

/** Words in a run: long enough that stock phrases do not count. */
const RUN = 5;

/** Hashes kept. 64 tell half from a quarter with room to spare, and fit a database index. */
const SKETCH = 64;

/** Text of fewer words than this is a teaser; it has no fingerprint. */
const MIN_WORDS = 80;

/** Share of the sketch in common from which two texts are one story. */
const SAME = 0.4;

/** Empty when it is too short to tell. Ascending. */
export function nearDuplicateSketch(article: Article): number[] {
  const words: number[] = [];
  const scanned = articleWords(article);
  article.lines.forEach(({ kind }, line) => {
    if (kind === 'caption') return;
    for (const key of comparableKeys(article.text, scanned[line] ?? [])) words.push(hash(key));
  });
  if (words.length < MIN_WORDS) return [];
  const runs = new Set<number>();
  for (let i = 0; i + RUN <= words.length; i++) {
    let mixed = 0x811c9dc5;
    for (let k = 0; k < RUN; k++) mixed = spread(mixed ^ (words[i + k] as number));
    runs.add(mixed);
  }
  return [...runs].sort((a, b) => a - b).slice(0, SKETCH);
}

function hash(key: string): number {
  let mixed = 0x811c9dc5;
  for (let i = 0; i < key.length; i++) mixed = Math.imul(mixed ^ key.charCodeAt(i), 0x01000193);
  return mixed >>> 0;
}

/** Murmur's finaliser: every bit of the input touches every bit of the result. */
function spread(value: number): number {
  let mixed = value;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

/** 0–1: how much of two texts is one, estimated over the smallest hashes of both together. */
export function storyLikeness(a: readonly number[], b: readonly number[]): number {
  if (a.length === 0 || b.length === 0) return 0;
  const size = Math.min(SKETCH, a.length, b.length);
  const both = [...new Set([...a, ...b])].sort((x, y) => x - y).slice(0, size);
  const [inA, inB] = [new Set(a), new Set(b)];
  return both.filter((value) => inA.has(value) && inB.has(value)).length / both.length;
}

export const isSameStory = (a: readonly number[], b: readonly number[]): boolean => storyLikeness(a, b) >= SAME;
