import { act } from 'preact/test-utils';
import { describe, expect, test, vi } from 'vitest';
import { NamedTogetherTable } from '../../../components/library/named-together.tsx';
import { draw, place, press } from './drawn.tsx';
import { expectAccessible } from './expect-accessible.ts';
import { expectLetters, HOSTILE } from './hostile.ts';

const TOGETHER = {
  ids: ['Q1', 'Q2', 'Q3'],
  counts: [
    [4, 3, 0],
    [3, 4, 2],
    [0, 2, 2],
  ],
  most: 3,
};

describe('who with whom', () => {
  test('is a table that says of each field whom it is about, and opens a name', async () => {
    const onOpen = vi.fn();
    await draw(<NamedTogetherTable together={TOGETHER} nameOf={(id) => `Name ${id}`} onOpen={onOpen} />);
    expect([...place.querySelectorAll('td')].map(({ textContent, title }) => [textContent, title])).toEqual([
      ['3', 'Name Q2 and Name Q1: 3 articles'],
      ['', ''],
      ['2', 'Name Q3 and Name Q2: 2 articles'],
    ]);
    await act(async () => place.querySelector('td')?.click());
    expect(place.querySelector('[role=status]')?.textContent).toBe('Name Q2 and Name Q1: 3 articles');
    await press('Name Q2');
    expect(onOpen.mock.calls).toEqual([['Q2']]);
    await expectAccessible();
  });

  test('says so where nobody comes together', async () => {
    await draw(<NamedTogetherTable together={null} nameOf={(id) => id} onOpen={vi.fn()} />);
    expect(place.textContent).toContain('No two names');
  });

  test.each(HOSTILE)('shows a name of %s as letters', async (_, words) => {
    await draw(<NamedTogetherTable together={TOGETHER} nameOf={() => words} onOpen={vi.fn()} />);
    expectLetters(words);
  });
});
