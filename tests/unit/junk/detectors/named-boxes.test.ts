import { describe, expect, test } from 'vitest';
import { namedBoxes } from '../../../../lib/junk/detectors/named-boxes.ts';
import { junkContext } from '../../../../lib/junk/junk-context.ts';
import { contentOf, page } from '../../dom/page.ts';

const TEXT =
  'Mayor Ruth Ainsley said that the work would cost four million pounds and begin in June, and that it would last until the spring.';

function markedIn(html: string): string[] {
  const content = contentOf(page(`<article>${`<p>${TEXT}</p>`.repeat(6)}${html}<p>${TEXT}</p></article>`));
  const blocks = content.blocks.map((block) => ({ ...block, inArticle: true }));
  return namedBoxes.find(junkContext({ ...content, blocks })).map(({ start, end }) => content.text.slice(start, end));
}

describe('finds', () => {
  test.each([
    [
      'a poll with its answers',
      '<div class="article-element-poll"><p>Higher?</p><div>Yes.</div><div>No.</div></div>',
      3,
    ],
    ['one named in another language', '<section class="umfrage-box"><p>Höher?</p><p>Ja</p></section>', 2],
    [
      'a video with how long it runs',
      '<div class="video-embed"><h2>The wall</h2><p>Our film. | 29:37 min</p></div>',
      2,
    ],
    ['one whose length stands first', '<div class="videoPlayer"><div>2:05 The wall falls</div></div>', 1],
    ['the note on the author', '<div class="author-bio"><p>Ellen Tarrow writes about the sea.</p></div>', 1],
  ])('%s', (_name, html, lines) => expect(markedIn(html)).toHaveLength(lines));
});

describe('leaves', () => {
  test.each([
    ['a paragraph in a box named for a video that says no length', `<div class="video-article"><p>${TEXT}</p></div>`],
    ['a time of day in such a box', '<div class="video-text"><p>The ferry left at 7:45 and came back empty.</p></div>'],
    ['one question in a box named for a survey', '<div class="survey"><p>How high should the wall be?</p></div>'],
    ['a name without a note', '<div class="author"><p>Ellen Tarrow</p></div>'],
    ['a large box', `<div class="poll">${`<p>${TEXT}</p>`.repeat(8)}</div>`],
  ])('%s', (_name, html) => expect(markedIn(html)).toEqual([]));
});
