/*
 * The frame over a page, from its first making to its end, in a real page. In the frame stands a page of the test's
 * that hands its nonce out; what the real one would tell comes from the test, and what the background answers too.
 */

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';

/** The background: what was asked of it, and what it answers. */
const world = await vi.hoisted(async () => {
  const asked: { call: string; argument: { nonce: string; turn: number; wanted: unknown } & object }[] = [];
  const it = { asked, answer: (): unknown => ({ ok: true, value: true }) };
  const sendMessage = async (message: (typeof asked)[number]) => {
    asked.push(message);
    return it.answer();
  };
  Object.assign(globalThis, { browser: { runtime: { id: 'an-extension', sendMessage } } });
  return it;
});

import { FrameOverlay } from '../../../entrypoints/reader/overlay/frame-overlay.ts';
import type { OverlayOptions } from '../../../entrypoints/reader/overlay/overlay.ts';
import { message } from '../../../lib/i18n/message.ts';
import type { FrameEvent, Wanted } from '../../../lib/messaging/frame-protocol.ts';

const ADDRESS = `data:text/html,<script>onmessage = ({ data }) => parent.postMessage({ told: data.sidelightFrame }, '*')</script>`;
const WANTED: Wanted = { kind: 'note', id: 'n1' };
const LATER: Wanted = { kind: 'note', id: 'n2' };
const OTHER = '99999999-2222-4333-8444-555555555555';
const WORDS = { left: 40, top: 40, bottom: 60 };

const given = {
  scheme: () => 'dark' as const,
  onRefused: vi.fn(),
  onFailure: vi.fn(),
  onReason: vi.fn(),
  onKeysTaken: vi.fn(),
};
const onClosed = vi.fn();
const onEvent = vi.fn<(event: FrameEvent) => void>();
let overlay: FrameOverlay;
/** That frames were told, oldest first. */
let nonces: string[] = [];
let field: HTMLInputElement;

const hearNonce = ({ data }: MessageEvent) => {
  if (typeof data?.told === 'string') nonces.push(data.told);
};
const asked = () => world.asked.map(({ argument }) => argument);
const host = () => overlay.host as HTMLElement;
const isDrawn = () => {
  const { display, visibility } = getComputedStyle(host());
  return display !== 'none' && visibility === 'visible';
};
const hear = (event: FrameEvent, nonce = nonces.at(-1) ?? '') => overlay.hear({ nonce, event });
const open = (options: Partial<OverlayOptions> = {}, wanted = WANTED) =>
  overlay.open(wanted, { beside: () => WORDS, label: 'Your note', focus: false, onEvent, onClosed, ...options });
/** The frame has loaded and says so; `times` frames were made until then. */
async function ready(times = 1): Promise<void> {
  await expect.poll(() => nonces.length).toBe(times);
  hear({ type: 'ready' });
}
async function opened(options: Partial<OverlayOptions> = {}): Promise<void> {
  open(options);
  await ready();
  await expect.poll(asked).toHaveLength(1);
  hear({ type: 'size', height: 200 });
}
const forgeKey = (key: string) => document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));

beforeEach(async () => {
  await page.viewport(1000, 700);
  window.addEventListener('message', hearNonce);
  for (const heard of [given.onRefused, given.onFailure, given.onReason, given.onKeysTaken, onClosed, onEvent])
    heard.mockClear();
  Object.assign(world, { answer: () => ({ ok: true, value: true }) });
  [nonces, world.asked.length] = [[], 0];
  field = document.body.appendChild(document.createElement('input'));
  overlay = new FrameOverlay(document, { address: ADDRESS, ...given });
});
afterEach(() => {
  overlay.stop();
  window.removeEventListener('message', hearNonce);
  document.body.replaceChildren();
});

describe('opening', () => {
  test('asks for the content when the frame is ready, and not before', async () => {
    open({ pinnable: true, focus: true });
    await expect.poll(() => nonces.length).toBe(1);
    expect(asked()).toEqual([]);
    hear({ type: 'ready' });
    await expect
      .poll(asked)
      .toEqual([
        { nonce: nonces[0], turn: 1, wanted: WANTED, label: 'Your note', focus: true, pinnable: true, scheme: 'dark' },
      ]);
  });

  test('shows nothing until it is known how high it is; then it stands beside its words', async () => {
    open();
    await ready();
    await expect.poll(asked).toHaveLength(1);
    expect(isDrawn()).toBe(false);
    hear({ type: 'size', height: 200 });
    expect(isDrawn()).toBe(true);
    expect(host().getBoundingClientRect()).toMatchObject({ left: 40, top: 68, width: 356, height: 200 });
  });

  test('makes the frame beforehand, for the first time to be quick', async () => {
    overlay.prepare();
    await ready();
    const { host: made } = overlay;
    await opened();
    expect([overlay.host, nonces.length]).toEqual([made, 1]);
  });

  test('another thing closes what is open, in the same frame', async () => {
    await opened();
    open({ onClosed: () => {} }, LATER);
    expect(onClosed).toHaveBeenCalledOnce();
    await expect.poll(asked).toMatchObject([{ wanted: WANTED }, { wanted: null }, { wanted: LATER }]);
    expect(asked().map(({ turn }) => turn)).toEqual([1, 2, 3]);
  });

  test('changes what is shown in place', async () => {
    await opened();
    overlay.update(LATER, 'Another note');
    await expect.poll(asked).toMatchObject([{ wanted: WANTED }, { wanted: LATER, label: 'Another note' }]);
    expect([isDrawn(), onClosed.mock.calls.length]).toEqual([true, 0]);
  });

  test('inside a modal dialog, which makes everything else dead', async () => {
    overlay.prepare();
    const dialog = document.body.appendChild(document.createElement('dialog'));
    dialog.showModal();
    open();
    expect(dialog.contains(host())).toBe(true);
  });
});

describe('a modal dialog of the page', () => {
  const asking = () => document.body.appendChild(document.createElement('dialog'));

  test('that opens over what is shown: it is shown once more in the dialog, and outside when that closes', async () => {
    await opened();
    const dialog = asking();
    dialog.showModal();
    await ready(2);
    await expect.poll(asked).toMatchObject([{ wanted: WANTED }, { wanted: WANTED, nonce: nonces[1] }]);
    hear({ type: 'size', height: 200 });
    expect([dialog.contains(host()), isDrawn(), onClosed.mock.calls.length]).toEqual([true, true, 0]);
    dialog.close();
    await ready(3);
    await expect.poll(() => asked().length).toBe(3);
    hear({ type: 'size', height: 200 });
    expect([dialog.contains(host()), isDrawn(), given.onFailure.mock.calls.length]).toEqual([false, true, 0]);
  });

  test('that opens while the frame is loading: one frame is filled, the one in the dialog', async () => {
    open();
    const dialog = asking();
    dialog.showModal();
    await expect.poll(() => dialog.contains(overlay.host)).toBe(true);
    await expect.poll(() => nonces.length).toBeGreaterThan(0);
    await expect.poll(() => hear({ type: 'ready' })).toBe(true);
    await expect.poll(asked).toHaveLength(1);
    expect(given.onRefused).not.toHaveBeenCalled();
  });

  test.each<[name: string, event: () => unknown]>([
    ['not modal', () => asking().show()],
    ['told of by a script alone', () => document.body.dispatchEvent(new Event('toggle', { bubbles: true }))],
  ])('that is %s leaves it as it is', async (_, event) => {
    await opened();
    const { host: before } = overlay;
    event();
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    expect([overlay.host, nonces.length]).toEqual([before, 1]);
  });
});

describe('the frame that is heard', () => {
  test.each<[name: string, event: FrameEvent]>([
    ['ready', { type: 'ready' }],
    ['a height', { type: 'size', height: 90 }],
    ['its end', { type: 'close' }],
    ['a step to other words', { type: 'go', span: { start: 1, end: 2 } }],
  ])('is ours: another with a nonce of its own is not, that says %s', async (_, event) => {
    await opened();
    expect(hear(event, OTHER)).toBe(false);
    expect([overlay.isOpen(), onEvent.mock.calls]).toEqual([true, []]);
    expect(host().getBoundingClientRect().height).toBe(200);
  });

  test.each<FrameEvent>([
    { type: 'go', span: { start: 1, end: 2 } },
    { type: 'write' },
    { type: 'changed' },
    { type: 'enter' },
    { type: 'pin', on: true },
  ])('tells $type to whoever opened it, and when it is closed no more', async (event) => {
    await opened();
    expect(hear(event)).toBe(true);
    expect(onEvent.mock.calls).toEqual([[event]]);
    overlay.close();
    expect(hear(event)).toBe(false);
    expect(onEvent).toHaveBeenCalledOnce();
  });

  test('says how high it is again: it grows where it stands', async () => {
    await opened();
    hear({ type: 'size', height: 300 });
    expect(host().getBoundingClientRect()).toMatchObject({ top: 68, height: 300 });
  });

  test('asks whether the user sees a point of it', async () => {
    await opened();
    expect(hear({ type: 'clear', x: 10, y: 10 })).toBe(true);
    host().style.setProperty('opacity', '0.1', 'important');
    expect(hear({ type: 'clear', x: 10, y: 10 })).toBe(false);
  });
});

describe('it is closed', () => {
  test.each<[name: string, close: () => unknown]>([
    ['by Escape', () => userEvent.keyboard('{Escape}')],
    ['by its own button', () => hear({ type: 'close' })],
    ['by whoever opened it', () => overlay.close()],
  ])('%s: undrawn, its content let go, told once', async (_, close) => {
    await opened();
    await close();
    expect([overlay.isOpen(), isDrawn()]).toEqual([false, false]);
    expect(onClosed).toHaveBeenCalledOnce();
    await expect.poll(asked).toMatchObject([{ wanted: WANTED }, { wanted: null, turn: 2 }]);
  });

  test('not by an Escape that a script has made', async () => {
    await opened();
    forgeKey('Escape');
    expect(overlay.isOpen()).toBe(true);
  });

  test('with the reader, and then it is gone from the page', async () => {
    await opened();
    overlay.stop();
    expect([overlay.host, document.querySelector('[popover]'), onClosed.mock.calls.length]).toEqual([null, null, 1]);
  });

  test('before it was shown: what comes late is not shown', async () => {
    open();
    overlay.close();
    await ready();
    hear({ type: 'size', height: 200 });
    expect(isDrawn()).toBe(false);
    overlay.update(LATER, '');
    expect(overlay.isOpen()).toBe(false);
  });

  test('Escape is the page’s while nothing is open', async () => {
    const heard = vi.fn();
    document.body.addEventListener('keydown', heard);
    await opened();
    field.focus();
    await userEvent.keyboard('{Escape}');
    expect(heard).not.toHaveBeenCalled();
    await userEvent.keyboard('{Escape}');
    expect(heard).toHaveBeenCalledOnce();
    document.body.removeEventListener('keydown', heard);
  });
});

describe('the keyboard', () => {
  test('goes to it when it is shown, where that is wanted, and back where it was', async () => {
    field.focus();
    await opened({ focus: true });
    expect(document.activeElement).toBe(host());
    overlay.close();
    expect(document.activeElement).toBe(field);
  });

  test('stays where it is for a card that the pointer opened', async () => {
    field.focus();
    await opened();
    expect(document.activeElement).toBe(field);
  });

  test('is taken back from a page that takes it, three times; then it closes, and the user is told', async () => {
    await userEvent.click(document.body);
    await opened({ focus: true });
    for (let time = 1; time <= 3; time++) {
      // The press above, and half a second after it, are the user's own.
      await expect
        .poll(() => {
          field.focus();
          hear({ type: 'blurred' });
          return document.activeElement;
        })
        .toBe(host());
    }
    field.focus();
    hear({ type: 'blurred' });
    expect([overlay.isOpen(), given.onKeysTaken.mock.calls.length]).toEqual([false, 1]);
  });
});

describe('its place', () => {
  test('follows its words when the page moves them', async () => {
    let top = 40;
    await opened({ beside: () => ({ left: 40, top, bottom: top + 20 }) });
    top = 100;
    window.dispatchEvent(new Event('scroll'));
    expect(host().getBoundingClientRect().top).toBe(128);
  });

  test('is kept while it is pinned', async () => {
    let top = 40;
    await opened({ beside: () => ({ left: 40, top, bottom: top + 20 }) });
    hear({ type: 'pin', on: true });
    top = 100;
    window.dispatchEvent(new Event('resize'));
    expect(host().getBoundingClientRect().top).toBe(68);
  });
  test('as a sheet is the foot of the window, however that changes, pinned or not', async () => {
    await page.viewport(360, 640);
    await opened();
    hear({ type: 'pin', on: true });
    const foot = () => {
      const { left, bottom, width } = host().getBoundingClientRect();
      return [left, bottom, width];
    };
    expect(foot()).toEqual([0, 640, 360]);
    await page.viewport(400, 300);
    await expect.poll(foot).toEqual([0, 300, 400]);
  });
});

describe('what can go wrong', () => {
  test('no frame runs here: it is shown another way, now and from now on', async () => {
    open();
    await expect.poll(() => given.onRefused.mock.calls.length).toBe(1);
    expect(given.onRefused.mock.calls[0]).toMatchObject([WANTED, { label: 'Your note' }]);
    expect([overlay.isOpen(), overlay.host, onClosed.mock.calls.length]).toEqual([false, null, 0]);
    overlay.prepare();
    open({}, LATER);
    expect(given.onRefused.mock.calls[1]).toMatchObject([LATER, {}]);
    expect([nonces.length, overlay.host, asked()]).toEqual([1, null, []]);
  });

  test('what is wanted is not there: it closes, and says why', async () => {
    world.answer = () => ({ ok: false, reason: message('noteNotThere') });
    open();
    await ready();
    await expect.poll(() => given.onReason.mock.calls).toEqual([[message('noteNotThere')]]);
    expect(overlay.isOpen()).toBe(false);
  });

  test('the browser has taken the frame’s process: it is made once more', async () => {
    world.answer = () => ({ ok: true, value: nonces.length > 1 });
    open();
    await ready();
    await ready(2);
    expect(nonces[1]).not.toBe(nonces[0]);
    await expect.poll(asked).toMatchObject([{ nonce: nonces[0] }, { nonce: nonces[1], wanted: WANTED, turn: 1 }]);
    hear({ type: 'size', height: 200 });
    expect([isDrawn(), given.onFailure.mock.calls.length]).toEqual([true, 0]);
  });

  test('but not for ever', async () => {
    world.answer = () => ({ ok: true, value: false });
    open();
    await ready();
    await ready(2);
    await expect.poll(() => given.onFailure.mock.calls.length).toBe(1);
    expect([overlay.isOpen(), onClosed.mock.calls.length]).toEqual([false, 1]);
  });

  test('the page has taken it away: the next time there is a new one', async () => {
    await opened();
    host().remove();
    overlay.close();
    open();
    await ready(2);
    expect(host().isConnected).toBe(true);
  });

  test('the background fails: it closes, and the failure is passed on', async () => {
    world.answer = () => ({ failure: message('fault', 'a bug') });
    open();
    await ready();
    await expect.poll(() => given.onFailure.mock.calls.length).toBe(1);
    expect(overlay.isOpen()).toBe(false);
  });
});
