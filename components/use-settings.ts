/* The settings as they are stored, saved with every change: for the pages of ours on which they are changed. */

import { useEffect, useState } from 'preact/hooks';
import { t } from '../lib/i18n/words.ts';
import type { Reply } from '../lib/messaging/protocol.ts';
import type { Settings } from '../lib/settings/settings.ts';

/** What components are given; they know no messages and no storage. */
export interface SettingsPort {
  read(): Promise<Settings>;
  write(part: Partial<Settings>): Promise<Reply<null>>;
  watch(onChange: (settings: Settings) => void): { stop(): void };
}

export function useSettings(port: SettingsPort) {
  const [settings, setSettings] = useState<Settings | null>(null);
  const [error, setError] = useState<string | null>(null);
  useEffect(() => {
    void port.read().then(setSettings);
    // What is said about a name in a tab meanwhile must not be lost to a stale page.
    return port.watch(setSettings).stop;
  }, [port]);
  return {
    /** Null until read. */
    settings,
    /** Why the last change could not be saved. */
    error,
    async change(part: Partial<Settings>): Promise<void> {
      if (!settings) return;
      setSettings({ ...settings, ...part });
      const reply = await port.write(part);
      setError(reply.ok ? null : t('settingsNotSaved', reply.reason));
      if (!reply.ok) setSettings(await port.read());
      // All that stands on this page was said in the language before. What came from a file can be undone here first.
      else if (Object.keys(part).join() === 'language' && part.language !== settings.language) location.reload();
    },
  };
}
