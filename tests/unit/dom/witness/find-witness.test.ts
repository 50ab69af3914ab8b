/* The article's text as a page's own data has it: what is found, what is passed over, and what hostile data costs. */

import { describe, expect, test } from 'vitest';
import { read } from '../page.ts';

const TEXT = [
  'The bell of Saint Aldric has been silent since the frost of 1987, when a crack ran through it from lip to crown.',
  'A founder from across the border has now poured a new one, and on Sunday it was drawn up the tower with ropes, by hand.',
  'Children of the parish had raised the money with a market each month; the eldest of them have children of their own now.',
  'It will ring for the first time at Easter, the sexton said, and he hoped that nobody would complain before the second.',
];
const BODY = TEXT.join('\n');
const NAV = 'Subscribe now and read all that our reporters write from the valley for a month.';

const pageOf = (scripts: string, lines: readonly string[] = [...TEXT, NAV]): string =>
  `<!doctype html><html><head><title>Bell</title>${scripts}</head><body>${lines.map((line) => `<p>${line}</p>`).join('')}</body></html>`;
const script = (content: string, type = ''): string =>
  `<script${type ? ` type="${type}"` : ''}>${content.replaceAll('</', '<\\/')}</script>`;
const ld = (data: unknown): string =>
  script(typeof data === 'string' ? data : JSON.stringify(data), 'application/ld+json');

function witnessed(html: string): { readonly from: string | undefined; readonly lines: string[] } {
  const { text, witness } = read(html).page;
  return { from: witness?.from, lines: (witness?.spans ?? []).map(({ start, end }) => text.slice(start, end)) };
}
/** A span ends with its last word. */
const WORDS = TEXT.map((line) => line.replace(/\.$/, ''));

const PADDING = `"theme":"${'x'.repeat(900)}"`;
const PARAGRAPHS = TEXT.map((text) => ({ type: 'paragraph', content: { text: `<p>${text}</p>` } }));

describe('what the data holds of the page', () => {
  test.each([
    ['JSON-LD', 'body', ld({ '@type': 'NewsArticle', articleBody: BODY })],
    [
      'JSON-LD in a graph, as HTML',
      'body',
      ld({ '@graph': [{ '@type': 'Article', articleBody: `<p>${TEXT.join('</p><p>')}</p>` }] }),
    ],
    [
      'JSON-LD that is broken elsewhere',
      'body',
      ld(`{"@type":"Article","headline":"The "new" bell","articleBody":${JSON.stringify(BODY)},}`),
    ],
    [
      'the state of Next',
      'state',
      `<script id="__NEXT_DATA__" type="application/json">${JSON.stringify({ props: { article: PARAGRAPHS, theme: 'x'.repeat(900) } })}</script>`,
    ],
    [
      'the state of Nuxt',
      'state',
      script(`window.__NUXT__=(function(a,b){return {data:[{body:${JSON.stringify(BODY)},${PADDING}}]}}(1,2))`),
    ],
    [
      'the flight of Next',
      'state',
      script(
        `self.__next_f.push([1,${JSON.stringify(`7:["$","div",null,${JSON.stringify({ children: PARAGRAPHS })}] ${'x'.repeat(900)}`)}])`,
      ),
    ],
  ])('%s', (_name, from, scripts) => {
    expect(witnessed(pageOf(scripts))).toEqual({ from, lines: WORDS });
  });

  test('HTML’s own letters are read', () => {
    const line =
      'Le sonneur a promis de ne pas réveiller le quartier avant huit heures, même le jour de Pâques à la fête du village.';
    const body = `${BODY} ${line.replace('é', '&eacute;').replace('à', '&#224;').replace('ê', '&#xEA;')}`;
    expect(witnessed(pageOf(ld({ '@type': 'Article', articleBody: body }), [...TEXT, line])).lines).toContain(
      line.replace('.', ''),
    );
  });
});

describe('what says nothing', () => {
  test.each([
    ['a summary as body', ld({ '@type': 'NewsArticle', articleBody: TEXT[0] })],
    ['another text', ld({ '@type': 'NewsArticle', articleBody: 'A text that does not stand here. '.repeat(30) })],
    ['state of menus only', script(`var state={${PADDING},"menu":["Subscribe now and read all"]}`)],
    ['a string that never ends', script(`var a = "${'\\"x'.repeat(20_000)}`)],
    [
      'megabytes',
      script(`var a = [${'"some words that stand here for nothing at all, again and again",'.repeat(40_000)}]`),
    ],
  ])('%s', (_name, scripts) => {
    expect(read(pageOf(scripts)).page.witness).toBeUndefined();
  });

  test('and is not run', () => {
    const html = pageOf(script(`window.hit = true; var b = {"body":${JSON.stringify(BODY)},${PADDING}}`));
    expect(witnessed(html).lines).toEqual(WORDS);
  });
});
