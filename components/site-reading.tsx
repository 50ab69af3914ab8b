/* How names are shown on one site, and whether its articles are remembered. */

import type { LabelCode } from '../lib/i18n/message.ts';
import { t } from '../lib/i18n/words.ts';
import type { Density } from '../lib/settings/settings.ts';
import { Switch } from './switch.tsx';

export interface SiteReadingProps {
  readonly density: Density;
  /** Whether articles are remembered at all; the switch for this site has no sense otherwise. */
  readonly memoryOn: boolean;
  readonly remembers: boolean;
  onDensity(density: Density): void;
  onRemembers(on: boolean): void;
}

const DENSITIES: readonly { readonly density: Density; readonly name: LabelCode }[] = [
  { density: 'none', name: 'siteNamesNone' },
  { density: 'first', name: 'siteNamesFirst' },
  { density: 'all', name: 'siteNamesAll' },
];

export function SiteReading({ density, memoryOn, remembers, onDensity, onRemembers }: SiteReadingProps) {
  return (
    <>
      <div class="row">
        <span class="grow">{t('siteNames')}</span>
        <fieldset class="segments" aria-label={t('siteNamesWhich')}>
          {DENSITIES.map((choice) => (
            <label key={choice.density}>
              <input
                type="radio"
                name="density"
                checked={density === choice.density}
                onChange={() => onDensity(choice.density)}
              />
              {t(choice.name)}
            </label>
          ))}
        </fieldset>
      </div>
      {memoryOn && (
        <Switch on={remembers} onChange={onRemembers}>
          {t('siteRemember')}
        </Switch>
      )}
    </>
  );
}
