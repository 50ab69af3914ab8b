import { describe, expect, test } from 'vitest';
import { MAX_BLOCKS, MAX_CHARACTERS } from '../../../lib/dom/read/collect-blocks.ts';
import { readPage } from '../../../lib/dom/read/read-page.ts';
import { MAX_NODES } from '../../../lib/dom/read/walk-page.ts';
import { findJunk } from '../../../lib/junk/find-junk.ts';
import { pageContent } from '../../../lib/visit/page-content.ts';
import { page } from '../../unit/dom/page.ts';

const SENTENCE = 'The council of the small town met again on Tuesday and agreed to nothing at all. ';

describe('a page beyond the budget', () => {
  test.each([
    ['one endless text node', () => `<p>${SENTENCE.repeat(Math.ceil((MAX_CHARACTERS * 2) / SENTENCE.length))}</p>`],
    ['very many text nodes', () => `<p>${'<i>a</i> '.repeat(MAX_NODES / 2)}</p>`],
    ['very many lines', () => '<p>a</p>'.repeat(MAX_BLOCKS * 2)],
  ])('of %s is read in part, and says so', (_name, body) => {
    const map = readPage(page(`<body>${body()}</body>`));
    expect(map.gaveUp).toBe(true);
    expect(map.page.text.length).toBeLessThanOrEqual(MAX_CHARACTERS);
    expect(map.page.blocks.length).toBeLessThanOrEqual(MAX_BLOCKS);
    expect(findJunk(pageContent(map.page))).toBeInstanceOf(Array);
  });

  test('a page within it is read whole', () => {
    expect(readPage(page(`<body>${`<p>${SENTENCE}</p>`.repeat(200)}</body>`)).gaveUp).toBe(false);
  });
});
