/* Which languages texts were said to be in: a row a language, short texts beside long ones. */

import type { Table } from './table.ts';

interface ToldRow {
  readonly language: string;
  readonly length: 'short' | 'long';
  readonly texts: number;
  readonly right: number;
  readonly untold: number;
  readonly wrong: Readonly<Record<string, number>>;
}

export function told({ rows }: { rows: readonly ToldRow[] }): Table {
  const cells = (row: ToldRow | undefined): string[] => {
    if (!row) return ['–', '–', '–'];
    const others = Object.entries(row.wrong).map(([language, count]) => `${language} ${count}`);
    return [`${row.right} of ${row.texts}`, String(row.untold), others.join(', ') || '–'];
  };
  return {
    head: ['language', ...['short', 'long'].flatMap((length) => [`${length}: right`, 'untold', 'as another'])],
    rows: [...new Set(rows.map(({ language }) => language))].map((language) => [
      language,
      ...(['short', 'long'] as const).flatMap((length) =>
        cells(rows.find((row) => row.language === language && row.length === length)),
      ),
    ]),
  };
}
