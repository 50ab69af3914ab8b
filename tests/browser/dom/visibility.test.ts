import { afterEach, describe, expect, test } from 'vitest';
import { readPage } from '../../../lib/dom/read/read-page.ts';
import { isHiddenOnPage } from '../../../lib/dom/read/visibility.ts';

afterEach(() => {
  document.body.innerHTML = '';
});

const element = (html: string): Element => {
  document.body.innerHTML = html;
  return document.querySelector('#it') as Element;
};

describe('what a user sees', () => {
  test.each([
    ['a plain paragraph', '<p id="it">Rain.</p>', false],
    ['a wrapper without a box of its own', '<div id="it" style="display: contents"><p>Rain.</p></div>', false],
    ['such a wrapper made invisible', '<div id="it" style="display: contents; visibility: hidden">Rain.</div>', true],
    ['what is not displayed', '<div id="it" style="display: none">Rain.</div>', true],
    ['what is invisible', '<div id="it" style="visibility: hidden">Rain.</div>', true],
    ['what is for screen readers', '<span id="it" class="sr-only">Rain.</span>', true],
  ])('%s', (_name, html, hidden) => {
    expect(isHiddenOnPage(element(html))).toBe(hidden);
  });

  test('text in a wrapper without a box is read', () => {
    const sentence = 'The council of the small town met again on Tuesday and agreed to nothing at all. ';
    document.body.innerHTML = `<article style="display: contents"><p>${sentence.repeat(4)}</p></article>`;
    expect(readPage(document, { isHidden: isHiddenOnPage }).page.text).toContain('agreed to nothing');
  });
});
