/* How names are shown on one site, and whether its articles are remembered. */

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

const DENSITIES: readonly { readonly density: Density; readonly name: string }[] = [
  { density: 'none', name: 'None' },
  { density: 'first', name: 'First' },
  { density: 'all', name: 'All' },
];

export function SiteReading({ density, memoryOn, remembers, onDensity, onRemembers }: SiteReadingProps) {
  return (
    <div class="sites">
      <div class="row">
        <span class="grow">Underlined names here</span>
        <fieldset class="segments" aria-label="Which mentions of a name are underlined on this site">
          {DENSITIES.map((choice) => (
            <label key={choice.density}>
              <input
                type="radio"
                name="density"
                checked={density === choice.density}
                onChange={() => onDensity(choice.density)}
              />
              {choice.name}
            </label>
          ))}
        </fieldset>
      </div>
      {memoryOn && (
        <Switch on={remembers} onChange={onRemembers}>
          Remember which names articles here mention
        </Switch>
      )}
    </div>
  );
}
