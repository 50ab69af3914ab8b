/*
 *              over a name            500 ms
 *   closed ───────────────▶ waiting ─────────▶ open by hover ◀──────────┐
 *     ▲ ▲                      │                    │                    │ back on the name, or on the card
 *     │ └──── over nothing ────┘                    ├── off the name ──▶ leaving
 *     │                                             │                    │
 *     ├──────────────────────────── 300 ms ─────────┼────────────────────┘
 *     │                                             ▼ pin
 *     └── Escape, ×; press beside (not if pinned) ─ open by press ◀── press on a name, from anywhere
 */

import { describe, expect, test } from 'vitest';
import {
  type CardEvent,
  type CardState,
  CLOSED,
  DELAYS,
  nextCardState,
} from '../../../entrypoints/reader/names/card-state.ts';

const A = { start: 10, end: 15 };
const B = { start: 40, end: 44 };

const stateAfter = (...events: CardEvent[]): CardState => events.reduce(nextCardState, CLOSED);

const over = (at: typeof A | null): CardEvent => ({ type: 'over', at });
const press = (at: typeof A | null): CardEvent => ({ type: 'press', at });
const elapsed: CardEvent = { type: 'elapsed' };
const pin: CardEvent = { type: 'pin', on: true };

describe('a card', () => {
  test.each<[string, CardEvent[], CardState]>([
    ['opens at a press at once', [press(A)], { name: 'open', at: A, by: 'press', pinned: false }],
    ['closes at a press beside it', [press(A), press(null)], CLOSED],
    [
      'goes to the name that is pressed next',
      [press(A), press(B)],
      { name: 'open', at: B, by: 'press', pinned: false },
    ],
    ['waits while the pointer rests', [over(A)], { name: 'waiting', at: A }],
    ['opens after the wait', [over(A), over(A), elapsed], { name: 'open', at: A, by: 'hover', pinned: false }],
    ['does not open when the pointer has gone', [over(A), over(null), elapsed], CLOSED],
    ['waits anew on another name', [over(A), over(B)], { name: 'waiting', at: B }],
    ['opened by hover begins to leave with the pointer', [over(A), elapsed, over(null)], { name: 'leaving', at: A }],
    [
      'stays when the pointer comes into it',
      [over(A), elapsed, over(null), { type: 'enter-card' }, elapsed],
      { name: 'open', at: A, by: 'hover', pinned: false },
    ],
    ['closes when the pointer stays away', [over(A), elapsed, over(null), elapsed], CLOSED],
    [
      'opened by a press does not mind the pointer',
      [press(A), over(null), over(B), elapsed],
      { name: 'open', at: A, by: 'press', pinned: false },
    ],
    [
      'opened by hover and then pressed stays',
      [over(A), elapsed, press(A), over(null)],
      { name: 'open', at: A, by: 'press', pinned: false },
    ],
    [
      'pinned stays at a press beside it',
      [press(A), pin, press(null)],
      { name: 'open', at: A, by: 'press', pinned: true },
    ],
    [
      'pinned goes to another name and stays pinned',
      [press(A), pin, press(B)],
      { name: 'open', at: B, by: 'press', pinned: true },
    ],
    [
      'pinned while it was open by hover does not leave',
      [over(A), elapsed, pin, over(null), elapsed],
      { name: 'open', at: A, by: 'press', pinned: true },
    ],
    ['closes at Escape, pinned or not', [press(A), pin, { type: 'close' }], CLOSED],
    [
      'goes along to the next mention',
      [press(A), { type: 'go', at: B }],
      { name: 'open', at: B, by: 'press', pinned: false },
    ],
    ['that is closed goes nowhere', [{ type: 'go', at: B }], CLOSED],
  ])('%s', (_, events, state) => {
    expect(stateAfter(...events)).toEqual(state);
  });

  test('has a clock in the two states that end by themselves, and in no other', () => {
    expect(DELAYS).toEqual({ waiting: 500, leaving: 300 });
  });

  test('is the same state, and not an equal one, while nothing changes: a clock that runs is not set anew', () => {
    const waiting = stateAfter(over(A));
    expect(nextCardState(waiting, over({ ...A }))).toBe(waiting);
  });
});
