/*
 * The panel over a page: what it shows, where it stands, and that keys pressed in it are not the page's. Its shadow
 * root is opened for the test.
 */

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { buildPanel } from '../../../components/panel/build-panel.ts';
import { createOverlay, type Overlay, type OverlayOptions } from '../../../components/panel/overlay.ts';
import { drawPanel, type PanelContent } from '../../../components/panel/panel-content.tsx';
import { PANEL, panelMaker } from '../../../components/panel/panel-maker.ts';
import { message } from '../../../lib/i18n/message.ts';
import { openShadows } from '../open-shadows.ts';
import { aCard } from './a-card.ts';
import { draw, place } from './drawn.tsx';
import { expectAccessible } from './expect-accessible.ts';

const actions = { goTo: vi.fn() };
const CONTENTS: PanelContent[] = [
  { kind: 'entity', language: 'en', props: { card: aCard({ name: 'Ada Solheim' }), at: null, actions } },
  { kind: 'date', props: { date: { start: 0, end: 3, line: message('dateMeans', 'Tuesday', '9 Jul') } } },
];
const [CARD, DATE] = CONTENTS as [PanelContent, PanelContent];

let overlay: Overlay;
const opened: Overlay[] = [];

openShadows();
beforeEach(() => {
  overlay = createOverlay(document);
  opened.push(overlay);
});
afterEach(() => {
  for (const one of opened.splice(0)) one.stop();
});

const panel = (): HTMLElement => overlay.host?.shadowRoot?.querySelector('.panel') as HTMLElement;
const corner = (name: string): HTMLElement => panel().querySelector(`.${name}`) as HTMLElement;

function open(content: PanelContent = CARD, options: Partial<OverlayOptions> = {}): void {
  overlay.open(content, {
    beside: () => new DOMRect(40, 40, 80, 16),
    label: 'Ada Solheim',
    focus: false,
    scheme: 'light',
    ...options,
  });
}

/** As a page's script would. */
function forgeKey(element: Element, key: string): void {
  element.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }));
}
async function pressIn(element: HTMLElement, key: string): Promise<void> {
  element.focus();
  await userEvent.keyboard(`{${key}}`);
}

describe('what is shown', () => {
  test.each(CONTENTS)('$kind', async (content) => {
    open(content, { onPin: vi.fn() });
    expect(panel().querySelector('.content')?.textContent).not.toBe('');
    await expectAccessible(document.documentElement.lastElementChild ?? undefined);
    await draw(drawPanel(content));
    expect(place.textContent).toBe(panel().querySelector('.content')?.textContent);
  });

  test('is named, in the language of its words, whatever the page’s is', () => {
    document.documentElement.dir = 'rtl';
    open();
    expect(panel()).toMatchObject({ role: 'dialog', ariaLabel: 'Ada Solheim', lang: 'en', dir: 'ltr' });
    document.documentElement.dir = '';
  });

  test('changes in place', () => {
    open();
    const { host } = overlay;
    overlay.update(DATE, 'Tuesday');
    expect(overlay.host).toBe(host);
    expect(panel().ariaLabel).toBe('Tuesday');
    expect(panel().querySelector('.content')?.textContent).toContain('9 Jul');
  });

  test('is not brought back by a change that comes late', () => {
    open();
    overlay.close();
    overlay.update(DATE);
    expect(overlay.isOpen()).toBe(false);
  });
});

describe('a panel is closed', () => {
  test.each<[string, () => unknown]>([
    ['by its button', () => userEvent.click(corner('close'))],
    ['by Escape in it', () => pressIn(panel(), 'Escape')],
    ['by Escape in the page', () => pressIn(document.body, 'Escape')],
    ['by another', () => open(DATE)],
    ['with the reader', () => overlay.stop()],
  ])('%s, and says so once', async (_, close) => {
    const onClosed = vi.fn();
    open(CARD, { onClosed });
    const { host } = overlay;
    await close();
    expect(onClosed).toHaveBeenCalledOnce();
    expect(host?.isConnected).toBe(false);
  });

  test.each<[string, () => void]>([
    ['a press on its button', () => corner('close').click()],
    ['Escape in it', () => forgeKey(panel(), 'Escape')],
    ['Escape in the page', () => forgeKey(document.body, 'Escape')],
  ])('but not by a script that makes %s', (_, forge) => {
    open();
    forge();
    expect(overlay.isOpen()).toBe(true);
  });

  test('and gives the focus back where it was', () => {
    const field = document.body.appendChild(document.createElement('input'));
    field.focus();
    open(DATE, { focus: true });
    expect(overlay.host?.shadowRoot?.activeElement).toBe(panel());
    overlay.close();
    expect(document.activeElement).toBe(field);
    field.remove();
  });
});

describe('the page', () => {
  test('hears no key, press or wheel in a panel', () => {
    const heard = vi.fn();
    const types = ['keydown', 'keyup', 'keypress', 'click', 'pointerdown', 'wheel', 'input', 'paste'];
    for (const type of types) document.addEventListener(type, heard);
    open();
    for (const type of types) panel().dispatchEvent(new Event(type, { bubbles: true, composed: true }));
    for (const type of types) document.removeEventListener(type, heard);
    expect(heard).not.toHaveBeenCalled();
  });

  test('keeps Escape to itself while no panel is open', async () => {
    const heard = vi.fn();
    document.body.addEventListener('keydown', heard);
    await pressIn(document.body, 'Escape');
    expect(heard).toHaveBeenCalledOnce();
    open();
    await pressIn(document.body, 'Escape');
    document.body.removeEventListener('keydown', heard);
    expect(heard).toHaveBeenCalledOnce();
  });
});

describe('a pin', () => {
  test('says whether it holds, and lets the panel stay where it is', async () => {
    const onPin = vi.fn();
    let top = 40;
    open(CARD, { onPin, beside: () => new DOMRect(40, top, 80, 16) });
    const before = panel().style.top;
    await userEvent.click(corner('pin'));
    expect(corner('pin').ariaPressed).toBe('true');
    top = 200;
    window.dispatchEvent(new Event('resize'));
    expect(panel().style.top).toBe(before);
    await userEvent.click(corner('pin'));
    window.dispatchEvent(new Event('resize'));
    expect(onPin.mock.calls).toEqual([[true], [false]]);
  });

  test('is not there where nobody hears of it', () => {
    const { panel: built } = buildPanel(document, { scheme: 'dark', label: 'x', onClose: vi.fn() });
    expect(built.querySelector('.pin')).toBeNull();
  });
});

test('the maker is found when the panel’s script has left it', () => {
  expect(panelMaker()).toBeNull();
  Object.assign(globalThis, { [PANEL]: createOverlay });
  expect(panelMaker()).toBe(createOverlay);
  delete (globalThis as { [PANEL]?: unknown })[PANEL];
});
