import { afterEach, describe, expect, test } from 'vitest';
import { boxSelector, isTelling } from '../../../lib/dom/boxes/box-selector.ts';

afterEach(() => document.body.replaceChildren());

describe('a box is named by what a person called it', () => {
  test.each<[string, string, string | null]>([
    ['its id', '<div id="newsletter" class="x"><p id="target">Sign up</p></div>', '#target'],
    ['its class', '<div class="promo-box css-1x2y3z"><p data-target>Sign up</p></div>', 'div.promo-box > p'],
    [
      'past classes made by a machine',
      '<div class="promo"><p class="sc-bdVaJ2 css-19k" data-target>x</p></div>',
      'div.promo > p',
    ],
    ['its place when nothing has a name', '<div><p>a</p><p data-target>b</p></div>', 'body > div > p:nth-of-type(2)'],
    ['an item of a list by no number', '<ul class="more"><li>a</li><li data-target>b</li></ul>', 'ul.more > li'],
    [
      'nor a cell of a table',
      '<table class="more"><tbody><tr><td>a</td><td data-target>b</td></tr></tbody></table>',
      'table.more > tbody > tr > td',
    ],
    [
      'the box around it when its own name is everywhere',
      `${'<p class="text">a</p>'.repeat(20)}<aside class="more"><p class="text" data-target>b</p></aside>`,
      'aside.more > p.text',
    ],
  ])('%s', (_, html, expected) => {
    document.body.innerHTML = html;
    const target = document.querySelector('[data-target], #target') as Element;
    const selector = boxSelector(target);
    expect(selector).toBe(expected);
    expect([...document.querySelectorAll(selector ?? 'none')]).toContain(target);
  });

  test('the body is no box', () => {
    expect(boxSelector(document.body)).toBeNull();
  });

  test.each<[string, boolean]>([
    ['related-stories', true],
    ['articlePromo', true],
    ['newsletter_signup', true],
    ['css-1abcd2', false],
    ['Story_headline__2xTqP', false],
    ['post-48213', false],
    ['is-active', false],
    ['mt-4', false],
    ['md:flex', false],
    ['p', false],
  ])('%s', (name, telling) => {
    expect(isTelling(name)).toBe(telling);
  });
});
