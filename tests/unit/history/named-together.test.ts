import { describe, expect, test } from 'vitest';
import { namedTogether } from '../../../lib/history/named-together.ts';
import type { HistoryEntry } from '../../../lib/history/visit.ts';
import { runToEnd } from '../../../lib/text/cooperative-task.ts';

const entry = (...ids: string[]): HistoryEntry => ({
  ...{ version: 1, key: ids.join(), source: 'https://news.example/', title: '', published: null, first: '', last: '' },
  entities: ids.map((id) => ({ id, name: id, type: 'person' })),
});

const together = (...articles: string[]) => runToEnd(namedTogether(articles.map((names) => entry(...names))));

describe('names that come together', () => {
  test('are counted by articles, beside whom they share most with', () => {
    expect(together('ab', 'ab', 'ab', 'cd', 'cd', 'ac')).toEqual({
      ids: ['b', 'a', 'c', 'd'],
      counts: [
        [3, 3, 0, 0],
        [3, 4, 1, 0],
        [0, 1, 3, 2],
        [0, 0, 2, 2],
      ],
      most: 3,
    });
  });

  test.each<[string, string[]]>([
    ['no articles', []],
    ['one article', ['abc']],
    ['articles without company', ['a', 'a', 'b', 'b']],
    ['company that was once', ['ab', 'a', 'b']],
  ])('are none in %s', (_, articles) => {
    expect(together(...articles)).toBeNull();
  });

  test('are sixteen at most, whatever was read', () => {
    const names = Array.from({ length: 90 }, (_, at) => `n${at}`);
    const table = runToEnd(namedTogether([entry(...names), entry(...names), entry(...names)]));
    expect(table?.ids).toHaveLength(16);
  });
});
