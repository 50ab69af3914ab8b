/*
 * What the user has chosen, as one versioned value. Whatever comes out of storage goes through `readSettings`, so that
 * an old or a damaged value becomes a whole one and nothing that is still good in it is lost. What each setting is:
 * `settings-table.ts`.
 */

import * as v from 'valibot';
import { ownFields } from './own-fields.ts';
import { SETTINGS, type Setting, type SettingName } from './settings-table.ts';

export type { Density } from './density.ts';
export type { JunkMode } from './junk-mode.ts';
export type { SiteSettings } from './site-settings.ts';

type Table = typeof SETTINGS;
type Chosen = { readonly [Name in keyof Table]: Table[Name] extends Setting<infer T> ? T : never };

export interface Settings extends Chosen {
  readonly version: 1;
}

export type Hover = Settings['hover'];

const VERSION = 1;

/** The table with `make` done to each row. */
const eachSetting = (make: (row: Setting<unknown>, name: SettingName) => unknown): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(SETTINGS).map(([name, row]) => [name, make(row as Setting<unknown>, name as SettingName)]),
  );

export const DEFAULT_SETTINGS = { version: VERSION, ...eachSetting((row) => row.default) } as unknown as Settings;

/** Some of the settings, each as it may be: what a message brings to have them changed. */
export const SETTINGS_CHANGE = v.partial(
  v.strictObject({ version: v.literal(VERSION), ...eachSetting(({ type }) => type) } as v.ObjectEntries),
) as unknown as v.GenericSchema<unknown, Partial<Settings>>;

/** Whole settings from whatever was stored: known fields that hold, defaults for the rest. */
export function readSettings(stored: unknown): Settings {
  const fields = ownFields(stored) ?? {};
  const read = eachSetting(({ repair, default: otherwise }, name) =>
    Object.hasOwn(fields, name) ? v.parse(repair, fields[name]) : otherwise,
  );
  return { version: VERSION, ...read } as unknown as Settings;
}
