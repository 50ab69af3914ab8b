import { afterEach, describe, expect, test } from 'vitest';
import { createHighlighter, highlightCss, LAYERS, randomNames } from '../../../lib/dom/paint/highlighter.ts';
import { readPage } from '../../../lib/dom/read/read-page.ts';

afterEach(() => {
  CSS.highlights.clear();
  document.body.replaceChildren();
});

const names = randomNames();
const HTML =
  '<p>Old Marla Venn met the <b>council</b> of Tarn Island on Friday, and nobody else was there to hear it.</p>';

test('painting changes nothing in the page', async () => {
  document.body.innerHTML = HTML;
  const map = readPage(document);
  const records: MutationRecord[] = [];
  const observer = new MutationObserver((seen) => records.push(...seen));
  observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  const highlighter = createHighlighter(names, () => {});
  highlighter.paint('person', [{ start: 4, end: 14 }], map);
  highlighter.stop();
  records.push(...observer.takeRecords());
  observer.disconnect();
  expect(records).toEqual([]);
});

test('a layer holds one range a span, and an empty one leaves no name behind', () => {
  document.body.innerHTML = HTML;
  const map = readPage(document);
  const highlighter = createHighlighter(names, () => {});
  highlighter.paint('person', [{ start: 4, end: 14 }], map);
  expect([...(CSS.highlights.get(names.person) ?? [])].length).toBe(1);
  highlighter.paint('person', [], map);
  expect(CSS.highlights.has(names.person)).toBe(false);
});

test("stopping takes our layers away and leaves the page's own", () => {
  document.body.innerHTML = HTML;
  const map = readPage(document);
  CSS.highlights.set('search', new Highlight());
  const highlighter = createHighlighter(names, () => {});
  highlighter.paint('junk', [{ start: 0, end: 3 }], map);
  highlighter.stop();
  expect([...CSS.highlights.keys()]).toEqual(['search']);
});

test('every layer has a rule', () => {
  const css = highlightCss(names, LAYERS, '');
  for (const layer of LAYERS) expect(css).toContain(`::highlight(${names[layer]})`);
});

test('a layer that few articles need asks for its rule once, when it is first painted', () => {
  document.body.innerHTML = HTML;
  const map = readPage(document);
  const asked: string[] = [];
  const highlighter = createHighlighter(names, (layer) => asked.push(layer));
  highlighter.paint('person', [{ start: 4, end: 14 }], map);
  highlighter.paint('lit', [], map);
  highlighter.paint('lit', [{ start: 4, end: 14 }], map);
  highlighter.paint('lit', [{ start: 4, end: 14 }], map);
  expect(asked).toEqual(['lit']);
});

test('a rule on the root paints words deep in the page', () => {
  document.body.innerHTML = HTML;
  const style = document.createElement('style');
  style.textContent = highlightCss(names, ['flash'], ':root');
  document.body.append(style);
  const deep = document.querySelector('b') as Element;
  expect(getComputedStyle(deep, `::highlight(${names.flash})`).backgroundColor).toBe('rgba(242, 150, 30, 0.62)');
});

describe('what a page sees of a layer in the registry', () => {
  test('is a name that no other layer and no other visit has', () => {
    const visits = Array.from({ length: 50 }, () => Object.values(randomNames()));
    expect(new Set(visits.flat()).size).toBe(50 * LAYERS.length);
  });

  test.each(LAYERS)('is nothing of “%s”: letters alone, as many for each', (layer) => {
    document.body.innerHTML = HTML;
    createHighlighter(names, () => {}).paint(layer, [{ start: 4, end: 14 }], readPage(document));
    const seen = [...CSS.highlights.keys()];
    expect(seen).toEqual([names[layer]]);
    expect(seen.join()).toMatch(/^[a-z]{10}$/);
  });
});
