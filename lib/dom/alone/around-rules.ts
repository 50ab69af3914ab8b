/* What is around the article as style rules: it fades on the screen, and on paper it is not there. */

import { nthOf, pathTo, placeOf } from './places.ts';

/** How much is left to see of what is around: enough to find one's way, too little to draw the eye. */
const OPACITY = 0.12;

const faded = (selector: string): string => `${selector} { opacity: ${OPACITY} !important }`;
const gone = (selector: string): string => `${selector} { display: none !important }`;

/** Who prints the article alone wants no grey shadow of a menu. */
const fadedOnScreen = (selector: string): string =>
  `@media screen { ${faded(selector)} }\n@media print { ${gone(selector)} }`;

/** What stands beside the way from the body to the frame. */
function asides(frame: Element | null): string[] {
  const selectors: string[] = [];
  let parent = 'body';
  for (const element of pathTo(frame)) {
    const place = nthOf(element);
    selectors.push(`${parent} > :not(${place})`);
    parent += ` > ${place}`;
  }
  return selectors;
}

/** @param removed they leave their room to the article */
export const asideRules = (frame: Element | null, removed: boolean): string[] =>
  asides(frame).map(removed ? gone : fadedOnScreen);

export const boxRules = (boxes: readonly Element[]): string[] => boxes.map((box) => fadedOnScreen(placeOf(box)));

/** Elements looked at for whether they go along with the window: those of a page without end cost too much. */
const MAX_LOOKED_AT = 800;

/** A picture or a film that stays in place while its text goes by is the article's own. */
const MEDIA = 'figure, picture, img, video, canvas, svg';

/** Whether an element stays over the words while they are scrolled. */
function goesAlong(element: Element, view: Window): boolean {
  const { position } = view.getComputedStyle(element);
  if (position === 'fixed') return true;
  return position === 'sticky' && !element.matches(MEDIA) && !element.querySelector(MEDIA);
}

/**
 * What stays over the words while they are scrolled, a header, a plea or a bar to share: faded it would still cover
 * them. Nothing that holds words of the article, and nothing of ours, which stands outside of the body.
 * @param holders what holds words of the article
 */
export function boxesAlong(frame: Element | null, holders: ReadonlyMap<Element, number>): Element[] {
  const view = frame?.ownerDocument.defaultView;
  if (!view || !frame) return [];
  const found: Element[] = [];
  const queue = [...frame.ownerDocument.body.children];
  for (let i = 0; i < Math.min(queue.length, MAX_LOOKED_AT); i++) {
    const element = queue[i] as Element;
    if (!element.contains(frame) && !holders.has(element) && goesAlong(element, view)) found.push(element);
    else queue.push(...element.children);
  }
  return found;
}

export const alongRules = (boxes: readonly Element[]): string[] => boxes.map((box) => gone(placeOf(box)));

/** A page that lets nobody scroll until its question is answered, which is gone. */
export const isHeld = ({ body, documentElement, defaultView }: Document): boolean =>
  [body, documentElement].some((element) => defaultView?.getComputedStyle(element).overflowY === 'hidden');

export const FREED = 'html, body { overflow: visible !important }';
