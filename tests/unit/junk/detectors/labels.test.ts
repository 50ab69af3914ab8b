import { expect, test } from 'vitest';
import { labels } from '../../../../lib/junk/detectors/labels.ts';
import { junkContext } from '../../../../lib/junk/junk-context.ts';
import { marked } from '../marked.ts';

const kinds = (line: string, score?: number) => {
  const { article } = marked(line);
  const blocks = article.blocks.map((block) => (score === undefined ? block : { ...block, score }));
  return labels.find(junkContext({ ...article, blocks })).map((span) => span.kind);
};

test.each([
  ['Advertisement', undefined, ['advert']],
  ['Anzeige', undefined, ['advert']],
  ['Реклама', undefined, ['advert']],
  ['Placeholder image-2', undefined, ['advert']],
  ['AD 79', undefined, []],
  ['Share this article', 0.3, ['share']],
  ['Teilen', 0.3, ['share']],
  ['Leave a comment', 0.5, ['comments']],
  ['Share this article', 0.9, []],
  ['Share this article', undefined, []],
  ['# Advertisement', 0.9, []],
  ['Advertisement for tobacco vanished from the walls.', 0.3, []],
] as const)('%s with score %s', (line, score, expected) => {
  expect(kinds(line, score)).toEqual(expected);
});
