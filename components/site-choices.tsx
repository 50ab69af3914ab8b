/* The sites on which something else holds than in general, each to be forgotten. */

import type { Settings } from '../lib/settings/settings.ts';

export interface SiteChoicesProps {
  readonly sites: Settings['sites'];
  onForget(host: string): void;
}

export function SiteChoices({ sites, onForget }: SiteChoicesProps) {
  return (
    <section>
      <h2>Sites with choices of their own</h2>
      {Object.keys(sites).length === 0 ? (
        <p class="quiet">None. The toolbar popup changes what holds on the site it is opened on.</p>
      ) : (
        <ul>
          {Object.entries(sites).map(([host, site]) => (
            <li key={host} class="row">
              <span class="grow">
                {host}
                <span class="quiet">
                  {site.enabled === false && ' · off'}
                  {site.junk && ` · junk: ${site.junk}`}
                  {site.density && ` · names: ${site.density}`}
                  {site.memory === false && ' · not remembered'}
                </span>
              </span>
              <button type="button" class="plain" onClick={() => onForget(host)}>
                Forget
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
