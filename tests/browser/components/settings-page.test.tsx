/* Table and page: every setting has a control on the settings page, and the control changes that setting and no other. */

import { render } from 'preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { SettingsPage } from '../../../components/options/settings-page.tsx';
import { t } from '../../../lib/i18n/words.ts';
import { DEFAULT_SETTINGS, readSettings, type Settings } from '../../../lib/settings/settings.ts';
import { SETTINGS, SETTINGS_SECTIONS, type SettingName } from '../../../lib/settings/settings-table.ts';

const place = document.createElement('div');
document.body.append(place);
afterEach(() => render(null, place));

/** Something in every list. */
const SAID: Settings = {
  ...DEFAULT_SETTINGS,
  junkRules: [
    { id: 'a', host: 'a.example', verdict: 'junk', match: 'box', pattern: '.promo', made: '2026-01-01T00:00:00.000Z' },
  ],
  muted: { Q1490: 'Tokyo' },
  choices: { 'place:georgia': 'Q230' },
  articleDates: { 'https://news.example/a': '2023-09-13' },
  sites: { 'b.example': { junk: 'hide' } },
};

const names = Object.keys(SETTINGS) as SettingName[];

function draw(settings: Settings) {
  const onChange = vi.fn<(part: Partial<Settings>) => void>();
  render(<SettingsPage settings={settings} error={null} onChange={onChange} />, place);
  return onChange;
}

const drawn = (name: SettingName): Element[] => [...place.querySelectorAll(`[data-setting="${name}"]`)];

/** Uses the first control as a user does: presses a button, turns a switch, chooses another choice. */
function use(control: Element | null | undefined): void {
  if (control instanceof HTMLSelectElement) {
    control.selectedIndex = (control.selectedIndex + 1) % control.options.length;
    control.dispatchEvent(new Event('change', { bubbles: true }));
  } else (control as HTMLElement).click();
}

describe('every setting of the table', () => {
  test.each(names)('%s stands on the page once, under its label', (name) => {
    draw(SAID);
    expect(drawn(name)).toHaveLength(1);
    const [element] = drawn(name);
    const { control, label } = SETTINGS[name];
    const words =
      control.kind === 'list' ? element?.firstElementChild?.getAttribute('aria-label') : element?.textContent;
    expect(words).toContain(t(label));
  });

  test.each(names)('%s is changed there, and only it, to something that it may be', (name) => {
    const onChange = draw(SAID);
    use(drawn(name)[0]?.querySelector('button, select, input'));
    expect(onChange).toHaveBeenCalledTimes(1);
    const [part = {}] = onChange.mock.calls[0] ?? [];
    expect(Object.keys(part)).toEqual([name]);
    expect(part[name]).not.toEqual(SAID[name]);
    expect(readSettings({ ...SAID, ...part })).toEqual({ ...SAID, ...part });
  });

  test.each(names.filter((name) => SETTINGS[name].control.kind === 'choice'))('%s offers all it may be', (name) => {
    draw(SAID);
    const { control } = SETTINGS[name];
    const options = [...(drawn(name)[0]?.querySelectorAll('option') ?? [])];
    expect(options.map(({ value }) => value)).toEqual('words' in control && Object.keys(control.words));
    expect(options.every(({ textContent }) => textContent !== '')).toBe(true);
  });
});

test('every section has a heading, and stands there when nothing was said yet', () => {
  draw(DEFAULT_SETTINGS);
  const headings = [...place.querySelectorAll('.options > section > h2')];
  expect(headings).toHaveLength(SETTINGS_SECTIONS.length);
  expect(headings.every(({ textContent }) => textContent !== '')).toBe(true);
});

test('why a change could not be saved is said', () => {
  render(<SettingsPage settings={SAID} error="the disk is full" onChange={() => undefined} />, place);
  expect(place.querySelector('[role="alert"]')?.textContent).toBe('the disk is full');
});
