import { describe, expect, test } from 'vitest';
import { withPlainHead } from '../../../lib/text/plain-head.ts';
import { wrapWidth } from '../../../lib/text/plain-lines.ts';
import { readPlainText } from '../../../lib/text/read-plain-text.ts';

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
    expect(wrapWidth(source)).toBe(56);
    expect(lines(source)).toHaveLength(2);
  });

  test('with a sentence a line keeps its lines', () => {
    expect(lines('The ferry is late.\nNobody knows why.\n\nIt came on Tuesday.')).toHaveLength(3);
  });

  test('that is empty has no blocks', () => {
    expect(readPlainText(' \n\n').blocks).toEqual([]);
  });

  test('takes its date from a residue before the first word', () => {
    expect(withPlainHead(readPlainText('date 2023-09-13 The ferry is late.'))).toMatchObject({
      published: '2023-09-13',
      publishedFrom: { from: 'text', value: '2023-09-13' },
    });
  });
});

const PARAGRAPH =
  'The council of Penhallow voted on Thursday to raise the harbour wall by a\nmetre after the third flood in two years.';

describe('a text file with its head', () => {
  const file = (...head: string[]) => {
    const page = withPlainHead(readPlainText([...head, PARAGRAPH, PARAGRAPH, PARAGRAPH].join('\n\n')));
    return { ...page, kinds: page.blocks.map(({ kind }) => kind) };
  };

  test.each([
    ['its first line', ['Harbour wall to be raised', 'By Ellen Tarrow']],
    [
      'the line below the name of the paper and the day',
      ['EVENING COURIER\nFriday, 14 March 2008', 'Harbour wall to be raised'],
    ],
    ['the line with most small words', ['The Evening Courier of Penhallow and Marlow', 'Harbour wall to be raised']],
    ['in another language', ['ABENDBOTE\n14. März 2008', 'Die Mole wird erhöht']],
  ])('has %s for a title', (_name, head) => {
    const page = file(...head);
    expect(page.title).toMatch(/Harbour wall|Mole/);
    expect(page.kinds.filter((kind) => kind === 'title')).toHaveLength(1);
  });

  test('takes its day from a line of the head', () => {
    expect(file('Harbour wall to be raised', 'By Ellen Tarrow\nFriday, 14 March 2008')).toMatchObject({
      published: '2008-03-14',
      publishedFrom: { from: 'text', value: 'Friday, 14 March 2008' },
    });
  });

  test('without one has neither title nor day', () => {
    expect(file()).toMatchObject({ title: '', published: null });
  });
});

describe('lines broken at a margin', () => {
  const joined = (...inner: string[]) => lines([PARAGRAPH, ...inner, PARAGRAPH, PARAGRAPH].join('\n\n')).slice(1, -2);

  test('do not take in a list, whose lines had room for more', () => {
    const list = ['Related articles', 'Insurers leave the old town', 'Fishing fleet stays in port for a third week'];
    expect(joined(list.join('\n'))).toEqual(list);
  });

  test('go on after a sentence’s end', () => {
    expect(
      joined('The sea broke through the dune on Thursday and flooded two of the farms.\nNobody was hurt.'),
    ).toHaveLength(1);
  });

  test('a heading is a short line before text, and not among others', () => {
    const source = [PARAGRAPH, 'What it costs', PARAGRAPH, 'One\nTwo\nThree', PARAGRAPH].join('\n\n');
    const page = withPlainHead(readPlainText(source));
    expect(page.blocks.map(({ kind }) => kind)).toEqual([
      'paragraph',
      'heading',
      'paragraph',
      'other',
      'other',
      'other',
      'paragraph',
    ]);
  });
});
