import { describe, expect, test } from 'vitest';
import { packPage, unpackPage } from '../../../lib/text/packed-page.ts';
import { read } from '../dom/page.ts';

const ROW = '<li class="teaser card"><a href="/x"><b>Ten bridges</b> to cross</a></li>';
const { page } =
  read(`<html lang="en-GB"><head><title>Rain</title><meta property="article:published_time" content="2024-05-02"></head>
<body><nav role="navigation" aria-label="Sections"><ul>${ROW.repeat(40)}</ul></nav><main class="Story-body"><h1>Rain</h1>
<figure><img src="a.png"><figcaption>A <i>quay</i></figcaption></figure><p>It rained, said <a href="/ada" class="name">Ada</a>.</p>
<pre>one\ntwo</pre><table><tr><td>3</td></tr></table><blockquote>Wet.</blockquote></main></body></html>`);

const sent = (): Record<string, unknown> => JSON.parse(JSON.stringify(packPage(page)));

describe('a packed page', () => {
  test('comes back as it was', () => {
    expect(unpackPage(sent())).toEqual(page);
  });

  test('comes back with what its data tells of its text', () => {
    const told = {
      ...page,
      witness: {
        from: 'body' as const,
        spans: [
          { start: 2, end: 20 },
          { start: 20, end: 31 },
          { start: 40, end: 44 },
        ],
      },
    };
    expect(unpackPage(JSON.parse(JSON.stringify(packPage(told))))).toEqual(told);
  });

  test('of no words comes back too', () => {
    const { page: empty } = read('<body></body>');
    expect(unpackPage(packPage(empty))).toEqual(empty);
  });

  test('is less than half as long as the page as it is', () => {
    expect(JSON.stringify(packPage(page)).length).toBeLessThan(JSON.stringify(page).length / 2);
  });
});

describe('what comes from a page is not believed', () => {
  test.each<[string, unknown]>([
    ['nothing', null],
    ['a word', 'page'],
    ['a list', []],
    ['another object', { text: 'One' }],
    ['a text that is no text', { ...sent(), text: 5 }],
    ['names that are no list', { ...sent(), names: 'a b' }],
    ['a number that is none', { ...sent(), boxes: [0, 0, 0, 0, Number.NaN] }],
    ['a negative number', { ...sent(), runs: [-1, 1, 0, 0] }],
    ['half a box', { ...sent(), boxes: [0, 0, 0] }],
    ['a box in a box that comes later', { ...sent(), boxes: [0, 0, 0, 7, 0] }],
    ['a name that is in no table', { ...sent(), names: [] }],
    ['lines longer than the text', { ...sent(), text: 'One' }],
    ['lines shorter than the text', { ...sent(), text: `${page.text} and more` }],
    ['a line of no length', { ...sent(), text: '', blocks: [0, 2, 0, 0], runs: [] }],
    ['a kind of line that there is not', { ...sent(), text: 'One', blocks: [3, 99, 0, 0], runs: [] }],
    ['a line in a box that there is not', { ...sent(), text: 'One', blocks: [3, 2, 9999, 0], runs: [] }],
    ['a run beyond its line', { ...sent(), text: 'One', blocks: [3, 2, 0, 1], runs: [1, 3, 0, 0] }],
    ['more runs than there are', { ...sent(), text: 'One', blocks: [3, 2, 0, 1e9], runs: [] }],
    ['runs of no line', { ...sent(), text: 'One', blocks: [3, 2, 0, 0], runs: [0, 1, 0, 0] }],
    ['a day that is no text', { ...sent(), published: 20240502 }],
    ['a witness of another kind', { ...sent(), witness: { from: 'hearsay', spans: [] } }],
    ['a witness of the text behind its end', { ...sent(), witness: { from: 'body', spans: [9, 1e6] } }],
    ['half a stretch', { ...sent(), witness: { from: 'body', spans: [1, 2, 3] } }],
    ['evidence of another form', { ...sent(), publishedFrom: 'meta' }],
  ])('%s is no page', (_name, packed) => {
    expect(unpackPage(packed)).toBeNull();
  });
});
