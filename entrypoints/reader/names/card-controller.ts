/* The one card of a page: opened, moved and closed by the states of `card-state.ts`, whose clock it keeps. */

import type { FrameEvent } from '../../../lib/messaging/frame-protocol.ts';
import type { Span } from '../../../lib/text/span.ts';
import type { Notes } from '../notes/write-notes.ts';
import type { Overlay } from '../overlay/overlay.ts';
import type { PageSession } from '../session/page-session.ts';
import { cardAt, cardContent } from './card-content.ts';
import { type CardEvent, type CardState, CLOSED, DELAYS, nextCardState } from './card-state.ts';

export interface CardController {
  readonly state: CardState;
  /** What the last card stood beside; null before the first. */
  readonly last: Span | null;
  /** The card opens by key, and takes the focus; by pointer it does not. */
  press(at: Span | null, byKey: boolean): void;
  dispatch(event: CardEvent): void;
  stop(): void;
}

export function createCardController(session: PageSession, overlay: Overlay, notes: Notes): CardController {
  let state = CLOSED;
  let timer = 0;
  let last: Span | null = null;
  /** What the card stands beside: its mention, or other words it has led to. */
  let beside: Span | null = null;
  let focus = false;
  /** The open card is being replaced by another of ours, which is no closing. */
  let replacing = false;

  const dispatch = (event: CardEvent) => {
    const before = state;
    state = nextCardState(state, event);
    if (state === before) return;
    clearTimeout(timer);
    const delay = DELAYS[state.name];
    if (delay) timer = setTimeout(() => dispatch({ type: 'elapsed' }), delay) as unknown as number;
    if (event.type === 'over') focus = false;
    if (state.name === 'open') show(state.at, before.name === 'open' || before.name === 'leaving');
    else if (state.name === 'closed' && before.name !== 'waiting') overlay.close();
  };

  const go = (at: Span, span: Span) => {
    void session.scrollTo(span);
    beside = span;
    const isMention = cardAt(session, at)?.mentions.some(({ start }) => start === span.start);
    if (isMention) dispatch({ type: 'go', at: span });
    else show(at, true);
  };

  const onEvent = (event: FrameEvent) => {
    if (state.name !== 'open' && state.name !== 'leaving') return;
    const { at } = state;
    switch (event.type) {
      case 'enter':
        dispatch({ type: 'enter-card' });
        break;
      case 'pin':
        dispatch({ type: 'pin', on: event.on });
        break;
      case 'go':
        go(at, event.span);
        break;
      case 'write': {
        const card = cardAt(session, at);
        if (card) notes.beginOnEntity(card);
        break;
      }
      case 'changed':
        void session.refresh().then(() => {
          if (state.name === 'open') show(state.at, true);
        });
    }
  };

  const show = (at: Span, isOpen: boolean) => {
    const drawn = cardContent(session, at);
    if (!drawn || state.name !== 'open') return overlay.close();
    last = at;
    session.light('lit', drawn.lit);
    if (isOpen && overlay.isOpen()) return overlay.update(drawn.wanted, drawn.label);
    beside = at;
    replacing = true;
    overlay.open(drawn.wanted, {
      beside: () => session.placeOf(beside ?? at),
      label: drawn.label,
      focus,
      pinnable: true,
      onEvent,
      onClosed() {
        session.light('lit', []);
        if (!replacing) dispatch({ type: 'close' });
      },
    });
    replacing = false;
  };

  return {
    get state() {
      return state;
    },
    get last() {
      return last;
    },
    press(at, byKey) {
      focus = byKey;
      beside = at;
      dispatch({ type: 'press', at });
    },
    dispatch,
    stop: () => clearTimeout(timer),
  };
}
