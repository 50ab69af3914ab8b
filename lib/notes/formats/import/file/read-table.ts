/*
 * A table as CSV (RFC 4180), as spreadsheets of half of Europe write it with ";", or with tabs. Rows are read as they
 * are asked for: a million of them never stand in memory at once.
 */

export type Row = Readonly<Record<string, string>>;

export interface Table {
  /** Names of the columns, in small letters. */
  readonly columns: readonly string[];
  rows(): Iterable<Row>;
  /** How much of the text was read by the rows asked for last, 0–1. */
  share(): number;
  /** Whether the last row breaks off inside its quotes; known when it was read. */
  breaksOff(): boolean;
}

const SEPARATORS = [',', ';', '\t'] as const;

/** Characters of the first line looked at, and columns at most: a text with commas is no table. */
const MAX_HEAD = 4_000;
const MAX_COLUMNS = 200;

/** Null for a text that does not begin with the names of at least two columns. */
export function readTable(text: string): Table | null {
  const start = /^\s*(?:sep=.\r?\n)?/i.exec(text)?.[0].length ?? 0;
  const line = text.slice(start, start + MAX_HEAD).split(/[\r\n]/, 1)[0] ?? '';
  const separator = SEPARATORS.map((sign) => ({ sign, count: line.split(sign).length })).sort(
    (a, b) => b.count - a.count,
  )[0];
  if (!separator || separator.count < 2) return null;
  const cursor = { at: start, breaksOff: false };
  const columns = nextRow(text, separator.sign, cursor).map((name) => name.trim().toLowerCase());
  if (columns.length < 2 || columns.length > MAX_COLUMNS || columns.every((name) => name === '')) return null;
  const first = cursor.at;
  return {
    columns,
    share: () => cursor.at / text.length,
    breaksOff: () => cursor.breaksOff,
    *rows() {
      for (cursor.at = first; cursor.at < text.length; ) {
        const cells = nextRow(text, separator.sign, cursor);
        // An empty line is no row.
        if (cells.length === 1 && cells[0]?.trim() === '') continue;
        yield rowOf(columns, cells);
      }
    },
  };
}

/** Of two columns of one name the first counts; a cell without a name is none. */
function rowOf(columns: readonly string[], cells: readonly string[]): Row {
  const row: Record<string, string> = Object.create(null);
  columns.forEach((name, i) => {
    if (name !== '' && !(name in row)) row[name] = cells[i] ?? '';
  });
  return row;
}

function nextRow(text: string, separator: string, cursor: { at: number; breaksOff: boolean }): string[] {
  const cells: string[] = [];
  for (;;) {
    cells.push(text[cursor.at] === '"' ? quotedCell(text, cursor) : plainCell(text, separator, cursor));
    // What stands between the closing mark and the next sign belongs to no cell.
    while (cursor.at < text.length && text[cursor.at] !== separator && !/[\r\n]/.test(text[cursor.at] ?? ''))
      cursor.at++;
    if (text[cursor.at] !== separator) break;
    cursor.at++;
  }
  if (text[cursor.at] === '\r') cursor.at++;
  if (text[cursor.at] === '\n') cursor.at++;
  return cells;
}

function plainCell(text: string, separator: string, cursor: { at: number }): string {
  const start = cursor.at;
  while (
    cursor.at < text.length &&
    text[cursor.at] !== separator &&
    text[cursor.at] !== '\r' &&
    text[cursor.at] !== '\n'
  )
    cursor.at++;
  return text.slice(start, cursor.at);
}

function quotedCell(text: string, cursor: { at: number; breaksOff: boolean }): string {
  const start = cursor.at + 1;
  for (let end = start; ; end++) {
    end = text.indexOf('"', end);
    if (end < 0) {
      cursor.breaksOff = true;
      cursor.at = text.length;
      return text.slice(start).replaceAll('""', '"');
    }
    if (text[end + 1] !== '"') {
      cursor.at = end + 1;
      return text.slice(start, end).replaceAll('""', '"');
    }
    end++;
  }
}
