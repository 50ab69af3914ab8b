/* The highlighter of one session: its layers' names, and their rules put beside the page's own when they are wanted. */

import { isInFrame } from '../../../lib/dom/article-document.ts';
import {
  createHighlighter,
  FIRST_LAYERS,
  type Highlighter,
  highlightCss,
  type Layer,
  randomName,
  randomNames,
} from '../../../lib/dom/paint/highlighter.ts';
import { createPaintedElements, MAX_ELEMENTS_IN_ONE_RULE } from '../../../lib/dom/paint/painted-elements.ts';

/** Firefox does not inherit highlights yet. */
const INHERITS = !import.meta.env.FIREFOX;

export function createPainter(document: Document, addPaint: (css: string, inFrame: boolean) => void): Highlighter {
  const names = randomNames();
  const isLarge = document.getElementsByTagName('*').length > MAX_ELEMENTS_IN_ONE_RULE;
  const attribute = isLarge ? randomName() : null;
  const scope = attribute ? (`[${attribute}]` as const) : INHERITS ? ':root' : '';
  const style = (layers: readonly Layer[]) => addPaint(highlightCss(names, layers, scope), isInFrame(document));
  const elements = attribute ? createPaintedElements(attribute, INHERITS) : null;
  const view = document.defaultView ?? window;
  const highlighter = createHighlighter(names, (layer) => style([layer]), elements, view);
  style(FIRST_LAYERS);
  return highlighter;
}
