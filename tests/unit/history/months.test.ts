import { describe, expect, test } from 'vitest';
import { countByMonth } from '../../../lib/history/months.ts';

describe('countByMonth', () => {
  test('counts every month from the first to the last, over the turn of a year', () => {
    expect(countByMonth(['2026-02-03', '2025-12-31T23:59:00Z', '2026-02-28'])).toEqual([
      { month: '2025-12', count: 1 },
      { month: '2026-01', count: 0 },
      { month: '2026-02', count: 2 },
    ]);
  });

  test('shows two years at most, the last ones', () => {
    const months = countByMonth(['2019-01-01', '2026-01-01']);
    expect(months).toHaveLength(24);
    expect(months[0]?.month).toBe('2024-02');
  });

  test.each([[[]], [['soon', '']]])('of no days is nothing: %j', (days) => {
    expect(countByMonth(days)).toEqual([]);
  });
});
