/* The hand over a name: a rule that comes and goes, however slow the background is. */

import { expect, test } from 'vitest';
import { createPointerSign } from '../../../entrypoints/reader/names/pointer-sign.ts';
import { MAX_ELEMENTS_IN_ONE_RULE } from '../../../lib/dom/paint/painted-elements.ts';

const page = (elements: number) => ({ getElementsByTagName: () => ({ length: elements }) }) as unknown as Document;

/** A background that answers when it is told to. */
function slowStyles() {
  const done: string[] = [];
  const open: (() => void)[] = [];
  const take = (what: string) => (css: string) =>
    new Promise<void>((resolve) => {
      open.push(() => {
        done.push(`${what} ${/cursor: \w+/.exec(css)?.[0]}`);
        resolve();
      });
    });
  const answer = async () => {
    for (let next = open.shift(); next; next = open.shift()) {
      next();
      await new Promise((resolve) => setImmediate(resolve));
    }
  };
  return { done, answer, add: take('add'), remove: take('remove') };
}

test('a hand comes with the name and goes with it', async () => {
  const styles = slowStyles();
  const sign = createPointerSign(page(100), styles);
  sign.over(true);
  sign.over(true);
  await styles.answer();
  sign.over(false);
  await styles.answer();
  expect(styles.done).toEqual(['add cursor: pointer', 'remove cursor: pointer']);
});

test('a pointer that has left before the background answered leaves no hand', async () => {
  const styles = slowStyles();
  const sign = createPointerSign(page(100), styles);
  sign.over(true);
  sign.over(false);
  sign.over(true);
  sign.over(false);
  await styles.answer();
  expect(styles.done).toEqual(['add cursor: pointer', 'remove cursor: pointer']);
});

test('a very large page has none', async () => {
  const styles = slowStyles();
  createPointerSign(page(MAX_ELEMENTS_IN_ONE_RULE + 1), styles).over(true);
  await styles.answer();
  expect(styles.done).toEqual([]);
});
