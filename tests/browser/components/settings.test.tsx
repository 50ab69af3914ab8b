/* The settings' parts that are choices: what is read, and what is remembered. */

import { describe, expect, test, vi } from 'vitest';
import { MemorySettings } from '../../../components/history-settings.tsx';
import { ReadingSettings } from '../../../components/reading-settings.tsx';
import { DEFAULT_SETTINGS, type Settings } from '../../../lib/settings/settings.ts';
import { draw, field, fill, place, press, tick } from './drawn.tsx';
import { expectAccessible } from './expect-accessible.ts';
import { expectLetters, HOSTILE } from './hostile.ts';

describe('how articles are read', () => {
  test('is shown as it is', async () => {
    await draw(<ReadingSettings settings={{ ...DEFAULT_SETTINGS, density: 'all', hover: 'alt' }} onChange={vi.fn()} />);
    expect(field('Underline names').value).toBe('all');
    expect(field('A name’s card opens').value).toBe('alt');
    expect(field('Sidelight is on')).toMatchObject({ checked: true });
    await expectAccessible();
  });

  test.each<[string, string, Partial<Settings>]>([
    ['Underline names', 'none', { density: 'none' }],
    ['A name’s card opens', 'on', { hover: 'on' }],
    ['Junk in articles', 'hide', { junk: 'hide' }],
  ])('%s: %s', async (label, value, part) => {
    const onChange = vi.fn();
    await draw(<ReadingSettings settings={DEFAULT_SETTINGS} onChange={onChange} />);
    await fill(label, value);
    expect(onChange.mock.calls).toEqual([[part]]);
  });

  test.each<[string, Partial<Settings>]>([
    ['Sidelight is on', { enabled: false }],
    ['Underline dates', { underlineDates: !DEFAULT_SETTINGS.underlineDates }],
  ])('%s, turned', async (label, part) => {
    const onChange = vi.fn();
    await draw(<ReadingSettings settings={DEFAULT_SETTINGS} onChange={onChange} />);
    await tick(label);
    expect(onChange.mock.calls).toEqual([[part]]);
  });
});

describe('what is remembered', () => {
  test('is switched off', async () => {
    const onChange = vi.fn();
    await draw(<MemorySettings on onChange={onChange} onClear={async () => 0} />);
    await tick('Remember which names');
    expect(onChange.mock.calls).toEqual([[false]]);
    await expectAccessible();
  });

  test.each<[range: string, hours: number | null]>([
    ['the last hour', 1],
    ['the last day', 24],
    ['the last week', 7 * 24],
    ['the last four weeks', 28 * 24],
    ['all time', null],
  ])('of %s is forgotten', async (range, hours) => {
    const onClear = vi.fn(async (_from: string | undefined) => 2);
    await draw(<MemorySettings on onChange={vi.fn()} onClear={onClear} />);
    const list = field('Forget what was read in') as HTMLSelectElement;
    await fill('Forget what was read in', [...list.options].find(({ text }) => text === range)?.value ?? '');
    await press('Forget');
    const [[from]] = onClear.mock.calls as [[string | undefined]];
    const age = from === undefined ? null : Math.round((Date.now() - Date.parse(from)) / 3_600_000);
    expect(age).toBe(hours);
    await expect.poll(() => place.querySelector('[role=status]')?.textContent).toBe('Forgotten: 2 articles.');
    await expectAccessible();
  });

  test.each(HOSTILE)('and cannot be forgotten says why: %s', async (_, words) => {
    await draw(<MemorySettings on onChange={vi.fn()} onClear={async () => words} />);
    await press('Forget');
    await expect.poll(() => place.querySelector('[role=status]')?.textContent).toContain(words);
    expectLetters(`Failed: ${words}`);
  });
});
