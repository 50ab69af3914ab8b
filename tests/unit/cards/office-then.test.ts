import { describe, expect, it } from 'vitest';
import { officeAtPublication } from '../../../lib/cards/office-then.ts';

const OFFICES = [
  { title: 'President of X', from: '2012', to: null },
  { title: 'Prime Minister of X', from: '2008', to: '2012-05' },
  { title: 'President of X', from: '2000', to: '2008' },
];

describe('officeAtPublication', () => {
  const cases: readonly (readonly [string | null, string | null, string | null])[] = [
    ['2023-09-13', '2026-01', 'President of X 2012'],
    ['2010-01-01', '2026-01', 'Prime Minister of X 2008'],
    ['2005', '2026-01', 'President of X 2000'],
    ['1999-12-31', '2026-01', null],
    ['2027-03-01', '2026-01', null],
    ['2023-09-13', null, null],
    [null, '2026-01', null],
  ];
  for (const [day, asOf, expected] of cases)
    it(`on ${day ?? 'an unknown day'}, known up to ${asOf ?? 'nobody knows when'}: ${expected ?? 'nothing'}`, () => {
      const office = officeAtPublication(OFFICES, day, asOf);
      expect(office && `${office.title} ${office.from}`).toBe(expected);
    });
});
