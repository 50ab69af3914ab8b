/* The frame and, where it was refused, the page's own panel, as one: never both are open. */

import type { Overlay } from './overlay.ts';

export const joinOverlays = (frame: Overlay, plain: Overlay): Overlay => ({
  get host() {
    return plain.host ?? frame.host;
  },
  prepare: () => frame.prepare(),
  open(wanted, options) {
    plain.close();
    frame.open(wanted, options);
  },
  update(wanted, label) {
    if (plain.isOpen()) plain.update(wanted, label);
    else frame.update(wanted, label);
  },
  close() {
    frame.close();
    plain.close();
  },
  takeKeyboard: () => frame.takeKeyboard(),
  isOpen: () => frame.isOpen() || plain.isOpen(),
  stop() {
    frame.stop();
    plain.stop();
  },
});
