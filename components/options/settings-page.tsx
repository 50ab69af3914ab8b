/* All settings on one page, section by section, with what else stands among them. */

import type { ComponentChildren } from 'preact';
import type { LabelCode } from '../../lib/i18n/message.ts';
import { t } from '../../lib/i18n/words.ts';
import {
  SETTINGS,
  SETTINGS_SECTIONS,
  type SettingName,
  type SettingsSection,
} from '../../lib/settings/settings-table.ts';
import { SettingControl } from './setting-control.tsx';
import type { SettingListProps } from './setting-lists.tsx';

export interface SettingsPageProps extends SettingListProps {
  /** Why the last change could not be saved. */
  readonly error: string | null;
  /** What stands at the end of a section, and what follows it as sections of their own. */
  readonly within?: Partial<Record<SettingsSection, ComponentChildren>>;
  readonly after?: Partial<Record<SettingsSection, ComponentChildren>>;
}

const HEADINGS: Record<SettingsSection, LabelCode> = {
  reading: 'readingHeading',
  alone: 'focusBar',
  junkKinds: 'settingsJunkKinds',
  junkRules: 'settingsJunkTaught',
  names: 'commonNames',
  memory: 'memoryHeading',
  sites: 'sitesHeading',
  notes: 'commonNotes',
};

const HINTS: Partial<Record<SettingsSection, LabelCode>> = {
  junkKinds: 'settingsJunkHidden',
  names: 'namesNone',
};

const settingsOf = (section: SettingsSection): SettingName[] =>
  (Object.keys(SETTINGS) as SettingName[]).filter((name) => SETTINGS[name].section === section);

export function SettingsPage({ error, within = {}, after = {}, ...props }: SettingsPageProps) {
  return (
    <main class="options">
      <h1>{t('settingsTitle')}</h1>
      {error && (
        <p class="notice error" role="alert">
          {error}
        </p>
      )}
      {SETTINGS_SECTIONS.map((section) => [
        <section key={section}>
          <h2>{t(HEADINGS[section])}</h2>
          {settingsOf(section).map((name) => (
            <SettingControl key={name} name={name} {...props} />
          ))}
          <Hint code={HINTS[section]} />
          {within[section]}
        </section>,
        after[section],
      ])}
    </main>
  );
}

const Hint = ({ code }: { readonly code: LabelCode | undefined }) => code && <p class="quiet small">{t(code)}</p>;
