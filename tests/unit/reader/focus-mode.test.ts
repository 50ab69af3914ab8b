/* The article alone while what shows it is on its way: what holds in the end is what the user did last. */

import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createFocusMode, type FocusMode } from '../../../entrypoints/reader/junk/focus-mode.ts';
import { ALONE } from '../../../lib/dom/alone/alone-maker.ts';
import type { AloneViewOptions } from '../../../lib/dom/alone/alone-view.ts';
import type { PageMap } from '../../../lib/dom/read/page-map.ts';
import { type AloneLook, AS_PAGE } from '../../../lib/settings/alone-look.ts';
import { eventually } from '../../eventually.ts';

const world = globalThis as { [ALONE]?: unknown };
const map = { page: { blocks: [{}, {}] } } as unknown as PageMap;

let come: () => void = () => {};
let fail: (error: Error) => void = () => {};
let focus: FocusMode;
let leave: AloneViewOptions['onLeave'] = () => {};
let look: AloneLook = AS_PAGE;
const show = vi.fn();
const stop = vi.fn(async () => {});
const uncovered = vi.fn();
const loadAlone = vi.fn(
  () =>
    new Promise<void>((done, failed) => {
      fail = failed;
      come = () => {
        world[ALONE] = (_: Document, options: AloneViewOptions) => {
          leave = options.onLeave;
          return { show, stop };
        };
        done();
      };
    }),
);
const known = () => ({ map, lines: [1], junk: [], look });

beforeEach(() => {
  look = AS_PAGE;
  focus = createFocusMode({ loadAlone, onChange: () => {}, onUncovered: uncovered } as never);
});
afterEach(() => {
  delete world[ALONE];
  vi.clearAllMocks();
});

test('it is loaded once, and shows what is known when it has come', async () => {
  const done = focus.toggle(known);
  expect([focus.on, show.mock.calls.length]).toEqual([true, 0]);
  look = { ...AS_PAGE, focusSize: 'large' };
  come();
  await done;
  expect(show).toHaveBeenCalledExactlyOnceWith({ map, inArticle: [false, true], junk: [] }, look);
  await focus.toggle(known);
  await focus.toggle(known);
  expect([loadAlone.mock.calls.length, show.mock.calls.length, focus.on]).toEqual([1, 2, true]);
});

test('taken back before it came, it does not come', async () => {
  const done = focus.toggle(known);
  await focus.toggle(known);
  come();
  await done;
  expect([focus.on, show.mock.calls.length]).toEqual([false, 0]);
});

test('wanted twice before it came, it comes once', async () => {
  const first = focus.toggle(known);
  await focus.toggle(known);
  const again = focus.toggle(known);
  come();
  await again;
  fail(new Error('never'));
  expect([focus.on, show.mock.calls.length]).toEqual([true, 1]);
  void first;
});

test('what could not be loaded is not on, and is told', async () => {
  const done = focus.toggle(known);
  fail(new Error('no such file'));
  await expect(done).rejects.toThrow('no such file');
  expect(focus.on).toBe(false);
});

test('left by its own bar, the page is read again when it is seen again', async () => {
  const done = focus.toggle(known);
  come();
  await done;
  leave();
  expect(focus.on).toBe(false);
  await eventually(() => expect(uncovered).toHaveBeenCalledOnce());
  expect(stop).toHaveBeenCalledOnce();
});

test('where no article is known, nothing begins', async () => {
  await focus.toggle(() => null);
  expect([focus.on, loadAlone.mock.calls.length]).toEqual([false, 0]);
});
