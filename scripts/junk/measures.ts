/*
 * The measures of docs/quality/reading-and-junk.md, each from "which lines did a user get" alone, so that Sidelight and
 * the libraries are measured by the same rule. Counts are summed over pages by `addUp`; shares are made at the end.
 */

import { blockText, type PageText } from '../../lib/text/page-text.ts';
import { type GoldPage, labelLines, type SeeAlso, tokens } from './gold-pages.ts';
import { secondReading } from './second-reading.ts';

export interface Counts {
  pages: number;
  /**
   * Lines inside the article that are not text, and how many of them are still there; captions and cells of tables are
   * not counted.
   */
  insideLines: number;
  insideKept: number;
  /** The same of the sample read again by hand, as far as it is junk. */
  sampleLines: number;
  sampleKept: number;
  creditLines: number;
  creditKept: number;
  seeAlso: number;
  seeAlsoKept: number;
  /** Lines read by hand that only look like "see also". */
  falsePositives: number;
  falsePositivesLost: number;
  trueTokens: number;
  trueLost: number;
  /** Pages that lose more than 2 % of their true tokens. */
  pagesOver: number;
  precision: number;
  recall: number;
  withStrings: number;
  withLost: number;
  withoutStrings: number;
  withoutKept: number;
}

export const noCounts = (): Counts => ({
  pages: 0,
  insideLines: 0,
  insideKept: 0,
  sampleLines: 0,
  sampleKept: 0,
  creditLines: 0,
  creditKept: 0,
  seeAlso: 0,
  seeAlsoKept: 0,
  falsePositives: 0,
  falsePositivesLost: 0,
  trueTokens: 0,
  trueLost: 0,
  pagesOver: 0,
  precision: 0,
  recall: 0,
  withStrings: 0,
  withLost: 0,
  withoutStrings: 0,
  withoutKept: 0,
});

export function addUp(sum: Counts, counts: Counts): void {
  for (const key of Object.keys(sum) as (keyof Counts)[]) sum[key] += counts[key];
}

const SHINGLE = 4;

/** Says of a line's words whether they are among the lines a user got. */
class Kept {
  private readonly shingles = new Set<string>();
  private readonly lines = new Set<string>();

  constructor(lines: readonly string[]) {
    for (const line of lines) {
      const list = tokens(line);
      this.lines.add(list.join(' '));
      for (let i = 0; i + SHINGLE <= list.length; i++) this.shingles.add(list.slice(i, i + SHINGLE).join(' '));
    }
  }

  /** Tokens of the line that are there. */
  tokens(list: readonly string[]): number {
    if (this.lines.has(list.join(' '))) return list.length;
    const there = new Array<boolean>(list.length).fill(false);
    for (let i = 0; i + SHINGLE <= list.length; i++) {
      if (this.shingles.has(list.slice(i, i + SHINGLE).join(' '))) there.fill(true, i, i + SHINGLE);
    }
    return there.filter(Boolean).length;
  }

  has(list: readonly string[]): boolean {
    return list.length > 0 && this.tokens(list) * 2 > list.length;
  }
}

/** A line of words that a credit ends is a caption, whatever its element. */
const CAPTION =
  /^.{25,}[\s(](?:©|(?:photo|image|foto|bild|bildrechte|credit|archivbild|ljósmynd|фото)\s?[:/]?).{0,60}$/iu;

/** Signs of a picture credit, for sorting lines only; not those the detector goes by. */
const CREDIT =
  /^(?:©|\(c\)|(?:photo|foto|bild|image|credit|picture|фото)s?\b.{0,12}[:/|])|(?:\/|^)(?:afp|ap|reuters|dpa|getty images?)\b/i;

/**
 * @param article every line of the page, in order, as the gold is laid on it
 * @param got the lines left for a user
 */
export function measure(
  gold: GoldPage,
  article: PageText,
  got: readonly string[],
  seeAlso: readonly SeeAlso[],
): Counts {
  const counts = { ...noCounts(), pages: 1 };
  const kept = new Kept(got);
  if (gold.body === undefined) {
    const text = got.join('\n');
    for (const words of gold.with ?? []) {
      counts.withStrings++;
      if (!text.includes(words.trim())) counts.withLost++;
    }
    for (const words of gold.without ?? []) {
      counts.withoutStrings++;
      if (text.includes(words.trim())) counts.withoutKept++;
    }
  } else {
    const { precision, recall } = shingles(got.join('\n'), gold.body);
    counts.precision = precision;
    counts.recall = recall;
    labelLines(article, gold.body).forEach(({ label, tokens: size }, i) => {
      const block = article.blocks[i];
      if (!block || block.kind === 'title') return;
      const line = blockText(article, block);
      const list = tokens(line);
      if (label === 'text') {
        counts.trueTokens += size;
        counts.trueLost += size - kept.tokens(list);
      } else if (label === 'junk' && block.kind !== 'cell' && !CAPTION.test(line)) {
        const isKept = kept.has(list) ? 1 : 0;
        counts.insideLines++;
        counts.insideKept += isKept;
        if (secondReading(gold.id, list) === 'junk') {
          counts.sampleLines++;
          counts.sampleKept += isKept;
        }
        if (CREDIT.test(line)) {
          counts.creditLines++;
          counts.creditKept += isKept;
        }
      }
    });
    counts.pagesOver = counts.trueLost > counts.trueTokens * 0.02 ? 1 : 0;
  }
  for (const { verdict, t } of seeAlso) {
    const list = tokens(t);
    if (verdict === 'J') {
      counts.seeAlso++;
      counts.seeAlsoKept += kept.has(list) ? 1 : 0;
    } else {
      counts.falsePositives++;
      counts.falsePositivesLost += kept.has(list) ? 0 : 1;
    }
  }
  return counts;
}

function shingles(got: string, body: string): { precision: number; recall: number } {
  const a = bag(tokens(got));
  const b = bag(tokens(body));
  let common = 0;
  for (const [key, number] of a) common += Math.min(number, b.get(key) ?? 0);
  const total = (map: Map<string, number>): number => [...map.values()].reduce((sum, number) => sum + number, 0);
  return { precision: total(a) === 0 ? 0 : common / total(a), recall: total(b) === 0 ? 1 : common / total(b) };
}

function bag(list: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (let i = 0; i + SHINGLE <= list.length; i++) {
    const key = list.slice(i, i + SHINGLE).join(' ');
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}
