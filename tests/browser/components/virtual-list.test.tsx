/* A list of many rows, and its keys (`row-keys.ts`); where it scrolls is `list-scroll.ts`. */

import { describe, expect, test, vi } from 'vitest';
import { VirtualList } from '../../../components/library/virtual-list.tsx';
import { drawWide, place, pressKey } from './drawn.tsx';
import { expectAccessible } from './expect-accessible.ts';

const items = (count: number) => Array.from({ length: count }, (_, at) => `Row ${at}`);
const rows = () => [...place.querySelectorAll<HTMLElement>('[role="row"]')];
const row = (at: number) => place.querySelector<HTMLElement>(`[data-index="${at}"]`);
const focused = () => document.activeElement?.textContent;

async function drawList(count: number) {
  const onKey = vi.fn((key: string, _item: string) => key === 'Enter');
  const list = (
    <VirtualList
      items={items(count)}
      label="Rows"
      keyOf={(item) => item}
      render={(item) => <p>{item}</p>}
      onKey={onKey}
    />
  );
  await drawWide(<div style={{ display: 'grid', height: '400px' }}>{list}</div>);
  return onKey;
}

describe('a list of many rows', () => {
  test('draws those in the window alone, and says how many there are', async () => {
    await drawList(10_000);
    await expect.poll(() => rows().length).toBeGreaterThan(3);
    expect(rows().length).toBeLessThan(60);
    expect(place.querySelector('[role="grid"]')?.ariaRowCount).toBe('10000');
    expect(row(1)?.ariaRowIndex).toBe('2');
    await expectAccessible();
  });

  test('a row is drawn again for what it is drawn from, and for nothing else', async () => {
    const all = items(3);
    const render = vi.fn((item: string) => <p>{item}</p>);
    let chosen = '';
    const list = () => (
      <VirtualList
        items={all}
        label="Rows"
        keyOf={(item) => item}
        drawnFrom={(item) => [item === chosen]}
        render={render}
      />
    );
    await drawWide(list());
    await expect.poll(() => rows().length).toBe(3);
    render.mockClear();
    await drawWide(list());
    expect(render).not.toHaveBeenCalled();
    chosen = 'Row 1';
    await drawWide(list());
    expect(render.mock.calls.map(([item]) => item)).toEqual(['Row 1']);
  });

  test.each<[string, string[], string]>([
    ['one down', ['ArrowDown'], 'Row 1'],
    ['back', ['ArrowDown', 'ArrowDown', 'ArrowUp'], 'Row 1'],
    ['not above the first', ['ArrowUp'], 'Row 0'],
    ['a page', ['PageDown'], 'Row 8'],
    ['to the end and no further', ['End', 'ArrowDown'], 'Row 4999'],
    ['to the beginning', ['End', 'Home'], 'Row 0'],
  ])('is gone through by key: %s', async (_, keys, expected) => {
    await drawList(5000);
    await expect.poll(() => row(0)).not.toBeNull();
    row(0)?.focus();
    for (const key of keys) {
      const before = focused();
      await pressKey(document.activeElement, key);
      if (key !== 'ArrowUp' || before !== 'Row 0') await expect.poll(() => document.activeElement?.role).toBe('row');
    }
    await expect.poll(focused).toBe(expected);
    expect(
      rows()
        .filter(({ tabIndex }) => tabIndex === 0)
        .map(({ textContent }) => textContent),
    ).toEqual([expected]);
  });

  test('passes on other keys, and leaves those with a modifier, or in a row’s own controls, alone', async () => {
    const onKey = await drawList(3);
    await expect.poll(() => row(1)).not.toBeNull();
    await pressKey(row(1), 'Enter');
    await pressKey(row(1), 'Enter', { ctrlKey: true });
    await pressKey(row(1)?.querySelector('p') ?? null, 'Enter');
    expect(onKey.mock.calls).toEqual([['Enter', 'Row 1']]);
  });

  test('has the stops of one row: the row, and what can be pressed in it', async () => {
    const list = (
      <VirtualList
        items={items(20)}
        label="Rows"
        keyOf={(item) => item}
        isChosen={(item) => item === 'Row 1'}
        render={(item) => (
          <p>
            <a href="#x">{item}</a> <button type="button">Edit {item}</button>
          </p>
        )}
      />
    );
    const stops = () =>
      [...place.querySelectorAll<HTMLElement>('[role="row"], a, button')].filter(({ tabIndex }) => tabIndex === 0);
    await drawWide(<div style={{ display: 'grid', height: '400px' }}>{list}</div>);
    await expect.poll(() => row(1)?.ariaSelected).toBe('true');
    expect(row(0)?.ariaSelected).toBe('false');
    expect(stops()).toEqual([row(0), row(0)?.querySelector('a'), row(0)?.querySelector('button')]);
    row(0)?.focus();
    await pressKey(row(0), 'ArrowDown');
    await expect.poll(stops).toEqual([row(1), row(1)?.querySelector('a'), row(1)?.querySelector('button')]);
    await pressKey(row(1), 'ArrowRight');
    expect(document.activeElement).toBe(row(1)?.querySelector('a'));
    await pressKey(document.activeElement, 'Escape');
    expect(document.activeElement).toBe(row(1));
    await expectAccessible();
  });

  test('that grows shorter keeps a row to come to by Tab', async () => {
    await drawList(100);
    await expect.poll(() => row(5)).not.toBeNull();
    row(5)?.focus();
    await drawList(2);
    await expect
      .poll(() =>
        rows()
          .filter(({ tabIndex }) => tabIndex === 0)
          .map(({ textContent }) => textContent),
      )
      .toEqual(['Row 1']);
  });

  test('as high as its rows, scrolls with the window: rows come where one scrolls to, below what stands above', async () => {
    const list = (
      <VirtualList items={items(2_000)} label="Rows" keyOf={(item) => item} render={(item) => <p>{item}</p>} />
    );
    await drawWide(
      <div style={{ display: 'block' }}>
        <div style={{ height: '700px' }} />
        <style>{'.scroller { overflow: visible; contain: none; }'}</style>
        {list}
      </div>,
    );
    await expect
      .poll(() => row(0)?.getBoundingClientRect().top)
      .toBeCloseTo(place.querySelector('[role=grid]')?.getBoundingClientRect().top ?? 0, 0);
    scrollTo(0, document.documentElement.scrollHeight / 2);
    await expect
      .poll(() => rows().some((one) => one.getBoundingClientRect().top > 0 && one.getBoundingClientRect().top < 200))
      .toBe(true);
    expect(row(0)?.textContent).toBe('Row 0');
    expect(Number(rows().at(-1)?.dataset.index)).toBeGreaterThan(100);
    scrollTo(0, 0);
  });
});
