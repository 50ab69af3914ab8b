/*
 * Whether the user sees a point of our frame: asked before a press in it acts, because a page may lay something over
 * it, or make it see-through, and have the user press what they never saw. What a browser hides from scripts (closed
 * shadow roots of the page in the top layer) is beyond this; Chromium's frame looks for itself besides.
 */

import type { FrameHost } from './frame-host.ts';

/** Computed values of an element that is drawn as it is. */
const PLAIN: Readonly<Record<string, string>> = {
  opacity: '1',
  visibility: 'visible',
  'pointer-events': 'auto',
  filter: 'none',
  transform: 'none',
  'clip-path': 'none',
  'mask-image': 'none',
  'mask-border-source': 'none',
  '-webkit-mask-box-image-source': 'none',
  'mix-blend-mode': 'normal',
  translate: 'none',
  scale: 'none',
  rotate: 'none',
};

const TOP_LAYER = ':popover-open, dialog:modal, :fullscreen';

export interface FrameWatch {
  /** @param x, y in the frame's own coordinates */
  seesPoint(x: number, y: number): boolean;
}

export function watchFrame(document: Document, { host, raise }: FrameHost): FrameWatch {
  const view = document.defaultView as Window;
  /** Open in the top layer when ours was last raised: they lie below it. */
  let below = new WeakSet<Element>();

  const coveredInTopLayer = (box: DOMRect): boolean => {
    const others = [...document.querySelectorAll(TOP_LAYER)].filter(
      (other) => other !== host && !other.contains(host) && !below.has(other),
    );
    if (!others.some((other) => overlap(other.getBoundingClientRect(), box))) return false;
    raise();
    below = new WeakSet(document.querySelectorAll(TOP_LAYER));
    return true;
  };

  return {
    seesPoint(x, y) {
      if (!host.isConnected) return false;
      const style = view.getComputedStyle(host);
      // '' of a property that this browser does not know.
      const isPlain = ([name, value]: [string, string]) => ['', value].includes(style.getPropertyValue(name));
      if (!Object.entries(PLAIN).every(isPlain)) return false;
      const box = host.getBoundingClientRect();
      if (x < 0 || y < 0 || x > box.width || y > box.height) return false;
      if (coveredInTopLayer(box)) return false;
      return document.elementFromPoint(box.left + x, box.top + y) === host;
    },
  };
}

const overlap = (a: DOMRect, b: DOMRect): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
