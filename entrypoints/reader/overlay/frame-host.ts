/*
 * The one element of ours that a page holds while a card or an editor may be shown: a popover, so that neither full
 * screen nor a transform nor a high z-index of the page comes over it, with a closed shadow root around the frame. Made
 * by namespace, because a page may be XML.
 */

import type { ColourScheme } from '../../../lib/settings/appearance.ts';

const XHTML = 'http://www.w3.org/1999/xhtml';

/** CSS pixels a panel is wide where there is room. */
export const WIDTH_PX = 356;

export interface FrameHost {
  readonly host: HTMLElement;
  readonly frame: HTMLIFrameElement;
  /** In window coordinates; a sheet at the foot of the window when `sheet`. */
  place(at: FrameBox): void;
  /** As the frame's own page is: else the browser paints a ground behind it. */
  paintAs(scheme: ColourScheme): void;
  /** Laid out, so that what it holds can be measured, and not seen. */
  measure(width: number): void;
  show(): void;
  hide(): void;
  /** Over whatever has come to the top layer since. */
  raise(): void;
  remove(): void;
}

export interface FrameBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly sheet: boolean;
}

const CSS = `
  iframe {
    display: block; inline-size: 100%; block-size: 100%; box-sizing: border-box; border: 0; background: transparent;
    color-scheme: light dark; border-radius: 12px; box-shadow: 0 6px 28px rgb(20 24 36 / 0.28);
  }
  @media print { iframe { display: none; } }
`;

const SAFE = 'env(safe-area-inset-';

const AS_SYSTEM = 'light dark';

/** What the page's own rules must not change; the page's scripts may, and are caught at a press (`seen-by-user.ts`). */
const FIXED: Readonly<Record<string, string>> = {
  all: 'initial',
  position: 'fixed',
  inset: 'auto',
  margin: '0',
  padding: '0',
  border: '0',
  background: 'transparent',
  overflow: 'visible',
  'color-scheme': AS_SYSTEM,
  'z-index': '2147483647',
  'max-width': 'none',
  'max-height': 'none',
};

/** @param address of the frame's page; nothing secret stands in it */
export function createFrameHost(document: Document, address: string): FrameHost {
  const make = (name: string) => document.createElementNS(XHTML, name) as HTMLElement;
  const host = make('div');
  const set = (name: string, value: string) => host.style.setProperty(name, value, 'important');
  for (const [name, value] of Object.entries(FIXED)) set(name, value);
  set('display', 'none');
  host.setAttribute('popover', 'manual');
  const root = host.attachShadow({ mode: 'closed' });
  const style = make('style');
  style.textContent = CSS;
  const frame = make('iframe') as HTMLIFrameElement;
  // Pages that isolate themselves (COEP) take no other frame.
  frame.setAttribute('credentialless', '');
  frame.src = address;
  root.append(style, frame);
  parentFor(document).append(host);

  const isOpen = () => host.matches(':popover-open');
  const show = () => {
    set('display', 'block');
    if (!isOpen()) host.showPopover();
  };
  return {
    host,
    frame,
    place({ left, top, width, height, sheet }) {
      // A sheet keeps to the foot while a browser's bars come and go, and off what the glass has no room for.
      const toFoot = (document.defaultView?.innerHeight ?? 0) - top - height;
      set('left', sheet ? `max(${left}px, ${SAFE}left))` : `${left}px`);
      set('top', sheet ? 'auto' : `${top}px`);
      set('bottom', sheet ? `max(${toFoot}px, ${SAFE}bottom))` : 'auto');
      set('width', sheet ? `calc(${width}px - ${SAFE}left) - ${SAFE}right))` : `${width}px`);
      set('height', `${height}px`);
    },
    paintAs(scheme) {
      set('color-scheme', scheme || AS_SYSTEM);
      frame.style.setProperty('color-scheme', scheme || AS_SYSTEM, 'important');
    },
    measure(width) {
      set('visibility', 'hidden');
      set('width', `${width}px`);
      set('height', '100px');
      set('top', '0');
      set('left', '0');
      show();
    },
    show() {
      set('visibility', 'visible');
      show();
    },
    hide() {
      if (isOpen()) host.hidePopover();
      set('display', 'none');
    },
    raise() {
      if (!isOpen()) return;
      host.hidePopover();
      host.showPopover();
    },
    remove: () => host.remove(),
  };
}

/** What shows no child of its own. */
const HOLDS_NOTHING = 'video, audio, iframe, embed, object, img, canvas';

/** Inside the dialog or the element in full screen that makes all else inert, where there is one. */
export function parentFor(document: Document): Element {
  const ruling = [...document.querySelectorAll(`:is(dialog:modal, :fullscreen):not(${HOLDS_NOTHING})`)];
  return ruling.at(-1) ?? document.documentElement;
}
