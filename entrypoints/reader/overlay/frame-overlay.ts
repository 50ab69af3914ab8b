/*
 * Shows things in the frame over the page: when the background has given it its content and it has said how high that
 * is. Closed by Escape, by the frame's own button, and by whoever opened it.
 */

import { onTrusted } from '../../../lib/dom/on-trusted.ts';
import type { Message } from '../../../lib/i18n/message.ts';
import type { FrameEvent, Wanted } from '../../../lib/messaging/frame-protocol.ts';
import type { ColourScheme } from '../../../lib/settings/appearance.ts';
import { FrameStand, type Side } from './frame-stand.ts';
import { createKeyboardWatch, type KeyboardWatch } from './keyboard-watch.ts';
import type { Overlay, OverlayOptions } from './overlay.ts';

export interface FrameOverlayOptions {
  /** Of the frame's page. */
  readonly address: string;
  /** As light or dark as what is shown is to be. */
  scheme(): ColourScheme;
  /** No frame can run on this page: shown another way from now on. */
  onRefused(wanted: Wanted, options: OverlayOptions): void;
  onFailure(error: unknown): void;
  /** It could not be shown, for this reason. */
  onReason(reason: Message): void;
  /** The page takes the keyboard from the frame again and again. */
  onKeysTaken(): void;
}

/** Of a dialog that opens or closes, and of full screen. */
const TOP_LAYER_EVENTS = ['toggle', 'fullscreenchange'] as const;

interface Opened {
  wanted: Wanted;
  label: string;
  readonly options: OverlayOptions;
  readonly focusBefore: Element | null;
  pinned: boolean;
  /** Null until the frame has said how high it wants to be. */
  height: number | null;
  side: Side | null;
}

export class FrameOverlay implements Overlay {
  private opened: Opened | null = null;
  private refused = false;
  private readonly document: Document;
  private readonly given: FrameOverlayOptions;
  private readonly stand: FrameStand;
  private readonly keyboard: KeyboardWatch;

  constructor(document: Document, given: FrameOverlayOptions) {
    this.document = document;
    this.given = given;
    this.stand = new FrameStand(document, given.address, (event) => this.onEvent(event));
    this.keyboard = createKeyboardWatch(document);
  }

  get host(): Element | null {
    return this.stand.host;
  }

  prepare(): void {
    if (!this.refused) this.stand.make();
  }

  open(wanted: Wanted, options: OverlayOptions): void {
    this.close();
    if (this.refused) {
      this.given.onRefused(wanted, options);
      return;
    }
    const focusBefore = this.document.activeElement;
    this.opened = { wanted, label: options.label, options, focusBefore, pinned: false, height: null, side: null };
    this.listen();
    this.fill(this.opened);
  }

  update(wanted: Wanted, label: string): void {
    if (!this.opened) return;
    Object.assign(this.opened, { wanted, label, side: null });
    this.follow();
    this.fill(this.opened);
  }

  close(): void {
    this.end((error) => this.given.onFailure(error));
  }

  /** @param onLeft the frame could not be told to show nothing */
  private end(onLeft: (error: unknown) => void): void {
    if (!this.opened) return;
    const { options, focusBefore } = this.opened;
    this.opened = null;
    this.stopListening();
    const hadFocus = this.stand.hasFocus;
    void this.stand.hide().catch(onLeft);
    if (hadFocus && focusBefore instanceof HTMLElement && focusBefore.isConnected)
      focusBefore.focus({ preventScroll: true });
    options.onClosed?.();
  }

  isOpen(): boolean {
    return this.opened !== null;
  }

  takeKeyboard(): void {
    if (this.opened?.height) this.stand.focus();
  }

  /** What came from a frame; false when it is not from ours. */
  hear(request: { readonly nonce: string; readonly event: FrameEvent }): boolean {
    return this.stand.hear(request);
  }

  stop(): void {
    this.close();
    this.stand.remove();
  }

  private onEvent(event: FrameEvent): boolean {
    if (event.type === 'clear') return this.stand.seesPoint(event.x, event.y);
    const { opened } = this;
    if (!opened) return false;
    switch (event.type) {
      case 'size':
        this.sized(opened, event.height);
        break;
      case 'close':
        this.close();
        break;
      case 'blurred':
        if (this.keyboard.wasTaken()) this.takeKeysBack();
        break;
      case 'pin':
        opened.pinned = event.on;
        opened.options.onEvent?.(event);
        break;
      default:
        opened.options.onEvent?.(event);
    }
    return true;
  }

  private sized(opened: Opened, height: number): void {
    const isFirst = opened.height === null;
    opened.height = height;
    if (!opened.pinned) this.place(opened, isFirst ? null : opened.side);
    if (!isFirst) return;
    this.stand.show(this.given.scheme());
    if (opened.options.focus) this.stand.focus();
  }

  private place(opened: Opened, side: Side | null): void {
    const { height, options } = opened;
    if (height !== null)
      opened.side = this.stand.place({ height, isBar: options.isBar === true }, options.beside(), side);
  }

  private takeKeysBack(): void {
    if (this.keyboard.giveUp()) {
      this.close();
      this.given.onKeysTaken();
    } else this.stand.focus();
  }

  /** Has the frame show what is wanted now. */
  private fill(opened: Opened): void {
    void this.show(opened, 'first').catch((error: unknown) => {
      // One fault, told once: that the frame cannot be emptied either is no news.
      this.end(() => undefined);
      this.given.onFailure(error);
    });
  }

  private async show(opened: Opened, time: 'first' | 'again'): Promise<void> {
    const link = this.stand.make();
    if (opened.height === null) this.stand.measure();
    const isReady = await link.ready;
    if (this.opened !== opened) return;
    if (!isReady) return this.refuse();
    const { label, options } = opened;
    const how = { label, focus: options.focus, pinnable: options.pinnable === true, scheme: this.given.scheme() };
    const reply = await link.show(opened.wanted, how);
    if (this.opened !== opened) return;
    if (!reply.ok) {
      this.close();
      return this.given.onReason(reply.reason);
    }
    if (reply.value) return;
    // The frame is gone though its element is here: the browser took its process.
    if (time === 'again') throw new Error('the frame does not answer');
    this.stand.remove();
    await this.show(opened, 'again');
  }

  private refuse(): void {
    this.refused = true;
    this.stand.remove();
    const { opened } = this;
    this.opened = null;
    this.stopListening();
    if (opened) this.given.onRefused(opened.wanted, opened.options);
  }

  private readonly follow = (): void => {
    if (this.opened && !this.opened.pinned) this.place(this.opened, null);
  };

  /** Another part of the window is seen: a sheet is at its foot, pinned or not. */
  private readonly onWindow = (): void => {
    if (this.opened && (!this.opened.pinned || this.stand.isSheet)) this.place(this.opened, null);
  };

  /** A modal dialog or full screen has begun or ended: what is shown is shown anew, where it can be reached. */
  private readonly onTopLayer = onTrusted(() => {
    const { opened } = this;
    if (!opened || this.stand.isReachable) return;
    // Another than before, so that nothing more comes of a frame that is still loading.
    this.opened = { ...opened, pinned: false, height: null, side: null };
    this.fill(this.opened);
  });

  private readonly onKey = onTrusted<KeyboardEvent>((event) => {
    if (event.key !== 'Escape' || !this.opened) return;
    event.stopPropagation();
    event.preventDefault();
    this.close();
  });

  private listen(): void {
    const view = this.document.defaultView as Window;
    view.addEventListener('scroll', this.follow, { passive: true, capture: true });
    view.addEventListener('resize', this.onWindow);
    // Of zooming, and of a keyboard on the glass.
    view.visualViewport?.addEventListener('resize', this.onWindow);
    view.visualViewport?.addEventListener('scroll', this.onWindow);
    view.addEventListener('keydown', this.onKey, true);
    for (const type of TOP_LAYER_EVENTS) this.document.addEventListener(type, this.onTopLayer, true);
    this.keyboard.start();
  }

  private stopListening(): void {
    const view = this.document.defaultView as Window;
    view.removeEventListener('scroll', this.follow, { capture: true });
    view.removeEventListener('resize', this.onWindow);
    view.visualViewport?.removeEventListener('resize', this.onWindow);
    view.visualViewport?.removeEventListener('scroll', this.onWindow);
    view.removeEventListener('keydown', this.onKey, true);
    for (const type of TOP_LAYER_EVENTS) this.document.removeEventListener(type, this.onTopLayer, true);
    this.keyboard.stop();
  }
}
