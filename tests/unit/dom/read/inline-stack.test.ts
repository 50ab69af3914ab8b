import { describe, expect, test } from 'vitest';
import type { ElementNames } from '../../../../lib/dom/read/element-names.ts';
import { InlineStack } from '../../../../lib/dom/read/inline-stack.ts';

const NAMES: ElementNames = { ofRun: () => [], ofBox: () => [], rolesOf: () => [] };
const element = {} as Element;

describe('inline elements of a line', () => {
  test('one without words is no run', () => {
    const runs = new InlineStack(NAMES, () => false);
    runs.push(element, 'b');
    expect(runs.pop(5)).toBe('b');
    expect(runs.endLine(5)).toEqual([]);
  });

  test('outer ones stand before inner ones', () => {
    const runs = new InlineStack(NAMES, () => false);
    runs.push(element, 'a');
    runs.push(element, 'b');
    runs.wordsAt(3);
    runs.pop(7);
    runs.pop(9);
    expect(runs.endLine(9)).toEqual([
      { start: 3, end: 9, tag: 'a', tokens: [] },
      { start: 3, end: 7, tag: 'b', tokens: [] },
    ]);
  });

  test('one that goes on over a line’s end is a run of each line', () => {
    const runs = new InlineStack(NAMES, () => false);
    runs.push(element, 'em');
    runs.wordsAt(0);
    expect(runs.endLine(4)).toEqual([{ start: 0, end: 4, tag: 'em', tokens: [] }]);
    runs.wordsAt(5);
    expect(runs.endLine(9)).toEqual([{ start: 5, end: 9, tag: 'em', tokens: [] }]);
  });
});
