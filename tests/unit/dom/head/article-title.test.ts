/* What an article is called, on pages that put their own names around it. */

import { expect, test } from 'vitest';
import { readPage } from '../../../../lib/dom/read/read-page.ts';
import { page } from '../page.ts';

const BODY =
  '<p>The council of Penhallow voted on Thursday to raise the harbour wall by a metre after a third flood.</p>'.repeat(
    4,
  );
const TITLE = 'Harbour wall to be raised after third flood';

interface Case {
  readonly name: string;
  readonly head: string;
  readonly body?: string;
  readonly title: string;
}

test.each<Case>([
  {
    name: 'the h1 of the stated title',
    head: `<title>Courier</title><meta property="og:title" content="${TITLE}">`,
    body: `<h1>Courier</h1><h1>${TITLE}</h1>`,
    title: TITLE,
  },
  {
    name: 'the h1, where the window title is the site’s',
    head: '<title>Evening Courier</title>',
    body: `<h1>Evening Courier</h1><h1>${TITLE}</h1>`,
    title: TITLE,
  },
  {
    name: 'the h1, where what is stated is the site’s, too',
    head: '<title>The Evening Courier</title><meta property="og:title" content="The Evening Courier">',
    body: `<h1>${TITLE}</h1>`,
    title: TITLE,
  },
  { name: 'the h1, where there is no title', head: '', body: `<h1>${TITLE}</h1>`, title: TITLE },
  {
    name: 'a short h1 that is the title’s first part, before a longer name',
    head: '<title>Flooded – The New and Evening Courier of Penhallow</title>',
    body: '<h1>Flooded</h1>',
    title: 'Flooded',
  },
  {
    name: 'without a word for printing',
    head: `<title>Print - ${TITLE}</title>`,
    body: `<b>${TITLE}</b>`,
    title: TITLE,
  },
  {
    name: 'without it in another language and with a colon',
    head: '<title>Versione stampabile: Il molo sarà alzato dopo la terza piena</title>',
    body: '<p>Il molo sarà alzato dopo la terza piena</p>',
    title: 'Il molo sarà alzato dopo la terza piena',
  },
  {
    name: 'without it in Japanese',
    head: '<title>印刷用 - 港の堤防、三度目の洪水で高く</title>',
    body: '<div>港の堤防、三度目の洪水で高く</div>',
    title: '港の堤防、三度目の洪水で高く',
  },
  {
    name: 'without the site’s name before it, known by its address',
    head: `<title>Evening Courier | ${TITLE}</title>`,
    title: TITLE,
  },
  {
    name: 'without the site’s name behind it',
    head: '<title>Wall raised - Evening Courier</title>',
    title: 'Wall raised',
  },
  {
    name: 'without section and place',
    head: `<title>${TITLE} - News - Penhallow - The Evening Courier</title>`,
    body: `<h2>${TITLE}</h2>`,
    title: TITLE,
  },
  {
    name: 'never the site’s name, though it stands on the page',
    head: '<title>Wall raised - Evening Courier</title>',
    body: '<div>Evening Courier</div>',
    title: 'Wall raised',
  },
  {
    name: 'with a colon of its own',
    head: '<title>Storm Ada: what we know so far</title>',
    body: '<h2>Storm Ada: what we know so far</h2>',
    title: 'Storm Ada: what we know so far',
  },
  {
    name: 'with its second half',
    head: '<title>Wall raised after flood – and nobody knows who is to pay for it in the end</title>',
    title: 'Wall raised after flood – and nobody knows who is to pay for it in the end',
  },
])('$name', ({ head, body = '', title }) => {
  const document = page(`<head>${head}</head><body>${body}${BODY}</body>`, 'https://www.eveningcourier.example/wall');
  expect(readPage(document).page.title).toBe(title);
});
