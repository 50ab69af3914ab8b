/* What is shown over the page, whichever way: by the frame, or where none can run by the page's own panel. */

import type { FrameEvent, Wanted } from '../../../lib/messaging/frame-protocol.ts';
import type { WordsBox } from './place-frame.ts';

export interface OverlayOptions {
  /*
   * * Where the words of the panel are now, in window coordinates; null centres it. Asked again when the page scrolls.
   */
  readonly beside: () => WordsBox | null;
  /** What it is, for screen readers. */
  readonly label: string;
  /** Whether it takes the keyboard: yes when opened by key or for writing, no when opened by pointer. */
  readonly focus: boolean;
  /** What the user does there, but for closing it. The user may have it stay where there is `pin`. */
  onEvent?(event: FrameEvent): void;
  readonly pinnable?: boolean;
  /** A bar: no higher than what is in it, also where it is a sheet. */
  readonly isBar?: boolean;
  onClosed?(): void;
}

export interface Overlay {
  /** The element of ours that is in the page; null when there is none. */
  readonly host: Element | null;
  /** Makes ready: somebody may want something shown soon. */
  prepare(): void;
  open(wanted: Wanted, options: OverlayOptions): void;
  /** Changes what is shown, in place, and brings it beside its words. */
  update(wanted: Wanted, label: string): void;
  close(): void;
  isOpen(): boolean;
  /** Gives the keyboard to what is shown, because the user asks for it. */
  takeKeyboard(): void;
  /** Closes, and takes everything off the page. */
  stop(): void;
}
