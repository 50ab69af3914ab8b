/*
 * What counts as having tried a step of the tour:
 *
 *   card of Anna ─▶ card       card of another ─▶ next        popup or panel asked ─▶ glance
 *   a note more than before ─▶ words                          junk is not as before ─▶ junk
 */

import { describe, expect, test } from 'vitest';
import {
  beginTour,
  nextTour,
  type Seen,
  seenOf,
  stepToTry,
  TOUR_STEPS,
  type Tour,
  type TourEvent,
} from '../../../entrypoints/welcome/tour.ts';

const AT_FIRST: Seen = { junkMode: 'dim', hidden: 0, allOpen: false, notes: ['old'], taught: 0 };
const card = (entityId: string): TourEvent => ({ type: 'card', entityId });
const seen = (part: Partial<Seen> = {}): TourEvent => ({ type: 'seen', seen: { ...AT_FIRST, ...part } });
const having = (...events: TourEvent[]): Tour => events.reduce(nextTour, beginTour(null));

test('nothing was tried at first, and what is found on the page is no doing of the user’s', () => {
  expect(beginTour(null).tried).toEqual([]);
  expect(having(seen()).tried).toEqual([]);
  expect(having(seen({ junkMode: 'hide', hidden: 4 })).tried).toEqual([]);
});

test.each<[name: string, events: TourEvent[], tried: string[]]>([
  ['a card', [card('Q1')], ['card']],
  ['the same card again', [card('Q1'), card('Q1')], ['card']],
  ['another card', [card('Q1'), card('Q2')], ['card', 'next']],
  ['back to the first', [card('Q1'), card('Q2'), card('Q1')], ['card', 'next']],
  ['a note', [seen(), seen({ notes: ['old', 'new'] })], ['words']],
  ['a note that goes', [seen(), seen({ notes: [] })], []],
  ['junk hidden', [seen(), seen({ junkMode: 'hide' })], ['junk']],
  ['more lines hidden while the page rests', [seen({ hidden: 1 }), seen({ hidden: 4 })], []],
  ['a hidden line brought back', [seen({ hidden: 4 }), seen({ hidden: 3 })], ['junk']],
  ['all of them opened', [seen(), seen({ allOpen: true })], ['junk']],
  ['“Not junk”', [seen(), seen({ taught: 1 })], ['junk']],
  ['popup or panel', [{ type: 'glance' }], ['glance']],
  ['two at once', [seen(), seen({ notes: ['new'], taught: 1 })], ['words', 'junk']],
])('%s: %j', (_, events, tried) => {
  expect(having(...events).tried).toEqual(tried);
});

test('the steps may be tried in any order, and the next is the first that was not', () => {
  expect(stepToTry(having({ type: 'glance' }, card('Q1')))).toBe('next');
  expect(stepToTry({ ...beginTour(null), tried: TOUR_STEPS })).toBeNull();
});

describe('a tour that was left out', () => {
  test('ticks nothing, and starts from its beginning', () => {
    const left = having(card('Q1'), { type: 'leave-out' }, { type: 'glance' });
    expect(left).toMatchObject({ leftOut: true, tried: ['card'] });
    expect(nextTour(left, { type: 'start' })).toMatchObject({ leftOut: false, tried: [], firstCard: null });
  });

  test('and started again takes what the page is now for its beginning', () => {
    const again = having(seen(), seen({ notes: ['old', 'new'] }), { type: 'start' }, seen({ notes: ['old', 'new'] }));
    expect(again.tried).toEqual([]);
  });
});

describe('what was kept', () => {
  test('goes on where it was; the first card of before is not asked for', () => {
    const kept = beginTour({ tried: ['card', 'junk'], leftOut: false });
    expect(kept.tried).toEqual(['card', 'junk']);
    expect(nextTour(kept, card('Q1')).tried).toEqual(['card', 'junk', 'next']);
  });

  test.each([[null], [7], [{ tried: 'card' }], [{ tried: ['fly', 3, null], leftOut: 'yes' }]])(
    '%j is a tour not begun',
    (kept) => {
      expect(beginTour(kept)).toMatchObject({ tried: [], leftOut: false });
    },
  );
});

test('what a report says of the user’s doing', () => {
  const report = {
    junkMode: 'hide',
    hidden: 2,
    allOpen: false,
    junk: [{ dismissed: true }, { dismissed: false }],
    junkRules: [{ id: 'r' }],
    notes: [{ note: { id: 'n' } }],
  };
  expect(seenOf(report as never)).toEqual({ junkMode: 'hide', hidden: 2, allOpen: false, taught: 2, notes: ['n'] });
});
