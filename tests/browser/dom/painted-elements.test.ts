import { afterEach, describe, expect, test } from 'vitest';
import { createHighlighter, highlightCss, randomNames } from '../../../lib/dom/paint/highlighter.ts';
import { createPaintedElements, MARKED_AT_ONCE } from '../../../lib/dom/paint/painted-elements.ts';
import { readPage } from '../../../lib/dom/read/read-page.ts';

const MARK = 'qwertyuiop';
const FILLER = 'and nobody else was there to hear what was said of the harbour that evening.';

afterEach(() => {
  CSS.highlights.clear();
  document.body.replaceChildren();
});

const rangeOf = (start: Node, end = start) =>
  new StaticRange({
    startContainer: start,
    startOffset: 0,
    endContainer: end,
    endOffset: (end as Text).data.length,
  });
const textOf = (selector: string): Text => document.querySelector(selector)?.firstChild as Text;
const marked = () => [...document.querySelectorAll(`[${MARK}]`)].map(({ id, localName }) => id || localName);

test('words are painted in marked elements by a rule that holds for no other', () => {
  document.body.innerHTML = `<p id="a">Marla Venn came, ${FILLER}</p><p id="b">Tarn, ${FILLER}</p>`;
  const names = randomNames();
  const style = document.createElement('style');
  style.textContent = highlightCss(names, ['flash'], `[${MARK}]`);
  document.body.append(style);
  const highlighter = createHighlighter(names, () => {}, createPaintedElements(MARK, true));
  highlighter.paint('flash', [{ start: 0, end: 10 }], readPage(document));
  const colour = (id: string) =>
    getComputedStyle(document.getElementById(id) as Element, `::highlight(${names.flash})`).backgroundColor;
  expect([marked(), colour('a'), colour('b')]).toEqual([['a'], 'rgba(242, 150, 30, 0.62)', 'rgba(0, 0, 0, 0)']);
  highlighter.stop();
  expect(marked()).toEqual([]);
});

test('an element stays marked until the last layer has left it', () => {
  document.body.innerHTML = '<p id="a">One</p><p id="b">Two</p>';
  const elements = createPaintedElements(MARK, true);
  elements.mark('person', [rangeOf(textOf('#a')), rangeOf(textOf('#b'))]);
  elements.mark('place', [rangeOf(textOf('#a'))]);
  elements.mark('person', []);
  expect(marked()).toEqual(['a']);
  elements.mark('place', []);
  expect(marked()).toEqual([]);
});

describe('of a range are marked', () => {
  const CASES: readonly [string, string, readonly [string, string], boolean, readonly string[]][] = [
    ['all elements its words stand in', '<p id="a">A<b>b</b></p><p id="c">C</p>', ['#a', '#c'], true, ['a', 'b', 'c']],
    [
      'no element with very many in it, for they would all inherit',
      `<p id="a">A${'<i></i>'.repeat(1001)}</p><p id="b">B</p>`,
      ['#a', '#b'],
      true,
      ['b'],
    ],
    [
      'such an element too where nothing is inherited',
      `<p id="a">A${'<i></i>'.repeat(1001)}</p><p id="b">B</p>`,
      ['#a', '#b'],
      false,
      ['a', 'b'],
    ],
  ];
  test.each(CASES)('%s', (_, html, [start, end], inherits, expected) => {
    document.body.innerHTML = html;
    createPaintedElements(MARK, inherits).mark('junk', [rangeOf(textOf(start), textOf(end))]);
    expect(marked()).toEqual(expected);
  });

  test.each([
    ['the host of a shadow tree, where its text inherits', true, ['host']],
    ['the element in the shadow tree, where it does not', false, []],
  ])('%s', (_, inherits, expected) => {
    document.body.innerHTML = '<div id="host"></div>';
    const root = (document.getElementById('host') as Element).attachShadow({ mode: 'open' });
    root.innerHTML = '<p>Words</p>';
    createPaintedElements(MARK, inherits).mark('junk', [rangeOf(root.querySelector('p')?.firstChild as Text)]);
    expect(marked()).toEqual(expected);
    expect(root.querySelector(`[${MARK}]`) === null).toBe(inherits);
  });
});

test('very many elements are marked a portion a task', async () => {
  document.body.innerHTML = '<p>Word</p>'.repeat(5 * MARKED_AT_ONCE);
  const portions: number[] = [];
  await new Promise<void>((done) => {
    const observer = new MutationObserver((records) => {
      portions.push(records.length);
      if (marked().length === 5 * MARKED_AT_ONCE) {
        observer.disconnect();
        done();
      }
    });
    observer.observe(document.body, { attributes: true, subtree: true });
    const ranges = [...document.querySelectorAll('p')].map(({ firstChild }) => rangeOf(firstChild as Text));
    createPaintedElements(MARK, true).mark('junk', ranges);
  });
  expect(portions).toEqual(Array(5).fill(MARKED_AT_ONCE));
});
