/*
 * What is drawn while the user points at a box: outlines around all that a rule would hit, a bar that says what can be
 * done and has buttons for it, and a shield that keeps the pointer from the page. It stands in a closed shadow root
 * beside the page, where neither's styles reach the other.
 */

import { setLanguage } from '../../i18n/formats.ts';
import { onTrusted } from '../on-trusted.ts';

const CSS_TEXT = `
  :host { all: initial; }
  .shield { position: fixed; inset: 0; z-index: 2147483646; cursor: crosshair; }
  .outline {
    position: fixed; z-index: 2147483646; box-sizing: border-box; pointer-events: none; border-radius: 3px;
    border: 2px solid #d98e04; background: rgb(250 204 60 / 0.22);
  }
  .outline.other { border-style: dotted; }
  .outline.refused { border: 2px dashed #a3342a; background: rgb(163 52 42 / 0.12); }
  .bar {
    position: fixed; z-index: 2147483647; inset: auto 0 calc(18px + env(safe-area-inset-bottom)); margin: auto; width: fit-content; max-width: min(92vw, 640px);
    box-sizing: border-box; padding: 9px 14px; border-radius: 10px; font: 14px/1.45 system-ui, sans-serif;
    color: #fffdf8; background: #1e2433; border: 1px solid transparent; box-shadow: 0 2px 14px rgb(20 24 36 / 0.35);
  }
  .bar.top { inset: 18px 0 auto; }
  .words { overflow-wrap: anywhere; }
  .buttons { display: flex; flex-wrap: wrap; gap: 6px; margin-top: 8px; }
  button {
    font: inherit; min-height: 34px; padding: 4px 12px; border-radius: 8px; border: 1px solid #6b7184; color: inherit; background: transparent;
  }
  button.main { color: #1e2433; background: #ffc94d; border-color: #ffc94d; font-weight: 600; }
  button:disabled { opacity: 0.45; }
  button:focus-visible { outline: 2px solid #ffc94d; outline-offset: 2px; }
  @media (pointer: coarse) { button { min-height: 44px; } }
  @media print { .shield, .outlines, .bar { display: none; } }
`;

/** Events of the pointer that the page never hears of while the shield is up. */
const KEPT_FROM_PAGE = ['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'mousemove', 'pointermove', 'click'];

/** More than a rule may match. */
const MAX_OUTLINES = 12;

export interface PickerButton {
  readonly label: string;
  readonly press: () => void;
  readonly disabled?: boolean;
  readonly isMain?: boolean;
}

export interface PickerOverlay {
  /** The one element added to the page. */
  readonly host: Element;
  /** Covers the page and takes the pointer. */
  readonly shield: HTMLElement;
  /** The first is the one pointed at; drawn up to `MAX_OUTLINES`. */
  outline(elements: readonly Element[], refused: boolean): void;
  say(words: string, buttons: readonly PickerButton[]): void;
  /** The bar stands at the foot of the window, unless that is where the user points. */
  moveBar(toTop: boolean): void;
  /** Gives the pointer back to the page; the bar still says how it ended. */
  release(): void;
  remove(): void;
}

export function createPickerOverlay(document: Document): PickerOverlay {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  const make = (className: string, tag: 'div' | 'button' = 'div') => {
    const element = document.createElement(tag);
    element.className = className;
    return element;
  };
  const [shield, outlines, bar] = [make('shield'), make('outlines'), make('bar')];
  const [words, buttons] = [make('words'), make('buttons')];
  const style = document.createElement('style');
  style.textContent = CSS_TEXT;
  words.setAttribute('role', 'status');
  setLanguage(bar);
  bar.append(words, buttons);
  root.append(style, shield, outlines, bar);
  document.documentElement.append(host);
  for (const type of KEPT_FROM_PAGE) root.addEventListener(type, (event) => event.stopPropagation());

  const outlineOf = (element: Element, isFirst: boolean, refused: boolean): HTMLElement => {
    const outline = make(`outline${isFirst ? '' : ' other'}${refused ? ' refused' : ''}`);
    const { left, top, width, height } = element.getBoundingClientRect();
    Object.assign(outline.style, { left: `${left}px`, top: `${top}px`, width: `${width}px`, height: `${height}px` });
    return outline;
  };
  const buttonOf = ({ label, press, disabled = false, isMain = false }: PickerButton): HTMLElement => {
    const button = make(isMain ? 'main' : '', 'button') as HTMLButtonElement;
    button.type = 'button';
    button.textContent = label;
    button.disabled = disabled;
    button.addEventListener('click', onTrusted(press));
    return button;
  };

  return {
    host,
    shield,
    outline(elements, refused) {
      outlines.replaceChildren(
        ...elements.slice(0, MAX_OUTLINES).map((element, i) => outlineOf(element, i === 0, refused)),
      );
    },
    say(said, offered) {
      words.textContent = said;
      // Pressed by keys, a button must stay the one that has the focus.
      const focused = [...buttons.children].indexOf(root.activeElement as Element);
      buttons.replaceChildren(...offered.map(buttonOf));
      if (focused >= 0) (buttons.children[Math.min(focused, offered.length - 1)] as HTMLElement | undefined)?.focus();
    },
    moveBar: (toTop) => void bar.classList.toggle('top', toTop),
    release() {
      shield.remove();
      outlines.remove();
    },
    remove: () => host.remove(),
  };
}
