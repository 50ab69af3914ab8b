/*
 * A reader of CSV for tests: by RFC 4180, and as spreadsheets read it where cells are parted by another sign. A
 * quotation mark counts at the beginning of a cell alone; what follows its end is part of the cell.
 */

export function readCsv(text: string, separator: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  let begins = true;
  const endCell = () => {
    row.push(cell);
    cell = '';
    begins = true;
  };
  for (let i = 0; i < text.length; i++) {
    const sign = text[i] as string;
    if (quoted) {
      if (sign !== '"') cell += sign;
      else if (text[i + 1] === '"') cell += text[i++];
      else quoted = false;
    } else if (sign === '"' && begins) {
      quoted = true;
      begins = false;
    } else if (sign === separator) endCell();
    else if (sign === '\n' || sign === '\r') {
      if (sign === '\r' && text[i + 1] === '\n') i++;
      endCell();
      rows.push(row);
      row = [];
    } else {
      cell += sign;
      begins = false;
    }
  }
  if (cell !== '' || row.length > 0) rows.push([...row, cell]);
  return rows;
}
