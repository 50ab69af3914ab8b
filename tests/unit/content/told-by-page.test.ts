/* Scores changed by what a page tells of its own text: by the data it holds, and by the names of its boxes. */

import { describe, expect, test } from 'vitest';
import { withWhatPageTells } from '../../../lib/content/told-by-page.ts';
import type { BlockKind, Box, PageBlock, Witness } from '../../../lib/text/page-text.ts';

interface Line {
  readonly score: number;
  readonly kind?: BlockKind;
  /** The data holds it. */
  readonly told?: boolean;
  readonly linked?: boolean;
  readonly name?: string;
}

const WORDS = 'these are eleven words of a line that has no end';

function scoresOf(lines: readonly Line[], from: Witness['from'] | null = 'body'): number[] {
  const boxes: Box[] = [{ tag: 'body', tokens: [], roles: [], parent: -1 }];
  const spans: { start: number; end: number }[] = [];
  const blocks = lines.map(({ kind = 'paragraph', told, linked, name }, i): PageBlock => {
    const start = i * (WORDS.length + 1);
    const end = start + WORDS.length;
    if (told) spans.push({ start, end });
    boxes.push({ tag: 'p', tokens: name === undefined ? [] : [name], roles: [], parent: 0 });
    return { start, end, kind, box: i + 1, runs: linked ? [{ start, end, tag: 'a', tokens: [] }] : [] };
  });
  const page = {
    text: lines.map(() => WORDS).join('\n'),
    blocks,
    boxes,
    ...(from ? { witness: { from, spans } } : {}),
  };
  return [
    ...withWhatPageTells(
      page,
      lines.map(({ score }) => score),
    ),
  ];
}

const TEXT: Line = { score: 0.95, told: true };
const after = (line: Line, from?: Witness['from'] | null) => scoresOf([...Array(9).fill(TEXT), line, TEXT], from)[9];

describe('the data of the page', () => {
  test.each<[name: string, line: Line, from: Witness['from'], score: number]>([
    ['that has a line as the article’s body lifts it', { score: 0.2, told: true }, 'body', 0.8],
    ['that has it in a program’s state lifts it less', { score: 0.2, told: true }, 'state', 0.5],
    ['that has a surer line leaves it', { score: 0.9, told: true }, 'body', 0.9],
    ['lifts no caption', { score: 0.2, told: true, kind: 'caption' }, 'body', 0.2],
    ['lifts no link', { score: 0.2, told: true, linked: true }, 'body', 0.2],
    ['lifts no line that nothing else speaks for', { score: 0.02, told: true }, 'body', 0.02],
    ['in a state lifts no doubtful one', { score: 0.1, told: true }, 'state', 0.1],
    ['counts against a low line that its body has not', { score: 0.25 }, 'body', 0],
    ['but not against a heading', { score: 0.25, kind: 'heading' }, 'body', 0.25],
    ['nor against a line that reads like text', { score: 0.4 }, 'body', 0.4],
    ['nor where it is a state', { score: 0.25 }, 'state', 0.25],
  ])('%s', (_name, line, from, score) => {
    expect(after(line, from)).toBe(score);
  });

  test('that has only half of the text counts against nothing', () => {
    const half = [TEXT, { score: 0.95 }, TEXT, { score: 0.95 }, { score: 0.25 }, TEXT];
    expect(scoresOf(half)[4]).toBe(0.25);
  });

  test('that has nothing above a line counts not against the lead', () => {
    expect(scoresOf([{ score: 0.25 }, ...Array(9).fill(TEXT)])[0]).toBe(0.25);
  });
});

describe('a lead by its box’s name', () => {
  const TITLE: Line = { score: 0.3, kind: 'title' };

  test.each<[name: string, lines: readonly Line[], score: number]>([
    ['is text below the title', [TITLE, { score: 0.1, name: 'standfirst' }], 0.5],
    ['is nothing by another name', [TITLE, { score: 0.1, name: 'teaser' }], 0.1],
    ['is no link', [TITLE, { score: 0.1, name: 'lead', linked: true }], 0.1],
    ['is nothing where no title is known', [{ score: 0.1, name: 'lead' }], 0.1],
    ['is nothing far below the title', [TITLE, ...Array(12).fill({ score: 0 }), { score: 0.1, name: 'lead' }], 0.1],
  ])('%s', (_name, lines, score) => {
    expect(scoresOf(lines, null).at(-1)).toBe(score);
  });
});
