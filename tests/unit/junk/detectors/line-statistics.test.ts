import { expect, test } from 'vitest';
import { lineStatistics } from '../../../../lib/junk/detectors/line-statistics.ts';
import { junkContext } from '../../../../lib/junk/junk-context.ts';
import { marked } from '../marked.ts';

const scored = (line: string, score?: number) => {
  const { article } = marked(line);
  const blocks = article.blocks.map((block) => (score === undefined ? block : { ...block, score }));
  return lineStatistics.find(junkContext({ ...article, blocks })).map((span) => span.kind);
};

const LONG =
  'The council of the small town met again on Tuesday and, after some hours, agreed to nothing at all, as it had done in the week before, and in the one before that.';

test.each([
  ['a low score', 'Council sells crane', 0.05, ['navigation']],
  ['a low score on a link', '‹Council sells the old harbour crane›', 0.05, ['related']],
  ['a low score on a known label', 'Advertisement', 0.05, ['advert']],
  ['a low score on a plea', 'Our newsletter is the best', 0.05, ['promotion']],
  ['a very low score on a long line', LONG, 0.02, ['navigation']],
  ['a middling score', 'Council sells crane', 0.4, []],
  ['a lowish score on a long line', LONG, 0.15, []],
  ['a low score on a caption', '^ The crane in 1911', 0.05, []],
  ['no score', 'Council sells crane', undefined, []],
])('%s', (_name, line, score, kinds) => {
  expect(scored(line, score)).toEqual(kinds);
});
