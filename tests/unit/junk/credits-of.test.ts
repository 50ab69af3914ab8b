import { describe, expect, test } from 'vitest';
import { creditFor, creditsOf } from '../../../lib/junk/credits-of.ts';
import { findJunk } from '../../../lib/junk/find-junk.ts';
import type { PageContent } from '../../../lib/text/page-content.ts';
import { contentOf, page } from '../dom/page.ts';
import { marked } from './marked.ts';

const found = (article: PageContent) => creditsOf(article, findJunk(article));
const spanOf = ({ text }: PageContent, words: string) => ({
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
});

describe('the credit of a picture', () => {
  test.each([
    ['in its caption', '^ The mayor at the quay. © Tomas Vell / POOL / AFP', '© Tomas Vell / POOL / AFP'],
    ['of the kind of a notice', '^ The mayor at the quay. All rights reserved.', 'All rights reserved.'],
  ])('%s is kept with the caption', (_name, line, credit) => {
    const { article } = marked('The quay will open in May, said the harbour master.', line);
    expect(found(article)).toMatchObject([{ text: credit, caption: 'The mayor at the quay.' }]);
  });

  test('on a line of its own is kept with the caption in the same figure', () => {
    const rain = 'The rain had not stopped for a week when the mayor of Tarn went down to the harbour to look at it.';
    const article = contentOf(
      page(`<article><h1>Rain</h1><p>${rain} ${rain}</p>
      <figure><img src="a.png"><figcaption><div>The mayor at the quay.</div><div>Photo: Tomas Vell</div></figcaption></figure>
      <p>${rain}</p><figure><img src="b.png"><figcaption>© Ada Solheim / Northern Press</figcaption></figure><p>${rain} ${rain}</p></article>`),
    );
    expect(found(article)).toMatchObject([
      { text: 'Photo: Tomas Vell', caption: 'The mayor at the quay.' },
      { text: '© Ada Solheim / Northern Press', caption: '' },
    ]);
  });

  test('glued to a paragraph does not make the paragraph a caption', () => {
    const { article } = marked('The quay will open in May, said the harbour master. © Tomas Vell / AFP');
    expect(found(article)).toMatchObject([{ text: '© Tomas Vell / AFP', caption: '' }]);
  });

  test('is not who owns the text', () => {
    const { article } = marked('The quay will open in May.', '© 2024 Tarn Herald. All rights reserved.');
    expect(found(article)).toEqual([]);
  });
});

describe('the credit for quoted words', () => {
  const { article } = marked(
    'The quay will open in May, said the harbour master.',
    '^ The mayor at the quay. © Tomas Vell / AFP',
    'The old quay stays as it is. Photo: Ada Solheim / Northern Press',
  );
  const credits = found(article);
  test.each([
    ['a word of the caption', 'mayor', '© Tomas Vell / AFP'],
    ['the credit itself', 'Tomas Vell', '© Tomas Vell / AFP'],
    ['a paragraph without one', 'harbour master', ''],
    ['a paragraph that another picture’s credit is glued to', 'old quay stays', ''],
  ])('%s', (_name, words, credit) => {
    expect(creditFor(credits, spanOf(article, words))).toBe(credit);
  });
});
