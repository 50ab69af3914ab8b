import { describe, expect, test, vi } from 'vitest';
import { ChangeList, changesHeading } from '../../../components/change-list.tsx';
import { StoriesElsewhere } from '../../../components/stories-elsewhere.tsx';
import type { ToldChanges } from '../../../lib/changes/told-changes.ts';
import { draw, place, press, tick } from './drawn.tsx';
import { expectAccessible } from './expect-accessible.ts';
import { expectLetters, HOSTILE } from './hostile.ts';

const SINCE = '2024-05-07T09:00:00.000Z';
const CHANGES: ToldChanges = {
  ...{ since: SINCE, extent: 'whole', live: false, more: 0 },
  headline: {
    weight: null,
    pieces: [
      { kind: 'same', text: 'Ferry ' },
      { kind: 'old', text: 'late' },
      { kind: 'new', text: 'cancelled' },
    ],
  },
  lines: [
    {
      ...{ kind: 'changed', weight: 'figure', place: { start: 5, end: 40 }, words: [{ start: 9, end: 11 }] },
      pieces: [
        { kind: 'old', text: '12' },
        { kind: 'new', text: '14' },
        { kind: 'same', text: ' boats sank' },
      ],
    },
    {
      ...{ kind: 'new', weight: null, place: { start: 50, end: 90 }, words: [] },
      pieces: [{ kind: 'new', text: 'A bus goes at noon.' }],
    },
    { kind: 'removed', weight: null, place: null, words: [], pieces: [{ kind: 'old', text: 'The quay is safe.' }] },
  ],
};

async function drawList(changes: Partial<ToldChanges> = {}, painted = false) {
  const calls = { onPaint: vi.fn(), onGoTo: vi.fn() };
  await draw(<ChangeList changes={{ ...CHANGES, ...changes }} painted={painted} {...calls} />);
  return calls;
}
const text = () => place.textContent ?? '';

describe('what has changed', () => {
  test('is listed with the words of before, and what weighs most is named', async () => {
    await drawList();
    await expectAccessible();
    expect([...place.querySelectorAll('.change-kind')].map((kind) => kind.textContent)).toEqual([
      'Headline',
      'Another figure',
      'New',
      'Removed',
    ]);
    expect([...place.querySelectorAll('del')].map((old) => old.textContent)).toEqual([
      'late',
      '12',
      'The quay is safe.',
    ]);
  });

  test('leads to its place', async () => {
    const { onGoTo } = await drawList();
    await press('A bus goes at noon.');
    expect(onGoTo.mock.calls).toEqual([[{ start: 50, end: 90 }]]);
  });

  test('is painted on the page, and taken off again', async () => {
    const { onPaint } = await drawList();
    await tick('Mark on the page');
    const again = await drawList({}, true);
    await tick('Mark on the page');
    expect([onPaint.mock.calls, again.onPaint.mock.calls]).toEqual([
      [[{ fresh: [{ start: 50, end: 90 }], words: [{ start: 9, end: 11 }] }]],
      [[null]],
    ]);
  });

  test('that came alone offers nothing to paint where nothing stands', async () => {
    await drawList({ lines: CHANGES.lines.slice(2) });
    expect(text()).not.toContain('Mark on the page');
  });

  test('of a cut page is told as such', async () => {
    await drawList({ extent: 'shorter', headline: null, lines: [] });
    expect(text()).toContain('paywall');
  });

  test('may be more than is listed', async () => {
    await drawList({ more: 3 });
    expect(text()).toContain('more changes');
  });

  test.each(HOSTILE)('is text, also %s', async (_, words) => {
    await drawList({ headline: { weight: null, pieces: [{ kind: 'old', text: words }] } });
    expectLetters(words);
  });
});

describe('its heading', () => {
  const { lines } = CHANGES;
  test.each<[what: string, changes: Partial<ToldChanges>, said: string]>([
    ['of words changed', {}, 'Changed since 7 May 2024'],
    ['of new ones alone', { headline: null, lines: lines.slice(1, 2) }, 'New since 7 May 2024'],
    ['of a cut page', { headline: null, lines: [], extent: 'shorter' }, 'Shorter than when you read it (7 May 2024)'],
    ['of a cut page with changes', { headline: null, extent: 'shorter' }, 'Changed since 7 May 2024'],
  ])('%s', (_, changes, said) => {
    expect(changesHeading({ ...CHANGES, ...changes })).toBe(said);
  });
});

test('a story that was read elsewhere has its title and its site', async () => {
  const stories = [{ title: 'Ferry late', source: 'https://www.other.example/a', last: SINCE }];
  await draw(<StoriesElsewhere stories={stories} />);
  await expectAccessible();
  expect(text()).toBe('Ferry late other.example · 7 May 2024');
  expect(place.querySelector('a')?.href).toBe('https://www.other.example/a');
});
