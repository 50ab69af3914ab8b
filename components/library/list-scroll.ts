/*
 * Where a long list scrolls: in itself, or, where its style leaves it as high as its rows, with the window. So it is on
 * a phone, where a list that scrolls inside a page that scrolls holds the finger fast.
 */

import {
  elementScroll,
  observeElementOffset,
  observeElementRect,
  observeWindowOffset,
  observeWindowRect,
  type Virtualizer,
  type VirtualizerOptions,
  windowScroll,
} from '@tanstack/virtual-core';
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';

type Options = VirtualizerOptions<HTMLElement | Window, HTMLDivElement>;
type ListVirtualizer = Virtualizer<HTMLElement | Window, HTMLDivElement>;
type ListScroll = Pick<Options, 'getScrollElement' | 'scrollToFn' | 'observeElementRect' | 'observeElementOffset'>;

const scrollsItself = (list: HTMLElement): boolean => getComputedStyle(list).overflowY !== 'visible';

/** CSS pixels from the top of what scrolls to the list. */
const marginAbove = (list: HTMLElement): number =>
  scrollsItself(list) ? 0 : Math.round(list.getBoundingClientRect().top + scrollY);

/** The same, kept true: what stands above a list opens and closes without a word to it. */
export function useMarginAbove(list: { readonly current: HTMLElement | null }): number {
  const [margin, setMargin] = useState(0);
  const look = () => {
    if (list.current) setMargin(marginAbove(list.current));
  };
  useLayoutEffect(look);
  useEffect(() => {
    const changes = new ResizeObserver(look);
    changes.observe(document.body);
    return () => changes.disconnect();
  }, []);
  return margin;
}

/** As it is just then: a window is made wider, and a phone is turned. */
export function listScroll(list: () => HTMLElement | null): ListScroll {
  const ofElement = ({ scrollElement }: ListVirtualizer): boolean => scrollElement instanceof Element;
  return {
    getScrollElement: () => {
      const element = list();
      return element && (scrollsItself(element) ? element : window);
    },
    scrollToFn: (offset, options, list) =>
      ofElement(list)
        ? elementScroll(offset, options, list as Virtualizer<HTMLElement, HTMLDivElement>)
        : windowScroll(offset, options, list as Virtualizer<Window, HTMLDivElement>),
    observeElementRect: (list, tell) =>
      ofElement(list)
        ? observeElementRect(list as Virtualizer<HTMLElement, HTMLDivElement>, tell)
        : observeWindowRect(list as Virtualizer<Window, HTMLDivElement>, tell),
    observeElementOffset: (list, tell) =>
      ofElement(list)
        ? observeElementOffset(list as Virtualizer<HTMLElement, HTMLDivElement>, tell)
        : observeWindowOffset(list as Virtualizer<Window, HTMLDivElement>, tell),
  };
}
