/* All settings on one page: what to show, what to do with junk, which sites. Each change is saved as it is made. */

import { MemorySettings } from '../../components/history-settings.tsx';
import { JunkModes } from '../../components/junk-modes.tsx';
import { NameChoices } from '../../components/name-choices.tsx';
import { ReadingSettings } from '../../components/reading-settings.tsx';
import { SettingsFile } from '../../components/settings-file.tsx';
import { SiteChoices } from '../../components/site-choices.tsx';
import { SitePermissions } from '../../components/site-permissions.tsx';
import { useSitePermissions } from '../../components/use-site-permissions.ts';
import { UserRules } from '../../components/user-rules.tsx';
import { t } from '../../lib/i18n/words.ts';
import { WIKIMEDIA_PERMISSIONS } from '../../lib/knowledge/wikimedia-requests.ts';
import { send } from '../../lib/messaging/send.ts';
import type { Settings } from '../../lib/settings/settings.ts';
import { withoutRule } from '../../lib/settings/user-rule.ts';
import { sitePermissions } from '../../lib/storage/site-permissions.ts';
import { LookUpSection } from './look-up-section.tsx';
import { useSettings } from './use-settings.ts';

export function Options() {
  const { settings, error, change } = useSettings();
  const permissions = useSitePermissions(sitePermissions, WIKIMEDIA_PERMISSIONS);
  if (!settings) return null;
  const onChange = (part: Partial<Settings>) => void change(part);
  return (
    <main class="options">
      <h1>{t('settingsTitle')}</h1>
      {error && (
        <p class="notice error" role="alert">
          {error}
        </p>
      )}
      <ReadingSettings settings={settings} onChange={onChange} />
      <section>
        <h2>{t('settingsJunkKinds')}</h2>
        <JunkModes
          general={settings.junk}
          kinds={settings.junkKinds}
          onChange={(junkKinds) => onChange({ junkKinds })}
        />
        <p class="quiet small">{t('settingsJunkHidden')}</p>
      </section>
      <section>
        <h2>{t('settingsJunkTaught')}</h2>
        <UserRules
          rules={settings.junkRules}
          onChange={(rule) =>
            onChange({ junkRules: settings.junkRules.map((other) => (other.id === rule.id ? rule : other)) })
          }
          onRemove={({ id }) => onChange({ junkRules: withoutRule(settings.junkRules, id) })}
        />
      </section>
      <section>
        <h2>{t('settingsSites')}</h2>
        <SitePermissions {...permissions} />
      </section>
      <NameChoices settings={settings} onChange={onChange} />
      <MemorySettings
        on={settings.memory}
        onChange={(memory) => onChange({ memory })}
        onClear={async (from) => {
          const reply = await send('history.clear', from === undefined ? {} : { from });
          return reply.ok ? reply.value : reply.reason;
        }}
      />
      <LookUpSection />
      <SiteChoices
        sites={settings.sites}
        onForget={(host) => {
          const { [host]: _forgotten, ...sites } = settings.sites;
          onChange({ sites });
        }}
      />
      <section>
        <h2>{t('settingsAsFile')}</h2>
        <SettingsFile settings={settings} onLoad={onChange} />
      </section>
    </main>
  );
}
