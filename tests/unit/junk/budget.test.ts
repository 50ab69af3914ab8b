import { describe, expect, test } from 'vitest';
import { MAX_BLOCKS, MAX_CHARACTERS, MAX_NODES } from '../../../lib/dom/read/collect-blocks.ts';
import { readPage } from '../../../lib/dom/read/read-page.ts';
import { findJunk } from '../../../lib/junk/find-junk.ts';
import { pageContent } from '../../../lib/visit/page-content.ts';
import { page } from '../dom/page.ts';
import { marked } from './marked.ts';

const SENTENCE = 'The council of the small town met again on Tuesday and agreed to nothing at all. ';

describe('a page beyond the budget', { timeout: 60_000 }, () => {
  test.each([
    ['one endless text node', () => `<p>${SENTENCE.repeat(Math.ceil((MAX_CHARACTERS * 2) / SENTENCE.length))}</p>`],
    ['very many text nodes', () => `<p>${'<i>a</i> '.repeat(MAX_NODES)}</p>`],
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

/** Processor time of the quickest of several runs: what else the machine does is left out. */
function cost(run: () => void): number {
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < 5; i++) {
    const before = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(before);
    best = Math.min(best, user + system);
  }
  return best;
}

describe('the cost of finding junk grows with the text, not faster', { timeout: 60_000, retry: 3 }, () => {
  test.each([
    ['ten thousand cues', (n: number) => ['See also '.repeat(n * 2500)]],
    ['a tail in every sentence', (n: number) => ['It rained. See also Council Sells The Crane. '.repeat(n * 800)]],
    ['brackets that never close', (n: number) => ['It rained. (See also: '.repeat(n * 2500)]],
    ['a headline that never ends', (n: number) => [`It rained. Read more: ${'The man '.repeat(n * 10_000)}`]],
    ['copyright signs', (n: number) => ['© '.repeat(n * 30_000)]],
    ['quotation marks and stops', (n: number) => ['. “'.repeat(n * 30_000)]],
    ['arrows', (n: number) => [`It rained.${' >'.repeat(n * 60_000)}`]],
    [
      'a tail in every paragraph',
      (n: number) => Array.from({ length: n * 800 }, () => `${SENTENCE}See also Council sells the crane`),
    ],
    [
      'a list of links under each label',
      (n: number) => Array.from({ length: n * 1000 }, (_, i) => (i % 9 === 0 ? 'Read more' : '‹Council sells crane›')),
    ],
  ])('%s', (_name, lines) => {
    const [once, twice] = [marked(...lines(2)).article, marked(...lines(4)).article];
    findJunk(once);
    // Under 4 ms the clock's grain and the collector say more than the work.
    const floor = 4000;
    expect(
      Math.max(
        floor,
        cost(() => findJunk(twice)),
      ) /
        Math.max(
          floor,
          cost(() => findJunk(once)),
        ),
    ).toBeLessThanOrEqual(2.3);
  });
});
