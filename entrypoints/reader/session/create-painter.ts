/* The highlighter of one session: its layers' names, and their rules put beside the page's own when they are wanted. */

import { isInFrame } from '../../../lib/dom/article-document.ts';
import {
  createHighlighter,
  FIRST_LAYERS,
  type Highlighter,
  highlightCss,
  type Layer,
  randomNames,
} from '../../../lib/dom/paint/highlighter.ts';

/** Firefox does not inherit highlights yet. */
const SCOPE = import.meta.env.FIREFOX ? '' : ':root';

export function createPainter(document: Document, addPaint: (css: string, inFrame: boolean) => void): Highlighter {
  const names = randomNames();
  const style = (layers: readonly Layer[]) => addPaint(highlightCss(names, layers, SCOPE), isInFrame(document));
  const view = document.defaultView ?? window;
  const highlighter = createHighlighter(names, (layer) => style([layer]), view);
  style(FIRST_LAYERS);
  return highlighter;
}
