import { expect, test } from 'vitest';
import { message } from '../../../lib/i18n/message.ts';
import { junkContext } from '../../../lib/junk/junk-context.ts';
import { lineDetector } from '../../../lib/junk/line-detector.ts';
import { marked, words } from './marked.ts';

const rule = { name: 'ferries', kind: 'navigation', score: 0.5, reason: message('junkReasonRelated') } as const;

test.each([
  ['a line that is junk as a whole', 'Ferry times', true, ['Ferry times']],
  ['a line that is none', 'Ferry times', false, []],
  ['the end of a line, from an offset in it', 'It rained. Ferry times', 11, ['Ferry times']],
  ['all of a line from its first letter on', 'Ferry times', 0, ['Ferry times']],
  ['no heading that is excepted', '# Ferry times', true, []],
] as const)('claims %s', (_name, line, answer, expected) => {
  const { article } = marked('It rained.', line);
  const detector = lineDetector({ ...rule, except: ['heading'], test: ({ text }) => text.includes('Ferry') && answer });
  expect(words(article, detector.find(junkContext(article)))).toEqual(expected);
});

test('a title is never asked', () => {
  const { article } = marked('Ferry times');
  const blocks = article.blocks.map((block) => ({ ...block, kind: 'title' as const }));
  const detector = lineDetector({ ...rule, test: () => expect.fail('asked') });
  expect(detector.find(junkContext({ ...article, blocks }))).toEqual([]);
});
