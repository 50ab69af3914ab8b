import { describe, expect, test } from 'vitest';
import { siteJunk } from '../../../../lib/dom/boxes/site-junk.ts';
import { readArticle } from '../../../../lib/dom/read/read-article.ts';
import { findJunk, settle } from '../../../../lib/junk/find-junk.ts';
import type { SiteRule } from '../../../../lib/rules/site-rule.ts';
import { page } from '../page.ts';

const RAIN =
  'The rain had not stopped for a week when the mayor of Tarn at last went down to the harbour to look at it.';
const HTML = `<title>Rain in Tarn</title><main><h1>Rain in Tarn</h1><p>${RAIN} ${RAIN}</p>
<div class="puzzle"><p>Today’s riddle asks what has a bed and never sleeps, and readers have answered it by the hundred.</p></div>
<p class="pull">It never stops</p><p>${RAIN}</p><p>${RAIN} ${RAIN}</p></main><footer class="puzzle">Riddles of the week</footer>`;

const rule = (part: Partial<SiteRule>): SiteRule => ({ hosts: ['news.example'], tryOn: [], ...part });

function readBy(part: Partial<SiteRule>) {
  const document = page(HTML);
  const map = readArticle(document, { rule: rule(part) });
  const { spans, boxes } = siteJunk(document, rule(part), map);
  const words = (span: { start: number; end: number }) => map.article.text.slice(span.start, span.end);
  return { map, spans, boxes, marked: spans.map(words), words };
}

describe('what a site rule calls junk', () => {
  test('is the words of its boxes inside the article, with a kind and a reason', () => {
    const { spans, boxes, marked } = readBy({ junk: '.puzzle' });
    expect(marked).toEqual([expect.stringMatching(/^Today’s riddle .* hundred\.$/)]);
    expect(spans[0]).toMatchObject({ kind: 'navigation', detector: 'site-rule', score: 1 });
    expect(spans[0]?.reason).not.toBe('');
    expect(boxes[0]?.element.className).toBe('puzzle');
  });

  test('has the kind that the rule names, when there is such a kind', () => {
    expect(readBy({ junk: '.puzzle', junkKind: 'advert' }).spans[0]?.kind).toBe('advert');
    expect(readBy({ junk: '.puzzle', junkKind: 'riddle' }).spans[0]?.kind).toBe('navigation');
  });

  test.each([
    ['a selector that is none', '.puzzle >'],
    ['a selector that finds nothing', '.gone'],
    ['a selector that takes the article', 'main'],
    ['no selector', ''],
  ])('is nothing by %s', (_name, junk) => {
    expect(readBy({ junk }).spans).toEqual([]);
  });

  test('takes the place of what a detector said about the same words', () => {
    const { map, spans } = readBy({ junk: '.puzzle' });
    const all = settle([...findJunk(map.article), ...spans]);
    const [span] = spans;
    expect(all.filter(({ start, end }) => start < (span?.end ?? 0) && end > (span?.start ?? 0))).toEqual(spans);
  });
});

describe('how a site rule changes reading', () => {
  const inside = (part: Partial<SiteRule>) => {
    const { map, words } = readBy(part);
    return map.article.blocks.filter(({ inArticle }) => inArticle).map(words);
  };

  test('`article` says where the text is, `skip` what is not read at all', () => {
    expect(inside({ article: 'main' })).toHaveLength(5);
    expect(readBy({ skip: '.puzzle' }).map.article.text).not.toContain('iddle');
  });

  test.each(['main >', '.gone', '.pull'])('`article: %s` is out of date, and reading goes on without it', (article) => {
    expect(inside({ article })).toEqual(inside({}));
  });

  test('a broken `skip` skips nothing', () => {
    expect(readBy({ skip: '..' }).map.article.text).toBe(readBy({}).map.article.text);
  });
});
