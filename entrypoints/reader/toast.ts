/*
 * A line at the foot of the window that says what was just done and offers to take it back. It goes by itself, but not
 * while a hand or the keyboard is on it (WCAG 2.2.1). The first Tab after it leads to the offer, wherever the keyboard
 * was, and the next one back: at the end of a page it would be out of reach. Closed shadow root, like all of ours.
 */

import { htmlElement } from '../../lib/dom/html-element.ts';
import { onTrusted } from '../../lib/dom/on-trusted.ts';
import { setLanguage } from '../../lib/i18n/formats.ts';
import { t } from '../../lib/i18n/words.ts';

/** Milliseconds a line stays; one with something to press long enough to be reached by keyboard. */
const STAY_MS = 7_000;
const STAY_TO_PRESS_MS = 20_000;
/** Milliseconds after which words come into the line: screen readers tell what comes into one that they know. */
const SAY_MS = 100;

const CSS = `
  :host { all: initial; }
  div {
    position: fixed; z-index: 2147483647; inset: auto 0 calc(24px + env(safe-area-inset-bottom)); margin: auto; width: fit-content; max-width: min(90vw, 560px);
    box-sizing: border-box; padding: 9px 14px; border-radius: 10px; display: flex; gap: 12px; align-items: baseline;
    font: 14px/1.45 system-ui, sans-serif; color: #fffdf8; background: #1e2433;
    border: 1px solid transparent; box-shadow: 0 2px 14px rgb(20 24 36 / 0.35);
  }
  div:has(span:empty) { opacity: 0; }
  i { position: absolute; clip-path: inset(50%); }
  button { all: unset; cursor: pointer; color: #ffc94d; font-weight: 600; position: relative; }
  button::after { content: ""; position: absolute; inset: -4px -8px; }
  button:focus-visible { outline: 2px solid #ffc94d; outline-offset: 2px; }
  @media (pointer: coarse) { button::after { inset: -12px -14px; } }
  @media print { div { display: none; } }
`;

export interface Toast {
  say(text: string, undo?: () => void): void;
  stop(): void;
}

/** Heard alone. */
function howToUndo(document: Document): HTMLElement {
  const how = htmlElement(document, 'i');
  how.textContent = ` ${t('accessTabToUndo', t('commonUndo'))}`;
  return how;
}

export function createToast(document: Document): Toast {
  let host: HTMLElement | null = null;
  let timer = 0;
  let listening = new AbortController();
  /** Where the keyboard was before it came to the offer. */
  let before: HTMLElement | null = null;
  const isThere = () => host !== null && document.activeElement === host;
  const stop = () => {
    clearTimeout(timer);
    listening.abort();
    if (isThere()) before?.focus({ preventScroll: true });
    host?.remove();
    host = null;
  };
  const offer = (undo: () => void): HTMLElement => {
    const button = htmlElement(document, 'button');
    button.type = 'button';
    button.textContent = t('commonUndo');
    const press = onTrusted((event: Event) => {
      event.stopPropagation();
      stop();
      undo();
    });
    const onKey = onTrusted<KeyboardEvent>((event) => {
      const { key, shiftKey, ctrlKey, altKey, metaKey } = event;
      if (key === 'Escape' && isThere()) {
        event.stopPropagation();
        stop();
      }
      if (key !== 'Tab' || ctrlKey || altKey || metaKey || event.defaultPrevented) return;
      // Back to where it was, from where the browser goes on.
      if (isThere()) before?.focus({ preventScroll: true });
      else if (!before && !shiftKey) {
        event.preventDefault();
        before = document.activeElement as HTMLElement | null;
        button.focus();
      }
    });
    button.addEventListener('click', press);
    document.addEventListener('keydown', onKey, { capture: true, signal: listening.signal });
    return button;
  };
  return {
    say(text, undo) {
      stop();
      listening = new AbortController();
      before = null;
      host = htmlElement(document, 'div');
      const root = host.attachShadow({ mode: 'closed' });
      const style = htmlElement(document, 'style');
      style.textContent = CSS;
      const line = htmlElement(document, 'div');
      setLanguage(line);
      const words = htmlElement(document, 'span');
      words.setAttribute('role', 'status');
      line.append(words);
      if (undo) line.append(offer(undo));
      root.append(style, line);
      document.documentElement.append(host);
      const stay = () => {
        clearTimeout(timer);
        timer = setTimeout(stop, undo ? STAY_TO_PRESS_MS : STAY_MS) as unknown as number;
      };
      const hold = () => clearTimeout(timer);
      for (const type of ['pointerenter', 'focusin']) line.addEventListener(type, onTrusted(hold));
      for (const type of ['pointerleave', 'focusout']) line.addEventListener(type, onTrusted(stay));
      setTimeout(() => words.append(text, ...(undo ? [howToUndo(document)] : [])), SAY_MS);
      stay();
    },
    stop,
  };
}
