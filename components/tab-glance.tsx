/*
 * A tab at a glance, in the popup and in the panel beside the page: first whether Sidelight is on for the site, then
 * the article, last what else holds on the site.
 */

import { t } from '../lib/i18n/words.ts';
import type { TabView } from '../lib/messaging/follow-tab.ts';
import type { Settings } from '../lib/settings/settings.ts';
import { siteChoices } from '../lib/settings/site-choices.ts';
import type { SiteSettings } from '../lib/settings/site-settings.ts';
import type { PermissionPort } from '../lib/storage/site-permissions.ts';
import type { ArticleDayProps } from './article-day.tsx';
import type { ArticleActions } from './article-section.ts';
import { ArticleView } from './article-view.tsx';
import { FoldingSection, partId } from './folding-section.tsx';
import { PageHeader } from './page-header.tsx';
import { PageStatus } from './page-status.tsx';
import { SitePermission } from './site-permission.tsx';
import { SiteReading } from './site-reading.tsx';
import { SiteSwitch } from './site-switch.tsx';
import { SkipLink } from './skip-link.tsx';

/** A choice for one site; null is as everywhere. */
export type SiteChange = { readonly [Name in keyof SiteSettings]?: SiteSettings[Name] | null };

export interface TabGlanceProps {
  /** '' where the tab shows no site. */
  readonly host: string;
  readonly settings: Settings;
  readonly view: TabView;
  readonly actions: ArticleActions;
  readonly onDay: ArticleDayProps['onSet'];
  readonly permissions: PermissionPort;
  onSite(site: SiteChange): void;
}

export function TabGlance({ host, settings, view, actions, onDay, permissions, onSite }: TabGlanceProps) {
  const choices = siteChoices(settings, host);
  const { enabled } = choices;
  const report = enabled && view.status === 'open' ? view.report : null;
  return (
    <>
      {report?.status === 'ready' && <SkipLink to={`#${partId('names')}`}>{t('accessSkipToNames')}</SkipLink>}
      {host !== '' && (
        <SiteSwitch host={host} enabled={enabled} onEnabled={(on) => onSite({ enabled: on ? null : false })} />
      )}
      {report && <PageHeader report={report} onDay={onDay} />}
      {enabled && <PageStatus view={view} />}
      {report?.status === 'ready' && (
        // Another article is another view: what was being typed is kept as a draft of its own.
        <ArticleView key={report.source} report={report} actions={actions} />
      )}
      {host !== '' && enabled && (
        <FoldingSection id="site" heading={t('siteHere')}>
          <SitePermission host={host} permissions={permissions} />
          <SiteReading
            density={choices.density}
            memoryOn={settings.memory}
            remembers={choices.memory}
            onDensity={(density) => onSite({ density })}
            onRemembers={(on) => onSite({ memory: on ? null : false })}
          />
        </FoldingSection>
      )}
    </>
  );
}
