/*
 * What the extension may cost in bytes: the released builds, by what a page loads. What it costs in time is in `npm run
 * bench:tasks`.
 */

import { expect, test } from 'vitest';
import { budgetTable, measureBudgets } from '../harness/measure-budgets.ts';

const measured = measureBudgets();

test.each(measured.map((line) => [`${line.name} of ${line.build}`, line] as const))(
  '%s is inside its budget',
  (_, line) => {
    expect(line.kb, budgetTable([line])).toBeLessThanOrEqual(line.limitKb);
  },
);
