import '../../../entrypoints/sidepanel/sidepanel.css';
import { beforeEach, describe, expect, test, vi } from 'vitest';

const { answers, callsOf, reader, reset, TAB } = await vi.hoisted(() => import('./a-background.ts'));

import { SidePanel } from '../../../entrypoints/sidepanel/sidepanel.tsx';
import { message } from '../../../lib/i18n/message.ts';
import { DEFAULT_SETTINGS } from '../../../lib/settings/settings.ts';
import { noteOn } from '../components/a-note.ts';
import { aReport } from '../components/a-report.ts';
import { draw, place, press, tick } from '../components/drawn.tsx';
import { expectAccessible } from '../components/expect-accessible.ts';
import { expectLetters, HOSTILE } from '../components/hostile.ts';

const listed = (words: string) => ({ note: noteOn(words), state: 'exact', span: { start: 3, end: 9 }, words }) as const;

beforeEach(() => {
  reset();
  answers['tab.report'] = () => aReport({ notes: [listed('behind a skerry')] });
});

const says = (words: string) => expect.poll(() => place.textContent).toContain(words);

describe('the panel beside a page', () => {
  test('shows the notes open, and leads to their words', async () => {
    reader['session.goTo'] = () => undefined;
    await draw(<SidePanel pinned={TAB} />);
    await says('behind a skerry');
    await expect.poll(() => place.querySelector('.note-list')).not.toBeNull();
    const open = [...place.querySelectorAll('section')].filter((part) => part.querySelector('details')?.open);
    expect(open.map(({ ariaLabel }) => ariaLabel)).toEqual(['People, places and organisations', 'Notes']);
    expect(place.querySelector('footer a')?.textContent).toBe('Library');
    await expectAccessible();
    await press('Show');
    await expect.poll(() => callsOf('session.goTo')).toEqual([{ start: 3, end: 9 }]);
  });

  test('reminds of a backup', async () => {
    answers['backup.due'] = () => message('junkMarkBox');
    await draw(<SidePanel pinned={TAB} />);
    await says('Back up');
    expect(place.querySelector('footer a')?.getAttribute('href')).toBe('/library.html#backup');
    await expectAccessible();
  });

  test('switches Sidelight off and on for the site, and then puts the reader there', async () => {
    reader['session.refresh'] = () => undefined;
    await draw(<SidePanel pinned={TAB} />);
    await says('Sidelight on news.example');
    answers['settings.read'] = () => ({ ...DEFAULT_SETTINGS, sites: { 'news.example': { enabled: false } } });
    await tick('Sidelight on news.example');
    await expect.poll(() => callsOf('settings.site')).toEqual([{ host: 'news.example', site: { enabled: false } }]);
    await expect.poll(() => place.querySelectorAll('section')).toHaveLength(0);
    answers['settings.read'] = () => DEFAULT_SETTINGS;
    answers['tab.report'] = () => null;
    await tick('Sidelight on news.example');
    await expect.poll(() => callsOf('reader.start')).toEqual([TAB]);
  });

  test('puts no reader where nobody pressed the button', async () => {
    answers['tab.report'] = () => null;
    await draw(<SidePanel pinned={TAB} />);
    await says('Press the Sidelight button in the toolbar');
    expect(callsOf('reader.start')).toEqual([]);
    await expectAccessible();
  });

  test.each(HOSTILE)('shows %s as letters', async (_, words) => {
    answers['tab.report'] = () => aReport({ title: words, notes: [listed(words)] });
    await draw(<SidePanel pinned={TAB} />);
    await says(words);
    expectLetters(words);
  });
});
