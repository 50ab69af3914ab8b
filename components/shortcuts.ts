/* The keys that are really set, for whatever says one; and how a key is written in the language of the interface. */

import { createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import { t } from '../lib/i18n/words.ts';
import type { CommandName, Shortcuts } from '../lib/settings/commands.ts';
import type { ShortcutPort } from '../lib/storage/shortcut-keys.ts';

const Keys = createContext<Shortcuts>({});

export const ShortcutsProvider = Keys.Provider;

/** As the user's keyboard calls it; '' where none is set. */
export const useShortcut = (command: CommandName): string => shortcutWords(useContext(Keys)[command] ?? '');

/** Nothing until the browser has said; asked again when the user comes back, perhaps from changing them. */
export function useShortcuts(port: ShortcutPort): Shortcuts {
  const [keys, setKeys] = useState<Shortcuts>({});
  useEffect(() => {
    const look = () => void port.read().then(setKeys);
    look();
    addEventListener('focus', look);
    return () => removeEventListener('focus', look);
  }, [port]);
  return keys;
}

export const shortcutWords = (shortcut: string): string => keysOf(shortcut).join('+');

/** Signs, as macOS writes them, are the same in every language. */
export const keysOf = (shortcut: string): string[] => shortcut.split('+').map(keyWord);

function keyWord(key: string): string {
  if (key === 'Alt') return t('keyAlt');
  return key === 'Shift' ? t('keyShift') : key;
}
