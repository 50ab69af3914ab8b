import { expect, test } from 'vitest';
import { createHider } from '../../../lib/dom/hide/hide-spans.ts';
import { readPage } from '../../../lib/dom/read/read-page.ts';

test('words of an XML document are hidden behind a stub of HTML, and come back', () => {
  const words = 'See also Ten ferries that never sailed';
  const xml = `<report xmlns="urn:a"><para>The harbour master closed the gate. ${words}</para></report>`;
  const document = new DOMParser().parseFromString(xml, 'application/xml');
  const before = new XMLSerializer().serializeToString(document);
  const map = readPage(document);
  const start = map.page.text.indexOf(words);
  const hider = createHider(() => {});
  expect(hider.apply([{ start, end: start + words.length }], map)).toBe(true);
  const added = [...document.querySelectorAll('para > *')];
  expect(added.map(({ namespaceURI, localName }) => [namespaceURI, localName])).toEqual([
    ['http://www.w3.org/1999/xhtml', 'span'],
    ['http://www.w3.org/1999/xhtml', 'span'],
  ]);
  hider.stop();
  expect(new XMLSerializer().serializeToString(document)).toBe(before);
});
