import { describe, expect, test, vi } from 'vitest';
import { SelectionBar } from '../../../components/library/selection-bar.tsx';
import { button, drawWide, field, fill, hasButton, place, press, submit, tick } from './drawn.tsx';
import { expectAccessible } from './expect-accessible.ts';

async function drawBar(listed: number, selected: number) {
  const calls = { onAll: vi.fn(), onTag: vi.fn(), onUntag: vi.fn(), onPrint: vi.fn(), onDelete: vi.fn() };
  await drawWide(
    <SelectionBar
      listed={listed}
      selected={selected}
      knownTags={['harbour', 'sea']}
      exports={<b>exports</b>}
      {...calls}
    />,
  );
  return calls;
}

describe('the bar over the notes', () => {
  test.each([
    [0, 0, '0 notes'],
    [1, 0, '1 note'],
    [2500, 0, '2,500 notes'],
    [2500, 1200, '1,200 of 2,500 selected'],
  ])('of %i, %i selected, says “%s”', async (listed, selected, words) => {
    await drawBar(listed, selected);
    expect(place.querySelector('label')?.textContent).toBe(words);
    expect(field(words).disabled).toBe(listed === 0);
    expect(hasButton('Delete')).toBe(selected > 0);
    expect(place.textContent?.includes('exports')).toBe(selected > 0);
    await expectAccessible();
  });

  test('offers the tags there are, as one is typed', async () => {
    await drawBar(3, 1);
    const offered = field('A tag for all selected notes') as HTMLInputElement;
    expect([...(offered.list?.options ?? [])].map(({ value }) => value)).toEqual(['harbour', 'sea']);
  });

  test.each([
    [3, 1, true],
    [3, 3, false],
  ])('of %i, %i selected, selects all: %s', async (listed, selected, all) => {
    const { onAll } = await drawBar(listed, selected);
    await tick(`${selected} of ${listed} selected`);
    expect(onAll.mock.calls).toEqual([[all]]);
  });

  test('tags and deletes what is selected', async () => {
    const { onTag, onUntag, onPrint, onDelete } = await drawBar(3, 2);
    await submit();
    await fill('A tag for all selected notes', 'ferry');
    await press('Add tag');
    expect(onTag.mock.calls).toEqual([['ferry']]);
    expect(field('A tag for all selected notes').value).toBe('');
    await press('Remove tag');
    await fill('A tag for all selected notes', ' #ferry ');
    await press('Remove tag');
    expect(onUntag.mock.calls).toEqual([['ferry']]);
    await press('Print');
    expect(onPrint).toHaveBeenCalledOnce();
    await press('Delete');
    expect(onDelete).not.toHaveBeenCalled();
    await press('Yes, into the bin');
    expect(onDelete).toHaveBeenCalledOnce();
  });

  test('folds what can be done behind one button, where there is little room', async () => {
    await drawBar(3, 2);
    const toggle = button('Actions');
    expect(toggle.ariaExpanded).toBe('false');
    await press('Actions');
    expect(toggle.ariaExpanded).toBe('true');
    await expectAccessible();
  });
});
