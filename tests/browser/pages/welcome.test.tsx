/*
 * The first page wired: the tour (`tour-card.tsx`, `tour-news.tsx`) ticks what the background tells of the demo
 * article, and choices are the user's own.
 */

import '../../../entrypoints/welcome/welcome.css';
import { beforeEach, describe, expect, test, vi } from 'vitest';

const { answers, callsOf, fake, reset, TAB } = await vi.hoisted(() => import('./a-background.ts'));

import { Welcome } from '../../../entrypoints/welcome/welcome.tsx';
import type { PageReport } from '../../../lib/messaging/protocol.ts';
import { ownPage } from '../../fake-extension.ts';
import { draw, hasButton, place, press, tick } from '../components/drawn.tsx';
import { expectAccessible } from '../components/expect-accessible.ts';

const foot = document.createElement('footer');
document.body.append(foot);

beforeEach(() => {
  reset();
  fake.ownTab = { id: TAB };
  fake.sender = { ...ownPage('welcome.html'), tab: { id: TAB } } as never;
  localStorage.removeItem('tour');
});

const report = (part: Partial<PageReport> = {}) =>
  ({
    status: 'ready',
    junkMode: 'dim',
    hidden: 0,
    allOpen: false,
    junk: [],
    junkRules: [],
    notes: [],
    ...part,
  }) as never;

const background = { ...ownPage(''), url: undefined } as never;
const tell = (call: string, argument: unknown) => fake.deliver({ call, argument }, background);
const tried = () => [...place.querySelectorAll('.tour-steps .tried .step > :last-child')].map((e) => e.textContent);
const said = () => foot.querySelector('[role=status]')?.textContent;
const card = (entityId: string) => tell('demo.shown', { kind: 'entity', entityId });

async function drawWelcome(): Promise<void> {
  answers['tab.report'] = () => report();
  await draw(<Welcome foot={foot} />);
  await expect.poll(() => place.textContent).toContain('Underline names');
  await expect.poll(() => callsOf('tab.report').length).toBeGreaterThan(0);
}

describe('the tour', () => {
  test('says how to do the next step, by the key that is set; and announces in an element that was there', async () => {
    fake.shortcuts = { 'note-selection': 'Alt+Shift+Q', 'next-name': 'Ctrl+Y' };
    await drawWelcome();
    const open = () => place.querySelector('.tour-steps li:has(> p:not(.unseen))')?.textContent;
    expect(open()).toContain('Inside a link, hold Alt and click');
    expect(tried()).toEqual([]);
    const status = foot.querySelector('[role=status]');
    expect(status?.textContent).toBe('');
    await card('Q1');
    await expect.poll(tried).toEqual(['Open a card']);
    await expect.poll(() => status?.textContent).toBe('Tried: Open a card. 1 of 5.');
    expect(foot.querySelector('[role=status]')).toBe(status);
    await expect.poll(open).toContain('By key: Ctrl+Y.');
    await expectAccessible();
  });

  test('says no key where none is set', async () => {
    fake.shortcuts = {};
    await drawWelcome();
    expect(place.textContent).not.toContain('By key');
  });

  test('ticks what happens on the page and nothing else: a press on a step only shows how', async () => {
    await drawWelcome();
    for (const step of place.querySelectorAll<HTMLElement>('.tour-steps .step')) step.click();
    expect(tried()).toEqual([]);
    await card('Q1');
    await tell('demo.shown', { kind: 'selection', entityId: null });
    await card('Q2');
    await tell('tab.report', TAB + 1);
    await tell('tab.report', TAB);
    await expect.poll(tried).toEqual(['Open a card', 'Go on to another name', 'Look at the whole article']);
    answers['tab.report'] = () => report({ junkMode: 'hide', notes: [{ note: { id: 'n' } }] as never });
    await tell('settings.changed', null);
    await expect.poll(tried).toHaveLength(5);
    await expect.poll(said).toBe('Tried: Hide the junk. 5 of 5. You have tried all of it. Good reading!');
    expect(foot.querySelector('.tour-bar')).toBeNull();
  });

  test('adds and takes no letter before the article when something is ticked', async () => {
    await drawWelcome();
    const before = place.textContent?.length;
    await card('Q1');
    await expect.poll(tried).toHaveLength(1);
    expect(place.textContent?.length).toBe(before);
  });

  test('is where it was when the page is loaded again, and then says nothing of it', async () => {
    localStorage.setItem('tour', '{"tried":["card","words"],"leftOut":false}');
    await drawWelcome();
    expect(tried()).toEqual(['Open a card', 'Keep some words']);
    expect(said()).toBe('');
    expect(foot.querySelector('.tour-bar')?.textContent).toContain('Go on to another name');
  });

  test('can be left out, taken after all, and started again', async () => {
    await drawWelcome();
    await card('Q1');
    await expect.poll(tried).toHaveLength(1);
    await press('Leave out the tour');
    expect(place.textContent).toContain('The tour is left out.');
    expect(JSON.parse(localStorage.getItem('tour') ?? '')).toEqual({ tried: ['card'], leftOut: true });
    await expectAccessible();
    await press('Take the tour');
    expect(tried()).toEqual([]);
    await card('Q1');
    await expect.poll(tried).toHaveLength(1);
    await press('Start again');
    expect(tried()).toEqual([]);
    expect(hasButton('Leave out the tour')).toBe(true);
  });
});

describe('the choices', () => {
  test('permit what is chosen', async () => {
    await drawWelcome();
    expect(place.querySelector('.permissions label:has(:checked)')?.textContent).toBe('This page, when I click');
    await tick('All sites');
    expect(fake.granted.origins).toEqual(['*://*/*']);
  });

  test('are the settings themselves', async () => {
    await drawWelcome();
    await tick('hide it');
    await tick('not at all');
    await expect.poll(() => callsOf('settings.write')).toEqual([{ junk: 'hide' }, { density: 'none' }]);
  });
});

test('the way to the button is shown while it is not in the toolbar', async () => {
  fake.isOnToolbar = false;
  await drawWelcome();
  await expect.poll(() => place.textContent).toContain('Keep the button in sight');
});

test('what is kept and sent is said after the article, with the way to the whole', async () => {
  await drawWelcome();
  expect(foot.querySelector('a[href="/privacy.html"]')?.textContent).toBe('What is kept, and where');
});
