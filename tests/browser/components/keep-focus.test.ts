/* The half of `access.ts` that is `keep-focus.ts`; `announce.ts` has a test of its own. */

import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { makeAccessible } from '../../../components/access.ts';
import { place } from './drawn.tsx';

let stop: () => void;
beforeEach(() => {
  stop = makeAccessible(document);
});
afterEach(() => {
  stop();
  place.innerHTML = '';
});

const one = (selector: string) => place.querySelector<HTMLElement>(selector) as HTMLElement;
const row = (id: string) =>
  `<li id="row-${id}" tabindex="0"><a id="name-${id}" href="#x">${id}</a> <button id="show-${id}">Show</button> <button id="remove-${id}">Remove</button></li>`;
const LIST = `<section><h2 id="heading">Rules</h2><ul>${['a', 'b', 'c'].map(row).join('')}</ul></section><button id="beyond">Beyond</button>`;

type Case = readonly [what: string, html: string, focused: string, act: () => void, expected: string];

const CASES: readonly Case[] = [
  ['a row by its button: the same button of the next', LIST, '#remove-b', () => one('#row-b').remove(), 'remove-c'],
  ['the last row: the one before', LIST, '#show-c', () => one('#row-c').remove(), 'show-b'],
  ['a row that was the place itself: the next row', LIST, '#row-a', () => one('#row-a').remove(), 'row-b'],
  [
    'several rows at once: the first that is left',
    LIST,
    '#remove-a',
    () => {
      one('#row-a').remove();
      one('#row-b').remove();
    },
    'remove-c',
  ],
  [
    'the only row of a part: its heading, and nothing beyond the part',
    `<section><h2 id="heading">Rules</h2><ul>${row('a')}</ul></section><button id="beyond">Beyond</button>`,
    '#remove-a',
    () => one('ul').remove(),
    'heading',
  ],
  [
    'a form in whose place something else comes: the first of that',
    '<section><button id="first">First</button><form><input id="field"></form></section>',
    '#field',
    () =>
      one('form').replaceWith(document.createRange().createContextualFragment('<p><a href="#x" id="new">New</a></p>')),
    'new',
  ],
  [
    'something, where the way back is offered: that',
    LIST,
    '#remove-b',
    () => {
      one('#row-b').remove();
      one('section').insertAdjacentHTML(
        'afterbegin',
        '<p role="status">Removed <button id="undo" data-autofocus>Undo</button></p>',
      );
    },
    'undo',
  ],
  [
    'in a part of a part that goes with it: what comes next where that was',
    '<main><div id="outer"><p><button id="inner">In</button></p></div><button id="next">Next</button></main>',
    '#inner',
    () => {
      one('p').remove();
      one('#outer').remove();
    },
    'next',
  ],
  [
    'a part that is not drawn without it: what comes after the part',
    '<style>aside:empty { display: none }</style><button>Above</button><aside><p><button id="close">Close</button></p></aside><main><button id="next">Next</button><button>Last</button></main>',
    '#close',
    () => one('p').remove(),
    'next',
  ],
  [
    'a button that can be pressed no more: the next',
    '<main><button id="first">First</button><button id="busy">Busy</button><button id="next">Next</button></main>',
    '#busy',
    () => one('#busy').setAttribute('disabled', ''),
    'next',
  ],
  [
    'what a fold hides: its line',
    '<main><details open><summary id="line">Line</summary><button id="inside">Inside</button></details></main>',
    '#inside',
    () => one('details').removeAttribute('open'),
    'line',
  ],
];

describe('the keyboard goes on, after what it stood on is taken away', () => {
  test.each(CASES)('%s', async (_, html, focused, act, expected) => {
    place.innerHTML = html;
    one(focused).focus();
    act();
    await expect.poll(() => document.activeElement?.id).toBe(expected);
  });

  test('a heading that holds it for a moment is no stop of its own', async () => {
    place.innerHTML = `<section><h2 id="heading">Rules</h2><ul>${row('a')}</ul></section><button id="beyond">Beyond</button>`;
    one('#remove-a').focus();
    one('ul').remove();
    await expect.poll(() => document.activeElement?.id).toBe('heading');
    one('#beyond').focus();
    expect(one('#heading').hasAttribute('tabindex')).toBe(false);
  });

  test('a press elsewhere is left alone, and so is a focus that somebody else has placed', async () => {
    place.innerHTML = LIST;
    one('#remove-a').focus();
    one('#remove-a').blur();
    await Promise.resolve();
    one('#row-a').remove();
    await new Promise(requestAnimationFrame);
    expect(document.activeElement).toBe(document.body);
    one('#remove-b').focus();
    one('#row-b').remove();
    one('#beyond').focus();
    await new Promise(requestAnimationFrame);
    expect(document.activeElement?.id).toBe('beyond');
  });
});
