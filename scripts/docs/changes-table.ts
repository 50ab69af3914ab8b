/* What is told of edited articles: a row a kind of edit. */

import type { Table } from './table.ts';

interface ChangesRow {
  readonly name: string;
  readonly pairs: number;
  readonly expected: number;
  readonly found: number;
  readonly weighty: number;
  readonly weighed: number;
  readonly falseAlarms: number;
}

export function changes(json: { rows: ChangesRow[] }): Table {
  return {
    head: ['kind of pair', 'pairs', 'changes', 'found', 'figures and names', 'told as such', 'told for nothing'],
    rows: json.rows.map(({ name, pairs, expected, found, weighty, weighed, falseAlarms }) => [
      name,
      pairs,
      expected,
      found,
      weighty,
      weighed,
      falseAlarms,
    ]),
  };
}
