/* The settings for a page of ours that changes them: asked of the background, which alone writes them. */

import type { Settings } from '../settings/settings.ts';
import { send } from './send.ts';

type Watch = (onChange: (settings: Settings) => void) => { stop(): void };

/** @param watch tells of what was saved, by whomever */
export const settingsPort = (watch: Watch) => ({
  read: () => send('settings.read'),
  write: (part: Partial<Settings>) => send('settings.write', part),
  watch,
});
