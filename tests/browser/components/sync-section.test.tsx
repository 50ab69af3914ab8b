/* The settings' part about several devices: what it shows, and what it hands out. */

import { describe, expect, test, vi } from 'vitest';
import { SyncSection, type SyncSectionProps } from '../../../components/options/sync-section.tsx';
import { draw, field, fill, place, press } from './drawn.tsx';
import { expectAccessible } from './expect-accessible.ts';

async function drawSync(props: Partial<SyncSectionProps> = {}) {
  const calls = { onStart: vi.fn(), onNow: vi.fn(), onStop: vi.fn() };
  await draw(
    <SyncSection report={null} suggestedName="This browser" isBusy={false} refused={null} {...calls} {...props} />,
  );
  return calls;
}

const REPORT: NonNullable<SyncSectionProps['report']> = {
  address: 'https://dav.example/notes/',
  deviceName: 'Kitchen',
  isSealed: false,
  last: '2026-11-27T08:00:00.000Z',
  unread: 0,
  failing: null,
};

describe('nothing is shared', () => {
  test('what was typed is handed out, spaces around address and name left out', async () => {
    const { onStart } = await drawSync();
    await expectAccessible();
    await fill('Address of the folder', ' https://dav.example/notes/ ');
    await fill('User name', 'ada ');
    await fill('Password', ' secret ');
    await press('Share notes through it');
    expect(onStart).toHaveBeenCalledWith({
      address: 'https://dav.example/notes/',
      user: 'ada',
      password: ' secret ',
      passphrase: '',
      deviceName: 'This browser',
    });
  });

  test('secrets are not shown while typed, and the hint is said with its field', async () => {
    await drawSync();
    expect((field('Password') as HTMLInputElement).type).toBe('password');
    const passphrase = field('Passphrase to seal the notes with (optional)');
    expect((passphrase as HTMLInputElement).type).toBe('password');
    const hint = document.getElementById(passphrase.getAttribute('aria-describedby') ?? '');
    expect(hint?.textContent).toContain('every device');
  });

  test('why it did not begin is said', async () => {
    await drawSync({ refused: 'The server does not accept this name and password.' });
    expect(place.querySelector('[role=alert]')?.textContent).toContain('does not accept');
  });
});

describe('shared', () => {
  test('where, as what, since when; now and stop', async () => {
    const { onNow, onStop } = await drawSync({ report: REPORT });
    await expectAccessible();
    expect(place.textContent).toContain('https://dav.example/notes/ as “Kitchen”');
    await press('Sync now');
    await press('Stop sharing');
    expect([onNow.mock.calls.length, onStop.mock.calls.length]).toEqual([1, 1]);
  });

  test('what is wrong since when, and what could not be read', async () => {
    const failing = { since: '2026-11-27T08:00:00.000Z', why: 'No room.' };
    await drawSync({ report: { ...REPORT, isSealed: true, unread: 2, failing } });
    expect(place.querySelector('[role=alert]')?.textContent).toMatch(/Out of step since .*: No room\./);
    expect(place.textContent).toContain('2 files of other devices');
    expect(place.textContent).toContain('sealed');
  });

  test('while it is under way nothing can be pressed twice', async () => {
    await drawSync({ report: REPORT, isBusy: true });
    expect([...place.querySelectorAll('button')].every(({ disabled }) => disabled)).toBe(true);
    expect(place.querySelector('[role=status]')?.textContent).toBe('Under way…');
  });
});
