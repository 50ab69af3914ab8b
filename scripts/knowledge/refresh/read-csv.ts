/* Comma-separated text as rows by column name. */

/** What a converter says of a reply it cannot read: its columns changed, or it is no table at all. */
export class UnknownShape extends Error {}

function fieldsOf(line: string): string[] {
  const fields: string[] = [];
  const field = /(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g;
  for (const [, quoted, plain] of line.matchAll(field))
    fields.push((quoted?.replaceAll('""', '"') ?? plain ?? '').trim());
  return fields;
}

/** Rows with every column that is asked for; a table without one of them is another table. */
export function readCsv<Column extends string>(
  text: string,
  columns: readonly Column[],
): Readonly<Record<Column, string>>[] {
  const [head = '', ...lines] = text.replace(/^\ufeff/, '').split(/\r?\n/);
  const names = fieldsOf(head);
  const missing = columns.filter((column) => !names.includes(column));
  if (missing.length > 0) throw new UnknownShape(`no column ${missing.join(', ')}`);
  return lines
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const fields = fieldsOf(line);
      return Object.fromEntries(columns.map((column) => [column, fields[names.indexOf(column)] ?? ''])) as Record<
        Column,
        string
      >;
    });
}
