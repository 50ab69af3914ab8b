/* The settings as they are stored, saved with every change. */

import { useEffect, useState } from 'preact/hooks';
import { t } from '../../lib/i18n/words.ts';
import { send } from '../../lib/messaging/send.ts';
import type { Settings } from '../../lib/settings/settings.ts';
import { watchSettings } from '../../lib/storage/settings-store.ts';

export function useSettings() {
  const [settings, setSettings] = useState<Settings | null>(null);
  const [error, setError] = useState<string | null>(null);
  useEffect(() => {
    void send('settings.read').then(setSettings);
    // What is said about a name in a tab meanwhile must not be lost to a stale page.
    return watchSettings(setSettings).stop;
  }, []);
  return {
    /** Null until read. */
    settings,
    /** Why the last change could not be saved. */
    error,
    async change(part: Partial<Settings>): Promise<void> {
      if (!settings) return;
      setSettings({ ...settings, ...part });
      const reply = await send('settings.write', part);
      setError(reply.ok ? null : t('settingsNotSaved', reply.reason));
      if (!reply.ok) setSettings(await send('settings.read'));
      // All that stands on this page was said in the language before. What came from a file can be undone here first.
      else if (Object.keys(part).join() === 'language' && part.language !== settings.language) location.reload();
    },
  };
}
