import '../../../entrypoints/popup/popup.css';
import { beforeEach, describe, expect, test, vi } from 'vitest';

const { answers, callsOf, reader, reset, TAB, tellOfChange } = await vi.hoisted(() => import('./a-background.ts'));

import { act } from 'preact/test-utils';
import { Popup } from '../../../entrypoints/popup/popup.tsx';
import { message } from '../../../lib/i18n/message.ts';
import { DEFAULT_SETTINGS } from '../../../lib/settings/settings.ts';
import { aCard } from '../components/a-card.ts';
import { aReport } from '../components/a-report.ts';
import { draw, hasButton, openFolds, place, press, tick } from '../components/drawn.tsx';
import { expectAccessible } from '../components/expect-accessible.ts';
import { expectLetters, HOSTILE } from '../components/hostile.ts';

/** CSS pixels: browsers make no popup higher. */
const POPUP_HEIGHT_PX = 600;

beforeEach(() => {
  reset();
  localStorage.clear();
  answers['tab.report'] = () => aReport({ cast: [aCard()] });
});

const URL = 'https://news.example/ferry';
const drawPopup = (url = URL) => draw(<Popup tabId={TAB} url={url} />);
const says = (words: string) => expect.poll(() => place.textContent).toContain(words);

/* What is drawn for the popup and the panel alike is `tab-glance.tsx`. */
describe('the popup', () => {
  test('shows the article of its tab, what may be done on its site, and the way to the other pages', async () => {
    await drawPopup();
    await says('Ada Solheim');
    await says('Sidelight on news.example');
    expect([...place.querySelectorAll('footer a')].map(({ textContent }) => textContent)).toEqual([
      'Library',
      'Settings',
      'Welcome and demo',
    ]);
    await expectAccessible();
  });

  test('says first whether Sidelight is on here, and fits its window for a usual article', async () => {
    const cast = Array.from({ length: 20 }, (_, at) =>
      aCard({ entityId: `Q${at}`, mentions: [{ start: at, end: 99 }] }),
    );
    const events = [1, 2, 3].map((start) => ({
      start,
      end: start + 1,
      when: `${start} Jul 2024`,
      day: '2024-07-01',
      text: 'It rained.',
    }));
    const title = 'Bergen moves its ferry quay after the storm, and the council asks who is to pay for it all';
    answers['tab.report'] = () => aReport({ title, cast, dates: { lines: [], events, overAYearOld: false } });
    await drawPopup();
    await says('20 names · 3 dates');
    const switches = [...place.querySelectorAll('[role=switch], summary, button')];
    expect(switches[0]?.closest('label')?.textContent).toBe('Sidelight on news.example');
    expect(place.getBoundingClientRect().height).toBeLessThanOrEqual(POPUP_HEIGHT_PX);
  });

  test('remembers which of its parts were open', async () => {
    await drawPopup();
    await says('Ada Solheim');
    const names = () => place.querySelector<HTMLDetailsElement>('details')?.open;
    await act(async () => place.querySelector('summary')?.click());
    // The browser tells of it a moment after it is closed.
    await expect.poll(() => localStorage.getItem('open:popup:names')).toBe('no');
    await draw(null);
    await drawPopup();
    await says('1 name');
    expect(names()).toBe(false);
  });

  test('says first that notes are gone, also where there is no article', async () => {
    answers['notes.warnings'] = () => [message('noticeLost', 30)];
    answers['tab.report'] = () => aReport({ status: 'no-article' });
    await drawPopup();
    await says('There is no article on this page');
    expect(place.querySelector('[role=alert]')?.textContent).toContain('The browser has cleared 30 of your notes.');
    await expectAccessible();
  });

  test('puts the reader into a tab that has none, and says why it cannot', async () => {
    answers['tab.report'] = () => null;
    answers['reader.start'] = () => ({ ok: false, reason: message('fault', 'no tab') });
    await drawPopup();
    await says('Sidelight cannot read this page.');
    expect(callsOf('reader.start')).toEqual([TAB]);
    await expectAccessible();
  });

  test('follows the page as it is read', async () => {
    answers['tab.report'] = () => aReport({ status: 'reading' });
    await drawPopup();
    await says('Reading…');
    answers['tab.report'] = () => aReport({ status: 'no-article' });
    await tellOfChange();
    await says('There is no article on this page');
    await expectAccessible();
  });

  test('on a site where Sidelight is off shows the switch alone, and reads nothing', async () => {
    answers['settings.read'] = () => ({ ...DEFAULT_SETTINGS, sites: { 'news.example': { enabled: false } } });
    await drawPopup();
    await says('Sidelight on news.example');
    expect(callsOf('tab.report')).toEqual([]);
    await expectAccessible();
  });

  test('on a page that is no site offers no choice for one', async () => {
    await drawPopup('chrome://settings');
    await says('Ada Solheim');
    expect(place.textContent).not.toContain('Sidelight on');
  });

  test('changes what holds on the site, and has the page painted by it', async () => {
    reader['session.refresh'] = () => undefined;
    await drawPopup();
    await says('Ada Solheim');
    await tick('Hide');
    await expect.poll(() => callsOf('settings.site')).toEqual([{ host: 'news.example', site: { junk: 'hide' } }]);
    await expect.poll(() => callsOf('session.refresh')).toHaveLength(1);
  });

  test('leads to words of the page, and closes', async () => {
    const close = vi.spyOn(window, 'close').mockImplementation(() => undefined);
    reader['session.goTo'] = () => undefined;
    await drawPopup();
    await says('Ada Solheim');
    await press('Ada Solheim');
    await expect.poll(() => hasButton('Show on the page')).toBe(true);
    await press('Show on the page');
    await expect.poll(() => close.mock.calls.length).toBe(1);
    expect(callsOf('session.goTo')).toEqual([{ start: 10, end: 21 }]);
    close.mockRestore();
  });

  test('with the whole screen does on the page what menus and keys do elsewhere, and makes room for it', async () => {
    const leave = vi.fn();
    reader['note.begin'] = () => undefined;
    answers['folder.name'] = () => null;
    await draw(<Popup tabId={TAB} url="" isWholePage leave={leave} />);
    await says('On the page');
    expect(place.textContent).toContain('Sidelight on news.example');
    await openFolds();
    await press('Write a note on the selected words');
    await expect.poll(() => leave.mock.calls.length).toBe(1);
    expect(callsOf('note.begin')).toHaveLength(1);
    await expectAccessible();
    await draw(null);
    await drawPopup();
    await says('Ada Solheim');
    expect(place.textContent).not.toContain('On the page');
  });

  test.each(HOSTILE)('shows %s as letters', async (_, words) => {
    answers['tab.report'] = () =>
      aReport({ title: words, cast: [aCard({ name: words })], notices: [message('fault', words)] });
    await drawPopup();
    await says(words);
    expectLetters(words);
  });
});
