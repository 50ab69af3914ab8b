/* What is whole in a file that breaks off: the objects of its outermost lists. */

import { describe, expect, test } from 'vitest';
import { parseOrNull, salvageItems } from '../../../../lib/notes/formats/import/salvage-items.ts';

describe('the items of a file', () => {
  test.each<[name: string, text: string, items: unknown[], broken: number]>([
    ['that is whole', '{"notes":[{"a":1},{"a":2}]}', [{ a: 1 }, { a: 2 }], 0],
    ['that breaks off in an item', '{"notes":[{"a":1},{"a":', [{ a: 1 }], 1],
    ['that breaks off in a text', '{"notes":[{"a":1},{"a":"x', [{ a: 1 }], 1],
    ['that breaks off between items', '{"notes":[{"a":1},', [{ a: 1 }], 0],
    ['that breaks off in a list inside an item', '[{"a":[1,2]},{"a":[1,', [{ a: [1, 2] }], 1],
    ['with a damaged item', '[{"a":1},{"a":x},{"a":3}]', [{ a: 1 }, { a: 3 }], 1],
    ['with objects inside', '[{"a":{"b":[{"c":1}]}},{"a":2}]', [{ a: { b: [{ c: 1 }] } }, { a: 2 }], 0],
    ['with brackets in texts', '[{"a":"]}"},{"a":"[{"}]', [{ a: ']}' }, { a: '[{' }], 0],
    ['with quotation marks in texts', '[{"a":"\\"}"},{"a":"\\\\"}]', [{ a: '"}' }, { a: '\\' }], 0],
    ['with white space', '[ \n {"a":1} ,\n\t{"a":2} ]', [{ a: 1 }, { a: 2 }], 0],
    ['with several lists', '{"notes":[{"a":1}],"readings":[{"b":2}]}', [{ a: 1 }, { b: 2 }], 0],
    ['that has lost its beginning', '"x"},{"a":1},{"a":2}]', [{ a: 1 }, { a: 2 }], 0],
    ['with more ends than beginnings', ']}]}[{"a":1}]', [{ a: 1 }], 0],
    ['without a list', '{"a":{"b":1}}', [], 0],
    ['of other things', '[1,"x",null,[2]]', [], 0],
    ['of nothing', '', [], 0],
  ])('%s', (_, text, items, broken) => {
    expect(salvageItems(text)).toEqual({ items, broken });
  });
});

describe('a text that may be JSON', () => {
  test.each<[text: string, value: unknown]>([
    ['{"a":1}', { a: 1 }],
    ['7', 7],
    ['{"a":', null],
    ['', null],
    ['['.repeat(300_000), null],
  ])('%.20s', (text, value) => {
    expect(parseOrNull(text)).toEqual(value);
  });
});
