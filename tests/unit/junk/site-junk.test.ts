import { describe, expect, test } from 'vitest';
import { boxesOf } from '../../../lib/dom/boxes/box-spans.ts';
import { readPage } from '../../../lib/dom/read/read-page.ts';
import { message } from '../../../lib/i18n/message.ts';
import { findJunk, resolveOverlaps } from '../../../lib/junk/find-junk.ts';
import { siteJunk } from '../../../lib/junk/site-junk.ts';
import type { BuiltInRule } from '../../../lib/rules/built-in-rule.ts';
import { pageContent } from '../../../lib/visit/page-content.ts';
import { page } from '../dom/page.ts';

const RAIN =
  'The rain had not stopped for a week when the mayor of Tarn at last went down to the harbour to look at it.';
const HTML = `<title>Rain in Tarn</title><main><h1>Rain in Tarn</h1><p>${RAIN} ${RAIN}</p>
<div class="puzzle"><p>Today’s riddle asks what has a bed and never sleeps, and readers have answered it by the hundred.</p></div>
<p class="pull">It never stops</p><p>${RAIN}</p><p>${RAIN} ${RAIN}</p></main><footer class="puzzle">Riddles of the week</footer>`;

const rule = (part: Partial<BuiltInRule>): BuiltInRule => ({ hosts: ['news.example'], tryOn: [], ...part });

function readBy(part: Partial<BuiltInRule>) {
  const document = page(HTML);
  const map = readPage(document, { rule: rule(part) });
  const boxes = boxesOf(document, part.junk ?? '', map) ?? [];
  const [ruled] = boxesOf(document, part.article ?? '', map) ?? [];
  const content = pageContent(map.page, { ruled: ruled ?? null });
  const spans = siteJunk(content, rule(part), boxes);
  const words = (span: { start: number; end: number }) => content.text.slice(span.start, span.end);
  return { content, spans, boxes, marked: spans.map(words), words };
}

describe('what a site rule calls junk', () => {
  test('is the words of its boxes inside the article, with a kind and a reason', () => {
    const { spans, boxes, marked } = readBy({ junk: '.puzzle' });
    expect(marked).toEqual([expect.stringMatching(/^Today’s riddle .* hundred\.$/)]);
    expect(spans[0]).toMatchObject({ kind: 'navigation', detector: 'built-in-rule', score: 1 });
    expect(spans[0]?.reason).toEqual(message('junkReasonSite'));
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
    const { content, spans } = readBy({ junk: '.puzzle' });
    const all = resolveOverlaps([...findJunk(content), ...spans]);
    const [span] = spans;
    expect(all.filter(({ start, end }) => start < (span?.end ?? 0) && end > (span?.start ?? 0))).toEqual(spans);
  });
});

describe('how a site rule changes reading', () => {
  const inside = (part: Partial<BuiltInRule>) => {
    const { content, words } = readBy(part);
    return content.blocks.filter(({ inArticle }) => inArticle).map(words);
  };

  test('`article` says where the text is, `skip` what is not read at all', () => {
    expect(inside({ article: 'main' })).toHaveLength(5);
    expect(readBy({ skip: '.puzzle' }).content.text).not.toContain('iddle');
  });

  test.each(['main >', '.gone', '.pull'])('`article: %s` is out of date, and reading goes on without it', (article) => {
    expect(inside({ article })).toEqual(inside({}));
  });

  test('a broken `skip` skips nothing', () => {
    expect(readBy({ skip: '..' }).content.text).toBe(readBy({}).content.text);
  });
});
