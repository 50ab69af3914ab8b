/* All settings on one page, wired. Each change is saved as it is made. */

import { useEffect, useState } from 'preact/hooks';
import { ForgetHistory } from '../../components/history-settings.tsx';
import { SettingsPage } from '../../components/options/settings-page.tsx';
import { SettingsFile } from '../../components/settings-file.tsx';
import { ShortcutList } from '../../components/shortcut-list.tsx';
import { useShortcuts } from '../../components/shortcuts.ts';
import { SitePermissions } from '../../components/site-permissions.tsx';
import { useSettings } from '../../components/use-settings.ts';
import { useSitePermissions } from '../../components/use-site-permissions.ts';
import type { Message } from '../../lib/i18n/message.ts';
import { t } from '../../lib/i18n/words.ts';
import { WIKIMEDIA_PERMISSIONS } from '../../lib/knowledge/wikimedia-requests.ts';
import { send } from '../../lib/messaging/send.ts';
import { settingsPort } from '../../lib/messaging/settings-port.ts';
import type { Settings } from '../../lib/settings/settings.ts';
import { watchSettings } from '../../lib/storage/settings-store.ts';
import { shortcutKeys } from '../../lib/storage/shortcut-keys.ts';
import { sitePermissions } from '../../lib/storage/site-permissions.ts';
import { LookUpSection } from './look-up-section.tsx';
import { PackSection } from './pack-section.tsx';
import { SyncPart } from './sync-part.tsx';

const port = settingsPort(watchSettings);

export function Options() {
  const { settings, error, change } = useSettings(port);
  const permissions = useSitePermissions(sitePermissions, WIKIMEDIA_PERMISSIONS);
  const keys = useShortcuts(shortcutKeys);
  const [isShared, setShared] = useState(false);
  useEffect(() => void send('sync.report').then((report) => setShared(report !== null)), []);
  if (!settings) return null;
  const onChange = (part: Partial<Settings>) => void change(part);
  return (
    <SettingsPage
      settings={settings}
      error={error}
      onChange={onChange}
      within={{ memory: <ForgetHistory onClear={forget} isShared={isShared} /> }}
      after={{
        reading: shortcutKeys.exist() && <ShortcutList keys={keys} onChange={() => void shortcutKeys.change()} />,
        junkRules: (
          <section>
            <h2>{t('settingsSites')}</h2>
            <SitePermissions {...permissions} />
          </section>
        ),
        names: <PackSection />,
        memory: <LookUpSection />,
        notes: [
          <SyncPart key="sync" />,
          <section key="file">
            <h2>{t('settingsAsFile')}</h2>
            <SettingsFile settings={settings} onLoad={onChange} />
          </section>,
        ],
      }}
    />
  );
}

async function forget(from: string | undefined): Promise<number | Message> {
  const reply = await send('history.clear', from === undefined ? {} : { from });
  return reply.ok ? reply.value : reply.reason;
}
