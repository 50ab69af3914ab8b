/* One setting as the settings page draws it: a switch, a choice, or the list that is its own. */

import { t } from '../../lib/i18n/words.ts';
import type { Settings } from '../../lib/settings/settings.ts';
import { type ListName, SETTINGS, type Setting, type SettingName } from '../../lib/settings/settings-table.ts';
import { Switch } from '../switch.tsx';
import { LanguageChoice } from './language-choice.tsx';
import { SETTING_LISTS, type SettingListProps } from './setting-lists.tsx';

export interface SettingControlProps extends SettingListProps {
  readonly name: SettingName;
}

export const SettingControl = (props: SettingControlProps) => (
  <div data-setting={props.name}>
    <Control {...props} />
  </div>
);

function Control({ name, settings, onChange }: SettingControlProps) {
  const { control, label }: Setting<unknown> = SETTINGS[name];
  const change = (value: unknown) => onChange({ [name]: value } as Partial<Settings>);
  switch (control.kind) {
    case 'switch':
      return (
        <Switch on={settings[name] === true} onChange={change}>
          {t(label)}
        </Switch>
      );
    case 'choice':
      return (
        <label class="row">
          {t(label)}
          <select value={String(settings[name])} onChange={(event) => change(event.currentTarget.value)}>
            {Object.entries(control.words).map(([value, words]) => (
              <option key={value} value={value}>
                {t(words)}
              </option>
            ))}
          </select>
        </label>
      );
    case 'language':
      return <LanguageChoice label={t(label)} chosen={String(settings[name])} onChange={change} />;
    case 'list': {
      const List = SETTING_LISTS[name as ListName];
      return (
        <section aria-label={t(label)}>
          <List settings={settings} onChange={onChange} />
        </section>
      );
    }
  }
}
