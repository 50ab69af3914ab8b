/* The one card of a page: opened, moved and closed by the states of `card-state.ts`, whose clock it keeps. */

import type { FrameEvent } from '../../../lib/messaging/frame-protocol.ts';
import type { Span } from '../../../lib/text/span.ts';
import type { Notes } from '../notes/write-notes.ts';
import type { Overlay } from '../overlay/overlay.ts';
import type { PageSession } from '../session/page-session.ts';
import { type CardContent, cardAt, cardContent } from './card-content.ts';
import { type CardEvent, type CardState, CLOSED, DELAYS, nextCardState } from './card-state.ts';

export class CardController {
  private now = CLOSED;
  private timer = 0;
  private lastAt: Span | null = null;
  /** What the card stands beside: its mention, or other words it has led to. */
  private beside: Span | null = null;
  private focus = false;
  /** The open card is being replaced by another of ours, which is no closing. */
  private replacing = false;
  private readonly session: PageSession;
  private readonly overlay: Overlay;
  private readonly notes: Notes;

  constructor(session: PageSession, overlay: Overlay, notes: Notes) {
    this.session = session;
    this.overlay = overlay;
    this.notes = notes;
  }

  get state(): CardState {
    return this.now;
  }

  /** What the last card stood beside; null before the first. */
  get last(): Span | null {
    return this.lastAt;
  }

  /** The card opens by key, and takes the focus; by pointer it does not. */
  press(at: Span | null, byKey: boolean): void {
    this.focus = byKey;
    this.beside = at;
    this.dispatch({ type: 'press', at });
  }

  dispatch(event: CardEvent): void {
    const before = this.now;
    const state = nextCardState(before, event);
    this.now = state;
    if (state === before) return;
    clearTimeout(this.timer);
    const delay = DELAYS[state.name];
    if (delay) this.timer = setTimeout(() => this.dispatch({ type: 'elapsed' }), delay) as unknown as number;
    if (event.type === 'over') this.focus = false;
    if (state.name === 'open') this.show(state.at, before.name === 'open' || before.name === 'leaving');
    else if (state.name === 'closed' && before.name !== 'waiting') this.overlay.close();
  }

  stop(): void {
    clearTimeout(this.timer);
  }

  private onEvent(event: FrameEvent): void {
    if (this.now.name !== 'open' && this.now.name !== 'leaving') return;
    const { at } = this.now;
    switch (event.type) {
      case 'enter':
        this.dispatch({ type: 'enter-card' });
        break;
      case 'pin':
        this.dispatch({ type: 'pin', on: event.on });
        break;
      case 'go':
        this.go(at, event.span);
        break;
      case 'write': {
        const card = cardAt(this.session, at);
        // Back on the card, where it is read.
        if (card) this.notes.beginOnEntity(card, () => this.press(at, true));
        break;
      }
      case 'changed':
        void this.session.refresh().then(() => {
          if (this.now.name === 'open') this.show(this.now.at, true);
        });
    }
  }

  private go(at: Span, span: Span): void {
    void this.session.scrollTo(span);
    this.beside = span;
    const isMention = cardAt(this.session, at)?.mentions.some(({ start }) => start === span.start);
    if (isMention) this.dispatch({ type: 'go', at: span });
    else this.show(at, true);
  }

  private show(at: Span, isOpen: boolean): void {
    const { session, overlay } = this;
    const drawn = cardContent(session, at);
    if (!drawn || this.now.name !== 'open') {
      overlay.close();
      return;
    }
    this.lastAt = at;
    session.light('lit', drawn.lit);
    if (isOpen && overlay.isOpen()) overlay.update(drawn.wanted, drawn.label);
    else this.open(at, drawn);
  }

  private open(at: Span, { wanted, label }: CardContent): void {
    const { session, overlay, focus } = this;
    this.beside = at;
    this.replacing = true;
    overlay.open(wanted, {
      beside: () => session.placeOf(this.beside ?? at),
      label,
      focus,
      pinnable: true,
      onEvent: (event) => this.onEvent(event),
      onClosed: () => {
        session.light('lit', []);
        if (!this.replacing) this.dispatch({ type: 'close' });
      },
    });
    this.replacing = false;
  }
}
