/*
 * The demo article as a newspaper would have it: what the pictures for the stores are taken of. Its end, which none of
 * them shows, is left out.
 */

import { type DemoWords, firstSentence } from './demo-words.ts';

export const PAPER = 'The Quay';
export const DAY = '2024-07-10T08:00:00Z';

const STYLE = `
  * { box-sizing: border-box }
  body { margin: 0; color: #1c1c1a; background: #fff; font: 18px/1.62 "Noto Serif", "Noto Serif CJK JP", "Noto Naskh Arabic", serif }
  header { display: flex; align-items: baseline; justify-content: space-between; padding: 14px 48px 10px; border-bottom: 3px double #1c1c1a }
  header b { font-size: 27px; letter-spacing: 0.02em }
  header span { font: 13px/1 "Noto Sans", sans-serif; color: #5b5b57 }
  article { width: 634px; margin: 0 48px 60px }
  .alone article { width: 660px; margin-inline: auto }
  h1 { margin: 26px 0 14px; font-size: 33px; line-height: 1.22 }
  h2 { margin: 26px 0 6px; font-size: 22px }
  p { margin: 0 0 14px }
  figure { margin: 18px 0 }
  figure svg { display: block; width: 100% }
  figcaption { padding-top: 6px; font: 13px/1.4 "Noto Sans", "Noto Sans CJK JP", "Noto Sans Arabic", sans-serif; color: #5b5b57 }
  .teaser { margin: 0 0 14px; padding: 10px 14px; background: #f3f1ea; font: 15px/1.4 "Noto Sans", "Noto Sans CJK JP", "Noto Sans Arabic", sans-serif }
  .teaser a { color: #7a2a12 }
  @media (prefers-color-scheme: dark) {
    body { color: #e4e2dc; background: #1b1c1f }
    header { border-color: #e4e2dc }
    header span, figcaption { color: #a5a39d }
    .teaser { background: #2a2b2f }
    .teaser a { color: #f0b08f }
  }
`;

export interface NewsPage {
  readonly language: string;
  readonly dir: 'ltr' | 'rtl';
  readonly words: DemoWords;
  /** SVG. */
  readonly picture: string;
  /** In the middle; else beside it there is room for what lies over the page. */
  readonly alone: boolean;
}

export const newsPage = ({ language, dir, words, picture, alone }: NewsPage): string => `<!doctype html>
<html lang="${language}" dir="${dir}">
  <head>
    <meta charset="utf-8">
    <meta name="color-scheme" content="light dark">
    <title>${words.title}</title>
    <link rel="icon" href="data:,">
    <meta property="og:type" content="article">
    <meta property="og:site_name" content="${PAPER}">
    <meta property="article:published_time" content="${DAY}">
    <style>${STYLE}</style>
  </head>
  <body${alone ? ' class="alone"' : ''}>
    <header><b>${PAPER}</b><span>${new Intl.DateTimeFormat(language, { dateStyle: 'full', timeZone: 'UTC' }).format(new Date(DAY))}</span></header>
    <article>
      <h1>${words.title}</h1>
      <p>${words.p1}</p>
      <p>${words.p2}</p>
      <h2>${words.h1}</h2>
      <p>${words.p3}</p>
      <div class="teaser"><a href="#more"><span class="cta">${words.cta}</span> <span>${words.story}</span></a></div>
      <p>${words.p4}</p>
      <figure>${picture}<figcaption>${words.caption}</figcaption></figure>
      <h2>${words.h2}</h2>
      <p>${words.p5}</p>
      <p>${firstSentence(words.p6 ?? '', language)}</p>
    </article>
  </body>
</html>
`;
