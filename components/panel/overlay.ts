/*
 * The one element of ours a page ever holds, and only while a card or an editor is open: a host with a closed shadow
 * root, out of reach of the page's styles and of its scripts' queries. Keys typed inside stay inside.
 */

import { render } from 'preact';
import type { ColourScheme } from '../../lib/settings/appearance.ts';
import { buildPanel, isPinned, type Panel } from './build-panel.ts';
import { drawPanel, type PanelContent } from './panel-content.tsx';
import { placePanel } from './place-panel.ts';

export interface OverlayOptions {
  /**
   * Where the words of the panel are now, in window coordinates; null centres it. Asked again when the page scrolls.
   */
  readonly beside: () => DOMRect | null;
  readonly label: string;
  /** Whether the panel takes the focus: yes when opened by key or for writing, no when opened by pointer. */
  readonly focus: boolean;
  /** As light or dark as it is to be. */
  readonly scheme: ColourScheme;
  /** The user wants the panel to stay, or no more; absent: there is no pin. */
  onPin?(on: boolean): void;
  onClosed?(): void;
}

export interface Overlay {
  readonly host: Element | null;
  open(content: PanelContent, options: OverlayOptions): void;
  /** Changes what an open panel shows, in place, and brings it beside its words. */
  update(content: PanelContent, label?: string): void;
  close(): void;
  isOpen(): boolean;
  /** Closes, and takes the listeners off the page. */
  stop(): void;
}

export function createOverlay(document: Document): Overlay {
  const view = document.defaultView as Window;
  let open: Panel | null = null;
  let focusBefore: Element | null = null;
  let onClosed: (() => void) | undefined;
  let follow: (growing?: unknown) => void = () => {};
  let growth: ResizeObserver | null = null;

  const close = () => {
    if (!open) return;
    const { host, body } = open;
    open = null;
    const hadFocus = document.activeElement === host;
    view.removeEventListener('scroll', follow, { capture: true });
    view.removeEventListener('resize', follow);
    growth?.disconnect();
    render(null, body);
    host.remove();
    if (hadFocus && focusBefore instanceof HTMLElement && focusBefore.isConnected)
      focusBefore.focus({ preventScroll: true });
    focusBefore = null;
    const closed = onClosed;
    onClosed = undefined;
    closed?.();
  };

  const onPageKey = (event: KeyboardEvent) => {
    if (!event.isTrusted || event.key !== 'Escape' || !open) return;
    event.stopPropagation();
    event.preventDefault();
    close();
  };
  document.addEventListener('keydown', onPageKey, true);

  return {
    get host() {
      return open?.host ?? null;
    },
    open(content, options) {
      close();
      onClosed = options.onClosed;
      focusBefore = document.activeElement;
      const { onPin } = options;
      const { label, scheme } = options;
      const built = buildPanel(document, { label, scheme, onClose: close, ...(onPin && { onPin }) });
      open = built;
      const { host, panel, body } = built;
      render(drawPanel(content), body);
      document.documentElement.append(host);
      placePanel(panel, options.beside());
      follow = (growing) => {
        if (open === built && !isPinned(panel)) placePanel(panel, options.beside(), growing === true);
      };
      view.addEventListener('scroll', follow, { passive: true, capture: true });
      view.addEventListener('resize', follow);
      // A fold or a reply makes it taller than where it was put.
      growth = new ResizeObserver(() => follow(true));
      growth.observe(body);
      if (options.focus) (panel.querySelector<HTMLElement>('[data-autofocus]') ?? panel).focus({ preventScroll: true });
    },
    update(content, label) {
      if (!open) return;
      render(drawPanel(content), open.body);
      if (label) open.panel.setAttribute('aria-label', label);
      follow();
    },
    close,
    isOpen: () => open !== null,
    stop() {
      close();
      document.removeEventListener('keydown', onPageKey, true);
    },
  };
}
