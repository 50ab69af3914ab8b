/* Keys as they are said: `key.tsx`, `shortcut-list.tsx` and the hooks of `shortcuts.ts`. */

import { describe, expect, test, vi } from 'vitest';
import { Key } from '../../../components/key.tsx';
import { ShortcutList } from '../../../components/shortcut-list.tsx';
import { ShortcutsProvider, useShortcut } from '../../../components/shortcuts.ts';
import { COMMANDS } from '../../../lib/settings/commands.ts';
import { draw, place, press } from './drawn.tsx';
import { expectAccessible } from './expect-accessible.ts';
import { expectLetters, HOSTILE } from './hostile.ts';

const NoteKey = () => <p>{useShortcut('note-selection') || 'none'}</p>;

describe('keys', () => {
  test('are each listed, with the key that is set or none, and can be changed', async () => {
    const onChange = vi.fn();
    await draw(<ShortcutList keys={{ 'next-name': 'Alt+Shift+J' }} onChange={onChange} />);
    const keys = [...place.querySelectorAll('dd')].map(({ textContent }) => textContent);
    expect(keys).toHaveLength(Object.keys(COMMANDS).length);
    expect(keys.filter((key) => key !== 'no key')).toEqual(['Alt+Shift+J']);
    await expectAccessible();
    await press('Change keys…');
    expect(onChange).toHaveBeenCalledOnce();
  });

  test.each([
    [{ 'note-selection': 'Alt+Shift+Q' }, 'Alt+Shift+Q'],
    [{ 'note-selection': '⌥⇧Q' }, '⌥⇧Q'],
    [{ 'note-selection': '' }, 'none'],
    [{}, 'none'],
  ])('of %j is said: %s', async (keys, words) => {
    await draw(
      <ShortcutsProvider value={keys}>
        <NoteKey />
      </ShortcutsProvider>,
    );
    expect(place.textContent).toBe(words);
  });

  test.each(HOSTILE)('called %s are letters', async (_, words) => {
    await draw(<Key shortcut={words} />);
    expectLetters(words);
  });
});
