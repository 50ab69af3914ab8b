/*
 * A line at the foot of the window that says what was just done and offers to take it back. It goes by itself, but not
 * while a hand or the keyboard is on it (WCAG 2.2.1). Closed shadow root, like all of ours.
 */

import { htmlElement } from '../../lib/dom/html-element.ts';
import { onTrusted } from '../../lib/dom/on-trusted.ts';
import { setLanguage } from '../../lib/i18n/formats.ts';
import { t } from '../../lib/i18n/words.ts';

/** Milliseconds a line stays; one with something to press long enough to be reached by keyboard. */
const STAY_MS = 7_000;
const STAY_TO_PRESS_MS = 20_000;
/** Milliseconds after which words come into the line: screen readers tell what changes in one that they know. */
const SAY_MS = 100;

const CSS = `
  :host { all: initial; }
  div {
    position: fixed; z-index: 2147483647; inset: auto 0 24px; margin: auto; width: fit-content; max-width: min(90vw, 560px);
    box-sizing: border-box; padding: 9px 14px; border-radius: 10px; display: flex; gap: 12px; align-items: baseline;
    font: 14px/1.45 system-ui, sans-serif; color: #fffdf8; background: #1e2433;
    border: 1px solid transparent; box-shadow: 0 2px 14px rgb(20 24 36 / 0.35);
  }
  button { all: unset; cursor: pointer; color: #ffc94d; font-weight: 600; position: relative; }
  button::after { content: ""; position: absolute; inset: -4px -8px; }
  button:focus-visible { outline: 2px solid #ffc94d; outline-offset: 2px; }
  @media print { div { display: none; } }
`;

export interface Toast {
  say(text: string, undo?: () => void): void;
  stop(): void;
}

export function createToast(document: Document): Toast {
  let host: HTMLElement | null = null;
  let timer = 0;
  let telling = 0;
  const stop = () => {
    clearTimeout(timer);
    clearTimeout(telling);
    host?.remove();
    host = null;
  };
  return {
    say(text, undo) {
      stop();
      host = htmlElement(document, 'div');
      const root = host.attachShadow({ mode: 'closed' });
      const style = htmlElement(document, 'style');
      style.textContent = CSS;
      const line = htmlElement(document, 'div');
      line.setAttribute('role', 'status');
      setLanguage(line);
      const words = htmlElement(document, 'span');
      line.append(words);
      if (undo) {
        const button = htmlElement(document, 'button');
        button.type = 'button';
        button.textContent = t('commonUndo');
        button.addEventListener(
          'click',
          onTrusted((event) => {
            event.stopPropagation();
            stop();
            undo();
          }),
        );
        line.append(button);
      }
      root.append(style, line);
      document.documentElement.append(host);
      const stay = () => {
        clearTimeout(timer);
        timer = setTimeout(stop, undo ? STAY_TO_PRESS_MS : STAY_MS) as unknown as number;
      };
      const hold = () => clearTimeout(timer);
      for (const type of ['pointerenter', 'focusin']) line.addEventListener(type, onTrusted(hold));
      for (const type of ['pointerleave', 'focusout']) line.addEventListener(type, onTrusted(stay));
      // Seen at once, told a moment later.
      words.textContent = text;
      telling = setTimeout(() => words.replaceChildren(text), SAY_MS) as unknown as number;
      stay();
    },
    stop,
  };
}
