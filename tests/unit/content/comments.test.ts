/* Readers' comments below an article: by name in many languages, by form without one, and what only looks like them. */

import { describe, expect, test } from 'vitest';
import { contentOf, page } from '../dom/page.ts';

const STORY = [
  'The council of Amberley decided on Monday evening to buy the old mill from its owners and to turn it into a school.',
  'The building has stood empty for eleven years, and the roof over its eastern wing fell in after the storm of last March.',
  'Nora Kessling, who leads the council, said that the money would come from the sale of two fields by the river.',
];
const REMARKS = [
  'My daughter walks past that ruin every morning and I have been afraid of falling tiles since the storm, so well done to them.',
  'Two fields by the river are worth twice of what was paid for them, which everybody who has ever sold land here will tell you.',
  'I learnt to swim behind that mill forty years ago. It would be good to hear children there again, whatever it may cost us.',
  'Where will the parents park? The lane is so narrow that the milk van has to turn back whenever it meets a tractor.',
];
const NAMES = ['Hedda', 'old_miller', 'Jon P.', 'riverside 7'];

const paragraphs = STORY.map((text) => `<p>${text}</p>`).join('');
const whole = (rest: string, story = `<article><h1>Mill bought</h1>${paragraphs}</article>`): string =>
  `<!doctype html><html lang="en"><head><title>Mill bought</title></head><body><header><a href="/">Home</a></header><main>${story}${rest}</main></body></html>`;
const each = (item: (name: string, text: string, i: number) => string): string =>
  REMARKS.map((text, i) => item(NAMES[i] as string, text, i)).join('');

function found(html: string): { readonly article: string; readonly count: number } {
  const content = contentOf(page(html));
  const article = content.blocks.flatMap(({ inArticle, start, end }) =>
    inArticle ? content.text.slice(start, end) : [],
  );
  return { article: article.join('\n'), count: (content.comments ?? []).reduce((sum, { count }) => sum + count, 0) };
}

describe('comments are never the article', () => {
  test.each([
    [
      'named in German',
      `<section id="kommentare">${each((name, text) => `<div class="kommentar"><b>${name}</b><p>${text}</p></div>`)}</section>`,
    ],
    [
      'named in French',
      `<div class="zone-commentaires">${each((name, text) => `<div class="commentaire"><div>${name}</div><div>${text}</div></div>`)}</div>`,
    ],
    [
      'named in Polish',
      `<div class="komentarze"><ul>${each((name, text) => `<li class="komentarz">${name}<p>${text}</p></li>`)}</ul></div>`,
    ],
    [
      'named by a label',
      `<section aria-label="Comments">${each((name, text) => `<div class="x1"><div>${name}</div><p>${text}</p></div>`)}</section>`,
    ],
    [
      'named one by one, without a place',
      each((name, text) => `<div class="post-comment"><div>${name}</div><p>${text}</p></div>`),
    ],
    [
      'said by their type',
      each(
        (name, text) => `<div itemscope itemtype="https://schema.org/Comment"><span>${name}</span><p>${text}</p></div>`,
      ),
    ],
    [
      'nameless, with a time',
      `<div class="a7">${each((name, text, i) => `<div class="b9"><div>${name}</div><time>${i + 1} May 2026</time><div>${text}</div></div>`)}</div>`,
    ],
    [
      'nameless, name and hour on one line',
      `<div>${each((name, text, i) => `<div><p>${name} 12.05.2026, 1${i}:30</p><p>${text}</p></div>`)}</div>`,
    ],
    [
      'nameless, so many hours before',
      `<ul>${each((name, text, i) => `<li><div>${name}</div><div>vor ${i + 2} Stunden</div><div>${text}</div></li>`)}</ul>`,
    ],
    [
      'nameless, the name and the day below what was said',
      `<ul>${each((name, text, i) => `<li><p>${text}</p><div>${name}</div><div>${i + 1}.5.2026</div></li>`)}</ul>`,
    ],
    [
      'without a box each, by turns',
      `<div class="t">${each((name, text, i) => `<p><b>${name}</b>, ${i + 1} May 2026, 10:0${i}</p><p>${text}</p>`)}</div>`,
    ],
  ])('%s', (_name, comments) => {
    const { article, count } = found(whole(comments));
    expect(article.split('\n').filter((line) => STORY.includes(line))).toEqual(STORY);
    for (const text of REMARKS) expect(article).not.toContain(text);
    expect(count).toBe(4);
  });

  test('a form alone is a place without comments', () => {
    expect(
      found(whole('<div id="respond"><h3>Leave a reply</h3><p>Your address is not shown to anybody.</p></div>')).count,
    ).toBe(0);
  });
});

describe('what is no comment', () => {
  test.each([
    [
      'an opinion piece in a section called comment',
      whole(
        '',
        `<article class="comment tone-comment"><h1>Mill bought</h1><div class="comment-body">${paragraphs}</div></article>`,
      ),
    ],
    [
      'an article whose box says that comments are open',
      whole('', `<article class="post comments-open"><h1>Mill bought</h1>${paragraphs}</article>`),
    ],
    [
      'an interview, whose speakers have no time',
      whole(
        '',
        `<article><h1>Mill bought</h1>${STORY.map((text, i) => `<div class="qa"><div>${i % 2 ? 'Kessling' : 'Courier'}</div><p>${text}</p></div>`).join('')}</article>`,
      ),
    ],
    [
      'a live blog, whose reporters come again',
      whole(
        '',
        `<article><h1>Mill bought</h1><p>All that happens at the mill of Amberley on this long day, told as it comes.</p>${STORY.map((text, i) => `<div class="entry"><div>Rosa Lind 1${i}:05</div><p>${text}</p></div>`).join('')}</article>`,
      ),
    ],
    [
      'events with their days, told in the article',
      whole(
        '',
        `<article><h1>Mill bought</h1><p>The new school opens its doors four times before the summer, and each of the evenings is free.</p><ul>${STORY.map((text, i) => `<li><b>Evening ${'of the mill,of the river,of the fields'.split(',')[i]}</b> ${i + 3}.06.2026<p>${text}</p></li>`).join('')}</ul></article>`,
      ),
    ],
  ])('%s', (_name, html) => {
    const { article, count } = found(html);
    for (const text of STORY) expect(article).toContain(text);
    expect(count).toBe(0);
  });

  test('the posts of a forum, where there is no article beside them', () => {
    const { article } = found(
      whole(
        each((name, text, i) => `<div class="comment"><div>${name}, ${i + 1} May 2026</div><p>${text}</p></div>`),
        '<h1>Mill bought</h1>',
      ),
    );
    for (const text of REMARKS) expect(article).toContain(text);
  });
});
