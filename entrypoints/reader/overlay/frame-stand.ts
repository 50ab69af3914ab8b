/*
 * Our frame where it stands in the page: made when something may be shown soon, kept warm, made anew where the page has
 * taken it away or a modal dialog shuts it out, and placed beside words.
 */

import type { FrameEvent } from '../../../lib/messaging/frame-protocol.ts';
import type { ColourScheme } from '../../../lib/settings/appearance.ts';
import { createFrameHost, type FrameHost, parentFor, WIDTH_PX } from './frame-host.ts';
import { type FrameLink, linkFrame } from './frame-link.ts';
import { isSheet, placeFrame, type WindowSize, type WordsBox, widthOf } from './place-frame.ts';
import { type FrameWatch, watchFrame } from './seen-by-user.ts';

/** Share of the window that a keyboard on the glass leaves at most; the browser's own bars take far less. */
const KEYBOARD_LEAVES = 0.75;

export type Side = 'above' | 'below';

interface Standing extends FrameHost {
  readonly link: FrameLink;
  readonly watch: FrameWatch;
}

export class FrameStand {
  private standing: Standing | null = null;
  private readonly document: Document;
  private readonly view: Window;
  private readonly address: string;
  private readonly onEvent: (event: FrameEvent) => boolean;

  /** @param address of the frame's page */
  constructor(document: Document, address: string, onEvent: (event: FrameEvent) => boolean) {
    this.document = document;
    this.view = document.defaultView as Window;
    this.address = address;
    this.onEvent = onEvent;
  }

  /** Null where none is in the page. */
  get host(): HTMLElement | null {
    return this.standing?.host ?? null;
  }

  get hasFocus(): boolean {
    return this.standing !== null && this.document.activeElement === this.standing.host;
  }

  /** It stands where it can be seen and pressed: in the dialog or the element in full screen, where there is one. */
  get isReachable(): boolean {
    const host = this.standing?.host;
    return host?.isConnected === true && host.parentNode === parentFor(this.document);
  }

  get isSheet(): boolean {
    return isSheet(this.windowSize());
  }

  /** The talk with the frame that is there, or with a new one where none can be shown. */
  make(): FrameLink {
    const { standing, document } = this;
    if (standing && this.isReachable) return standing.link;
    standing?.remove();
    const host = createFrameHost(document, this.address);
    this.standing = { ...host, link: linkFrame(host.frame, this.onEvent), watch: watchFrame(document, host) };
    return this.standing.link;
  }

  /** Gives it its width, that what it holds can be measured. */
  measure(): void {
    this.standing?.measure(widthOf(this.windowSize(), WIDTH_PX));
  }

  /** @param side where it was before, and is to stay; gives where it is */
  place(
    { height, isBar }: { height: number; isBar: boolean },
    beside: WordsBox | null,
    side: Side | null,
  ): Side | null {
    const size = this.windowSize();
    const box = placeFrame(size, { width: widthOf(size, WIDTH_PX), height, isBar }, beside, side);
    this.standing?.place(box);
    return box.side;
  }

  show(scheme: ColourScheme): void {
    this.standing?.paintAs(scheme);
    this.standing?.show();
  }

  /** What was shown does not wait there for another page's eyes; done when the frame has let it go. */
  async hide(): Promise<void> {
    this.standing?.hide();
    await this.standing?.link.show(null, { label: '', focus: false, pinnable: false, scheme: '' });
  }

  focus(): void {
    this.standing?.frame.focus({ preventScroll: true });
  }

  seesPoint(x: number, y: number): boolean {
    return this.standing?.watch.seesPoint(x, y) === true;
  }

  hear(request: Parameters<FrameLink['hear']>[0]): boolean {
    return this.standing?.link.hear(request) ?? false;
  }

  remove(): void {
    this.standing?.remove();
    this.standing = null;
  }

  private windowSize(): WindowSize {
    const { visualViewport: seen, innerHeight, innerWidth } = this.view;
    const {
      offsetLeft: left,
      offsetTop: top,
      width,
      height,
      scale,
    } = seen ?? {
      offsetLeft: 0,
      offsetTop: 0,
      width: this.document.documentElement.clientWidth || innerWidth,
      height: innerHeight,
      scale: 1,
    };
    return {
      left,
      top,
      width,
      height,
      typing: scale * height < KEYBOARD_LEAVES * innerHeight,
      coarse: this.view.matchMedia('(pointer: coarse)').matches,
    };
  }
}
