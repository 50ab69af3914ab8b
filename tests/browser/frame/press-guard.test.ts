/*
 * A press in the frame acts only when the user can have meant it. Here the browser says whether the frame is drawn as
 * it is, as Chromium does; where it does not: `press-guard-asks.test.ts`.
 */

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';

const { browserSees, fakeLooks, heard, putButton, shownLongEnough } = await vi.hoisted(() => import('./a-guard.ts'));
fakeLooks(true);

import { guardPresses } from '../../../entrypoints/frame/press-guard.ts';
import { eventuallyTrue } from '../../eventually.ts';

const guard = guardPresses(window, heard);
let button: HTMLButtonElement;
const pressedTimes = () => heard.pressed.mock.calls.length;

beforeEach(() => {
  button = putButton();
});

describe('a press', () => {
  test('of the user, on what is drawn as it is, acts at once, and nobody else is asked', async () => {
    await shownLongEnough(guard);
    await userEvent.click(button);
    expect([pressedTimes(), heard.seesPoint.mock.calls, heard.onCovered.mock.calls]).toEqual([1, [], []]);
  });

  test('by key acts too', async () => {
    await shownLongEnough(guard);
    button.focus();
    await userEvent.keyboard('{Enter}');
    expect(pressedTimes()).toBe(1);
  });

  test.each<[name: string, forge: () => unknown]>([
    ['click()', () => button.click()],
    ['an event', () => button.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }))],
  ])('that a script makes by %s does nothing, and is no word on what is seen', async (_, forge) => {
    await shownLongEnough(guard);
    forge();
    expect([pressedTimes(), heard.onCovered.mock.calls]).toEqual([0, []]);
  });

  test('on what the browser says is covered does nothing, and says so; once it is free again it acts', async () => {
    await shownLongEnough(guard);
    browserSees(false);
    await userEvent.click(button);
    expect([pressedTimes(), heard.onCovered.mock.calls.length]).toEqual([0, 1]);
    browserSees(true);
    await userEvent.click(button);
    expect(pressedTimes()).toBe(1);
  });
});

describe('the first half second', () => {
  test('a press in it does nothing: it was begun for the page', async () => {
    // Its end, for as long as the test holds the browser's look back.
    guard.begin();
    await userEvent.click(button);
    expect([pressedTimes(), heard.onReady.mock.calls, heard.onCovered.mock.calls]).toEqual([0, [], []]);
    browserSees(true);
    await eventuallyTrue(() => heard.onReady.mock.calls.length > 0);
    await userEvent.click(button);
    expect(pressedTimes()).toBe(1);
  });

  test('begins anew with each thing that is shown', async () => {
    await shownLongEnough(guard);
    guard.begin();
    expect(heard.onReady).toHaveBeenCalledOnce();
    browserSees(true);
    await eventuallyTrue(() => heard.onReady.mock.calls.length === 2);
  });

  describe('by the clock', () => {
    beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
    afterEach(() => void vi.useRealTimers());

    test('is half a second', async () => {
      guard.begin();
      browserSees(true);
      await vi.advanceTimersByTimeAsync(499);
      expect(heard.onReady).not.toHaveBeenCalled();
      await vi.advanceTimersByTimeAsync(1);
      expect(heard.onReady).toHaveBeenCalledOnce();
    });

    test('lasts until the browser has looked; that the frame is out of sight is no look', async () => {
      guard.begin();
      browserSees(false, false);
      await vi.advanceTimersByTimeAsync(5_000);
      expect(heard.onReady).not.toHaveBeenCalled();
      browserSees(true);
      await vi.advanceTimersByTimeAsync(0);
      expect(heard.onReady).toHaveBeenCalledOnce();
    });
  });
});

describe('made by a script, nothing comes to what is shown', () => {
  test.each<[type: string, event: () => Event]>([
    ['keydown', () => new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true })],
    ['input', () => new InputEvent('input', { data: 'a', bubbles: true })],
    ['submit', () => new SubmitEvent('submit', { bubbles: true, cancelable: true })],
    ['drop', () => new DragEvent('drop', { bubbles: true, cancelable: true })],
  ])('%s', async (type, event) => {
    await shownLongEnough(guard);
    const came = vi.fn();
    const field = document.querySelector('input') as HTMLInputElement;
    field.form?.addEventListener(type, came);
    field.dispatchEvent(event());
    expect(came).not.toHaveBeenCalled();
  });

  test('what the user types does', async () => {
    await shownLongEnough(guard);
    const field = document.querySelector('input') as HTMLInputElement;
    await userEvent.type(field, 'word');
    expect(field.value).toBe('word');
  });
});
