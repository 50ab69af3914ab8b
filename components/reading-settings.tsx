/* What Sidelight shows in an article, and how. */

import { t } from '../lib/i18n/words.ts';
import type { Hover } from '../lib/settings/card-settings.ts';
import type { Density, JunkMode, Settings } from '../lib/settings/settings.ts';
import { Switch } from './switch.tsx';

export interface ReadingSettingsProps {
  readonly settings: Settings;
  onChange(part: Partial<Settings>): void;
}

export function ReadingSettings({ settings, onChange }: ReadingSettingsProps) {
  return (
    <section>
      <h2>{t('readingHeading')}</h2>
      <Switch on={settings.enabled} onChange={(enabled) => onChange({ enabled })}>
        {t('readingOn')}
      </Switch>
      <label class="row">
        {t('readingUnderline')}
        <select
          value={settings.density}
          onChange={(event) => onChange({ density: event.currentTarget.value as Density })}
        >
          <option value="first">{t('readingFirst')}</option>
          <option value="all">{t('readingAll')}</option>
          <option value="none">{t('readingNone')}</option>
        </select>
      </label>
      <Switch on={settings.underlineDates} onChange={(underlineDates) => onChange({ underlineDates })}>
        {t('readingDates')}
      </Switch>
      <label class="row">
        {t('readingCardOpens')}
        <select value={settings.hover} onChange={(event) => onChange({ hover: event.currentTarget.value as Hover })}>
          <option value="off">{t('readingClick')}</option>
          <option value="alt">{t('readingAlt')}</option>
          <option value="on">{t('readingHover')}</option>
        </select>
      </label>
      <label class="row">
        {t('readingJunk')}
        <select value={settings.junk} onChange={(event) => onChange({ junk: event.currentTarget.value as JunkMode })}>
          <option value="dim">{t('readingJunkDim')}</option>
          <option value="hide">{t('readingJunkHide')}</option>
          <option value="leave">{t('readingJunkLeave')}</option>
        </select>
      </label>
    </section>
  );
}
