/*
 * A list of many rows of unequal height that draws only those in the window. By @tanstack/virtual-core, which measures
 * and positions. A grid of one column for those who listen, whose screen readers then leave the keys to it: one row is
 * the current one, Tab comes to it and to what can be pressed in it and then leaves; the arrow keys, Home, End and Page
 * keys go on from it, to the side into it, and Escape back.
 */

import { defaultRangeExtractor, Virtualizer, type VirtualizerOptions } from '@tanstack/virtual-core';
import type { ComponentChild, RefObject } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useReducer, useRef, useState } from 'preact/hooks';
import { Boundary } from '../boundary.tsx';
import { listScroll, useMarginAbove } from './list-scroll.ts';
import { leaveStopsTo, rowKey } from './row-keys.ts';

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
  /** Missing where rows are not chosen. */
  isChosen?(item: T): boolean;
  /** A key pressed on a row itself, not in what stands in it; true when it meant something. */
  onKey?(key: string, item: T): boolean;
}

/** CSS pixels of a row before it is measured: a quote of two lines and its foot. */
const ESTIMATE = 120;

/** CSS pixels of the bar that stays above the list. */
const BAR = 60;

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

interface Rows<T> {
  keyOf(item: T): string;
  readonly current: number;
  readonly scroller: RefObject<HTMLDivElement | null>;
}

function useVirtualizer<T>(items: readonly T[], { keyOf, current, scroller }: Rows<T>) {
  const [, redraw] = useReducer((turn: number) => turn + 1, 0);
  // The same as long as the rows are: at another one, the places of all rows are reckoned anew.
  const keyAt = useMemo(() => (index: number) => keyOf(items[index] as T), [items]);
  const [scroll] = useState(() => listScroll(() => scroller.current));
  const margin = useMarginAbove(scroller);
  const options: VirtualizerOptions<HTMLElement | Window, HTMLDivElement> = {
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
  return virtualizer;
}

export function VirtualList<T>({ items, label, keyOf, render, drawnFrom, isChosen, onKey }: VirtualListProps<T>) {
  const scroller = useRef<HTMLDivElement>(null);
  // A row that is the current one already is drawn again all the same, to come into view.
  const [, redraw] = useReducer((turn: number) => turn + 1, 0);
  const [asked, setAsked] = useState(0);
  const current = Math.max(0, Math.min(asked, items.length - 1));
  const toFocus = useRef<number | null>(null);
  const virtualizer = useVirtualizer(items, { keyOf, current, scroller });
  useLayoutEffect(() => {
    if (scroller.current) leaveStopsTo(current, scroller.current);
  });
  useLayoutEffect(() => {
    if (toFocus.current === null) return;
    const row = scroller.current?.querySelector<HTMLElement>(`[data-index="${toFocus.current}"]`);
    if (!row) return;
    toFocus.current = null;
    row.focus({ preventScroll: true });
  });

  const press = (event: KeyboardEvent) => {
    const row = event.currentTarget as HTMLElement;
    const at = Number(row.dataset.index);
    const meant = rowKey(event, row);
    if (meant === null || (typeof meant === 'string' && !onKey?.(meant, items[at] as T))) return;
    event.preventDefault();
    if (typeof meant === 'string') return;
    const next = Math.max(0, Math.min(items.length - 1, at + meant));
    toFocus.current = next;
    setAsked(next);
    virtualizer.scrollToIndex(next, { align: 'auto' });
    redraw(0);
  };
  return (
    <div class="scroller" ref={scroller}>
      {/* biome-ignore-start lint/a11y/useSemanticElements: a table's rows cannot stand where they are put */}
      <div
        role="grid"
        id="list"
        aria-label={label}
        aria-rowcount={items.length}
        aria-multiselectable={isChosen && true}
        style={{ height: `${virtualizer.getTotalSize()}px` }}
      >
        {virtualizer.getVirtualItems().map((row) => (
          <div
            key={row.key}
            role="row"
            ref={virtualizer.measureElement}
            data-index={row.index}
            tabIndex={row.index === current ? 0 : -1}
            aria-rowindex={row.index + 1}
            aria-selected={isChosen?.(items[row.index] as T)}
            style={{ transform: `translateY(${row.start - virtualizer.options.scrollMargin}px)` }}
            onKeyDown={press}
            onFocusCapture={() => row.index !== current && setAsked(row.index)}
          >
            {/* biome-ignore lint/a11y/useFocusableInteractive: its row holds the focus */}
            <div role="gridcell">
              <Boundary of={items[row.index]}>
                <Row item={items[row.index] as T} index={row.index} render={render} {...(drawnFrom && { drawnFrom })} />
              </Boundary>
            </div>
          </div>
        ))}
      </div>
      {/* biome-ignore-end lint/a11y/useSemanticElements: as above */}
    </div>
  );
}
