/* Pointing at boxes by hand: what is shown before anything is chosen, and every way on from there. */

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { createBoxPicker } from '../../../lib/dom/boxes/box-picker.ts';
import { boxSelector } from '../../../lib/dom/boxes/box-selector.ts';
import { openShadows } from '../open-shadows.ts';

const TEXT = 'The harbour of Tarn opened after the storm, and the boats went out again. ';
const HTML = `
  <article style="margin-top: 40px"><p id="lead">${TEXT.repeat(9)}</p>
  <div class="teasers"><h3>More</h3><ul><li id="first">Baker wins prize</li><li>Baker loses prize</li></ul></div>
  <p>${TEXT.repeat(9)}</p>
  <div class="teasers"><h3>More</h3><ul><li>Miller wins prize</li></ul></div></article>`;

const kept = vi.fn<(selector: string) => Promise<string | (() => Promise<string | null>)>>();
const undone = vi.fn<() => Promise<string | null>>();
let stop = (): void => {};

openShadows();

beforeEach(() => {
  kept.mockReset().mockResolvedValue(undone);
  undone.mockReset().mockResolvedValue(null);
  document.body.innerHTML = HTML;
  ({ stop } = createBoxPicker(document, { describe: boxSelector, onChoice: kept }));
});
afterEach(() => {
  stop();
  document.body.replaceChildren();
});

const host = (): Element => document.documentElement.lastElementChild as Element;
const shown = (selector: string): Element[] => [...(host().shadowRoot?.querySelectorAll(selector) ?? [])];
const words = (): string => shown('.words')[0]?.textContent ?? '';
const labels = (): string[] => shown('button').map(({ textContent }) => textContent ?? '');
const press = (label: string) =>
  userEvent.click(shown('button').find(({ textContent }) => textContent === label) as Element);
const pressOn = (selector: string) => userEvent.click(document.querySelector(selector) as Element, { force: true });

describe('a press on a word of a list', () => {
  beforeEach(() => pressOn('#first'));

  test('takes the box, and shows all that the rule would hit, in words', () => {
    expect(words()).toBe('2 boxes, among them: “More Baker wins prize Baker loses prize”');
    expect(shown('.outline')).toHaveLength(2);
    expect(words()).not.toMatch(/[.#>]teasers|nth-of-type/);
    expect(kept).not.toHaveBeenCalled();
  });

  test('by the pointer nothing moves any more, until it is to', async () => {
    await userEvent.hover(document.querySelector('#lead') as Element, { force: true });
    expect(words()).toContain('Baker');
    await press('Point again');
    expect(words()).toContain('Point at a box');
  });

  test('smaller is the list, then its item, of every such list', async () => {
    await press('Smaller');
    expect(words()).toContain('“Baker wins prize Baker loses prize”');
    await press('Smaller');
    expect(words()).toBe('3 boxes, among them: “Baker wins prize”');
    await press('Mark as junk');
    expect(kept.mock.calls).toEqual([['div.teasers > ul > li']]);
  });

  test('larger is the article, which is much of the page and not offered', async () => {
    await press('Larger');
    expect(words()).toContain('much of the page');
    expect(shown('.outline.refused').length).toBeGreaterThan(0);
    expect(labels()).not.toContain('Mark as junk');
    await userEvent.keyboard('{Enter}');
    expect(kept).not.toHaveBeenCalled();
  });

  test('keys do as the buttons', async () => {
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowUp}');
    expect(words()).toContain('“Baker wins prize Baker loses prize”');
    await userEvent.keyboard('{Enter}');
    expect(kept).toHaveBeenCalledOnce();
  });

  test('marked, it can be undone', async () => {
    await press('Mark as junk');
    expect(kept.mock.calls).toEqual([['div.teasers']]);
    await expect.poll(words).toContain('These 2 boxes are junk');
    await press('Undo');
    expect(undone).toHaveBeenCalledOnce();
    await expect.poll(words).toBe('Taken back.');
    await press('Close');
    expect(document.documentElement.lastElementChild).toBe(document.body);
  });

  test('not kept, it says why, and there is nothing to undo', async () => {
    kept.mockResolvedValue('There is no room.');
    await press('Mark as junk');
    await expect.poll(words).toBe('There is no room.');
    expect(labels()).toEqual(['Close']);
  });

  test('Escape ends it', async () => {
    await userEvent.keyboard('{Escape}');
    expect(document.documentElement.lastElementChild).toBe(document.body);
    expect(kept).not.toHaveBeenCalled();
  });
});

test('the page hears no press and no key that is the picker’s', async () => {
  const heard: string[] = [];
  for (const type of ['click', 'pointerdown', 'mousedown', 'keydown'])
    document.addEventListener(type, () => heard.push(type), { once: false });
  await pressOn('#first');
  await press('Smaller');
  await userEvent.keyboard('{ArrowUp}');
  await press('Mark as junk');
  await expect.poll(() => kept.mock.calls.length).toBe(1);
  expect(heard).toEqual([]);
});
