import { describe, expect, test } from 'vitest';
import { edtfDay } from '../../../lib/time/calendar.ts';
import { holidayIn, holidayRules } from '../../../lib/time/holidays.ts';

describe('the day of a holiday', () => {
  test.each([
    ['christmas=12-25', 2021, '2021-12-25'],
    ['easter=easter', 2023, '2023-04-09'],
    ['easter=easter', 2024, '2024-03-31'],
    ['good_friday=easter-2', 2010, '2010-04-02'],
    ['whit_monday=easter+50', 2023, '2023-05-29'],
    ['orthodox_easter=orthodox', 2023, '2023-04-16'],
    ['orthodox_easter=orthodox', 2024, '2024-05-05'],
    ['thanksgiving=4/4/11', 2007, '2007-11-22'],
    ['labor_day=1/1/9', 2024, '2024-09-02'],
    ['memorial_day=-1/1/5', 2024, '2024-05-27'],
  ])('%s in %i is %s', (list, year, day) => {
    const [holiday] = holidayRules(list);
    expect(holiday && edtfDay(holidayIn(holiday.rule, year))).toBe(day);
  });
});
