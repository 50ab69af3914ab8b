/*
 * Each line of a page as a row of numbers for the scorer: what it is made of, where it stands, what stands beside it, how it repeats.
 * Nothing in a row depends on a language but the cue columns. The order of `FEATURES` is part of the trained model.
 */

import type { Block, Box } from '../text/article-text.ts';
import { finish, type Steps } from '../text/steps.ts';
import { type BlockWords, blockWords } from './block-words.ts';
import { type CueRole, cuesAt, endsText, rolesIn } from './match-cue.ts';
import { AROUND, commonBox, pageTree } from './page-tree.ts';

export type DraftBlock = Omit<Block, 'inArticle'>;

export interface Page {
  readonly text: string;
  readonly title: string;
  readonly blocks: readonly DraftBlock[];
  readonly boxes: readonly Box[];
}

const KINDS = ['heading', 'paragraph', 'item', 'caption', 'quote', 'cell', 'other', 'title'] as const;
const START_CUES: readonly CueRole[] = [
  'related',
  'relatedLabel',
  'credit',
  'metadata',
  'share',
  'advert',
  'navigation',
  'comments',
];
const INSIDE_CUES: readonly CueRole[] = ['promotion', 'consent', 'rights'];
const WORD_COLUMNS = [
  'words',
  'linkDensity',
  'capitals',
  'allCaps',
  'digits',
  'strong',
  'wordLength',
  'stops',
  'commas',
  'bars',
  'quotes',
  'ending',
  'opening',
  'links',
] as const satisfies readonly (keyof BlockWords)[];
const NEIGHBOUR_COLUMNS = ['size', 'linkDensity', 'stops', 'ending'] as const satisfies readonly (keyof BlockWords)[];
const NEIGHBOURS = [-2, -1, 1, 2] as const;

export const FEATURES: readonly string[] = [
  'logSize',
  ...WORD_COLUMNS,
  'common',
  'date',
  ...KINDS.map((kind) => `kind:${kind}`),
  'tag:p',
  'tag:li',
  'tag:heading',
  'tag:div',
  ...AROUND.map((tag) => `in:${tag}`),
  'depth',
  'inFrame',
  'belowFrame',
  'pictures',
  'parentPictures',
  'boxLinkDensity',
  'boxChars',
  'share0',
  'share1',
  'share2',
  'share3',
  'parentBlocks',
  'parentMeanSize',
  'parentLinkDensity',
  'tokensOwn',
  'tokensMin',
  'tokensMax',
  'tokensSum',
  ...NEIGHBOURS.flatMap((step) => [
    ...NEIGHBOUR_COLUMNS.map((name) => `${name}${step}`),
    `sameBox${step}`,
    `near${step}`,
  ]),
  'toProseBefore',
  'toProseAfter',
  'treeToProse',
  'sameParentProse',
  'proseBefore',
  'proseAfter',
  'position',
  'repeats',
  'pathRepeats',
  'pathProse',
  'pathLinkDensity',
  'titleOverlap',
  'isTitle',
  ...START_CUES.map((role) => `cue:${role}`),
  ...INSIDE_CUES.map((role) => `has:${role}`),
  'cueLine',
  'sinceLabel',
  'sinceHeading',
  'headingSize',
];

const SINCE_FAR = 30;
const DATE = /\b(?:19|20)\d\d\b|\b\d{1,2}[.:/]\d{2}\b|\b\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\b/;

/** @param tokenWeight log-odds that a class or id word stands on the article's own text; 0 when it says nothing */
export const blockFeatures = (page: Page, tokenWeight: (token: string) => number): Float64Array[] =>
  finish(blockFeatureSteps(page, tokenWeight));

export function* blockFeatureSteps(page: Page, tokenWeight: (token: string) => number): Steps<Float64Array[]> {
  const { text, blocks, boxes } = page;
  const words: BlockWords[] = [];
  for (const [i, block] of blocks.entries()) {
    words.push(blockWords(text, block));
    if (i % STEP === 0) yield;
  }
  const tree = pageTree(boxes, blocks, words);
  yield;
  const common = commonWords(words);
  yield;
  const titleWords = new Set(wordsOf(page.title));
  const totalProse = Math.max(1, tree.prose[0] ?? 0);
  yield;
  const boxTokens = boxes.map((box) => weigh(box.tokens, tokenWeight) + weigh(box.roles, tokenWeight));
  yield;
  const paths = pathsOf(boxes);
  yield;
  const byPath = new Map<string, { blocks: number; prose: number; size: number; linked: number }>();
  const seen = new Map<string, number>();
  blocks.forEach((block, i) => {
    const facts = words[i] as BlockWords;
    const path = paths[block.box] as string;
    const group = byPath.get(path) ?? { blocks: 0, prose: 0, size: 0, linked: 0 };
    group.blocks++;
    group.prose += facts.prose;
    group.size += facts.size;
    group.linked += facts.size * facts.linkDensity;
    byPath.set(path, group);
    const key = keyOf(facts);
    seen.set(key, (seen.get(key) ?? 0) + 1);
  });
  yield;
  const proseIndices: number[] = [];
  blocks.forEach((_, i) => {
    if ((words[i] as BlockWords).prose > 0) proseIndices.push(i);
  });

  let sinceLabel = SINCE_FAR;
  let sinceHeading = SINCE_FAR;
  let headingSize = 0;
  let proseBefore = 0;
  let nextProse = 0;
  const rowOf = (block: DraftBlock, i: number): Float64Array => {
    const row = new Float64Array(FEATURES.length);
    let column = 0;
    const put = (value: number): void => {
      row[column++] = value;
    };
    const facts = words[i] as BlockWords;
    const line = text.slice(block.start, Math.min(block.end, block.start + 300));
    const short = facts.size <= 220;
    put(Math.log(1 + facts.size));
    for (const name of WORD_COLUMNS) put(facts[name] as number);
    put(shareIn(facts.list, common));
    put(short && DATE.test(line) ? 1 : 0);
    for (const kind of KINDS) put(block.kind === kind ? 1 : 0);

    const box = boxes[block.box] as Box;
    put(box.tag === 'p' ? 1 : 0);
    put(box.tag === 'li' ? 1 : 0);
    put(/^h[1-6]$/.test(box.tag) ? Number(box.tag[1]) : 0);
    put(box.tag === 'div' ? 1 : 0);
    AROUND.forEach((_, bit) => {
      put(((tree.around[block.box] ?? 0) >> bit) & 1);
    });
    const depth = tree.depth[block.box] ?? 0;
    put(depth);
    put(tree.inFrame[block.box] ? 1 : 0);
    put(tree.inFrame[block.box] ? depth - (tree.depth[tree.frame] ?? 0) : -1);
    const parent = box.parent < 0 ? block.box : box.parent;
    put(Math.min(4, box.pictures ?? 0));
    put(Math.min(4, boxes[parent]?.pictures ?? 0));
    put((tree.linked[block.box] ?? 0) / Math.max(1, tree.chars[block.box] ?? 0));
    put(Math.log(1 + (tree.chars[block.box] ?? 0)));
    let ancestor = block.box;
    for (let level = 0; level < 4; level++) {
      put((tree.prose[ancestor] ?? 0) / totalProse);
      ancestor = Math.max(0, boxes[ancestor]?.parent ?? 0);
    }
    put(Math.log(1 + (tree.count[parent] ?? 0)));
    put(Math.log(1 + (tree.chars[parent] ?? 0) / Math.max(1, tree.count[parent] ?? 0)));
    put((tree.linked[parent] ?? 0) / Math.max(1, tree.chars[parent] ?? 0));

    const own = (boxTokens[block.box] ?? 0) + runTokens(block, tokenWeight);
    let [lowest, highest, sum] = [own, own, own];
    let above = box.parent;
    for (let level = 0; level < 7 && above > 0; level++) {
      const weight = boxTokens[above] ?? 0;
      lowest = Math.min(lowest, weight);
      highest = Math.max(highest, weight);
      sum += weight;
      above = boxes[above]?.parent ?? -1;
    }
    put(own);
    put(lowest);
    put(highest);
    put(sum);

    for (const step of NEIGHBOURS) {
      const other = blocks[i + step];
      const there = words[i + step];
      if (!other || !there) {
        for (let k = 0; k < NEIGHBOUR_COLUMNS.length; k++) put(-1);
        put(0);
        put(-1);
        continue;
      }
      for (const name of NEIGHBOUR_COLUMNS) put(name === 'size' ? Math.log(1 + there.size) : (there[name] as number));
      put(other.box === block.box ? 1 : (boxes[other.box]?.parent ?? -1) === box.parent ? 0.5 : 0);
      put(depth - (tree.depth[commonBox(boxes, block.box, other.box)] ?? 0));
    }

    while (nextProse < proseIndices.length && (proseIndices[nextProse] as number) <= i) nextProse++;
    const here = facts.prose > 0;
    const before = proseIndices[nextProse - (here ? 2 : 1)];
    const after = proseIndices[nextProse];
    put(before === undefined ? SINCE_FAR : Math.min(SINCE_FAR, i - before));
    put(after === undefined ? SINCE_FAR : Math.min(SINCE_FAR, after - i));
    const distances = [before, after].map((other) =>
      other === undefined ? SINCE_FAR : depth - (tree.depth[commonBox(boxes, block.box, blocks[other]?.box ?? 0)] ?? 0),
    );
    put(Math.min(...distances));
    put(Math.log(1 + Math.max(0, (tree.prose[parent] ?? 0) - facts.prose)));
    put(proseBefore / totalProse);
    proseBefore += facts.prose;
    put(1 - proseBefore / totalProse);
    put(i / blocks.length);

    const group = byPath.get(paths[block.box] as string);
    put(Math.min(10, (seen.get(keyOf(facts)) ?? 1) - 1));
    put(Math.log(group?.blocks ?? 1));
    put(Math.log(1 + (group?.prose ?? 0)));
    put((group?.linked ?? 0) / Math.max(1, group?.size ?? 0));
    put(titleWords.size === 0 ? 0 : shareIn(facts.list, titleWords));
    put(
      titleWords.size > 2 && facts.list.length <= titleWords.size + 3 && shareIn(facts.list, titleWords) > 0.8 ? 1 : 0,
    );

    const first = Math.max(0, line.search(/[\p{L}\p{N}]/u));
    const cues = cuesAt(line, first);
    const cueValue = (role: CueRole): number => {
      const cue = cues?.get(role);
      return cue ? (endsText(line, cue) ? 2 : 1) : 0;
    };
    for (const role of START_CUES) put(cueValue(role));
    const inside = facts.size <= 400 ? rolesIn(line) : NO_ROLES;
    for (const role of INSIDE_CUES) put(inside.has(role) ? 1 : 0);
    const label = cues !== null && facts.size <= 60 && LABELS.some((role) => cueValue(role) === 2);
    put(label ? 1 : 0);
    put(sinceLabel);
    put(sinceHeading);
    put(headingSize);
    sinceLabel = label ? 1 : facts.prose > 0 ? SINCE_FAR : Math.min(SINCE_FAR, sinceLabel + 1);
    if (block.kind === 'heading') {
      sinceHeading = 1;
      headingSize = Math.log(1 + facts.size);
    } else sinceHeading = Math.min(SINCE_FAR, sinceHeading + 1);
    return row;
  };
  const rows: Float64Array[] = [];
  for (const [i, block] of blocks.entries()) {
    rows.push(rowOf(block, i));
    if (i % STEP === 0) yield;
  }
  return rows;
}

const NO_ROLES: ReadonlySet<CueRole> = new Set();

/** Lines a step: under a millisecond. */
const STEP = 16;

const LABELS: readonly CueRole[] = ['related', 'relatedLabel', 'navigation', 'comments', 'share', 'advert'];

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];

const keyOf = (facts: BlockWords): string => `${facts.list.slice(0, 30).join(' ')}|${Math.round(facts.size)}`;

const shareIn = (list: readonly string[], set: ReadonlySet<string>): number =>
  list.length === 0 ? 0 : list.reduce((sum, word) => sum + (set.has(word) ? 1 : 0), 0) / list.length;

/** The page's own function words: short words that stand in many of its long lines. No list of any language is needed. */
function commonWords(words: readonly BlockWords[]): Set<string> {
  const lines = new Map<string, number>();
  let long = 0;
  for (const facts of words) {
    if (facts.prose === 0) continue;
    long++;
    for (const word of new Set(facts.list)) if (word.length <= 4) lines.set(word, (lines.get(word) ?? 0) + 1);
  }
  const least = Math.max(2, long * 0.25);
  const frequent = [...lines]
    .filter(([, number]) => number >= least)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return new Set(frequent.slice(0, 40).map(([word]) => word));
}

const weigh = (tokens: readonly string[], weight: (token: string) => number): number => {
  let sum = 0;
  for (const token of tokens) sum += weight(token);
  return sum;
};

/** Of the inline elements that hold most of the line. */
function runTokens(block: DraftBlock, weight: (token: string) => number): number {
  let sum = 0;
  for (const run of block.runs) {
    if ((run.end - run.start) * 5 >= (block.end - block.start) * 4) sum += weigh(run.tokens, weight);
  }
  return sum;
}

/** Tag and names of a box and the tags of the three around it: lines with the same path are of one make. */
export function pathsOf(boxes: readonly Box[]): string[] {
  return boxes.map((box) => {
    let path = `${box.tag}.${box.tokens.slice(0, 4).join('.')}`;
    let above = box.parent;
    for (let level = 0; level < 3 && above >= 0; level++) {
      const outer = boxes[above] as Box;
      path += `>${outer.tag}`;
      above = outer.parent;
    }
    return path;
  });
}
