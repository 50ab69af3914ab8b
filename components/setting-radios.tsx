/* A setting that is one of a few, with all of them to be seen; the settings page has it as a list that opens. */

import { t } from '../lib/i18n/words.ts';
import type { Settings } from '../lib/settings/settings.ts';
import { SETTINGS } from '../lib/settings/settings-table.ts';

/** Of which the words are few enough to be seen at once. */
export type RadioSetting = 'junk' | 'density';

export interface SettingRadiosProps {
  readonly name: RadioSetting;
  readonly settings: Settings;
  onChange(change: Partial<Settings>): void;
}

export function SettingRadios({ name, settings, onChange }: SettingRadiosProps) {
  const { control, label } = SETTINGS[name];
  return (
    <fieldset class="radios" data-setting={name}>
      <legend>{t(label)}</legend>
      {Object.entries(control.words).map(([value, words]) => (
        <label key={value}>
          <input
            type="radio"
            name={`setting-${name}`}
            checked={settings[name] === value}
            onChange={() => onChange({ [name]: value })}
          />
          {t(words)}
        </label>
      ))}
    </fieldset>
  );
}
