import { expect, test } from 'vitest';
import { pleaBoxes } from '../../../../lib/junk/detectors/plea-boxes.ts';
import { junkContext } from '../../../../lib/junk/junk-context.ts';
import { contentOf, page } from '../../dom/page.ts';
import { words } from '../marked.ts';

const RAIN =
  'The rain had not stopped for a week when the mayor of the small town at last went down to the harbour to look at it, and there she stood for an hour and more before she said a word to anybody about the wall.';

const found = (box: string) => {
  const article = contentOf(
    page(`<title>Rain</title><article><h1>Rain in Tarn</h1><p>${RAIN} ${RAIN}</p><p>${RAIN}</p>
    ${box}<p>${RAIN} ${RAIN}</p><p>${RAIN}</p></article>`),
  );
  // All of it is the article here: what is found must not hang on where the region ends.
  const blocks = article.blocks.map((block) => ({ ...block, inArticle: block.kind !== 'title' }));
  return words(article, pleaBoxes.find(junkContext({ ...article, blocks })));
};

test.each([
  [
    'heading, words, button',
    '<div><h3>Sign up for our newsletter</h3><p>The harbour every morning.</p><form><input> <button>Subscribe</button></form></div>',
    ['Sign up for our newsletter', 'The harbour every morning.', 'Subscribe'],
  ],
  [
    'two layers, in German',
    '<div><div><h4>Unser Newsletter</h4><div>Der Hafen am Morgen</div></div><div><a href="/x">Jetzt anmelden</a></div></div>',
    ['Unser Newsletter', 'Der Hafen am Morgen', 'Jetzt anmelden'],
  ],
])('finds the rest of a box of %s', (_name, box, lines) => {
  expect(found(box)).toEqual(lines);
});

test.each([
  ['a box with one plea', '<div><h3>Our newsletter</h3><p>It stopped in May, said the editor.</p></div>'],
  ['a box with text in it', `<div><h3>The newsletter</h3><p>${RAIN}</p><button>Subscribe</button></div>`],
  ['a box without pleas', '<div><h3>The wall</h3><p>It will be inspected every spring.</p><p>It held.</p></div>'],
])('leaves %s', (_name, box) => {
  expect(found(box)).toEqual([]);
});
