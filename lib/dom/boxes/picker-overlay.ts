/*
 * What is drawn while the user points at a box: an outline around it, a bar that says what can be done, and a shield
 * that keeps the pointer from the page. It stands in a closed shadow root beside the page, where neither's styles reach
 * the other.
 */

import { setLanguage } from '../../i18n/formats.ts';

const CSS_TEXT = `
  :host { all: initial; }
  .shield { position: fixed; inset: 0; z-index: 2147483646; cursor: crosshair; }
  .outline {
    position: fixed; z-index: 2147483646; box-sizing: border-box; pointer-events: none; border-radius: 3px;
    border: 2px solid #d98e04; background: rgb(250 204 60 / 0.22);
  }
  .outline.refused { border: 2px dashed #a3342a; background: rgb(163 52 42 / 0.12); }
  .bar {
    position: fixed; z-index: 2147483647; pointer-events: none; inset: auto 0 18px; margin: auto; width: fit-content; max-width: min(92vw, 640px);
    box-sizing: border-box; padding: 9px 14px; border-radius: 10px; font: 14px/1.45 system-ui, sans-serif;
    color: #fffdf8; background: #1e2433; border: 1px solid transparent; box-shadow: 0 2px 14px rgb(20 24 36 / 0.35);
  }
  .bar.top { inset: 18px 0 auto; }
  code { font: 12px/1.4 ui-monospace, monospace; color: #ffc94d; overflow-wrap: anywhere; }
  @media print { .shield, .outline, .bar { display: none; } }
`;

/** Events of the pointer that the page never hears of while the shield is up. */
const KEPT_FROM_PAGE = ['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'mousemove', 'pointermove', 'click'];

export interface PickerOverlay {
  /** The one element added to the page. */
  readonly host: Element;
  /** Covers the page and takes the pointer. */
  readonly shield: HTMLElement;
  outline(element: Element | null, refused: boolean): void;
  /** @param code shown after the words, as code */
  say(words: string, code?: string): void;
  /** The bar stands at the foot of the window, unless that is where the user points. */
  moveBar(toTop: boolean): void;
  /** Gives the pointer back to the page; the bar still says how it ended. */
  release(): void;
  remove(): void;
}

export function createPickerOverlay(document: Document): PickerOverlay {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  const make = (className: string) => {
    const element = document.createElement('div');
    element.className = className;
    return element;
  };
  const [shield, outline, bar] = [make('shield'), make('outline'), make('bar')];
  const style = document.createElement('style');
  style.textContent = CSS_TEXT;
  bar.setAttribute('role', 'status');
  setLanguage(bar);
  outline.hidden = true;
  root.append(style, shield, outline, bar);
  document.documentElement.append(host);
  for (const type of KEPT_FROM_PAGE) root.addEventListener(type, (event) => event.stopPropagation());

  return {
    host,
    shield,
    outline(element, refused) {
      outline.hidden = element === null;
      outline.classList.toggle('refused', refused);
      if (!element) return;
      const { left, top, width, height } = element.getBoundingClientRect();
      Object.assign(outline.style, { left: `${left}px`, top: `${top}px`, width: `${width}px`, height: `${height}px` });
    },
    say(words, code) {
      bar.textContent = words;
      if (code === undefined) return;
      const element = document.createElement('code');
      element.textContent = code;
      bar.append(' ', element);
    },
    moveBar: (toTop) => void bar.classList.toggle('top', toTop),
    release() {
      shield.remove();
      outline.remove();
    },
    remove: () => host.remove(),
  };
}
