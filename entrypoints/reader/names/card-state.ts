/*
 * When a card opens and closes: states and events, no elements and no clocks. Whoever holds the state starts a timer of
 * `DELAYS` when a state that has one begins, and sends `elapsed` when it runs out. The diagram stands above the test.
 */

import type { Span } from '../../../lib/text/span.ts';

export type CardState =
  | { readonly name: 'closed' }
  /** The pointer rests on a name. */
  | { readonly name: 'waiting'; readonly at: Span }
  | { readonly name: 'open'; readonly at: Span; readonly by: 'press' | 'hover'; readonly pinned: boolean }
  /** Opened by resting, and the pointer has left name and card. */
  | { readonly name: 'leaving'; readonly at: Span };

export type CardEvent =
  /** Click, tap or key; null beside any name. */
  | { readonly type: 'press'; readonly at: Span | null }
  /** The pointer moved slowly enough to mean it; null over no name. */
  | { readonly type: 'over'; readonly at: Span | null }
  | { readonly type: 'enter-card' }
  | { readonly type: 'elapsed' }
  | { readonly type: 'pin'; readonly on: boolean }
  /** "Next mention": the card goes along. */
  | { readonly type: 'go'; readonly at: Span }
  /** Escape, the card's own cross, or something else took its place. */
  | { readonly type: 'close' };

/** Milliseconds in a state before `elapsed`: long enough not to open under a passing hand, and to reach the card. */
export const DELAYS: Partial<Record<CardState['name'], number>> = { waiting: 500, leaving: 300 };

export const CLOSED: CardState = { name: 'closed' };

const same = (a: Span, b: Span | null): boolean => b !== null && a.start === b.start;

export function nextCardState(state: CardState, event: CardEvent): CardState {
  switch (event.type) {
    case 'close':
      return CLOSED;
    case 'press': {
      const pinned = state.name === 'open' && state.pinned;
      if (event.at) return { name: 'open', at: event.at, by: 'press', pinned };
      return pinned ? state : CLOSED;
    }
    case 'go':
      return state.name === 'open' ? { ...state, at: event.at } : state;
    case 'pin':
      return state.name === 'open' ? { ...state, by: 'press', pinned: event.on } : state;
    case 'enter-card':
      return state.name === 'leaving' ? { name: 'open', at: state.at, by: 'hover', pinned: false } : state;
    case 'elapsed':
      if (state.name === 'waiting') return { name: 'open', at: state.at, by: 'hover', pinned: false };
      return state.name === 'leaving' ? CLOSED : state;
    case 'over':
      return afterMove(state, event.at);
  }
}

function afterMove(state: CardState, at: Span | null): CardState {
  switch (state.name) {
    case 'closed':
      return at ? { name: 'waiting', at } : state;
    case 'waiting':
      if (same(state.at, at)) return state;
      return at ? { name: 'waiting', at } : CLOSED;
    case 'open':
      // What was opened by a press stays until another press: the pointer is free.
      return state.by === 'press' || same(state.at, at) ? state : { name: 'leaving', at: state.at };
    case 'leaving':
      return same(state.at, at) ? { name: 'open', at: state.at, by: 'hover', pinned: false } : state;
  }
}
