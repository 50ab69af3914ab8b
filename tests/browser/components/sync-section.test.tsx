/* The settings' part about several devices: what it shows, and what it hands out. */

import { describe, expect, test, vi } from 'vitest';
import { SyncSection, type SyncSectionProps } from '../../../components/options/sync-section.tsx';
import { draw, place, press, tick } from './drawn.tsx';
import { expectAccessible } from './expect-accessible.ts';

async function drawSync(props: Partial<SyncSectionProps> = {}) {
  const calls = { onStart: vi.fn(), onNow: vi.fn(), onHistory: vi.fn(), onAllow: vi.fn(), onStop: vi.fn() };
  await draw(
    <SyncSection
      report={null}
      suggestedName="This browser"
      isBusy={false}
      hasFolders
      refused={null}
      {...calls}
      {...props}
    />,
  );
  return calls;
}

const REPORT: NonNullable<SyncSectionProps['report']> = {
  address: 'https://dav.example/notes/',
  folder: '',
  deviceName: 'Kitchen',
  isSealed: false,
  history: false,
  clocks: null,
  last: '2026-11-27T08:00:00.000Z',
  unread: 0,
  failing: null,
};

test('why it did not begin is said', async () => {
  await drawSync({ refused: 'The server does not accept this name and password.' });
  expect(place.querySelector('[role=alert]')?.textContent).toContain('does not accept');
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
    const failing = { since: '2026-11-27T08:00:00.000Z', why: 'No room.', asks: false };
    await drawSync({ report: { ...REPORT, isSealed: true, unread: 2, failing } });
    expect(place.querySelector('[role=alert]')?.textContent).toMatch(/Out of step since .*: No room\./);
    expect(place.textContent).toContain('2 files of other devices');
    expect(place.textContent).toContain('sealed');
  });

  test('a folder is called by its name; one that the browser wants asked for is asked for by a press', async () => {
    const failing = { since: '2026-11-27T08:00:00.000Z', why: 'Asked again.', asks: true };
    const { onAllow } = await drawSync({ report: { ...REPORT, address: '', folder: 'Synced', failing } });
    await expectAccessible();
    expect(place.textContent).toContain('through the folder “Synced” as “Kitchen”');
    await press('Allow it again');
    expect(onAllow).toHaveBeenCalledOnce();
  });

  test('clocks that are far apart, and an address in the clear, are said', async () => {
    const clocks = { there: '2026-11-27T08:00:00.000Z', here: '2025-11-27T08:00:00.000Z' };
    await drawSync({ report: { ...REPORT, address: 'http://nas.home/', clocks } });
    expect(place.textContent).toMatch(/clock here says .*2025.*server’s says .*2026/);
    expect(place.textContent).toContain('anybody on the way');
  });

  test('what was read is shared, too, at a press', async () => {
    const { onHistory } = await drawSync({ report: REPORT });
    await tick('Share what I have read, too');
    expect(onHistory).toHaveBeenCalledWith(true);
  });

  test('while it is under way nothing can be pressed twice', async () => {
    await drawSync({ report: REPORT, isBusy: true });
    expect([...place.querySelectorAll('button')].every(({ ariaDisabled }) => ariaDisabled === 'true')).toBe(true);
    expect(place.querySelector('[role=status]')?.textContent).toBe('Under way…');
  });
});
