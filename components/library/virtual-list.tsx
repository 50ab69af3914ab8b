/*
 * A list of many rows of unequal height that draws only those in the window. By @tanstack/virtual-core, which measures
 * and positions. One row is the current one: Tab comes to it, the arrow keys, Home, End and Page keys go on from it.
 */

import { defaultRangeExtractor, Virtualizer, type VirtualizerOptions } from '@tanstack/virtual-core';
import type { ComponentChild } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useReducer, useRef, useState } from 'preact/hooks';
import { Boundary } from '../boundary.tsx';
import { listScroll, useMarginAbove } from './list-scroll.ts';

export interface VirtualListProps<T> {
  readonly items: readonly T[];
  readonly label: string;
  keyOf(item: T): string;
  render(item: T, index: number): ComponentChild;
  /**
   * What a row is drawn from beside its item, as many values for each: while they are the same it is not drawn again,
   * and what it calls must not hang on more. Without it, every row is drawn with the list.
   */
  drawnFrom?(item: T): readonly unknown[];
  /** A key pressed on a row itself, not in what stands in it; true when it meant something. */
  onKey?(key: string, item: T): boolean;
}

/** CSS pixels of a row before it is measured: a quote of two lines and its foot. */
const ESTIMATE = 120;

/** CSS pixels of the bar that stays above the list. */
const BAR = 60;

/** Rows a Page key goes by. */
const PAGE = 8;

const STEPS: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: PAGE,
  PageUp: -PAGE,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

/** A component of its own: what it throws is caught around it, and not around the whole list. */
function Row<T>({
  item,
  index,
  render,
  drawnFrom,
}: { readonly item: T; readonly index: number } & Pick<VirtualListProps<T>, 'render' | 'drawnFrom'>) {
  const drawn = useMemo(() => render(item, index), drawnFrom ? [item, index, ...drawnFrom(item)] : [{}]);
  return <>{drawn}</>;
}

export function VirtualList<T>({ items, label, keyOf, render, drawnFrom, onKey }: VirtualListProps<T>) {
  const scroller = useRef<HTMLDivElement>(null);
  const [, redraw] = useReducer((turn: number) => turn + 1, 0);
  const [asked, setAsked] = useState(0);
  const current = Math.max(0, Math.min(asked, items.length - 1));
  const toFocus = useRef<number | null>(null);
  // The same as long as the rows are: at another one, the places of all rows are reckoned anew.
  const keyAt = useMemo(() => (index: number) => keyOf(items[index] as T), [items]);
  const [scroll] = useState(() => listScroll(() => scroller.current));
  const margin = useMarginAbove(scroller);
  const options: VirtualizerOptions<HTMLElement | Window, HTMLLIElement> = {
    ...scroll,
    count: items.length,
    scrollMargin: margin,
    // Where the window scrolls, the bar above the list stays in sight.
    scrollPaddingStart: margin === 0 ? 0 : BAR,
    estimateSize: () => ESTIMATE,
    getItemKey: keyAt,
    overscan: 6,
    // The current row stays drawn when it is scrolled away, or the focus would fall out of the list.
    rangeExtractor: (range) => [...new Set([...defaultRangeExtractor(range), current])].sort((a, b) => a - b),
    onChange: () => redraw(0),
  };
  const [virtualizer] = useState(() => new Virtualizer(options));
  virtualizer.setOptions(options);
  useEffect(() => virtualizer._didMount(), [virtualizer]);
  useLayoutEffect(() => virtualizer._willUpdate());
  useLayoutEffect(() => {
    if (toFocus.current === null) return;
    const row = scroller.current?.querySelector<HTMLElement>(`[data-index="${toFocus.current}"]`);
    if (!row) return;
    toFocus.current = null;
    row.focus({ preventScroll: true });
  });

  const press = (event: KeyboardEvent) => {
    const row = event.currentTarget as HTMLElement;
    // In a row's own controls the keys are theirs.
    if (event.target !== row || event.ctrlKey || event.metaKey || event.altKey) return;
    const step = STEPS[event.key];
    if (step === undefined) {
      if (onKey?.(event.key, items[Number(row.dataset.index)] as T)) event.preventDefault();
      return;
    }
    event.preventDefault();
    const next = Math.max(0, Math.min(items.length - 1, Number(row.dataset.index) + step));
    toFocus.current = next;
    setAsked(next);
    virtualizer.scrollToIndex(next, { align: 'auto' });
    redraw(0);
  };
  return (
    <div class="scroller" ref={scroller}>
      <ul aria-label={label} style={{ height: `${virtualizer.getTotalSize()}px` }}>
        {virtualizer.getVirtualItems().map((row) => (
          <li
            key={row.key}
            ref={virtualizer.measureElement}
            data-index={row.index}
            tabIndex={row.index === current ? 0 : -1}
            aria-setsize={items.length}
            aria-posinset={row.index + 1}
            style={{ transform: `translateY(${row.start - margin}px)` }}
            onKeyDown={press}
            onFocusCapture={() => row.index !== current && setAsked(row.index)}
          >
            <Boundary of={items[row.index]}>
              <Row item={items[row.index] as T} index={row.index} render={render} {...(drawnFrom && { drawnFrom })} />
            </Boundary>
          </li>
        ))}
      </ul>
    </div>
  );
}
