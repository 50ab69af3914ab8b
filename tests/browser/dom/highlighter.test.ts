import { afterEach, expect, test } from 'vitest';
import { createHighlighter, highlightCss, LAYERS } from '../../../lib/dom/paint/highlighter.ts';
import { readPage } from '../../../lib/dom/read/read-page.ts';

afterEach(() => {
  CSS.highlights.clear();
  document.body.replaceChildren();
});

const HTML =
  '<p>Old Marla Venn met the <b>council</b> of Tarn Island on Friday, and nobody else was there to hear it.</p>';

test('painting changes nothing in the page', async () => {
  document.body.innerHTML = HTML;
  const map = readPage(document);
  const records: MutationRecord[] = [];
  const observer = new MutationObserver((seen) => records.push(...seen));
  observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  const highlighter = createHighlighter('k', () => {});
  highlighter.paint('person', [{ start: 4, end: 14 }], map);
  highlighter.stop();
  records.push(...observer.takeRecords());
  observer.disconnect();
  expect(records).toEqual([]);
});

test('a layer holds one range a span, and an empty one leaves no name behind', () => {
  document.body.innerHTML = HTML;
  const map = readPage(document);
  const highlighter = createHighlighter('k', () => {});
  highlighter.paint('person', [{ start: 4, end: 14 }], map);
  expect([...(CSS.highlights.get('k-person') ?? [])].length).toBe(1);
  highlighter.paint('person', [], map);
  expect(CSS.highlights.has('k-person')).toBe(false);
});

test("stopping takes our layers away and leaves the page's own", () => {
  document.body.innerHTML = HTML;
  const map = readPage(document);
  CSS.highlights.set('search', new Highlight());
  const highlighter = createHighlighter('k', () => {});
  highlighter.paint('junk', [{ start: 0, end: 3 }], map);
  highlighter.stop();
  expect([...CSS.highlights.keys()]).toEqual(['search']);
});

test('every layer has a rule', () => {
  const css = highlightCss('k', LAYERS, '');
  for (const layer of LAYERS) expect(css).toContain(`::highlight(k-${layer})`);
});

test('a layer that few articles need asks for its rule once, when it is first painted', () => {
  document.body.innerHTML = HTML;
  const map = readPage(document);
  const asked: string[] = [];
  const highlighter = createHighlighter('k', (layer) => asked.push(layer));
  highlighter.paint('person', [{ start: 4, end: 14 }], map);
  highlighter.paint('lit', [], map);
  highlighter.paint('lit', [{ start: 4, end: 14 }], map);
  highlighter.paint('lit', [{ start: 4, end: 14 }], map);
  expect(asked).toEqual(['lit']);
});

test('a rule on the root paints words deep in the page', () => {
  document.body.innerHTML = HTML;
  const style = document.createElement('style');
  style.textContent = highlightCss('k', ['flash'], ':root');
  document.body.append(style);
  const deep = document.querySelector('b') as Element;
  expect(getComputedStyle(deep, '::highlight(k-flash)').backgroundColor).toBe('rgba(242, 150, 30, 0.62)');
});
