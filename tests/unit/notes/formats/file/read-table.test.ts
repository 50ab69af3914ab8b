import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readTable } from '../../../../../lib/notes/formats/import/file/read-table.ts';

const rowsOf = (text: string) => [...(readTable(text)?.rows() ?? [])].map((row) => ({ ...row }));

describe('a table', () => {
  test.each<[name: string, text: string, rows: object[]]>([
    [
      'of commas',
      'a,b\n1,2\n3,4\n',
      [
        { a: '1', b: '2' },
        { a: '3', b: '4' },
      ],
    ],
    ['of semicolons, as half of Europe writes it', 'a;b\r\n1,5;2\r\n', [{ a: '1,5', b: '2' }]],
    ['of tabs', 'a\tb\n1\t2', [{ a: '1', b: '2' }]],
    ['that says its separator first', 'sep=;\na;b\n1;2\n', [{ a: '1', b: '2' }]],
    ['with quotes, ends of lines and marks in cells', 'a,b\n"x, ""y""\n z",2\n', [{ a: 'x, "y"\n z', b: '2' }]],
    ['with names in capitals and spaces', ' Book Title ,B\n1,2\n', [{ 'book title': '1', b: '2' }]],
    [
      'with rows too short or too long',
      'a,b,c\n1\n1,2,3,4\n',
      [
        { a: '1', b: '', c: '' },
        { a: '1', b: '2', c: '3' },
      ],
    ],
    ['with empty lines', 'a,b\n\n1,2\n   \n', [{ a: '1', b: '2' }]],
    ['with two columns of one name', 'a,a,\n1,2,3\n', [{ a: '1' }]],
    ['with a column that reaches for the prototype', '__proto__,b\n1,2\n', [{ b: '2', ['__proto__']: '1' }]],
    ['with something behind a closing quote', 'a,b\n"1"x,2\n', [{ a: '1', b: '2' }]],
  ])('%s', (_, text, rows) => {
    expect(rowsOf(text)).toEqual(rows.map((row) => ({ ...row })));
  });

  test('that breaks off in a cell gives what is there, and says so', () => {
    const table = readTable('a,b\n1,2\n3,"four');
    expect([...(table?.rows() ?? [])].map((row) => ({ ...row }))).toEqual([
      { a: '1', b: '2' },
      { a: '3', b: 'four' },
    ]);
    expect(table?.breaksOff()).toBe(true);
    expect(table?.share()).toBe(1);
  });

  test.each(['', 'one line', 'a\nb\n', '\n\n', ',,,,\n'])('%j is none', (text) => {
    expect(readTable(text)).toBeNull();
  });

  test('of any cells comes back', () => {
    const cell = fc.oneof(fc.string(), fc.constantFrom('"', '""', '\r\n', ',', ';', '\t', '=1+1', '\ufeff'));
    const written = (value: string) => `"${value.replaceAll('"', '""')}"`;
    fc.assert(
      fc.property(
        fc.array(fc.tuple(cell, cell), { minLength: 1 }),
        fc.constantFrom(',', ';', '\t'),
        (rows, separator) => {
          const text = [['one', 'two'], ...rows].map((row) => row.map(written).join(separator)).join('\r\n');
          expect(rowsOf(text)).toEqual(rows.map(([one, two]) => ({ one, two })));
        },
      ),
    );
  });
});
