/*
 * Whether the user sees a point of the frame: every way known by which a page can have them press what they do not see,
 * as far as a script can tell.
 */

import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { createFrameHost, type FrameHost } from '../../../entrypoints/reader/overlay/frame-host.ts';
import { type FrameWatch, watchFrame } from '../../../entrypoints/reader/overlay/seen-by-user.ts';

const BOX = { left: 100, top: 100, width: 300, height: 200, sheet: false };

let frame: FrameHost;
let watch: FrameWatch;

beforeEach(async () => {
  await page.viewport(1000, 700);
  frame = createFrameHost(document, 'about:blank');
  watch = watchFrame(document, frame);
  frame.place(BOX);
  frame.show();
});
afterEach(() => {
  frame.remove();
  document.body.replaceChildren();
  document.documentElement.removeAttribute('style');
});

const sees = () => watch.seesPoint(150, 100);

/** Lays something of the page's over the frame, or beside it. */
function lay(
  tag: 'div' | 'dialog',
  css: string,
  over: { readonly left: number; readonly top: number } = BOX,
): HTMLElement {
  const laid = document.body.appendChild(document.createElement(tag));
  laid.style.cssText = `position: fixed; inset: auto; left: ${over.left}px; top: ${over.top}px; width: 300px; height: 200px;
    margin: 0; padding: 0; border: 0; z-index: 2147483647; background: white; ${css}`;
  return laid;
}
const popover = (css: string, over?: typeof BOX) => {
  const laid = lay('div', css, over);
  laid.popover = 'manual';
  laid.showPopover();
  return laid;
};

describe('as it is, it is seen', () => {
  test.each<[x: number, y: number]>([
    [1, 1],
    [150, 100],
    [299, 199],
  ])('at %i, %i', (x, y) => {
    expect(watch.seesPoint(x, y)).toBe(true);
  });

  test.each<[x: number, y: number]>([
    [-1, 100],
    [150, -1],
    [301, 100],
    [150, 201],
  ])('and not beside it: %i, %i', (x, y) => {
    expect(watch.seesPoint(x, y)).toBe(false);
  });
});

describe('changed by the page, it is not', () => {
  test.each<[property: string, value: string]>([
    ['opacity', '0'],
    ['opacity', '0.99'],
    ['visibility', 'hidden'],
    ['pointer-events', 'none'],
    ['filter', 'opacity(0)'],
    ['filter', 'blur(9px)'],
    ['transform', 'scale(0.1)'],
    ['translate', '900px'],
    ['scale', '0.1'],
    ['rotate', '90deg'],
    ['clip-path', 'inset(90%)'],
    ['mask-image', 'linear-gradient(transparent, transparent)'],
    ['-webkit-mask-box-image', 'linear-gradient(transparent, transparent)'],
    ['mix-blend-mode', 'multiply'],
    ['display', 'none'],
  ])('%s: %s', (property, value) => {
    frame.host.style.setProperty(property, value, 'important');
    expect(sees()).toBe(false);
  });

  test('taken out of the page', () => {
    frame.host.remove();
    expect(sees()).toBe(false);
  });

  test('moved out of the window', () => {
    frame.host.style.setProperty('left', '-5000px', 'important');
    expect(sees()).toBe(false);
  });
});

describe('under something of the page', () => {
  test('in the page itself, which lies below it, it is seen', () => {
    lay('div', '');
    expect(sees()).toBe(true);
  });

  test.each<[name: string, css: string]>([
    ['a popover', ''],
    ['a popover that lets presses through', 'pointer-events: none'],
    ['a popover that shows as nothing', 'opacity: 0'],
    ['a popover over a corner of it alone', 'left: 380px; top: 280px; width: 40px; height: 40px'],
  ])('%s: it is not seen, and is brought above', (_, css) => {
    popover(css);
    expect(sees()).toBe(false);
    expect(sees()).toBe(true);
  });

  test('that comes again each time it never is', () => {
    for (let time = 0; time < 3; time++) {
      popover('pointer-events: none');
      expect(sees()).toBe(false);
    }
  });

  test('a popover elsewhere is no matter', () => {
    popover('', { ...BOX, left: 500, top: 400 });
    expect(sees()).toBe(true);
  });

  test('a popover that was there first is no matter either', () => {
    frame.hide();
    popover('');
    frame.show();
    frame.raise();
    expect(sees()).toBe(false);
    expect(sees()).toBe(true);
  });

  test('a modal dialog, which makes it dead, it is not seen, and cannot be brought above', () => {
    (lay('dialog', '') as HTMLDialogElement).showModal();
    expect([sees(), sees()]).toEqual([false, false]);
  });
});

test('inside the page’s modal dialog it is seen', () => {
  frame.remove();
  (lay('dialog', 'width: 500px; height: 400px') as HTMLDialogElement).showModal();
  frame = createFrameHost(document, 'about:blank');
  watch = watchFrame(document, frame);
  frame.place(BOX);
  frame.show();
  expect(sees()).toBe(true);
});
