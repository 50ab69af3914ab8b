/*
 * Shows things in the frame over the page: made when one may be wanted soon, kept warm, shown when the background has
 * given it its content and it has said how high that is.
 */

import { type Message, whyOf } from '../../../lib/i18n/message.ts';
import type { FrameEvent, Wanted } from '../../../lib/messaging/frame-protocol.ts';
import { createFrameHost, type FrameHost, parentFor, WIDTH_PX } from './frame-host.ts';
import { type FrameLink, linkFrame } from './frame-link.ts';
import { createKeyboardWatch } from './keyboard-watch.ts';
import type { Overlay, OverlayOptions } from './overlay.ts';
import { placeFrame, type WindowSize, widthOf } from './place-frame.ts';
import { type FrameWatch, watchFrame } from './seen-by-user.ts';

export interface FrameOverlayOptions {
  /** Of the frame's page. */
  readonly address: string;
  /** No frame can run on this page: shown another way from now on. */
  onRefused(wanted: Wanted, options: OverlayOptions): void;
  onFailure(error: unknown): void;
  /** It could not be shown, for this reason. */
  onReason(reason: Message): void;
  /** The page takes the keyboard from the frame again and again. */
  onKeysTaken(): void;
}

export interface FrameOverlay extends Overlay {
  hear(request: { readonly nonce: string; readonly event: FrameEvent }): boolean;
}

interface Made extends FrameHost {
  readonly link: FrameLink;
  readonly watch: FrameWatch;
}

interface Opened {
  wanted: Wanted;
  label: string;
  readonly options: OverlayOptions;
  readonly focusBefore: Element | null;
  pinned: boolean;
  /** Null until the frame has said how high it wants to be. */
  height: number | null;
  side: 'above' | 'below' | null;
}

export function createFrameOverlay(document: Document, given: FrameOverlayOptions): FrameOverlay {
  const view = document.defaultView as Window;
  let made: Made | null = null;
  let opened: Opened | null = null;
  let refused = false;
  const keyboard = createKeyboardWatch(document);

  const windowSize = (): WindowSize => ({
    width: document.documentElement.clientWidth || view.innerWidth,
    height: view.innerHeight,
    coarse: view.matchMedia('(pointer: coarse)').matches,
  });

  const make = (): Made => {
    if (made?.host.isConnected && made.host.parentNode === parentFor(document)) return made;
    made?.remove();
    const host = createFrameHost(document, given.address);
    made = { ...host, link: linkFrame(host.frame, onEvent), watch: watchFrame(document, host) };
    return made;
  };

  const place = (growing: boolean) => {
    if (!opened || !made || opened.height === null) return;
    const size = windowSize();
    const width = widthOf(size, WIDTH_PX);
    const beside = opened.options.beside();
    const box = placeFrame(size, { width, height: opened.height }, beside, growing ? opened.side : null);
    opened.side = box.side;
    made.place(box);
  };
  const follow = () => {
    if (opened && !opened.pinned) place(false);
  };

  const onEvent = (event: FrameEvent): boolean => {
    if (event.type === 'clear') return made?.watch.seesPoint(event.x, event.y) === true;
    if (!opened) return false;
    switch (event.type) {
      case 'size':
        sized(opened, event.height);
        break;
      case 'close':
        close();
        break;
      case 'blurred':
        if (made && keyboard.wasTaken()) giveKeysBack(made);
        break;
      case 'pin':
        opened.pinned = event.on;
        opened.options.onEvent?.(event);
        break;
      default:
        opened.options.onEvent?.(event);
    }
    return true;
  };

  const sized = (shown: Opened, height: number) => {
    const first = shown.height === null;
    shown.height = height;
    if (!shown.pinned) place(!first);
    if (!first) return;
    made?.show();
    if (shown.options.focus) made?.frame.focus({ preventScroll: true });
  };

  const giveKeysBack = ({ frame }: Made) => {
    if (keyboard.giveUp()) {
      close();
      given.onKeysTaken();
    } else frame.focus({ preventScroll: true });
  };

  /** Has the frame show what is wanted now. */
  const show = async (shown: Opened, again = false): Promise<void> => {
    const { link, measure } = make();
    if (shown.height === null) measure(widthOf(windowSize(), WIDTH_PX));
    if (!(await link.ready)) return refuse();
    if (opened !== shown) return;
    const { label, options } = shown;
    const reply = await link.show(shown.wanted, { label, focus: options.focus, pinnable: options.pinnable === true });
    if (opened !== shown) return;
    if (!reply.ok) {
      close();
      return given.onReason(reply.reason);
    }
    if (reply.value) return;
    // The frame is gone though its element is here: the browser took its process.
    if (again) throw new Error('the frame does not answer');
    made?.remove();
    made = null;
    await show(shown, true);
  };
  const shownOrTold = (shown: Opened) =>
    void show(shown).catch((error: unknown) => {
      close();
      given.onFailure(error);
    });

  const refuse = () => {
    refused = true;
    made?.remove();
    made = null;
    const wanted = opened;
    opened = null;
    stopListening();
    if (wanted) given.onRefused(wanted.wanted, wanted.options);
  };

  const onKey = (event: KeyboardEvent) => {
    if (!event.isTrusted || event.key !== 'Escape' || !opened) return;
    event.stopPropagation();
    event.preventDefault();
    close();
  };
  const listen = () => {
    view.addEventListener('scroll', follow, { passive: true, capture: true });
    view.addEventListener('resize', follow);
    view.addEventListener('keydown', onKey, true);
    keyboard.start();
  };
  const stopListening = () => {
    view.removeEventListener('scroll', follow, { capture: true });
    view.removeEventListener('resize', follow);
    view.removeEventListener('keydown', onKey, true);
    keyboard.stop();
  };

  const close = () => {
    if (!opened) return;
    const { options, focusBefore } = opened;
    opened = null;
    stopListening();
    const hadFocus = document.activeElement === made?.host;
    made?.hide();
    // What was shown does not wait there for another page's eyes. The extension may be gone by now.
    if (made)
      void made.link.show(null, { label: '', focus: false, pinnable: false }).catch((error: unknown) => {
        console.debug(whyOf(error).code);
      });
    if (hadFocus && focusBefore instanceof HTMLElement && focusBefore.isConnected)
      focusBefore.focus({ preventScroll: true });
    options.onClosed?.();
  };

  return {
    get host() {
      return made?.host ?? null;
    },
    prepare() {
      if (!refused) make();
    },
    open(wanted, options) {
      close();
      if (refused) return given.onRefused(wanted, options);
      const { label } = options;
      const focusBefore = document.activeElement;
      opened = { wanted, label, options, focusBefore, pinned: false, height: null, side: null };
      listen();
      shownOrTold(opened);
    },
    update(wanted, label) {
      if (!opened) return;
      opened.wanted = wanted;
      opened.label = label;
      opened.side = null;
      follow();
      shownOrTold(opened);
    },
    close,
    isOpen: () => opened !== null,
    hear: (request) => made?.link.hear(request) ?? false,
    stop() {
      close();
      made?.remove();
      made = null;
    },
  };
}
