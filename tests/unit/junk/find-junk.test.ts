import { describe, expect, test } from 'vitest';
import { message } from '../../../lib/i18n/message.ts';
import { findJunk, resolveOverlaps } from '../../../lib/junk/find-junk.ts';
import type { JunkSpan } from '../../../lib/junk/junk-span.ts';
import { marked } from './marked.ts';

const claim = (start: number, end: number, score: number, detector = 'x'): JunkSpan => ({
  start,
  end,
  score,
  detector,
  kind: 'related',
  reason: message('junkReasonRelated'),
});

describe('findJunk', () => {
  test('marks nothing outside the article', () => {
    const { article } = marked('It rained. See also Council sells the old crane');
    const outside = { ...article, blocks: article.blocks.map((block) => ({ ...block, inArticle: false })) };
    expect(findJunk(article)).toHaveLength(1);
    expect(findJunk(outside)).toEqual([]);
  });

  test('every span has a reason and stands inside one block', () => {
    const { article } = marked(
      'date 2024-05-02 It rained. See also Council sells the old crane',
      'Photo: Ingrid Halloran / AFP',
      'Sign up for our newsletter',
    );
    const junk = findJunk(article);
    expect(junk.length).toBeGreaterThanOrEqual(4);
    for (const span of junk) {
      expect(span.reason.code).toMatch(/^junkReason/);
      expect(article.blocks.some((block) => block.start <= span.start && span.end <= block.end)).toBe(true);
    }
  });

  test('each span names the detector whose word it is', () => {
    const { article } = marked('It rained. See also Council sells the old crane', 'Photo: Ingrid Halloran / AFP');
    expect(findJunk(article).map(({ detector }) => detector)).toEqual(['glued-related', 'credits']);
  });

  test('an empty article has no junk', () => {
    expect(findJunk(marked().article)).toEqual([]);
  });
});

describe('overlapping claims', () => {
  test('the surer one stands and the other keeps what is left of it, in text order', () => {
    const settled = resolveOverlaps([claim(0, 60, 0.5, 'a'), claim(20, 40, 0.9, 'b')]);
    expect(settled.map((span) => [span.start, span.end, span.detector])).toEqual([
      [0, 20, 'a'],
      [20, 40, 'b'],
      [40, 60, 'a'],
    ]);
  });

  test('left-over pieces of a few characters are dropped', () => {
    expect(resolveOverlaps([claim(0, 60, 0.5), claim(4, 60, 0.9)])).toEqual([claim(4, 60, 0.9)]);
  });
});
