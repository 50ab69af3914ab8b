/* Where the article begins and ends: tails behind boxes, leads above, lists of other stories beside it. */

import { describe, expect, test } from 'vitest';
import { contentOf, page } from '../dom/page.ts';

const FIRST =
  'The ferry between Sandry and the islands will not run this winter, the harbour board said on Friday after a long meeting in the town hall.';
const STORY = [
  'Both of its engines have to be taken out, and the yard that can do so has no place before the end of February.',
  'Some four hundred people live on the islands, and most of them work, shop or go to school on the other side.',
  '“We were told of this on the same morning as the newspapers,” said Marit Olsen, who keeps the only shop on Great Holm.',
  'A smaller boat is to take over, twice a day and for walkers only. Cars will have to wait for spring.',
];
const LAST =
  'The board means to decide in December whether a second ferry is bought, so that this does not happen again in ten years.';
const TEASERS = [1, 2, 3, 4, 5]
  .map(
    (i) =>
      `<div class="card"><h3><a href="/s${i}">Bakers of the old town win prize number ${i}</a></h3><p>They have baked since five in the morning for as long as anybody can remember, and they were surprised.</p></div>`,
  )
  .join('');

const paragraphs = (texts: readonly string[]): string => texts.map((text) => `<p>${text}</p>`).join('');
const whole = (main: string): string =>
  `<!doctype html><html lang="en"><head><title>No ferry this winter</title></head><body><header><nav><a href="/">Home</a></nav></header>${main}<footer><p>© Courier</p></footer></body></html>`;

function articleOf(html: string): string[] {
  const content = contentOf(page(html));
  return content.blocks.flatMap(({ inArticle, start, end }) => (inArticle ? content.text.slice(start, end) : []));
}

describe('the end of the article is kept', () => {
  test.each([
    [
      'as a lone box in a section of its own',
      `<section class="part"><div class="text">${paragraphs(STORY)}</div></section><section class="part"><div class="text"><div>${LAST}</div></div></section>`,
    ],
    [
      'behind a list of other stories',
      `<div class="text">${paragraphs(STORY)}</div><ul class="more">${[1, 2, 3, 4, 5, 6].map((i) => `<li><a href="/m${i}">Another story of the harbour, part ${i}</a></li>`).join('')}</ul><div class="text"><p>${LAST}</p></div>`,
    ],
    [
      'behind a pull quote',
      `<div class="text">${paragraphs(STORY)}<blockquote class="pull"><p>We were told of this on the same morning</p><cite>Marit Olsen</cite></blockquote><div>${LAST}</div></div>`,
    ],
    [
      'behind a form',
      `<div class="text">${paragraphs(STORY)}<form class="news"><label>Our letter every morning</label><button>Sign up</button></form><p>${LAST}</p></div>`,
    ],
  ])('%s', (_name, parts) => {
    const lines = articleOf(
      whole(`<main><article><h1>No ferry this winter</h1><p>${FIRST}</p>${parts}</article></main>`),
    );
    for (const line of [FIRST, ...STORY, LAST]) expect(lines).toContain(line);
  });
});

test.each(['dek', 'ingress', 'chapo', 'article-standfirst', 'vorspann'])(
  'a lead that its box calls "%s" is the article’s',
  (name) => {
    const lead = 'For the first time since the war the islands are without a boat for cars';
    const lines = articleOf(
      whole(
        `<main><h1>No ferry this winter</h1><div class="${name}">${lead}</div><div class="share"><a href="#">Share</a> <a href="#">Print</a></div><article><p>${FIRST}</p>${paragraphs(STORY)}</article></main>`,
      ),
    );
    expect(lines).toContain(lead);
  },
);

describe('lists of other stories', () => {
  test('beside the article are no part of it, though they come first', () => {
    const lines = articleOf(
      whole(
        `<div class="left">${TEASERS}</div><div class="right"><h1>No ferry this winter</h1><div class="text">${paragraphs([FIRST, ...STORY])}</div></div>`,
      ),
    );
    expect(lines).toEqual([FIRST, ...STORY]);
  });

  test('make a front page, which is no article', () => {
    expect(
      articleOf(whole(`<main><h2>Today</h2>${TEASERS}</main>`).replace('No ferry this winter', 'Courier')),
    ).toEqual([]);
  });

  test('are the article where it is a list of what it is about', () => {
    const items = STORY.map(
      (text, i) =>
        `<div class="item"><h3><a href="/boat${i}">The boat of the year, number ${i + 1}</a></h3><p>${text}</p></div>`,
    );
    const lines = articleOf(
      whole(`<main><article><h1>No ferry this winter</h1><p>${FIRST}</p>${items.join('')}</article></main>`),
    );
    for (const text of STORY) expect(lines).toContain(text);
  });
});

test('the next story, below the page’s own, is no part of it', () => {
  const other = [
    'The baker of Holm has sold her shop.',
    'She had kept it for forty years, and nobody in the village can think of a morning without her.',
  ];
  const lines = articleOf(
    whole(
      `<main><article><h1>No ferry this winter</h1><p>${FIRST}</p>${paragraphs(STORY)}</article></main><div class="next"><article><h1>Holm without its baker</h1>${paragraphs([...other, ...other.map((text) => text.replace('She', 'Marga Dahl'))])}</article></div>`,
    ),
  );
  expect(lines).toEqual([FIRST, ...STORY]);
});
