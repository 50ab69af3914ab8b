/*
 * A press in the frame where the browser does not say whether it is covered, as in Firefox: the page's script is asked
 * of each, and it acts when the answer is yes.
 */

import { beforeEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';

const { fakeLooks, heard, observers, putButton, shownLongEnough } = await vi.hoisted(() => import('./a-guard.ts'));
fakeLooks(false);

import { guardPresses } from '../../../entrypoints/frame/press-guard.ts';

const guard = guardPresses(window, heard);
let button: HTMLButtonElement;
const pressedTimes = () => heard.pressed.mock.calls.length;
/** An answer takes its way, and comes when the press that was stopped is over. */
const answer = (sees: boolean) =>
  heard.seesPoint.mockImplementation(() => new Promise((resolve) => requestAnimationFrame(() => resolve(sees))));

beforeEach(async () => {
  button = putButton();
  answer(true);
  await shownLongEnough(guard);
});

test('the browser is not asked what it does not tell', () => {
  expect(observers).toEqual([]);
});

test('a press acts when the script says that the user sees the point, once', async () => {
  await userEvent.click(button);
  await expect.poll(pressedTimes).toBe(1);
  const { x, y, width, height } = button.getBoundingClientRect();
  const [[atX = 0, atY = 0] = []] = heard.seesPoint.mock.calls;
  expect(heard.seesPoint).toHaveBeenCalledOnce();
  expect([Math.abs(atX - (x + width / 2)) < 2, Math.abs(atY - (y + height / 2)) < 2]).toEqual([true, true]);
  expect(heard.onCovered).not.toHaveBeenCalled();
});

test('a press by key is asked of the middle of what is pressed', async () => {
  button.focus();
  await userEvent.keyboard('{Enter}');
  await expect.poll(pressedTimes).toBe(1);
  const { x, y, width, height } = button.getBoundingClientRect();
  expect(heard.seesPoint.mock.calls).toEqual([[x + width / 2, y + height / 2]]);
});

test('it does nothing when the script says no, and the user is told', async () => {
  answer(false);
  await userEvent.click(button);
  await expect.poll(() => heard.onCovered.mock.calls.length).toBe(1);
  expect(pressedTimes()).toBe(0);
});

test('a press that a script makes is not even asked about', () => {
  button.click();
  expect([heard.seesPoint.mock.calls, pressedTimes()]).toEqual([[], 0]);
});

test('a box of the page’s own is ticked once, not twice', async () => {
  const box = document.body.appendChild(document.createElement('input'));
  box.type = 'checkbox';
  await userEvent.click(box);
  await expect.poll(() => box.checked).toBe(true);
});
