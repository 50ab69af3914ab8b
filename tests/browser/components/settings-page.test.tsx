/*
 * Table and page: every setting has a control on the settings page (`setting-control.tsx`, `setting-lists.tsx`,
 * `language-choice.tsx`), and the control changes that setting and no other.
 */

import '../../../entrypoints/options/options.css';
import { describe, expect, test, vi } from 'vitest';
import { SettingsPage } from '../../../components/options/settings-page.tsx';
import { t } from '../../../lib/i18n/words.ts';
import { DEFAULT_SETTINGS, readSettings, type Settings } from '../../../lib/settings/settings.ts';
import { SETTINGS, SETTINGS_SECTIONS, type SettingName } from '../../../lib/settings/settings-table.ts';
import { draw, place } from './drawn.tsx';
import { expectAccessible } from './expect-accessible.ts';
import { expectLetters, HOSTILE } from './hostile.ts';

/** Something in every list. */
const SAID: Settings = {
  ...DEFAULT_SETTINGS,
  junkRules: [
    { id: 'a', host: 'a.example', verdict: 'junk', match: 'box', pattern: '.promo', made: '2026-01-01T00:00:00.000Z' },
  ],
  muted: { Q1490: 'Tokyo' },
  choices: { 'place:georgia': 'Q230' },
  articleDates: { 'https://news.example/a': '2023-09-13' },
  exportTemplates: [
    { id: 't', name: 'Mine', per: 'article', form: 'markdown', ending: 'md', file: 'x', text: '{{ article.title }}' },
  ],
  savedSearches: { climate: 'tag:climate' },
  sites: { 'b.example': { junk: 'hide' } },
};

const names = Object.keys(SETTINGS) as SettingName[];

async function drawPage(settings: Settings, error: string | null = null) {
  const onChange = vi.fn<(part: Partial<Settings>) => void>();
  await draw(<SettingsPage settings={settings} error={error} onChange={onChange} />);
  return onChange;
}

const drawn = (name: SettingName): Element[] => [...place.querySelectorAll(`[data-setting="${name}"]`)];

/** Uses the first control as a user does: presses a button, turns a switch, chooses another choice, types. */
function use(control: Element | null | undefined): void {
  if (control instanceof HTMLSelectElement) {
    control.selectedIndex = (control.selectedIndex + 1) % control.options.length;
    control.dispatchEvent(new Event('change', { bubbles: true }));
  } else if (control instanceof HTMLInputElement && control.type === 'text') {
    control.value = 'as I call it';
    control.dispatchEvent(new Event('change', { bubbles: true }));
  } else (control as HTMLElement).click();
}

describe('every setting of the table', () => {
  test.each(names)('%s stands on the page once, under its label', async (name) => {
    await drawPage(SAID);
    expect(drawn(name)).toHaveLength(1);
    const [element] = drawn(name);
    const { control, label } = SETTINGS[name];
    const words =
      control.kind === 'list' ? element?.firstElementChild?.getAttribute('aria-label') : element?.textContent;
    expect(words).toContain(t(label));
  });

  test.each(names)('%s is changed there, and only it, to something that it may be', async (name) => {
    const onChange = await drawPage(SAID);
    use(drawn(name)[0]?.querySelector('button, select, input'));
    expect(onChange).toHaveBeenCalledTimes(1);
    const [part = {}] = onChange.mock.calls[0] ?? [];
    expect(Object.keys(part)).toEqual([name]);
    expect(part[name]).not.toEqual(SAID[name]);
    expect(readSettings({ ...SAID, ...part })).toEqual({ ...SAID, ...part });
  });

  test.each(names.filter((name) => SETTINGS[name].control.kind === 'choice'))(
    '%s offers all it may be',
    async (name) => {
      await drawPage(SAID);
      const { control } = SETTINGS[name];
      const options = [...(drawn(name)[0]?.querySelectorAll('option') ?? [])];
      expect(options.map(({ value }) => value)).toEqual('words' in control && Object.keys(control.words));
      expect(options.every(({ textContent }) => textContent !== '')).toBe(true);
    },
  );
});

test('every section has a heading, and stands there when nothing was said yet', async () => {
  await drawPage(DEFAULT_SETTINGS);
  const headings = [...place.querySelectorAll('.options > section > h2')];
  expect(headings).toHaveLength(SETTINGS_SECTIONS.length);
  expect(headings.every(({ textContent }) => textContent !== '')).toBe(true);
});

test('why a change could not be saved is said', async () => {
  await drawPage(SAID, 'the disk is full');
  expect(place.querySelector('[role="alert"]')?.textContent).toBe('the disk is full');
});

test.each([
  ['nothing was said yet', DEFAULT_SETTINGS],
  ['something was said about everything', SAID],
])('the page is accessible where %s', async (_, settings) => {
  await drawPage(settings, 'the disk is full');
  await expectAccessible();
});

test.each(HOSTILE)('%s is shown as letters', async (_, words) => {
  const sites = { [words]: { junk: 'hide' } } as const;
  await drawPage(
    { ...SAID, muted: { Q1: words }, choices: { [words]: words }, articleDates: { [words]: words }, sites },
    words,
  );
  expectLetters(words);
});
