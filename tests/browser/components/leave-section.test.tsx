/* Where one leaves: saved, deleted after a question, removed. */

import { expect, test, vi } from 'vitest';
import { LeaveSection } from '../../../components/library/leave-section.tsx';
import { drawWide, hasButton, place, press } from './drawn.tsx';
import { expectAccessible } from './expect-accessible.ts';

async function drawLeave(lastBackup: string | null) {
  const calls = { onSave: vi.fn(), onErase: vi.fn(), onRemove: vi.fn() };
  await drawWide(<LeaveSection lastBackup={lastBackup} {...calls} />);
  return calls;
}

test('says before what nobody can say after, and passes on what is pressed', async () => {
  const { onSave, onRemove } = await drawLeave(null);
  expect(place.textContent).toContain('the browser deletes them with it');
  expect(place.textContent).toContain('Last backup: never.');
  await expectAccessible();
  await press('Save everything…');
  await press('Remove Sidelight…');
  expect([onSave.mock.calls.length, onRemove.mock.calls.length]).toEqual([1, 1]);
});

test.each([
  [null, 'There is no backup. Delete everything? It cannot be undone.'],
  ['2024-07-10T08:00:00Z', 'The last backup is of 10 Jul 2024'],
])('deletes at the second press, with a backup of %s', async (lastBackup, words) => {
  const { onErase } = await drawLeave(lastBackup);
  await press('Delete everything…');
  expect(onErase).not.toHaveBeenCalled();
  expect(place.querySelector('fieldset')?.textContent).toContain(words);
  expect(document.activeElement?.textContent).toBe('Cancel');
  await expectAccessible();
  await press('Cancel');
  expect(hasButton('Yes, delete everything')).toBe(false);
  await press('Delete everything…');
  await press('Yes, delete everything');
  expect(onErase).toHaveBeenCalledOnce();
});
