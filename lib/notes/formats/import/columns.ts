/* What is asked of tables: whether it is the one, by the names of its columns, and its rows as items. */

import type { ImportFile } from './file/import-file.ts';
import type { Row } from './file/read-table.ts';
import type { ImportItems } from './import-format.ts';

/** The rows of a table that has all of these columns; null for another file. */
export function rowsWith(file: ImportFile, ...columns: readonly string[]): ImportItems | null {
  if (file.kind !== 'table' || !columns.every((name) => file.table.columns.includes(name))) return null;
  const { table } = file;
  return { items: table.rows(), share: () => table.share(), breaksOff: () => table.breaksOff() };
}

/** Its cells by the columns' names; '' for a column that is not there. */
export const cellOf = (row: unknown, column: string): string => (row as Row)[column] ?? '';

export const listIn = (cell: string, separator: RegExp): string[] =>
  cell
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '');
