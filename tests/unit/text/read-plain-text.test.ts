import { describe, expect, test } from 'vitest';
import { isHardWrapped, readPlainText } from '../../../lib/text/read-plain-text.ts';

const lines = (source: string) => readPlainText(source).text.split('\n');

describe('a text file', () => {
  test('is all article, a line a block', () => {
    const article = readPlainText('One.\r\n\r\n  Two  words.\n\n\nThree.', 'a.txt');
    expect(article.text).toBe('One.\nTwo words.\nThree.');
    expect(article.source).toBe('a.txt');
    expect(article.isPlain).toBe(true);
    expect(article.blocks.map((block) => article.text.slice(block.start, block.end))).toEqual([
      'One.',
      'Two words.',
      'Three.',
    ]);
  });

  test('with lines broken at a margin is joined to paragraphs', () => {
    const source =
      'The ferry to the outer islands was late again on Monday,\nand the people on the quay had stopped asking the clerk\nwhen it would come, for he did not know it either and\nsaid so.\n\nOn Tuesday it came.';
    expect(isHardWrapped(source)).toBe(true);
    expect(lines(source)).toHaveLength(2);
  });

  test('with a sentence a line keeps its lines', () => {
    expect(lines('The ferry is late.\nNobody knows why.\n\nIt came on Tuesday.')).toHaveLength(3);
  });

  test('that is empty has no blocks', () => {
    expect(readPlainText(' \n\n').blocks).toEqual([]);
  });

  test('takes its date from a residue before the first word', () => {
    expect(readPlainText('date 2023-09-13 The ferry is late.')).toMatchObject({
      published: '2023-09-13',
      publishedFrom: { from: 'text', value: '2023-09-13' },
    });
  });
});
