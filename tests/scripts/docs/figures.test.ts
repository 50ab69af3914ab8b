import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { commandsIn, withFigures } from '../../../scripts/docs/figure-blocks.ts';
import { FIGURE_TABLES, markdown } from '../../../scripts/docs/figure-tables.ts';
import { ROOT } from '../../source-files.ts';

const PAGE = `# Quotes

By hand.

<!-- figures of eval:quotes -->
| old |
<!-- end of figures -->

<!-- figures of bench -->
<!-- end of figures -->
`;

describe('figures in a page', () => {
  test('are put between their comments, and nothing else changes', () => {
    const page = withFigures(PAGE, 'eval:quotes', '| new |\n');
    expect(page).toBe(PAGE.replace('| old |\n', '\n| new |\n\n'));
    expect(withFigures(page, 'eval:quotes', '| new |')).toBe(page);
    expect(withFigures(page, 'eval:quotes', '$& $1')).toContain('\n$& $1\n');
  });

  test('want one place', () => {
    expect(commandsIn(PAGE)).toEqual(['eval:quotes', 'bench']);
    expect(() => withFigures(PAGE, 'eval:dates', '')).toThrow(/0 places for the figures of eval:dates/);
    expect(() => withFigures(PAGE + PAGE, 'bench', '')).toThrow(/2 places/);
  });

  const pages = readdirSync(join(ROOT, 'docs/quality')).map((name) =>
    readFileSync(join(ROOT, 'docs/quality', name), 'utf8'),
  );
  const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { scripts: object };

  test('have a table each, and each table a place', () => {
    expect(pages.flatMap(commandsIn).toSorted()).toEqual(Object.keys(FIGURE_TABLES).toSorted());
    expect(Object.keys(FIGURE_TABLES).filter((command) => !Object.hasOwn(scripts, command))).toEqual([]);
  });
});

/** Command, what it prints, and the table of that. */
const CASES: readonly (readonly [string, unknown, string])[] = [
  [
    'eval:dates',
    {
      rows: [
        {
          name: 'de news',
          sidelight: { cases: 4, gold: 3, precision: 1, recall: 0.5, f1: 2 / 3, clean: 3 },
          chrono: { cases: 4, gold: 3, precision: 0, recall: 0, f1: 0, clean: 1 },
        },
      ],
    },
    '| de news | 4 | 3 | 100.0 | 50.0 | 66.7 | 75.0 | 0.0 | 0.0 | 0.0 | 25.0 |',
  ],
  [
    'eval:quotes',
    {
      rows: [
        {
          name: 'all',
          marked: 8,
          quotePrecision: 0.991,
          quoteRecall: 1,
          speakerPrecision: 1,
          speakerRecall: 0.9,
          named: 7,
        },
      ],
    },
    '| all | 8 | 99.1 | 100.0 | 100.0 | 90.0 | 7 |',
  ],
  [
    'eval:linking',
    { mentions: 9, shown: 8, right: 7, held: 8, offered: 1, precision: 0.875, recall: 0.875 },
    '| 9 | 8 | 7 | 8 | 1 | 87.5 % | 87.5 % |',
  ],
  [
    'eval:ner',
    ['ours', 'rules'].map((system, i) => ({
      file: 'corpora/news.dev.tsv',
      system,
      scores: { PER: { f1: 0.8 - i / 10 }, LOC: { f1: 0.7 }, ORG: { f1: 0.6 }, all: { f1: 0.75 - i / 10 } },
    })),
    '| news.dev | 80.0 | 70.0 | 60.0 | 75.0 | 65.0 |',
  ],
  [
    'eval:junk',
    {
      marked: { share: 0.0045, pagesOver: 1, pages: 9 },
      rows: [
        { name: 'sidelight', 'inside kept': 0.131, 'F1 body': 0.9721, 'pages over 2 %': 3, 'look-alikes lost': null },
        { name: 'other', 'inside kept': 0.5, 'F1 body': 0.5, 'pages over 2 %': 4, 'look-alikes lost': null },
      ],
    },
    `| inside kept | 13.1 % | 50.0 % |
| F1 body | 0.972 | 0.500 |
| pages over 2 % | 3 | 4 |
| look-alikes lost | – | – |
| true text under a junk mark | 0.45 % | – |
| pages with over 2 % of it so | 1 of 9 | – |`,
  ],
  ['bench:tasks', { rows: { 'a page': { least: 20.6, median: 22.4, long: 0 } } }, '| a page | 21 | 22 | 0 |'],
  [
    'bench:visit',
    {
      rows: {
        'this tree': [{ measure: 'names', median: 10, p95: 200, pages: [10, 30] }],
        old: [{ measure: 'names', median: 20, p95: 150, pages: [20, 30] }],
      },
      readability: { measure: 'Readability', median: 27, p95: 47, pages: [27, 47] },
    },
    `| median / p95 | this tree | old | ÷, page by page |
| --- | --: | --: | --: |
| names | 10.0 / 200 | 20.0 / 150 | 0.75 |
| Readability | 27.0 / 47.0 | the same | – |`,
  ],
  [
    'mutate',
    [{ room: 'lib/notes', mutants: 10, noticed: 9, unreached: 1, score: 90 }],
    '| lib/notes | 10 | 9 | 1 | 90.0 % |',
  ],
  [
    'coverage',
    { statements: 71.25, rooms: [{ room: 'lib/text', statements: 99 }] },
    '| lib/text | 99.0 % |\n| all | 71.3 % |',
  ],
];

test.each(CASES)('the figures of %s as a table', (command, json, rows) => {
  expect(markdown(FIGURE_TABLES[command]?.(json as never) ?? { head: [], rows: [] })).toContain(rows);
});
