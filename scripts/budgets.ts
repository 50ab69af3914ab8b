/*
 * `npm run budgets` prints what the released builds weigh beside their budgets; the end-to-end tests ask for the same
 * figures. Raise a budget in the change that needs it.
 */

import process from 'node:process';
import { budgetTable, measureBudgets } from '../tests/e2e/harness/measure-budgets.ts';

const measured = measureBudgets();
process.stdout.write(budgetTable(measured));
if (measured.some(({ kb, limitKb }) => kb > limitKb)) process.exit(1);
