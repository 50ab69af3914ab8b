/* Searches that are kept, renamed and removed: none is written over. */

import { expect, test } from 'vitest';
import {
  MAX_SEARCH_NAME,
  MAX_SEARCH_QUERY,
  type SavedSearches,
  withoutSearch,
  withSearch,
  withSearchRenamed,
} from '../../../lib/settings/saved-searches.ts';

const KEPT: SavedSearches = { climate: 'tag:climate', ferry: 'ferry -quay' };

test.each<[string, SavedSearches, SavedSearches]>([
  ['one more', withSearch(KEPT, ' news ', ' site:bbc '), { ...KEPT, news: 'site:bbc' }],
  ['one of a name that another has', withSearch(KEPT, 'ferry', 'x'), { ...KEPT, 'ferry 2': 'x' }],
  ['a third', withSearch(withSearch(KEPT, 'ferry', 'x'), 'ferry', 'y'), { ...KEPT, 'ferry 2': 'x', 'ferry 3': 'y' }],
  ['none without a name', withSearch(KEPT, ' ', 'x'), KEPT],
  ['none of nothing', withSearch(KEPT, 'x', ' '), KEPT],
  ['renamed', withSearchRenamed(KEPT, 'climate', 'warming'), { warming: 'tag:climate', ferry: 'ferry -quay' }],
  ['renamed to itself', withSearchRenamed(KEPT, 'climate', 'climate'), KEPT],
  [
    'renamed to another',
    withSearchRenamed(KEPT, 'climate', 'ferry'),
    { 'ferry 2': 'tag:climate', ferry: 'ferry -quay' },
  ],
  ['renamed to nothing', withSearchRenamed(KEPT, 'climate', ''), KEPT],
  ['one that is gone, renamed', withSearchRenamed(KEPT, 'x', 'y'), KEPT],
  ['removed', withoutSearch(KEPT, 'climate'), { ferry: 'ferry -quay' }],
])('%s', (_, made, expected) => {
  expect(Object.entries(made)).toEqual(Object.entries(expected));
});

test('no longer than the settings take', () => {
  const [[name, query]] = Object.entries(withSearch({}, 'n'.repeat(500), 'q'.repeat(5000))) as [[string, string]];
  expect(name.length).toBeLessThanOrEqual(MAX_SEARCH_NAME);
  expect(query).toHaveLength(MAX_SEARCH_QUERY);
});
