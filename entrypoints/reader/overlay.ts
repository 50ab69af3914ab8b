/*
 * The one element of ours a page ever holds, and only while a card or an editor is open: a host with a closed shadow root, out of reach
 * of the page's styles and of its scripts' queries. Keys typed inside stay inside.
 */

import { type ComponentChild, render } from 'preact';
import cardCss from '../../components/card.css?inline';
import hostCss from '../../components/card-host.css?inline';
import themeCss from '../../components/theme.css?inline';

export interface OverlayOptions {
  /** Where the words of the panel are now, in window coordinates; null centres it. Asked again when the page scrolls. */
  readonly beside: () => DOMRect | null;
  readonly label: string;
  /** Whether the panel takes the focus: yes when opened by key or for writing, no when opened by pointer. */
  readonly focus: boolean;
  /** The reader wants the panel to stay, or no more; absent: there is no pin. */
  onPin?(on: boolean): void;
  onClosed?(): void;
}

export interface Overlay {
  readonly host: Element | null;
  open(content: ComponentChild, options: OverlayOptions): void;
  /** Changes what an open panel shows, in place, and brings it beside its words. */
  update(content: ComponentChild, label?: string): void;
  close(): void;
  isOpen(): boolean;
  /** Closes, and takes the listeners off the page. */
  stop(): void;
}

/** Below this width in CSS pixels, or under a finger, a panel is a sheet at the bottom. */
const NARROW = 480;
const GAP = 8;
/** CSS pixels: a panel lower than this shows too little to be of use, and may cover its words. */
const LEAST_HEIGHT = 160;

export function createOverlay(document: Document): Overlay {
  let host: HTMLElement | null = null;
  let panel: HTMLElement | null = null;
  let body: HTMLElement | null = null;
  let focusBefore: Element | null = null;
  let onClosed: (() => void) | undefined;
  let follow: (growing?: unknown) => void = () => {};
  let growth: ResizeObserver | null = null;
  const view = document.defaultView as Window;

  const close = () => {
    if (!host || !panel || !body) return;
    const hadFocus = document.activeElement === host;
    view.removeEventListener('scroll', follow, { capture: true });
    view.removeEventListener('resize', follow);
    growth?.disconnect();
    render(null, body);
    host.remove();
    host = panel = body = null;
    if (hadFocus && focusBefore instanceof HTMLElement && focusBefore.isConnected)
      focusBefore.focus({ preventScroll: true });
    focusBefore = null;
    const closed = onClosed;
    onClosed = undefined;
    closed?.();
  };

  const onPageKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !host) return;
    event.stopPropagation();
    event.preventDefault();
    close();
  };
  document.addEventListener('keydown', onPageKey, true);

  return {
    get host() {
      return host;
    },
    open(content, options) {
      close();
      onClosed = options.onClosed;
      focusBefore = document.activeElement;
      host = document.createElement('div');
      host.style.setProperty('all', 'initial', 'important');
      host.style.setProperty('position', 'fixed', 'important');
      host.style.setProperty('z-index', '2147483647', 'important');
      const root = host.attachShadow({ mode: 'closed' });
      const style = document.createElement('style');
      style.textContent = `${themeCss}\n${cardCss}\n${hostCss}`;
      panel = document.createElement('div');
      panel.className = 'panel';
      panel.setAttribute('role', 'dialog');
      panel.setAttribute('aria-label', options.label);
      // The page's own direction would come through the reset; our words are English, and names bring theirs.
      panel.dir = 'ltr';
      panel.tabIndex = -1;
      body = document.createElement('div');
      body.className = 'content';
      panel.append(body, corner('close', 'Close', close));
      if (options.onPin) panel.append(pin(options.onPin));
      root.append(style, panel);
      keepInside(panel, close);
      render(content, body);
      document.documentElement.append(host);
      place(panel, options.beside());
      follow = (growing) => {
        const pinned = panel?.querySelector('.pin[aria-pressed="true"]');
        if (panel && !pinned) place(panel, options.beside(), growing === true);
      };
      view.addEventListener('scroll', follow, { passive: true, capture: true });
      view.addEventListener('resize', follow);
      // A fold or a reply makes it taller than where it was put.
      growth = new ResizeObserver(() => follow(true));
      growth.observe(body);
      if (options.focus) (panel.querySelector<HTMLElement>('[data-autofocus]') ?? panel).focus({ preventScroll: true });
    },
    update(content, label) {
      if (!panel || !body) return;
      render(content, body);
      if (label) panel.setAttribute('aria-label', label);
      follow();
    },
    close,
    isOpen: () => host !== null,
    stop() {
      close();
      document.removeEventListener('keydown', onPageKey, true);
    },
  };
}

function corner(name: string, label: string, onClick: () => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = `corner ${name}`;
  button.title = label;
  button.setAttribute('aria-label', label);
  button.addEventListener('click', onClick);
  return button;
}

/** A pinned panel stays in its place while the page goes on being read and clicked. */
function pin(onPin: (on: boolean) => void): HTMLButtonElement {
  const button = corner('pin', 'Keep open', () => {
    const on = button.getAttribute('aria-pressed') !== 'true';
    button.setAttribute('aria-pressed', String(on));
    onPin(on);
  });
  button.setAttribute('aria-pressed', 'false');
  return button;
}

/** Keys and pointer events of the panel are not the page's business: its shortcuts must not fire while somebody types a note. */
function keepInside(panel: HTMLElement, close: () => void): void {
  for (const type of [
    'keydown',
    'keypress',
    'keyup',
    'input',
    'click',
    'mousedown',
    'mouseup',
    'pointerdown',
    'pointerup',
    'wheel',
    'copy',
    'paste',
  ]) {
    panel.addEventListener(type, (event) => {
      event.stopPropagation();
      if (type === 'keydown' && (event as KeyboardEvent).key === 'Escape') {
        event.preventDefault();
        close();
      }
    });
  }
}

/** @param growing it was beside its words already and has become taller or lower: it keeps to its side */
function place(panel: HTMLElement, beside: DOMRect | null, growing = false): void {
  const view = panel.ownerDocument.defaultView as Window;
  const width = view.document.documentElement.clientWidth;
  const height = view.innerHeight;
  if (width < NARROW || (view.matchMedia('(pointer: coarse)').matches && width < 800)) {
    panel.classList.add('sheet');
    return;
  }
  panel.style.maxHeight = '';
  const size = panel.getBoundingClientRect();
  const anchor = beside ?? new DOMRect(width / 2 - size.width / 2, height / 4, size.width, 0);
  const below = height - anchor.bottom - 2 * GAP;
  const above = anchor.top - 2 * GAP;
  const isBelow = growing ? !panel.classList.contains('above') : below >= size.height || below >= above;
  panel.classList.toggle('above', !isBelow);
  // A short window: rather a panel that scrolls than one over the words it is about.
  const tall = Math.min(size.height, Math.max(LEAST_HEIGHT, isBelow ? below : above));
  if (tall < size.height) panel.style.maxHeight = `${tall}px`;
  const top = isBelow ? anchor.bottom + GAP : anchor.top - GAP - tall;
  const left = Math.max(GAP, Math.min(anchor.left, width - size.width - GAP));
  panel.style.left = `${left}px`;
  panel.style.top = `${Math.max(GAP, Math.min(top, height - tall - GAP))}px`;
}
