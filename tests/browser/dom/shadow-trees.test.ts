/* Open shadow trees and dialogs, read as they are shown, and the way back to their nodes. */

import { afterEach, describe, expect, test } from 'vitest';
import { observePage, type PageChange } from '../../../lib/dom/observe-page.ts';
import { characterAtPoint } from '../../../lib/dom/paint/character-at-point.ts';
import { createHighlighter, highlightCss, randomNames } from '../../../lib/dom/paint/highlighter.ts';
import { rectOfSpan } from '../../../lib/dom/paint/span-geometry.ts';
import { readPage } from '../../../lib/dom/read/read-page.ts';
import { selectedRange } from '../../../lib/dom/read/selected-range.ts';
import { isHiddenOnPage } from '../../../lib/dom/read/visibility.ts';
import { walkPage } from '../../../lib/dom/read/walk-page.ts';
import { runToEnd } from '../../../lib/text/cooperative-task.ts';

afterEach(() => {
  CSS.highlights.clear();
  document.body.replaceChildren();
});

/** As a page's own markup, shadow trees in `<template shadowrootmode>`. */
function page(html: string): void {
  const template = document.createElement('div');
  document.body.append(template);
  template.setHTMLUnsafe(html);
}
const open = (html: string) => `<template shadowrootmode="open">${html}</template>`;
const read = () => readPage(document, { isHidden: isHiddenOnPage });

describe('what is read of shadow trees', () => {
  test.each([
    [
      'an open one',
      `<p>Before.</p><news-story>${open('<p>The ferry sank.</p>')}</news-story><p>After.</p>`,
      'Before.\nThe ferry sank.\nAfter.',
    ],
    [
      'not a closed one',
      '<p>Before.</p><news-story><template shadowrootmode="closed"><p>Shut.</p></template></news-story>',
      'Before.',
    ],
    ['one in another', `<a-b>${open(`<div>${open('<p>Deep.</p>')}</div>`)}</a-b>`, 'Deep.'],
    [
      'what the page puts into a slot, where the slot is',
      `<a-b>${open('<p>One.</p><slot></slot><p>Three.</p>')}<p>Two.</p></a-b>`,
      'One.\nTwo.\nThree.',
    ],
    [
      'slots in an order of their own',
      `<a-b>${open('<slot name="b"></slot><slot name="a"></slot>')}<p slot="a">Second.</p><p slot="b">First.</p></a-b>`,
      'First.\nSecond.',
    ],
    ['not what stands in no slot', `<a-b>${open('<p>Shown.</p>')}<p>Never shown.</p></a-b>`, 'Shown.'],
    [
      'what a slot shows where nothing is put in',
      `<a-b>${open('<slot><p>By default.</p></slot>')}</a-b>`,
      'By default.',
    ],
    ['words straight in a slot', `<a-b>${open('<p><slot></slot> sank.</p>')}The ferry</a-b>`, 'The ferry sank.'],
    [
      'not what is hidden in one',
      `<a-b>${open('<p hidden>No.</p><p style="display:none">No.</p><p>Yes.</p>')}</a-b>`,
      'Yes.',
    ],
    ['a form whose field is called as the tree', '<form><input name="shadowRoot"><p>Words.</p></form>', 'Words.'],
  ])('%s', (_, html, expected) => {
    page(html);
    expect(read().page.text).toBe(expected);
  });

  test('no deeper than trees are nested by who means well', () => {
    let outer: Element | ShadowRoot = document.body;
    for (let i = 0; i < 300; i++) {
      const host: HTMLElement = document.createElement('div');
      outer.append(host);
      outer = host.attachShadow({ mode: 'open' });
      outer.append(`${i} `);
    }
    const map = read();
    expect(map.gaveUp).toBe(true);
    expect(map.roots.length).toBeLessThan(50);
  });

  test('in steps, as the rest of the page', () => {
    page(`<a-b>${open(`<p>${'<i>word </i>'.repeat(2000)}</p>`)}</a-b>`);
    const visitor = { isFull: false, giveUp() {}, enter: () => true, leave() {}, readText() {}, enterShadow() {} };
    let steps = 0;
    const task = walkPage(document.body, visitor);
    while (!task.next().done) steps++;
    expect(steps).toBeGreaterThan(4000 / 64 - 1);
    expect(runToEnd(walkPage(document.body, visitor))).toBeUndefined();
  });
});

describe('the way back', () => {
  const STORY = `<p>Before it all.</p><a-b>${open('<p id="in">Marla <b>Venn</b> came.</p><slot></slot>')}<p>Tarn Island.</p></a-b><p>After.</p>`;
  const spanOf = (map: ReturnType<typeof read>, words: string) => {
    const start = map.page.text.indexOf(words);
    return { start, end: start + words.length };
  };

  test.each(['Before', 'Marla Venn', 'Venn came', 'Tarn Island', 'After', 'it all'])('%s', (words) => {
    page(STORY);
    const map = read();
    const span = spanOf(map, words);
    const range = map.rangeOf(span);
    expect(range && map.spanOf(range)).toEqual(span);
    expect(rectOfSpan(map, span)?.width).toBeGreaterThan(0);
  });

  test('of words in two trees there is none, which is no fault', () => {
    page(STORY);
    const map = read();
    expect(map.rangeOf(spanOf(map, 'all.\nMarla'))).toBeNull();
  });

  test('from a place between elements', () => {
    page(STORY);
    const map = read();
    const inside = map.roots[0]?.querySelector('#in') as Element;
    const at = (start: number, end: number) =>
      map.spanOf(new StaticRange({ startContainer: inside, startOffset: start, endContainer: inside, endOffset: end }));
    expect(at(1, 2)).toEqual(spanOf(map, 'Venn'));
    expect(at(0, 3)).toEqual(spanOf(map, 'Marla Venn came.'));
    expect(at(0, 1)).toEqual(spanOf(map, 'Marla'));
  });

  test('from the point of a click', () => {
    page(STORY);
    const map = read();
    const rect = rectOfSpan(map, spanOf(map, 'Venn')) as DOMRect;
    const found = characterAtPoint(document, rect.left + 3, rect.top + rect.height / 2, map.roots);
    expect(found && map.spanOf(found)?.start).toBe(spanOf(map, 'Venn').start);
  });

  test('from what is selected', () => {
    page(STORY);
    const map = read();
    const bold = map.roots[0]?.querySelector('b') as Element;
    document.getSelection()?.setBaseAndExtent(bold, 0, bold, 1);
    const range = selectedRange(document, map.roots);
    expect(range && map.spanOf(range)).toEqual(spanOf(map, 'Venn'));
    document.getSelection()?.removeAllRanges();
    expect(selectedRange(document, map.roots)).toBeNull();
  });

  test('is painted by a rule on the root', () => {
    page(STORY);
    const map = read();
    const names = randomNames();
    const style = document.createElement('style');
    style.textContent = highlightCss(names, ['flash'], ':root');
    document.head.append(style);
    createHighlighter(names, () => {}).paint('flash', [spanOf(map, 'Venn')], map);
    const bold = map.roots[0]?.querySelector('b') as Element;
    expect(getComputedStyle(bold, `::highlight(${names.flash})`).backgroundColor).toBe('rgba(242, 150, 30, 0.62)');
    style.remove();
  });
});

test('what changes in a shadow tree that was read is heard', async () => {
  page(`<a-b>${open('<p>Words.</p>')}</a-b>`);
  const changed = new Promise<PageChange>((resolve) => {
    const observer = observePage(
      document,
      () => false,
      (change) => {
        observer.stop();
        resolve(change);
      },
    );
    observer.follow(read().roots);
    document.querySelector('a-b')?.shadowRoot?.append('More words.');
  });
  expect(await changed).toMatchObject({ addressChanged: false });
});

describe('a dialog', () => {
  const article = `<h1>The ferry</h1>${'<p>The council of Tarn closed the bridge on Tuesday, until the autumn at least. </p>'.repeat(20)}`;
  test.each([
    ['that is open with an article in it is read', `<dialog open>${article}</dialog>`, true],
    ['that is closed is not', `<dialog>${article}</dialog>`, false],
    [
      'that wants an answer is not',
      '<dialog open><p>We value your privacy. Accept all cookies of our partners?</p></dialog>',
      false,
    ],
  ])('%s', (_, html, isRead) => {
    page(`<p>Beside it.</p>${html}`);
    expect(read().page.text.length > 'Beside it.'.length).toBe(isRead);
  });

  test('that is modal is read', () => {
    page(`<dialog>${article}</dialog>`);
    document.querySelector('dialog')?.showModal();
    expect(read().page.text).toContain('The council of Tarn');
  });
});
