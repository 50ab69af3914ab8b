import { expect, test } from 'vitest';
import { injectionOf } from '../../../entrypoints/background/inject-styles.ts';

const CSS = 'a { color: red }';

test.each([
  ['rules of a page', CSS, { tabId: 4, frameIds: [7] }],
  ['rules of painted words', { css: CSS, frames: false }, { tabId: 4, frameIds: [7] }],
  ['those of words in a frame', { css: CSS, frames: true }, { tabId: 4, allFrames: true }],
])('%s go where they hold', (_, request, target) => {
  expect(injectionOf(request, 4, 7)).toEqual({ target, css: CSS });
});
