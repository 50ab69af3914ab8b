/* What to try on the demo article, and what Sidelight may do: choices of which none has been made yet. */

import { render } from 'preact';
import { useEffect } from 'preact/hooks';
import { PinHint } from '../../components/pin-hint.tsx';
import { SettingRadios } from '../../components/setting-radios.tsx';
import { useShortcuts } from '../../components/shortcuts.ts';
import { SitePermissions } from '../../components/site-permissions.tsx';
import { useSettings } from '../../components/use-settings.ts';
import { useSitePermissions } from '../../components/use-site-permissions.ts';
import { t } from '../../lib/i18n/words.ts';
import { WIKIMEDIA_PERMISSIONS } from '../../lib/knowledge/wikimedia-requests.ts';
import { settingsPort } from '../../lib/messaging/settings-port.ts';
import { watchSettings } from '../../lib/storage/settings-store.ts';
import { shortcutKeys } from '../../lib/storage/shortcut-keys.ts';
import { sitePermissions } from '../../lib/storage/site-permissions.ts';
import { toolbarButton } from '../../lib/storage/toolbar-button.ts';
import { TourCard } from './tour-card.tsx';
import { TourNews, type TourNewsProps } from './tour-news.tsx';
import { useTour } from './use-tour.ts';

const port = settingsPort(watchSettings);

/** @param foot the place after the article */
export function Welcome({ foot }: { readonly foot: Element }) {
  const permissions = useSitePermissions(sitePermissions, WIKIMEDIA_PERMISSIONS);
  const keys = useShortcuts(shortcutKeys);
  const { tour, said, dispatch } = useTour();
  useEffect(() => render(<Foot tour={tour} said={said} />, foot), [tour, said, foot]);
  useEffect(() => () => render(null, foot), [foot]);
  return (
    <aside class="welcome">
      <TourCard
        tour={tour}
        keys={keys}
        onLeaveOut={() => dispatch({ type: 'leave-out' })}
        onStart={() => dispatch({ type: 'start' })}
      />
      <section>
        <h2>{t('welcomeWhere')}</h2>
        <SitePermissions {...permissions} />
      </section>
      <Looks />
      <PinHint port={toolbarButton} />
    </aside>
  );
}

function Looks() {
  const { settings, error, change } = useSettings(port);
  if (!settings) return null;
  const onChange = (part: Parameters<typeof change>[0]) => void change(part);
  return (
    <section>
      <h2>{t('welcomeChoices')}</h2>
      {error && (
        <p class="error" role="alert">
          {error}
        </p>
      )}
      <SettingRadios name="junk" settings={settings} onChange={onChange} />
      <SettingRadios name="density" settings={settings} onChange={onChange} />
      <p class="small">
        <a href="/options.html">{t('welcomeAllSettings')}</a>
      </p>
    </section>
  );
}

const Foot = (news: TourNewsProps) => (
  <>
    <TourNews {...news} />
    <section class="in-short">
      <h2>{t('privacyTitle')}</h2>
      <p class="quiet">{t('welcomePrivacySays')}</p>
      <p>
        <a href="/privacy.html">{t('privacyKept')}</a>
      </p>
    </section>
  </>
);
