/*
 * What the line scorer learns from: each page of a folder with gold as lines, which of them the gold says are text, how
 * much a line counts, and the log-odds of class words and of the lines' own words.
 */

import type { Page, WordWeights } from '../../lib/content/page.ts';
import { readPage } from '../../lib/dom/read/read-page.ts';
import { blockText, type PageText } from '../../lib/text/page-text.ts';
import { foldOf, type GoldPage, labelLines, parsePage, readHtml, tokens } from './gold-pages.ts';

export interface LabelledPage {
  readonly id: string;
  readonly fold: number;
  readonly page: Page;
  /** Null where the gold does not say. */
  readonly labels: readonly (boolean | null)[];
  readonly weights: readonly number[];
  /** True for lines that are not text though they stand between lines that are. */
  readonly inside: readonly boolean[];
  /** Of each class word and each word of the lines: its shares of the page's text and of its other lines. */
  readonly tokenShares: readonly WordShares[];
  readonly wordShares: readonly WordShares[];
}

interface WordShares {
  readonly word: string;
  readonly text: number;
  readonly other: number;
}

/**
 * Share of the gold's words that must stand on the page for its labels to count; some pages were saved without their
 * page.
 */
const MIN_FOUND = 0.3;

export function labelledPage(folder: string, gold: GoldPage): LabelledPage {
  const dom = parsePage(readHtml(folder, gold.id), gold.url);
  const { page } = readPage(dom.window.document, { source: gold.url });
  dom.window.close();
  const known = gold.body === undefined ? bySegments(page, gold) : byBody(page, gold.body);
  const lineWords = page.blocks.map((block) =>
    tokens(blockText(page, { start: block.start, end: Math.min(block.end, block.start + LOOK) })),
  );
  return {
    id: gold.id,
    fold: foldOf(gold.host),
    page,
    ...known,
    tokenShares: shares(known.labels, (i) => namesAround(page, i), TOKEN_COUNTS),
    wordShares: shares(known.labels, (i) => lineWords[i]?.slice(0, WEIGHED) ?? [], WORD_COUNTS),
  };
}

type Known = Pick<LabelledPage, 'labels' | 'weights' | 'inside'>;

function byBody(page: PageText, body: string): Known {
  const lines = labelLines(page, body);
  const found = lines.reduce((sum, line) => sum + (line.label === 'text' ? line.tokens : 0), 0);
  const isKnown = found >= tokens(body).length * MIN_FOUND;
  const around = lines.filter(({ label }) => label === 'around').length;
  return {
    labels: lines.map(({ label, inBody }) => {
      if (!isKnown) return null;
      if (label === 'text' || (label === 'mixed' && inBody >= 0.5)) return true;
      return label === 'junk' || label === 'around' ? false : null;
    }),
    // A menu of a thousand lines is one thing to learn, not a thousand; a line of junk inside the article is what this
    // is about.
    weights: lines.map(({ label }) => (label === 'junk' ? 3 : label === 'around' ? Math.min(1, 150 / around) : 1.5)),
    inside: lines.map(({ label }) => label === 'junk'),
  };
}

function bySegments(page: PageText, gold: GoldPage): Known {
  const labels = page.blocks.map((block) => {
    const text = blockText(page, block);
    const isIn = (gold.with ?? []).some((words) => text.includes(words.trim()));
    const isOut = (gold.without ?? []).some((words) => text.includes(words.trim()));
    return isIn === isOut ? null : isIn;
  });
  return { labels, weights: labels.map(() => 2.5), inside: labels.map(() => false) };
}

/** Characters and words of a line's beginning that are counted. */
const LOOK = 300;
const WEIGHED = 16;

interface Counts {
  /**
   * Lines taken for the page's text and for the rest at least and at most, so that a page of five lines says no more
   * than one of fifty.
   */
  readonly leastText: number;
  readonly leastOther: number;
  readonly mostOther: number;
  /** A word on every so many lines counts as much as one on all. */
  readonly factor: number;
}

const TOKEN_COUNTS: Counts = { leastText: 1, leastOther: 1, mostOther: 40, factor: 1 };
const WORD_COUNTS: Counts = { leastText: 4, leastOther: 10, mostOther: 60, factor: 8 };

function shares(
  labels: readonly (boolean | null)[],
  wordsOf: (line: number) => Iterable<string>,
  { leastText, leastOther, mostOther, factor }: Counts,
): WordShares[] {
  const counts = new Map<string, { text: number; other: number }>();
  labels.forEach((label, i) => {
    if (label === null) return;
    for (const word of new Set(wordsOf(i))) {
      const count = counts.get(word) ?? { text: 0, other: 0 };
      count[label ? 'text' : 'other']++;
      counts.set(word, count);
    }
  });
  const text = Math.max(leastText, labels.filter((label) => label === true).length);
  const other = Math.max(leastOther, Math.min(mostOther, labels.filter((label) => label === false).length));
  return [...counts].map(([word, count]) => ({
    word,
    text: Math.min(1, (factor * count.text) / text),
    other: Math.min(1, (factor * count.other) / other),
  }));
}

function namesAround(page: Page, index: number): Set<string> {
  const block = page.blocks[index] as Page['blocks'][number];
  const found = new Set<string>();
  let box = block.box;
  for (let level = 0; level < 6 && box > 0; level++) {
    for (const token of [...(page.boxes[box]?.tokens ?? []), ...(page.boxes[box]?.roles ?? [])]) found.add(token);
    box = page.boxes[box]?.parent ?? -1;
  }
  for (const run of block.runs) {
    if ((run.end - run.start) * 5 >= (block.end - block.start) * 4) for (const token of run.tokens) found.add(token);
  }
  return found;
}

export interface LearntWords {
  readonly tokens: ReadonlyMap<string, number>;
  readonly words: ReadonlyMap<string, number>;
}

export const learnWords = (pages: readonly LabelledPage[]): LearntWords => ({
  tokens: logOdds(pages, ({ tokenShares }) => tokenShares, { word: /^[a-z]{1,20}$/, pages: 8, odds: 0.35 }),
  words: logOdds(pages, ({ wordShares }) => wordShares, { word: /^\p{L}[\p{L}\p{M}]{0,15}$/u, pages: 6, odds: 0.5 }),
});

export const weightsOf = ({ tokens, words }: LearntWords): WordWeights => ({
  token: (token) => tokens.get(token) ?? 0,
  word: (word) => words.get(word) ?? 0,
});

/** @param least pages a word must stand on, and how far from none its log-odds must be, to have a weight */
function logOdds(
  pages: readonly LabelledPage[],
  sharesOf: (page: LabelledPage) => readonly WordShares[],
  least: { readonly word: RegExp; readonly pages: number; readonly odds: number },
): Map<string, number> {
  const sums = new Map<string, { text: number; other: number; pages: number }>();
  for (const page of pages) {
    for (const { word, text, other } of sharesOf(page)) {
      const sum = sums.get(word) ?? { text: 0, other: 0, pages: 0 };
      sum.text += text;
      sum.other += other;
      sum.pages++;
      sums.set(word, sum);
    }
  }
  const weights = new Map<string, number>();
  for (const [word, sum] of [...sums].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (sum.pages < least.pages || !least.word.test(word)) continue;
    const odds = Math.log((sum.text + 0.7) / (sum.other + 0.7));
    if (Math.abs(odds) >= least.odds) weights.set(word, Math.round(Math.max(-3, Math.min(3, odds)) * 10) / 10);
  }
  return weights;
}
