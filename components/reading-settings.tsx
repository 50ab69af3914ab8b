/* What Sidelight shows in an article, and how. */

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
      <h2>Reading</h2>
      <Switch on={settings.enabled} onChange={(enabled) => onChange({ enabled })}>
        Sidelight is on
      </Switch>
      <label class="row">
        Underline names
        <select
          value={settings.density}
          onChange={(event) => onChange({ density: event.currentTarget.value as Density })}
        >
          <option value="first">at their first mention</option>
          <option value="all">at every mention</option>
          <option value="none">not at all</option>
        </select>
      </label>
      <Switch on={settings.underlineDates} onChange={(underlineDates) => onChange({ underlineDates })}>
        Underline dates such as “on Wednesday” (a click explains them either way)
      </Switch>
      <label class="row">
        A name’s card opens
        <select value={settings.hover} onChange={(event) => onChange({ hover: event.currentTarget.value as Hover })}>
          <option value="off">at a click</option>
          <option value="alt">at a click, or while Alt is held over the name</option>
          <option value="on">at a click, or when the pointer rests on it</option>
        </select>
      </label>
      <label class="row">
        Junk in articles
        <select value={settings.junk} onChange={(event) => onChange({ junk: event.currentTarget.value as JunkMode })}>
          <option value="dim">dim it</option>
          <option value="hide">hide it</option>
          <option value="leave">leave it</option>
        </select>
      </label>
    </section>
  );
}
