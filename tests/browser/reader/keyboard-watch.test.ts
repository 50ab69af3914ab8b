/* Whether the user moved the keyboard out of the frame, or the page took it. */

import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { createKeyboardWatch, type KeyboardWatch } from '../../../entrypoints/reader/overlay/keyboard-watch.ts';

let watch: KeyboardWatch;
let field: HTMLInputElement;

beforeEach(async () => {
  field = document.body.appendChild(document.createElement('input'));
  await userEvent.click(field);
  watch = createKeyboardWatch(document);
  watch.start();
});
afterEach(() => {
  watch.stop();
  field.remove();
});

describe('the keyboard was taken', () => {
  test('when the user did nothing since', () => {
    expect(watch.wasTaken()).toBe(true);
  });

  test.each<[name: string, act: () => Promise<unknown>]>([
    ['pressed in the page', () => userEvent.click(field)],
    ['went on by Tab', () => userEvent.keyboard('{Tab}')],
  ])('not when they %s', async (_, act) => {
    await act();
    expect(watch.wasTaken()).toBe(false);
  });

  test.each<[name: string, event: () => Event]>([
    ['a press', () => new PointerEvent('pointerdown', { bubbles: true })],
    ['a Tab', () => new KeyboardEvent('keydown', { key: 'Tab', bubbles: true })],
  ])('though a script made %s', (_, event) => {
    field.dispatchEvent(event());
    expect(watch.wasTaken()).toBe(true);
  });

  test('though the user typed on: letters move no focus', async () => {
    await userEvent.keyboard('a');
    expect(watch.wasTaken()).toBe(true);
  });

  test('after a press of long ago', async () => {
    await userEvent.click(field);
    await expect.poll(() => watch.wasTaken()).toBe(true);
  });
});

describe('it is given back', () => {
  test('three times, and then no more', () => {
    expect([1, 2, 3, 4, 5].map(() => watch.giveUp())).toEqual([false, false, false, true, true]);
  });

  test('three times anew for the next thing that is shown', () => {
    for (let time = 0; time < 4; time++) watch.giveUp();
    watch.stop();
    watch.start();
    expect(watch.giveUp()).toBe(false);
  });
});

test('nothing is listened to after its end', async () => {
  watch.stop();
  await userEvent.click(field);
  expect(watch.wasTaken()).toBe(true);
});
