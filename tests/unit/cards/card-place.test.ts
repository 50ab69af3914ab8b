import { describe, expect, test } from 'vitest';
import { cardPlace } from '../../../lib/cards/card-place.ts';
import { message } from '../../../lib/i18n/message.ts';

const POINT = { longitude: 36.2, latitude: 50, reachKm: 0 };
const SEAT = [{ label: 'Headquarters', value: 'Austin, Texas' }];
const WORDED = [{ label: message('factLabelHeadquarters'), value: 'Austin, Texas' }];

describe('a card’s map', () => {
  test.each<[string, Parameters<typeof cardPlace>[0], Partial<ReturnType<typeof cardPlace>> | null]>([
    [
      'of a state is its country, without a dot',
      { id: 'Q212', type: 'place', place: POINT, country: 'UA', facts: [] },
      { kind: 'country', at: null, country: 'UA' },
    ],
    [
      'of a town is its point',
      { id: 'Q42308', type: 'place', place: POINT, country: 'UA', facts: [] },
      { kind: 'place', at: [36.2, 50], country: 'UA', name: null },
    ],
    [
      'of what reaches over many countries fills none',
      { id: 'Q7204', type: 'place', place: { ...POINT, reachKm: 1200 }, country: 'EG', facts: [] },
      { kind: 'place', reachKm: 1200, country: '' },
    ],
    [
      'of a body is its seat, by the town’s name',
      { id: 'Q1', type: 'organisation', place: POINT, country: 'US', facts: SEAT },
      { kind: 'seat', at: [36.2, 50], country: '', name: 'Austin, Texas' },
    ],
    ['of what nobody knows is none', { id: 'Q1', type: 'place', place: null, country: 'UA', facts: [] }, null],
    ['of a person is none', { id: 'Q1', type: 'person', place: null, country: 'UA', facts: [] }, null],
  ])('%s', (_, entry, expected) => {
    const place = cardPlace(entry, WORDED);
    if (expected === null) expect(place).toBeNull();
    else expect(place).toMatchObject(expected);
  });
});
