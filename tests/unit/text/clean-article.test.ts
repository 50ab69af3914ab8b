/* One line of the page a string: `⟦…⟧` stands around junk; a line that begins with `- ` is outside the article. */

import { describe, expect, test } from 'vitest';
import { lineText } from '../../../lib/text/article.ts';
import { cleanArticle } from '../../../lib/text/clean-article.ts';
import type { Block } from '../../../lib/text/page-content.ts';
import type { Span } from '../../../lib/text/span.ts';
import { plainPage } from '../../plain-article.ts';

function clean(...marked: string[]) {
  const junk: { start: number; end: number }[] = [];
  const plain: string[] = [];
  let at = 0;
  for (const line of marked) {
    let words = '';
    for (const character of line) {
      if (character === '⟦') junk.push({ start: at + words.length, end: -1 });
      else if (character === '⟧') (junk.at(-1) as { end: number }).end = at + words.length;
      else words += character;
    }
    plain.push(words);
    at += words.length + 1;
  }
  const page = plainPage(plain.join('\n'));
  const blocks = page.blocks.map((block, i): Block => ({ ...block, inArticle: !marked[i]?.startsWith('- ') }));
  return { page, ...cleanArticle({ ...page, blocks }, junk) };
}

const find = (text: string, words: string): Span => ({
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
});

describe('the article of a page', () => {
  test('has its own lines alone', () => {
    const { article } = clean('- Menu', 'One two.', '- Aside', 'Three.', '- Footer');
    expect(article.text).toBe('One two.\nThree.');
    expect(article.lines.map((line) => lineText(article, line))).toEqual(['One two.', 'Three.']);
  });

  test.each<[string, string[], string]>([
    ['at a line’s end', ['One. ⟦See also two⟧', 'Three.'], 'One.\nThree.'],
    ['at a line’s start', ['⟦date 2024-01-01⟧ One.'], 'One.'],
    ['in the middle, joined by a space', ['One ⟦See also⟧ two.'], 'One two.'],
    ['twice in a line', ['⟦x⟧ One ⟦y⟧ two ⟦z⟧'], 'One two'],
    ['a whole line', ['One.', '⟦Advertisement⟧', 'Two.'], 'One.\nTwo.'],
    ['over the end of a line', ['One ⟦two', 'three⟧ four'], 'One\nfour'],
    ['everything', ['⟦One.⟧'], ''],
  ])('is without junk %s', (_name, lines, text) => {
    expect(clean(...lines).article.text).toBe(text);
  });
});

describe('the way between article and page', () => {
  const { page, article, map } = clean(
    '- Menu',
    'Ada ⟦read more⟧ Solheim spoke.',
    '- Aside',
    'Nobody heard ⟦ad⟧',
    'her.',
  );
  const inPage = (words: string) =>
    map.toPage(find(article.text, words)).map(({ start, end }) => page.text.slice(start, end));

  test('words stand in the page where they were read', () => {
    expect(inPage('spoke')).toEqual(['spoke']);
    expect(inPage('her.')).toEqual(['her.']);
  });

  test('a span over cut-out junk, or over a line outside the article, is several', () => {
    expect(inPage('Ada Solheim')).toEqual(['Ada', 'Solheim']);
    expect(inPage('spoke.\nNobody')).toEqual(['spoke.', 'Nobody']);
  });

  test('a span over lines that follow one another is one', () => {
    const { page: two, article: joined, map: way } = clean('One.', 'Two.');
    expect(way.toPage({ start: 0, end: joined.text.length })).toEqual([{ start: 0, end: two.text.length }]);
  });

  test('an empty span and one outside the text have no place', () => {
    expect(map.toPage({ start: 3, end: 3 })).toEqual([]);
    expect(map.toPage({ start: 900, end: 910 })).toEqual([]);
    expect(map.toArticle({ start: 900, end: 910 })).toBeNull();
  });

  test('what of a span of the page is the article’s', () => {
    const words = (span: Span | null) => span && article.text.slice(span.start, span.end);
    expect(words(map.toArticle(find(page.text, 'Solheim')))).toBe('Solheim');
    expect(words(map.toArticle(find(page.text, 'Ada read more Solheim')))).toBe('Ada Solheim');
    expect(words(map.toArticle(find(page.text, 'more Solheim')))).toBe('Solheim');
    expect(map.toArticle(find(page.text, 'read more'))).toBeNull();
    expect(map.toArticle(find(page.text, 'Aside'))).toBeNull();
    expect(words(map.toArticle({ start: 0, end: page.text.length }))).toBe(article.text);
  });

  test('there and back is the same for every word of the article', () => {
    for (const { index, 0: word } of article.text.matchAll(/\S+/g)) {
      const span = { start: index, end: index + word.length };
      const [place] = map.toPage(span);
      expect(place && map.toArticle(place)).toEqual(span);
    }
  });
});
