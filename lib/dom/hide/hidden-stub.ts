/* The small stub that stands where words are hidden: "1 line hidden · show", in a closed shadow root of its own. */

import { setLanguage } from '../../i18n/formats.ts';
import { t } from '../../i18n/words.ts';
import { htmlElement } from '../html-element.ts';
import { onTrusted } from '../on-trusted.ts';

/*
 * WCAG 2.5.8 asks for 24 pixels to press, a finger for more: they reach over the lines beside, and move none. Names on
 * those lines must stay within reach, too.
 */
const CSS = `
  :host { all: initial; color: inherit; }
  button {
    all: unset; position: relative; unicode-bidi: isolate; cursor: pointer; user-select: none; -webkit-user-select: none;
    white-space: nowrap; font: 12px/1 system-ui, sans-serif; border-bottom: 1px dotted currentColor; margin: 0 0.4em;
  }
  button::after { content: ""; position: absolute; inset: -7px -4px; }
  button:hover, button:focus-visible { color: LinkText; }
  button:focus-visible { outline: 2px solid; outline-offset: 2px; }
  @media (pointer: coarse) { button::after { inset: -12px -6px; } }
  @media print { button { display: none; } }
`;

/** @param onShow null for one that nobody sees: it keeps the place of what is hidden */
export function createStub(document: Document, lines: number, onShow: (() => void) | null): HTMLElement {
  const stub = htmlElement(document, 'span');
  if (!onShow) return stub;
  const root = stub.attachShadow({ mode: 'closed' });
  const style = htmlElement(document, 'style');
  style.textContent = CSS;
  const button = htmlElement(document, 'button');
  button.type = 'button';
  // Its own direction too: in a page written from right to left an English number would stand last.
  setLanguage(button);
  button.textContent = t('stubHidden', lines);
  // Inside a link or a card the press is for the stub alone.
  button.addEventListener(
    'click',
    onTrusted((event) => {
      event.preventDefault();
      event.stopPropagation();
      onShow();
    }),
  );
  root.append(style, button);
  return stub;
}
