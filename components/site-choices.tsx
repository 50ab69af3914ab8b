/* The sites on which something else holds than in general, each to be forgotten. */

import type { LabelCode } from '../lib/i18n/message.ts';
import { t } from '../lib/i18n/words.ts';
import type { Density, Settings, SiteSettings } from '../lib/settings/settings.ts';

import { JUNK_MODE_NAMES } from './junk-kinds.ts';

export interface SiteChoicesProps {
  readonly sites: Settings['sites'];
  onForget(host: string): void;
}

export function SiteChoices({ sites, onForget }: SiteChoicesProps) {
  return Object.keys(sites).length === 0 ? (
    <p class="quiet">{t('sitesNone')}</p>
  ) : (
    <ul>
      {Object.entries(sites).map(([host, site]) => (
        <li key={host} class="row">
          <span class="grow">
            <bdi>{host}</bdi>
            <span class="quiet">{saysOf(site).map((says) => ` · ${says}`)}</span>
          </span>
          <button type="button" class="plain" onClick={() => onForget(host)}>
            {t('commonForget')}
          </button>
        </li>
      ))}
    </ul>
  );
}

const DENSITY_NAMES: Record<Density, LabelCode> = {
  none: 'sitesNamesNone',
  first: 'sitesNamesFirst',
  all: 'sitesNamesAll',
};

/** What holds on a site and not in general. */
const saysOf = ({ enabled, junk, density, memory }: SiteSettings): string[] => [
  ...(enabled === false ? [t('sitesOff')] : []),
  ...(junk ? [t('sitesJunk', t(JUNK_MODE_NAMES[junk]))] : []),
  ...(density ? [t(DENSITY_NAMES[density])] : []),
  ...(memory === false ? [t('sitesNotRemembered')] : []),
];
