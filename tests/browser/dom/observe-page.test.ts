/*
 * On a clock of the test's own: "nothing is heard" is then seen at once, by there being no timer that could run out,
 * and a busy machine has no say in when one does.
 */

import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { observePage, type PageChange } from '../../../lib/dom/observe-page.ts';

const QUIET = 400;

let stop = () => {};
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
});
afterEach(() => {
  stop();
  vi.restoreAllMocks();
  vi.useRealTimers();
  document.body.replaceChildren();
});

function watch(ignore: (node: Node) => boolean = () => false) {
  const changes: PageChange[] = [];
  const page = observePage(document, ignore, (change) => changes.push(change));
  stop = page.stop;
  return { page, changes };
}

/** The browser tells of changes before this comes back. */
const told = () => Promise.resolve();

test('text added is heard once, after the page has come to rest', async () => {
  const { changes } = watch();
  for (const word of ['one', 'two', 'three']) {
    document.body.append(word);
    await told();
    vi.advanceTimersByTime(QUIET - 1);
  }
  expect(changes).toEqual([]);
  vi.advanceTimersByTime(1);
  expect(changes).toEqual([{ addressChanged: false, restless: false }]);
  expect(vi.getTimerCount()).toBe(0);
});

test('elements without text, our own elements and quiet changes are not heard', async () => {
  const host = document.createElement('div');
  const { page, changes } = watch((node) => node === host);
  document.body.append(document.createElement('i'));
  host.textContent = 'a card';
  document.body.append(host);
  page.withObserverPaused(() => document.body.append('hidden by us'));
  await told();
  expect(vi.getTimerCount()).toBe(0);
  // The watch itself: what comes next is heard.
  document.body.append('news');
  await told();
  vi.advanceTimersByTime(QUIET);
  expect(changes.length).toBe(1);
});

test('a change of the page before a quiet one is still heard', async () => {
  const { page, changes } = watch();
  document.body.append('news');
  page.withObserverPaused(() => document.body.append('ours'));
  await told();
  vi.advanceTimersByTime(QUIET);
  expect(changes.length).toBe(1);
});

test('after stop nothing is heard, not even what was seen before', async () => {
  const { changes } = watch();
  document.body.append('early');
  await told();
  expect(vi.getTimerCount()).toBe(1);
  stop();
  document.body.append('late');
  await told();
  expect(vi.getTimerCount()).toBe(0);
  expect(changes).toEqual([]);
});

test('a page that never rests is heard at last, and told apart', async () => {
  const { changes } = watch();
  for (let word = 0; word < 20 && changes.length === 0; word++) {
    document.body.append(`word ${word}`);
    await told();
    vi.advanceTimersByTime(QUIET / 2);
  }
  expect(changes).toEqual([{ addressChanged: false, restless: true }]);
});

test('a page that was kept from working is not taken for one at rest', async () => {
  const { changes } = watch();
  document.body.append('news');
  await told();
  // The thread was busy: it is later than the timer knows, and the page's own work would come only now.
  const now = vi.spyOn(performance, 'now').mockReturnValue(performance.now() + 900);
  vi.advanceTimersByTime(QUIET);
  expect(changes).toEqual([]);
  now.mockReturnValue(performance.now() + QUIET);
  vi.advanceTimersByTime(QUIET);
  expect(changes).toEqual([{ addressChanged: false, restless: false }]);
});
