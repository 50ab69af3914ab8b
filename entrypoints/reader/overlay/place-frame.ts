/*
 * Where a frame stands: below or above its words, inside the window; on a narrow one, or under a finger, a sheet at its
 * foot. Pure arithmetic in CSS pixels of the window.
 */

import type { FrameBox } from './frame-host.ts';

/** Below this width, or under a finger below `TOUCH_PX`, a panel is a sheet at the bottom. */
const NARROW_PX = 480;
const TOUCH_PX = 800;
const GAP_PX = 8;
/** A panel lower than this shows too little to be of use, and may cover its words. */
const MIN_HEIGHT_PX = 160;
const MAX_HEIGHT_PX = 560;

/** Narrower a sheet does not get where the user has zoomed in: they move to the rest of it. */
const MIN_SHEET_PX = 300;

/** What of the window can be seen: less than all of it where it is zoomed, or a keyboard is on the glass. */
export interface WindowSize {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** A keyboard is on the glass: the user writes, and looks at nothing else. */
  readonly typing: boolean;
  /** The user points with a finger. */
  readonly coarse: boolean;
}

export interface WordsBox {
  readonly left: number;
  readonly top: number;
  readonly bottom: number;
}

export const isSheet = ({ width, coarse }: WindowSize): boolean => width < NARROW_PX || (coarse && width < TOUCH_PX);

export const widthOf = (view: WindowSize, wanted: number): number =>
  isSheet(view) ? Math.max(MIN_SHEET_PX, view.width) : Math.min(wanted, view.width - 2 * GAP_PX);

/**
 * @param height what is shown would like
 * @param beside null centres it
 * @param side it is there already and has become taller or lower: it keeps to its side
 */
export function placeFrame(
  view: WindowSize,
  size: { readonly width: number; readonly height: number; readonly isBar?: boolean },
  beside: WordsBox | null,
  side: 'above' | 'below' | null,
): FrameBox & { readonly side: 'above' | 'below' } {
  const most = Math.min(size.height, MAX_HEIGHT_PX, Math.round((view.typing ? 0.94 : 0.7) * view.height));
  const [right, foot] = [view.left + view.width, view.top + view.height];
  if (isSheet(view)) {
    // Words that are jumped to come to the middle of the window: the sheet must not cover them.
    const isFree = size.isBar || view.typing;
    const height = isFree
      ? most
      : Math.min(most, Math.round(Math.max(0.44 * view.height, Math.min(200, 0.6 * view.height))));
    // A bar about words at the foot stands at the head.
    const isOver = size.isBar && beside !== null && beside.bottom > foot - height - GAP_PX;
    const top = isOver ? view.top : foot - height;
    return { left: view.left, top, width: widthOf(view, size.width), height, sheet: true, side: 'below' };
  }
  const middle = view.top + view.height / 4;
  const words = beside ?? { left: view.left + (view.width - size.width) / 2, top: middle, bottom: middle };
  const below = foot - words.bottom - 2 * GAP_PX;
  const above = words.top - view.top - 2 * GAP_PX;
  const isBelow = side ? side === 'below' : below >= most || below >= above;
  // A short window: rather a panel that scrolls than one over the words it is about.
  const height = Math.min(most, Math.max(MIN_HEIGHT_PX, isBelow ? below : above));
  const top = isBelow ? words.bottom + GAP_PX : words.top - GAP_PX - height;
  return {
    left: Math.max(view.left + GAP_PX, Math.min(words.left, right - size.width - GAP_PX)),
    top: Math.max(view.top + GAP_PX, Math.min(top, foot - height - GAP_PX)),
    width: size.width,
    height,
    sheet: false,
    side: isBelow ? 'below' : 'above',
  };
}
