import { describe, expect, test } from 'vitest';
import { type DescribedFacts, describeFacts, describeOffice } from '../../../../lib/entities/linking/describe-entry.ts';
import { type Message, message } from '../../../../lib/i18n/message.ts';

describe('an office', () => {
  test.each<[name: string, from: string | null, to: string | null, asOf: string | null, told: Message]>([
    ['that ended has both years', '2005-11-22', '2021', null, message('factOfficeYears', 'Mayor', '2005', '2021')],
    ['that was held for one year has that', '2005', '2005-12-31', null, message('factOfficeIn', 'Mayor', '2005')],
    ['that ended, nobody knows when it began', null, '2021', null, message('factOfficeUntil', 'Mayor', '2021')],
    ['that goes on, by fresh facts', '2019', null, '2026-01', message('factOfficeSince', 'Mayor', '2019')],
    ['that goes on, by old facts', '2012', null, '2019', message('factOfficeFromAsOf', 'Mayor', '2012', '2019')],
    ['that goes on, by facts without a day', '2012', null, null, message('factOfficeFrom', 'Mayor', '2012')],
    ['of which only the day of the facts is known', null, null, '2026-01', message('factOfficeAsOf', 'Mayor', '2026')],
    ['of which no year is known', null, null, null, message('factPlain', 'Mayor')],
  ])('%s', (_, from, to, asOf, told) => {
    expect(describeOffice({ title: 'Mayor', from, to }, asOf)).toEqual(told);
  });
});

describe('an entry', () => {
  const NOTHING: DescribedFacts = { text: null, offices: [], asOf: null, born: null, died: null };
  const MAYOR = { title: 'Mayor', from: '2005', to: '2009' };

  test.each<[name: string, facts: Partial<DescribedFacts>, told: Message | null]>([
    ['of which nothing is known', {}, null],
    ['with words of its own', { text: 'Painter' }, message('factPlain', 'Painter')],
    ['of somebody who lives', { text: 'Painter', born: 1970 }, message('factBorn', 'Painter', '1970')],
    ['of somebody dead', { text: 'Painter', born: 1970, died: 2020 }, message('factLived', 'Painter', '1970', '2020')],
    [
      'of antiquity',
      { text: 'Painter', born: -50, died: 12 },
      message('factLived', 'Painter', message('yearBc', '50'), '12'),
    ],
    [
      'whose words end in years gets no more of them',
      { text: 'Mayor (2005–2009)', born: 1970 },
      message('factPlain', 'Mayor (2005–2009)'),
    ],
    [
      'without words is its newest office',
      { offices: [MAYOR], born: 1970 },
      message('factOfficeYears', 'Mayor', '2005', '2009'),
    ],
  ])('%s', (_, facts, told) => {
    expect(describeFacts({ ...NOTHING, ...facts })).toEqual(told);
  });
});
