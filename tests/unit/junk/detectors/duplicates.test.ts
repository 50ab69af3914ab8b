import { describe, expect, test } from 'vitest';
import { duplicates } from '../../../../lib/junk/detectors/duplicates.ts';
import { junkContext } from '../../../../lib/junk/junk-context.ts';
import type { Block } from '../../../../lib/text/page-content.ts';
import { marked, words } from '../marked.ts';

const LEAD =
  'The council of Lundsberg has sold the old harbour crane to a firm from the next town, which wants to take it down before the winter.';

test.each<[string, string[]]>([
  ['a heading', ['# Council sells the old harbour crane', 'It rained.', '# ⟦Council sells the old harbour crane⟧']],
  ['a caption', ['^ The crane in the harbour of Lundsberg', 'It rained.', '^ ⟦The crane in the harbour of Lundsberg⟧']],
])('finds %s told again', (_name, lines) => {
  const { article, expected } = marked(...lines);
  expect(words(article, duplicates.find(junkContext(article)))).toEqual(expected);
});

test('the headline above the article counts as told', () => {
  const { article } = marked(
    'Council sells the old harbour crane',
    'It rained.',
    'Council sells the old harbour crane',
  );
  const [title, ...rest] = article.blocks;
  const page = { ...article, blocks: [{ ...title, kind: 'title', inArticle: false } as (typeof rest)[0], ...rest] };
  expect(words(page, duplicates.find(junkContext(page)))).toEqual(['Council sells the old harbour crane']);
});

describe('of a paragraph told twice the one is marked that stands apart', () => {
  const told = (first: Partial<Block>, later: Partial<Block>, tokens: string[] = []): number[] => {
    const { article } = marked(LEAD, 'It rained.', `“${LEAD}”`);
    const [one, rain, two] = article.blocks as [Block, Block, Block];
    const boxes = [...article.boxes, { tag: 'div', tokens, roles: [], parent: 0 }];
    const blocks = [{ ...one, ...first }, rain, { ...two, ...later }];
    const context = junkContext({ ...article, boxes, blocks });
    return duplicates.find(context).map(({ start }) => blocks.findIndex((block) => block.start === start));
  };

  test.each<[string, number[], number[]]>([
    ['a standfirst before the body', told({ box: 1 }, {}, ['standfirst']), [0]],
    ['a summary behind it', told({}, { box: 1 }, ['article', 'summary']), [2]],
    ['a quotation set apart before it', told({ kind: 'quote' }, {}), [0]],
    ['the one that reads less like text', told({ score: 0.3 }, { score: 0.9 }), [0]],
    ['none where nothing tells them apart', told({ score: 0.9 }, { score: 0.9 }), []],
  ])('%s', (_name, found, expected) => expect(found).toEqual(expected));
});

test.each<[string, string[]]>([
  ['short lines', ['Yes.', 'Yes.', '# The crane', '# The crane']],
  ['items', ['* Draws three hundred watts an hour', '* Draws three hundred watts an hour']],
  ['a sentence said twice', ['“We shall not sell the old crane.”', 'It rained.', '“We shall not sell the old crane.”']],
  [
    'a question put to everybody',
    [
      'Which of the dishes of your grandmother do you like best, and why?',
      'Soup.',
      'Which of the dishes of your grandmother do you like best, and why?',
    ],
  ],
  [
    'what stands there three times',
    [
      '# Price and opening hours of the house',
      '# Price and opening hours of the house',
      '# Price and opening hours of the house',
    ],
  ],
  ['a line that only begins the same', [LEAD, `${LEAD} The work begins on Monday.`]],
])('leaves %s', (_name, lines) => {
  const { article } = marked(...lines);
  expect(duplicates.find(junkContext(article))).toEqual([]);
});
