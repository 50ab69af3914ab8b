import { expect, test } from 'vitest';
import { SAMPLE_PAGE } from '../../../../entrypoints/background/visit/sample-page.ts';
import { findJunk } from '../../../../lib/junk/find-junk.ts';
import { blockText } from '../../../../lib/text/page-text.ts';
import { pageContent } from '../../../../lib/visit/page-content.ts';

test('the lines of the sample stand in its text, none of them broken', () => {
  expect(SAMPLE_PAGE.blocks.map((block) => blockText(SAMPLE_PAGE, block)).join('\n')).toBe(SAMPLE_PAGE.text);
  expect(SAMPLE_PAGE.text.split('\n')).toHaveLength(SAMPLE_PAGE.blocks.length);
});

test('it asks of the code what pages ask: there is a day, a language and junk of several kinds to be found', () => {
  const page = pageContent(SAMPLE_PAGE);
  const junk = findJunk({ ...page, blocks: page.blocks.map((block) => ({ ...block, inArticle: true })) });
  expect(page).toMatchObject({ language: 'en', published: '2024-05-03' });
  expect(new Set(junk.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(4);
});
