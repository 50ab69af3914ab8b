import { expect, test, vi } from 'vitest';
import { UndoBar } from '../../../components/undo-bar.tsx';
import { draw, place, press } from './drawn.tsx';
import { expectAccessible } from './expect-accessible.ts';
import { expectLetters, HOSTILE } from './hostile.ts';

test('what was just done is said, and taken back', async () => {
  const onUndo = vi.fn();
  await draw(<UndoBar text="The note is in the bin." onUndo={onUndo} />);
  expect(place.querySelector('[role=status]')?.textContent).toBe('The note is in the bin.Undo');
  await expectAccessible();
  await press('Undo');
  expect(onUndo).toHaveBeenCalledOnce();
});

test.each(HOSTILE)('%s is shown as letters', async (_, words) => {
  await draw(<UndoBar text={words} onUndo={vi.fn()} />);
  expectLetters(words);
});
