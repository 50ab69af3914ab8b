/*
 * Where a page lets no frame run, a card is drawn into the page: with what a page may know, and nothing of the user's;
 * notes are said to be in the panel.
 */

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createOverlay } from '../../../components/panel/overlay.ts';
import { PANEL } from '../../../components/panel/panel-maker.ts';
import { joinOverlays } from '../../../entrypoints/reader/overlay/join-overlays.ts';
import type { Overlay, OverlayOptions } from '../../../entrypoints/reader/overlay/overlay.ts';
import { createPlainOverlay } from '../../../entrypoints/reader/overlay/plain-overlay.ts';
import type { Wanted } from '../../../lib/messaging/frame-protocol.ts';
import { aCard } from '../components/a-card.ts';
import { openShadows } from '../open-shadows.ts';

openShadows();

const CARD: Wanted = {
  kind: 'entity',
  card: aCard({ name: 'Ada Solheim', quotes: [] }),
  at: { start: 10, end: 21 },
  language: 'en',
  source: 'https://news.example/a',
};
const NOTE: Wanted = { kind: 'note', id: 'n1' };

const toast = { say: vi.fn(), stop: vi.fn() };
const onFailure = vi.fn();
const onClosed = vi.fn();
const load = vi.fn<() => Promise<void>>();
let overlay: Overlay;

const open = (wanted: Wanted, options: Partial<OverlayOptions> = {}) =>
  overlay.open(wanted, {
    beside: () => ({ left: 40, top: 40, bottom: 60 }),
    label: 'Ada Solheim',
    focus: false,
    onClosed,
    ...options,
  });
const shown = () => overlay.host?.shadowRoot?.querySelector('.content')?.textContent ?? null;

beforeEach(() => {
  for (const spy of [toast.say, onFailure, onClosed, load]) spy.mockReset();
  load.mockImplementation(async () => void Object.assign(globalThis, { [PANEL]: createOverlay }));
  overlay = createPlainOverlay(document, { load, onFailure, toast, scheme: () => 'light' });
});
afterEach(() => {
  overlay.stop();
  delete (globalThis as { [PANEL]?: unknown })[PANEL];
});

describe('a card', () => {
  test('is drawn when what draws it has come, once for all', async () => {
    open(CARD);
    await expect.poll(shown).toContain('Ada Solheim');
    overlay.close();
    expect([onClosed.mock.calls.length, shown()]).toEqual([1, null]);
    open(CARD);
    expect(shown()).toContain('Ada Solheim');
    expect(load).toHaveBeenCalledOnce();
  });

  test('that is closed before that is not drawn', async () => {
    overlay.prepare();
    open(CARD);
    overlay.close();
    await expect.poll(() => load.mock.results.length).toBe(1);
    await load.mock.results[0]?.value;
    expect([shown(), overlay.isOpen(), onClosed.mock.calls.length]).toEqual([null, false, 1]);
  });

  test('has nothing by which the user’s words could be changed', async () => {
    open(CARD);
    await expect.poll(shown).not.toBeNull();
    const buttons = [...(overlay.host?.shadowRoot?.querySelectorAll('.content button') ?? [])];
    expect(buttons.map((one) => one.textContent)).toEqual([]);
  });

  test('that cannot be drawn is closed, and why is passed on', async () => {
    load.mockRejectedValue(new Error('no'));
    open(CARD);
    await expect.poll(() => onFailure.mock.calls.length).toBe(1);
    expect([overlay.isOpen(), onClosed.mock.calls.length]).toEqual([false, 1]);
  });
});

test('a note is not drawn here: where it is, is said', () => {
  open(NOTE);
  expect([overlay.isOpen(), toast.say.mock.calls.length, onClosed.mock.calls.length]).toEqual([false, 1, 1]);
});

describe('frame and panel as one', () => {
  const part = (isOpen: boolean): Overlay => ({
    host: null,
    ...{ prepare: vi.fn(), open: vi.fn(), update: vi.fn(), close: vi.fn(), takeKeyboard: vi.fn(), stop: vi.fn() },
    isOpen: () => isOpen,
  });
  const options: OverlayOptions = { beside: () => null, label: '', focus: false };

  test('open in the frame, and close what stands in the page', () => {
    const [frame, plain] = [part(false), part(true)];
    joinOverlays(frame, plain).open(CARD, options);
    expect(frame.open).toHaveBeenCalledWith(CARD, options);
    expect(plain.close).toHaveBeenCalledOnce();
  });

  test.each<[name: string, plainIsOpen: boolean]>([
    ['frame', false],
    ['panel', true],
  ])('change what is shown in the %s, where it is', (_, plainIsOpen) => {
    const [frame, plain] = [part(!plainIsOpen), part(plainIsOpen)];
    const both = joinOverlays(frame, plain);
    both.update(CARD, 'x');
    expect((plainIsOpen ? plain : frame).update).toHaveBeenCalledWith(CARD, 'x');
    expect((plainIsOpen ? frame : plain).update).not.toHaveBeenCalled();
    expect(both.isOpen()).toBe(true);
    both.close();
    both.stop();
    for (const one of [frame, plain])
      expect([one.close, one.stop].map((call) => vi.mocked(call).mock.calls.length)).toEqual([1, 1]);
  });
});
