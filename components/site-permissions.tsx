/* Where Sidelight may read without a click: nowhere, on chosen sites, or everywhere; and how to take it back. */

import { useState } from 'preact/hooks';

import { t } from '../lib/i18n/words.ts';

export interface SitePermissionsProps {
  /** Match patterns the user has granted (a "*" host stands for all sites); null until known. */
  readonly granted: readonly string[] | null;
  /** Asks the browser, which asks the user. Must be called straight from a press. */
  onAllow(origins: readonly string[]): void;
  onRevoke(origins: readonly string[]): void;
}

const ALL = '*://*/*';

export function SitePermissions({ granted, onAllow, onRevoke }: SitePermissionsProps) {
  const [site, setSite] = useState('');
  const [wrong, setWrong] = useState(false);
  if (granted === null) return null;
  const all = granted.includes(ALL);
  const sites = granted.filter((origin) => origin !== ALL);
  const allow = (event: Event) => {
    event.preventDefault();
    const host = hostIn(site);
    setWrong(host === null);
    if (host === null) return;
    onAllow([`*://${host}/*`]);
    setSite('');
  };
  return (
    <ol class="permissions">
      <li class={granted.length === 0 ? 'chosen' : ''}>
        <h3>{t('permitClick')}</h3>
        <p class="quiet">
          {t('permitClickSays')} {granted.length === 0 && t('permitClickNow')}
        </p>
        {granted.length > 0 && (
          <button type="button" onClick={() => onRevoke(granted)}>
            {t('permitGoBack')}
          </button>
        )}
      </li>
      <li class={sites.length > 0 && !all ? 'chosen' : ''}>
        <h3>{t('permitSites')}</h3>
        <form class="row" onSubmit={allow}>
          <input
            class="grow"
            aria-label={t('permitSite')}
            placeholder={t('permitSiteExample')}
            value={site}
            onInput={(event) => setSite(event.currentTarget.value)}
          />
          <button type="submit">{t('permitAllow')}</button>
        </form>
        {wrong && (
          <p class="error small" role="alert">
            {t('permitNoSite')}
          </p>
        )}
        <ul>
          {sites.map((origin) => (
            <li key={origin} class="row">
              <span class="grow" dir="auto">
                {origin.replace(/^[^/]*\/\//, '').replace(/\/\*$/, '')}
              </span>
              <button type="button" class="plain small" onClick={() => onRevoke([origin])}>
                {t('commonRemove')}
              </button>
            </li>
          ))}
        </ul>
      </li>
      <li class={all ? 'chosen' : ''}>
        <h3>{t('permitAll')}</h3>
        <p class="quiet">{t('permitAllSays')}</p>
        <button type="button" disabled={all} onClick={() => onAllow([ALL])}>
          {all ? t('permitAllowed') : t('permitAllowAll')}
        </button>
      </li>
    </ol>
  );
}

/** The host name in what somebody typed, be it `news.example`, with a path, or a whole address. */
function hostIn(text: string): string | null {
  const address = /^[a-z]+:\/\//i.test(text.trim()) ? text.trim() : `https://${text.trim()}`;
  if (!URL.canParse(address)) return null;
  const { hostname } = new URL(address);
  return /^[a-z0-9.-]+\.[a-z0-9-]+$/i.test(hostname) ? hostname : null;
}
