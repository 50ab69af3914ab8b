import { expect, test } from 'vitest';
import { NotesWarnings } from '../../../components/notes-warnings.tsx';
import { message } from '../../../lib/i18n/message.ts';
import { draw, place } from './drawn.tsx';
import { expectAccessible } from './expect-accessible.ts';

test('are alerts, each with the way to the library', async () => {
  await draw(<NotesWarnings warnings={[message('noticeLost', 30), message('noticeNoBackup')]} />);
  expect([...place.querySelectorAll('[role=alert]')].map(({ textContent }) => textContent)).toEqual([
    'The browser has cleared 30 of your notes.Open the library',
    'There was no backup.Open the library',
  ]);
  expect(place.querySelector('a')?.getAttribute('href')).toBe('/library.html#backup');
  await expectAccessible();
});

test('are nothing, most days', async () => {
  await draw(<NotesWarnings warnings={[]} />);
  expect(place.textContent).toBe('');
});
