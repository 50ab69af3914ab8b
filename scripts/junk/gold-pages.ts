/*
 * A folder of pages with gold (`gold.jsonl`, `html/ID.html.gz`, `see-also.json`), and which line of a page the gold
 * says is text. The gold is words, not elements: a line is text when its words stand in the body, in order, four at a
 * time.
 */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { JSDOM, VirtualConsole } from 'jsdom';
import { blockText, type PageText } from '../../lib/text/page-text.ts';

export interface GoldPage {
  readonly id: string;
  readonly set: 'body' | 'publishers' | 'segments';
  readonly url: string;
  readonly host: string;
  readonly language: string;
  /** The article's true text; sets body and publishers. */
  readonly body?: string;
  /** Strings that belong to the article, and that do not; set segments. */
  readonly with?: readonly string[];
  readonly without?: readonly string[];
}

export interface SeeAlso {
  readonly id: string;
  readonly verdict: 'J' | 'N';
  readonly t: string;
}

export const readGold = (folder: string): GoldPage[] =>
  readFileSync(join(folder, 'gold.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as GoldPage);

export const readSeeAlso = (folder: string): SeeAlso[] =>
  JSON.parse(readFileSync(join(folder, 'see-also.json'), 'utf8')) as SeeAlso[];

export const readHtml = (folder: string, id: string): Buffer =>
  gunzipSync(readFileSync(join(folder, 'html', `${id}.html.gz`)));

/** Saved pages have lost the header that named their encoding: what is valid UTF-8 is UTF-8. */
export function parsePage(html: Buffer, url: string): JSDOM {
  const options = { url, virtualConsole: new VirtualConsole() };
  try {
    return new JSDOM(new TextDecoder('utf-8', { fatal: true }).decode(html), options);
  } catch (error) {
    if (error instanceof TypeError) return new JSDOM(html, { ...options, contentType: 'text/html' });
    throw error;
  }
}

/** Parts of a folder of pages, by domain. */
export const FOLDS = 5;

/** Pages of one domain are never on both sides. */
export function foldOf(host: string): number {
  let hash = 7;
  for (const character of host.split('.').slice(-2).join('.')) hash = (hash * 31 + character.charCodeAt(0)) >>> 0;
  return (hash >>> 3) % FOLDS;
}

export const tokens = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}\p{M}_]+/gu) ?? [];

/**
 * `text` and `mixed` stand in the body wholly or in part, `junk` does not though it stands among them, `around` is the
 * rest.
 */
export type LineLabel = 'text' | 'mixed' | 'junk' | 'caption' | 'around' | 'empty';

export interface LabelledLine {
  readonly label: LineLabel;
  readonly tokens: number;
  /** Share of the words that stand in the body. */
  readonly inBody: number;
}

const SHINGLE = 4;
/** Words; shorter lines do not say where the article begins and ends. */
const TELLING = 8;

export function labelLines(article: PageText, body: string): LabelledLine[] {
  const bodyTokens = tokens(body);
  const at = new Map<string, number>();
  for (let i = 0; i + SHINGLE <= bodyTokens.length; i++) {
    const key = bodyTokens.slice(i, i + SHINGLE).join(' ');
    if (!at.has(key)) at.set(key, i);
  }
  const bodyLines = new Set(body.split('\n').map((line) => tokens(line).join(' ')));
  const bodyText = ` ${bodyTokens.join(' ')} `;
  const lines = article.blocks.map((block) => {
    const list = tokens(blockText(article, block));
    const covered = new Array<boolean>(list.length).fill(bodyLines.has(list.join(' ')));
    let place = -1;
    for (let i = 0; i + SHINGLE <= list.length; i++) {
      const found = at.get(list.slice(i, i + SHINGLE).join(' '));
      if (found === undefined) continue;
      if (place < 0) place = found;
      covered.fill(true, i, i + SHINGLE);
    }
    const inBody = list.length === 0 ? 0 : covered.filter(Boolean).length / list.length;
    return { list, inBody, place: list.length >= TELLING && inBody >= 0.8 ? place : -1 };
  });
  const [first, last] = range(lines.map((line) => ({ place: line.place, weight: line.list.length })));
  return lines.map(({ list, inBody }, i) => {
    const label = (): LineLabel => {
      if (list.length === 0) return 'empty';
      if (i < first || i > last) return 'around';
      if (inBody >= 0.8) return 'text';
      if (list.length > 1 && list.length < SHINGLE && bodyText.includes(` ${list.join(' ')} `)) return 'text';
      if (article.blocks[i]?.kind === 'caption') return 'caption';
      return inBody >= 0.2 ? 'mixed' : 'junk';
    };
    return { label: label(), tokens: list.length, inBody };
  });
}

/**
 * First and last line of the article: of the heaviest run of lines that stand in the body's order. Teasers and comments
 * that repeat its words further up or down the page do not stretch it.
 */
function range(lines: readonly { place: number; weight: number }[]): [number, number] {
  const indices = lines.flatMap((line, i) => (line.place >= 0 ? [i] : []));
  const weight: number[] = [];
  const before: number[] = [];
  let best = -1;
  indices.forEach((index, x) => {
    const here = lines[index] as { place: number; weight: number };
    let [most, from] = [0, -1];
    for (let z = Math.max(0, x - 300); z < x; z++) {
      const other = indices[z] as number;
      if ((lines[other]?.place ?? 0) >= here.place) continue;
      const value = (weight[z] as number) - Math.min(30, (index - other) / 2);
      if (value > most) [most, from] = [value, z];
    }
    weight.push(most + Math.min(60, here.weight));
    before.push(from);
    if (best < 0 || (weight[x] as number) > (weight[best] as number)) best = x;
  });
  if (best < 0) return [0, -1];
  let first = best;
  while ((before[first] as number) >= 0) first = before[first] as number;
  return [indices[first] as number, indices[best] as number];
}
