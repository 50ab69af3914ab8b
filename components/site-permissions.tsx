/*
 * Where Sidelight may read without a click: nowhere, on chosen sites, or everywhere. A choice counts when it is made,
 * as in the browser's own list; the browser asks first where it gives anything.
 */

import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { LabelCode } from '../lib/i18n/message.ts';
import { t } from '../lib/i18n/words.ts';

export interface SitePermissionsProps {
  /** Match patterns the user has granted (a "*" host stands for all sites); null until known. */
  readonly granted: readonly string[] | null;
  /** Asks the browser, which asks the user; done when they have said. Must be called straight from a press. */
  onAllow(origins: readonly string[]): Promise<unknown>;
  onRevoke(origins: readonly string[]): void;
}

type Where = 'click' | 'sites' | 'all';

const ALL = '*://*/*';

const WORDS: Record<Where, { readonly title: LabelCode; readonly says: LabelCode }> = {
  click: { title: 'permitClick', says: 'permitClickSays' },
  sites: { title: 'permitSites', says: 'permitSitesSays' },
  all: { title: 'permitAll', says: 'permitAllSays' },
};

export function SitePermissions({ granted, onAllow, onRevoke }: SitePermissionsProps) {
  /** Sites are to be chosen, and none is yet. */
  const [choosing, setChoosing] = useState(false);
  const [, drawAgain] = useState({});
  const byClick = useRef<HTMLInputElement>(null);
  if (granted === null) return null;
  const sites = granted.filter((origin) => origin !== ALL);
  const where = whereNow(granted, sites, choosing);

  const choose: Record<Where, () => void> = {
    click() {
      setChoosing(false);
      if (granted.length > 0) onRevoke(granted);
    },
    sites() {
      setChoosing(true);
      if (where === 'all') onRevoke([ALL]);
    },
    // Where the user says no to the browser, what was chosen before is shown again.
    all: () => void onAllow([ALL]).finally(() => drawAgain({})),
  };
  const remove = (origin: string) => {
    onRevoke([origin]);
    if (sites.length > 1) return;
    setChoosing(false);
    byClick.current?.focus();
  };

  const option = (name: Where, children?: ComponentChildren) => (
    <div class={where === name ? 'chosen' : ''}>
      <label>
        <input
          type="radio"
          name="where-to-read"
          ref={name === 'click' ? byClick : null}
          checked={where === name}
          aria-describedby={`where-${name}`}
          onChange={choose[name]}
        />
        <strong>{t(WORDS[name].title)}</strong>
      </label>
      <p class="quiet small" id={`where-${name}`}>
        {t(WORDS[name].says)}
      </p>
      {children}
    </div>
  );
  return (
    <fieldset class="permissions" aria-label={t('welcomeWhere')}>
      {option('click')}
      {option('sites', where === 'sites' && <ChosenSites sites={sites} onAllow={onAllow} onRemove={remove} />)}
      {option('all')}
    </fieldset>
  );
}

function whereNow(granted: readonly string[], sites: readonly string[], choosing: boolean): Where {
  if (granted.includes(ALL)) return 'all';
  return sites.length > 0 || choosing ? 'sites' : 'click';
}

interface ChosenSitesProps extends Pick<SitePermissionsProps, 'onAllow'> {
  readonly sites: readonly string[];
  onRemove(origin: string): void;
}

function ChosenSites({ sites, onAllow, onRemove }: ChosenSitesProps) {
  const [site, setSite] = useState('');
  const [wrong, setWrong] = useState(false);
  const allow = (event: Event) => {
    event.preventDefault();
    const host = hostIn(site);
    setWrong(host === null);
    if (host === null) return;
    void onAllow([`*://${host}/*`]);
    setSite('');
  };
  return (
    <>
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
            <button type="button" class="plain small" onClick={() => onRemove(origin)}>
              {t('commonRemove')}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

/** The host name in what somebody typed, be it `news.example`, with a path, or a whole address. */
function hostIn(text: string): string | null {
  const address = /^[a-z]+:\/\//i.test(text.trim()) ? text.trim() : `https://${text.trim()}`;
  if (!URL.canParse(address)) return null;
  const { hostname } = new URL(address);
  return /^[a-z0-9.-]+\.[a-z0-9-]+$/i.test(hostname) ? hostname : null;
}
