/* Hiding junk while choices follow each other faster than the page is read again. */

import { afterEach, expect, test } from 'vitest';
import { JunkView, type ShownJunk } from '../../../entrypoints/reader/junk/show-junk.ts';
import type { Highlighter } from '../../../lib/dom/paint/highlighter.ts';
import type { PageMap } from '../../../lib/dom/read/page-map.ts';
import { readPage } from '../../../lib/dom/read/read-page.ts';
import type { JudgedSpan } from '../../../lib/junk/user-rules.ts';
import { DEFAULT_SETTINGS } from '../../../lib/settings/settings.ts';
import { siteChoices } from '../../../lib/settings/site-choices.ts';

const TRUE_TEXT = 'The harbour master closed the northern gate on Monday after the storm had torn two ferries loose.';
const GLUED = 'See also: Ten ferries that never sailed';
const HIDE = siteChoices({ ...DEFAULT_SETTINGS, junk: 'hide' }, 'example.org');

// biome-ignore lint/performance/useDomNodeTextContent: what is rendered is the very thing tested
const seesJunk = () => document.body.innerText.includes(GLUED);

let view: JunkView | null = null;
afterEach(() => {
  view?.stop();
  document.body.replaceChildren();
});

/** A page read once, whose reader reads again when `answer` is called. */
function openPage() {
  document.body.innerHTML = `<p>${TRUE_TEXT} ${GLUED} ${TRUE_TEXT}</p>`;
  let map: PageMap = readPage(document);
  let waiting: (() => void)[] = [];
  let remapped = 0;
  const junkOf = (): ShownJunk => {
    const start = map.page.text.indexOf(GLUED);
    const items = [{ start, end: start + GLUED.length, kind: 'related', score: 1 } as JudgedSpan];
    return { map, items, boxes: [], lines: map.page.blocks };
  };
  const show = () => made.show(junkOf(), HIDE);
  const made: JunkView = new JunkView({
    document,
    highlighter: { paint: () => undefined } as unknown as Highlighter,
    withObserverPaused: (change) => change(),
    reread: () =>
      new Promise((resolve) =>
        waiting.push(() => resolve(readPage(document, { isHidden: (element) => made.isHidden(element) }))),
      ),
    onRemapped: (now) => {
      map = now;
      remapped++;
    },
    onOpened: show,
    onSettled: () => undefined,
  });
  view = made;
  show();
  return {
    view: made,
    asked: () => waiting.length,
    remapped: () => remapped,
    answer() {
      const ready = waiting;
      waiting = [];
      for (const one of ready) one();
    },
  };
}

test('what was shown and is to be hidden again is hidden, though the page was not read between', async () => {
  const { view, asked, remapped, answer } = openPage();
  await expect.poll(asked).toBe(1);
  answer();
  await expect.poll(remapped).toBe(1);
  expect(seesJunk()).toBe(false);

  view.openAll(true);
  await expect.poll(seesJunk).toBe(true);
  // The reading that would tell where the words stand now is asked for, and not yet answered.
  await expect.poll(asked).toBe(1);
  view.openAll(false);
  answer();
  await expect
    .poll(() => {
      answer();
      return seesJunk();
    })
    .toBe(false);
});
