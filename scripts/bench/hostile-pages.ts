/*
 * Pages that mean harm or are merely huge: for the tests, which count what is done to them, and for the benchmark,
 * which times it.
 */

import { benchPage } from './bench-page.ts';

const SENTENCE =
  'The council of Tarn said on Tuesday that the bridge over the Lenne would stay closed until the autumn. ';
const PARAGRAPH = `<p>${SENTENCE.repeat(3)}</p>`;

/** An article with an input of its own beside it. */
const article = (body: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The bridge</title>
   <link rel="icon" href="data:,"></head><body><input aria-label="Search"><article><h1>The bridge</h1>${PARAGRAPH.repeat(8)}${body}</article></body></html>`;

/** Of 2,000 words, among so many elements that means well. */
export const largePage = (): string => benchPage(2000, 9000).replace('<footer>', '<input><footer>');

export const manyTextNodes = (): string => article(`<p>${'<i>word </i>'.repeat(100_000)}</p>`);

export const oneLongTextNode = (): string => article(`<p>${SENTENCE.repeat(100_000)}</p>`);

export const manyTails = (): string =>
  article(`<p>${SENTENCE}See also Ten bridges to cross this autumn</p>`.repeat(10_000));

/** Adds a line 66 times a second, and takes old ones away. */
export const restlessPage = (): string =>
  article('').replace(
    '</body>',
    `<script>
      const list = document.querySelector('article');
      let n = 0;
      setInterval(() => {
        const line = document.createElement('p');
        line.textContent = 'Line ' + n++ + ': the ferry of half past nine has left the quay. See also Ten ferries';
        list.append(line);
        if (list.children.length > 60) list.children[12].remove();
      }, 15);
    </script></body>`,
  );
