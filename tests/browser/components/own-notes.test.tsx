import { expect, test, vi } from 'vitest';
import { OwnNotes } from '../../../components/own-notes.tsx';
import { draw, hasButton, place, press } from './drawn.tsx';
import { expectAccessible } from './expect-accessible.ts';
import { expectLetters, HOSTILE } from './hostile.ts';

const NOTES = [{ id: 'n1', body: 'Met **her** once.' }];

test('notes on a name are drawn as they are meant to look, and edited by their id', async () => {
  const onEdit = vi.fn();
  await draw(<OwnNotes notes={NOTES} onEdit={onEdit} />);
  expect(place.querySelector('strong')?.textContent).toBe('her');
  await press('Edit');
  expect(onEdit.mock.calls).toEqual([['n1']]);
  await expectAccessible();
});

test('are only read where they are edited elsewhere; none are no list', async () => {
  await draw(<OwnNotes notes={NOTES} />);
  expect(hasButton('Edit')).toBe(false);
  await draw(<OwnNotes notes={[]} />);
  expect(place.textContent).toBe('');
});

test.each(HOSTILE)('%s stays letters', async (_, words) => {
  await draw(<OwnNotes notes={[{ id: 'n', body: words }]} />);
  expectLetters(words);
});
