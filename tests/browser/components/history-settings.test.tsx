import { describe, expect, test, vi } from 'vitest';
import { ForgetHistory } from '../../../components/history-settings.tsx';
import { message } from '../../../lib/i18n/message.ts';
import { draw, field, fill, place, press } from './drawn.tsx';
import { expectAccessible } from './expect-accessible.ts';
import { expectLetters, HOSTILE } from './hostile.ts';

describe('what was read', () => {
  test.each<[range: string, hours: number | null]>([
    ['the last hour', 1],
    ['the last day', 24],
    ['the last week', 7 * 24],
    ['the last four weeks', 28 * 24],
    ['all time', null],
  ])('in %s is forgotten', async (range, hours) => {
    const onClear = vi.fn(async (_from: string | undefined) => 2);
    await draw(<ForgetHistory onClear={onClear} />);
    const list = field('Forget what was read in') as HTMLSelectElement;
    await fill('Forget what was read in', [...list.options].find(({ text }) => text === range)?.value ?? '');
    await press('Forget');
    const [[from]] = onClear.mock.calls as [[string | undefined]];
    const age = from === undefined ? null : Math.round((Date.now() - Date.parse(from)) / 3_600_000);
    expect(age).toBe(hours);
    await expect.poll(() => place.querySelector('[role=status]')?.textContent).toBe('Forgotten: 2 articles.');
    await expectAccessible();
  });

  test('where it is shared, it is said who keeps it', async () => {
    await draw(<ForgetHistory onClear={async () => 0} />);
    expect(place.textContent).not.toContain('Devices that share');
    await draw(<ForgetHistory onClear={async () => 0} isShared />);
    expect(place.textContent).toContain('Devices that share what was read forget it too');
    await expectAccessible();
  });

  test.each(HOSTILE)('that cannot be forgotten says why: %s', async (_, words) => {
    await draw(<ForgetHistory onClear={async () => message('fault', words)} />);
    await press('Forget');
    await expect.poll(() => place.querySelector('[role=status]')?.textContent).toContain(words);
    expectLetters(`Failed: something went wrong in Sidelight: ${words}`);
  });
});
