import { describe, expect, test } from 'vitest';
import { Row } from '../../../lib/content/columns/row.ts';
import { blockFeatures, COLUMN_GROUPS, FEATURES } from '../../../lib/content/line-features.ts';
import type { Page } from '../../../lib/content/page.ts';
import { pageStatisticsTask } from '../../../lib/content/page-statistics.ts';
import { runToEnd } from '../../../lib/text/cooperative-task.ts';

const WORDS = [
  'Harbour gate closed',
  'The harbour master closed the northern gate on Monday, after the storm.',
  'Menu',
];
const NO_WEIGHTS = { token: () => 0, word: () => 0 };

function page(): Page {
  const text = WORDS.join('\n');
  const blocks = WORDS.map((words, i) => {
    const start = text.indexOf(words);
    return { start, end: start + words.length, kind: i === 0 ? 'heading' : 'paragraph', box: i + 1, runs: [] } as const;
  });
  const boxes = ['body', 'h1', 'p', 'div'].map((tag, i) => ({ tag, tokens: [], roles: [], parent: i === 0 ? -1 : 0 }));
  return { text, title: 'Harbour gate closed', blocks, boxes };
}

describe('the columns of a line', () => {
  test.each(COLUMN_GROUPS.map((group) => [group.names[0], group] as const))(
    '%s and beside it: a number a name',
    (_, group) => {
      const row = new Row(page(), runToEnd(pageStatisticsTask(page(), NO_WEIGHTS)), NO_WEIGHTS);
      row.next();
      const values = new Float64Array(FEATURES.length + 2).fill(Number.NaN);
      group.fill(values, 1, row);
      expect([...values].map(Number.isNaN)).toEqual([...values].map((_, at) => at < 1 || at > group.names.length));
    },
  );

  test('no two have one name', () => {
    expect(new Set(FEATURES).size).toBe(FEATURES.length);
  });

  test('stand where their names say', () => {
    const rows = blockFeatures(page(), NO_WEIGHTS);
    const column = (name: string) => rows.map((row) => row[FEATURES.indexOf(name)]);
    expect(column('words')).toEqual([3, 12, 1]);
    expect(column('tag:heading')).toEqual([1, 0, 0]);
    expect(column('kind:paragraph')).toEqual([0, 1, 1]);
    expect(column('position')).toEqual([0, 1 / 3, 2 / 3]);
  });
});
