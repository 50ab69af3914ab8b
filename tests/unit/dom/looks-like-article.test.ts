import { expect, test } from 'vitest';
import { looksLikeArticle } from '../../../lib/dom/looks-like-article.ts';
import { page } from './page.ts';

const RAIN =
  'The rain had not stopped for a week when the mayor of Tarn at last went down to the harbour to look at it. ';
const TYPE = '<meta property="og:type" content="article">';
const times = (n: number, tag: string, words = RAIN) => `<${tag}>${words}${words}</${tag}>`.repeat(n);

test.each<[string, string, boolean]>([
  ['a declared article in paragraphs', `${TYPE}<article>${times(4, 'p')}</article>`, true],
  ['an undeclared one of some length', times(7, 'p'), true],
  ['an undeclared short one', times(3, 'p'), false],
  ['paragraphs in divs', `${TYPE}<main>${times(7, 'div')}</main>`, true],
  ['one div parted by <br>', `${TYPE}<div class="story"><div>${`${RAIN}${RAIN}<br><br>`.repeat(7)}</div></div>`, true],
  ['a div with links in its words', `${TYPE}<div>${`${RAIN}<a href="/x">Tarn</a> `.repeat(13)}</div>`, true],
  [
    'one article in short lines',
    `<article>${times(16, 'p', 'The boat had not come by noon.').replaceAll('noon.The', 'noon. The')}</article>`,
    true,
  ],
  ['short lines in no article', times(30, 'p', 'The boat had not come.'), false],
  [
    'an article in Japanese',
    `${TYPE}${times(4, 'p', '町の図書館が来年の春に建て替えられることになった。今の建物は五十年前のもので。')}`,
    true,
  ],
  ['divs that nothing declares', times(9, 'div'), false],
  [
    'teasers in divs',
    `${TYPE}<main>${'<div><a href="/x">What the closure cost the fish hall</a></div>'.repeat(60)}</main>`,
    false,
  ],
  ['a footer full of words', `${TYPE}<footer>${times(9, 'div')}</footer>`, false],
  ['text that is all beside it', `<article>${times(3, 'p')}</article><aside>${times(9, 'p')}</aside>`, false],
])('%s', (_name, html, expected) => {
  expect(looksLikeArticle(page(html))).toBe(expected);
});

test('an article in an open shadow tree is one, in a tree in a tree too', () => {
  const inTree = page('<news-app></news-app>');
  const app = inTree.querySelector('news-app')?.attachShadow({ mode: 'open' });
  if (app) app.innerHTML = '<news-story></news-story>';
  expect(looksLikeArticle(inTree)).toBe(false);
  const story = app?.querySelector('news-story')?.attachShadow({ mode: 'open' });
  if (story) story.innerHTML = times(7, 'p');
  expect(looksLikeArticle(inTree)).toBe(true);
});

test('a front page is none, whatever stands on it', () => {
  expect(looksLikeArticle(page(`${TYPE}${times(9, 'p')}`, 'https://news.example/'))).toBe(false);
});

test('of very many elements only the first are looked at one by one', () => {
  const large = page(`${TYPE}<article>${times(3, 'p', 'Short. ')}</article>${'<div></div>'.repeat(6_000)}`);
  let looked = 0;
  const { querySelectorAll } = large;
  large.querySelectorAll = ((selector: string) =>
    new Proxy(querySelectorAll.call(large, selector), {
      get(list, key) {
        if (typeof key === 'string' && /^\d+$/.test(key)) looked++;
        const value: unknown = Reflect.get(list, key, list);
        return typeof value === 'function' ? value.bind(list) : value;
      },
    })) as typeof large.querySelectorAll;
  expect(looksLikeArticle(large)).toBe(false);
  expect(looked).toBeLessThanOrEqual(8_000);
  expect(looked).toBeGreaterThan(4_000);
});
