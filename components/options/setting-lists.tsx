/*
 * The settings that are lists of what the user has said, each with its component: to be read, changed and taken back.
 */

import type { ComponentChildren } from 'preact';
import { t } from '../../lib/i18n/words.ts';
import type { Settings } from '../../lib/settings/settings.ts';
import type { ListName } from '../../lib/settings/settings-table.ts';
import { withoutRule } from '../../lib/settings/user-rule.ts';
import { JunkModes } from '../junk-modes.tsx';
import { ArticleDays, ChosenReadings, MutedNames } from '../name-choices.tsx';
import { SavedSearches } from '../saved-searches.tsx';
import { SiteChoices } from '../site-choices.tsx';
import { UserRules } from '../user-rules.tsx';
import { ColourNames } from './colour-names.tsx';
import { OwnTemplates } from './own-templates.tsx';

export interface SettingListProps {
  readonly settings: Settings;
  onChange(part: Partial<Settings>): void;
}

export const SETTING_LISTS: Readonly<Record<ListName, (props: SettingListProps) => ComponentChildren>> = {
  junkKinds: ({ settings, onChange }) => (
    <JunkModes general={settings.junk} kinds={settings.junkKinds} onChange={(junkKinds) => onChange({ junkKinds })} />
  ),
  junkRules: ({ settings: { junkRules }, onChange }) => (
    <UserRules
      rules={junkRules}
      onChange={(rule) => onChange({ junkRules: junkRules.map((other) => (other.id === rule.id ? rule : other)) })}
      onRemove={({ id }) => onChange({ junkRules: withoutRule(junkRules, id) })}
    />
  ),
  muted: MutedNames,
  choices: ChosenReadings,
  articleDates: ArticleDays,
  colourNames: ColourNames,
  exportTemplates: OwnTemplates,
  savedSearches: ({ settings: { savedSearches }, onChange }) => (
    <>
      <h3>{t('libSaved')}</h3>
      {Object.keys(savedSearches).length === 0 && <p class="quiet small">{t('libSavedNone')}</p>}
      <SavedSearches saved={savedSearches} onChange={(next) => onChange({ savedSearches: next })} />
    </>
  ),
  sites: ({ settings, onChange }) => (
    <SiteChoices
      sites={settings.sites}
      onForget={(host) => {
        const { [host]: _forgotten, ...sites } = settings.sites;
        onChange({ sites });
      }}
    />
  ),
};
