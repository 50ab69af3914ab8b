/* The one card of a page: opened, moved and closed by the states of `card-state.ts`, whose clock it keeps. */

import type { Overlay } from '../../../components/panel/overlay.ts';
import type { Span } from '../../../lib/text/span.ts';
import type { Notes } from '../notes/write-notes.ts';
import type { PageSession } from '../session/page-session.ts';
import { cardContent } from './card-content.ts';
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

  const draw = (at: Span) =>
    cardContent(at, {
      session,
      notes,
      onGo(span, mention) {
        beside = span;
        if (mention) dispatch({ type: 'go', at: span });
        else show(at, true);
      },
      onChanged() {
        if (state.name === 'open') show(state.at, true);
      },
    });

  const show = (at: Span, isOpen: boolean) => {
    const drawn = draw(at);
    if (!drawn || state.name !== 'open') return overlay.close();
    last = at;
    session.light('lit', drawn.lit);
    if (isOpen && overlay.isOpen()) return overlay.update(drawn.content, drawn.label);
    beside = at;
    replacing = true;
    overlay.open(drawn.content, {
      beside: () => session.rectOf(beside ?? at),
      label: drawn.label,
      focus,
      onPin: (on) => dispatch({ type: 'pin', on }),
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
