/* The filters, and `filter-toolbar.tsx`, in which they are one stop. */

import { describe, expect, test, vi } from 'vitest';
import { FilterColumn, type FilterColumnProps } from '../../../components/library/filter-column.tsx';
import { NO_FILTER, type NoteFilter } from '../../../lib/notes/library/filter-notes.ts';
import { button, drawWide, field, fill, hasButton, place, press, pressKey, tick } from './drawn.tsx';
import { expectAccessible } from './expect-accessible.ts';
import { expectLetters, HOSTILE } from './hostile.ts';

const FACETS: FilterColumnProps['facets'] = {
  tags: [
    { value: 'ferry', count: 1200 },
    { value: 'sea', count: 3 },
  ],
  entities: [{ value: 'Q1', count: 2 }],
  sites: [],
};

async function drawFilters(filter: Partial<NoteFilter> = {}, facets = FACETS) {
  const calls = { onFilter: vi.fn(), onClear: vi.fn() };
  await drawWide(
    <FilterColumn filter={{ ...NO_FILTER, ...filter }} facets={facets} nameOf={(id) => `Name ${id}`} {...calls} />,
  );
  return calls;
}

const titles = () => [...place.querySelectorAll('legend, summary')].map(({ textContent }) => textContent);
const stops = () =>
  [...place.querySelectorAll<HTMLElement>('button, summary, input')].filter(
    (stop) => stop.tabIndex === 0 && stop.checkVisibility(),
  );

describe('the filters', () => {
  test('say how many notes each choice would leave; kinds without a choice are not there', async () => {
    await drawFilters();
    expect(titles()).toEqual(['Colour', 'Tags', 'Names', 'Article from', 'Note written']);
    expect(place.textContent).toContain('#ferry1,200');
    expect(hasButton('Clear all filters')).toBe(false);
    await expectAccessible();
  });

  test.each<[string, Partial<NoteFilter>, Partial<NoteFilter>]>([
    ['#sea', {}, { tags: ['sea'] }],
    ['#sea', { tags: ['ferry', 'sea'] }, { tags: ['ferry'] }],
    ['Name Q1', {}, { entities: ['Q1'] }],
    ['Green', {}, { colours: ['green'] }],
  ])('%s, where %j is set, sets %j', async (label, filter, expected) => {
    const { onFilter } = await drawFilters(filter);
    await tick(label);
    expect(onFilter.mock.calls).toEqual([[expected]]);
  });

  test.each<[string, Partial<NoteFilter>]>([
    ['Article from, first day', { published: { from: '2024-07-10', to: '' } }],
    ['Note written, last day', { written: { from: '', to: '2024-07-10' } }],
  ])('%s', async (label, expected) => {
    const { onFilter } = await drawFilters();
    await fill(label, '2024-07-10');
    expect(onFilter.mock.lastCall).toEqual([expected]);
  });

  test('are one stop, from which the arrow keys go on, wherever it was left', async () => {
    await drawFilters({ published: { from: '2024-07-10', to: '' } });
    await press('Filters (some set)');
    await expect.poll(() => stops().length).toBe(4);
    // The days that are set are fields of their own.
    expect(stops().map(({ ariaLabel, textContent }) => ariaLabel ?? textContent)).toEqual([
      'Filters (some set)',
      'Clear all filters',
      'Article from, first day',
      'Article from, last day',
    ]);
    stops()[1]?.focus();
    for (const key of ['ArrowDown', 'ArrowDown', 'End', 'ArrowUp', 'ArrowUp'])
      await pressKey(document.activeElement, key);
    expect(document.activeElement).toBe(field('Name Q1'));
    await expect.poll(() => stops()[1]).toBe(field('Name Q1'));
    await pressKey(document.activeElement, 'Home');
    expect(document.activeElement).toBe(button('Clear all filters'));
  });

  test('that are set can be cleared, also where nothing passes them any more', async () => {
    const { onClear } = await drawFilters({ tags: ['gone'] });
    expect(field('#gone')).toMatchObject({ checked: true });
    expect(place.textContent).toContain('#gone0');
    expect(hasButton('Filters (some set)')).toBe(true);
    await expectAccessible();
    await press('Clear all filters');
    expect(onClear).toHaveBeenCalledOnce();
  });

  test('are few of many, those that are set among them', async () => {
    const tags = Array.from({ length: 40 }, (_, at) => ({ value: `t${at}`, count: 1 }));
    await drawFilters({ tags: ['gone'] }, { ...FACETS, tags });
    expect(place.querySelectorAll('fieldset')[1]?.querySelectorAll('li')).toHaveLength(15);
  });

  test.each(HOSTILE)('show %s as letters', async (_, words) => {
    await drawFilters({}, { tags: [{ value: words, count: 1 }], entities: [], sites: [{ value: words, count: 1 }] });
    expectLetters(words);
  });
});
