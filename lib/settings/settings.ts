/*
 * What the user has chosen, as one versioned value. Whatever comes out of storage goes through `readSettings`, so that an old or a
 * damaged value becomes a whole one and nothing that is still good in it is lost.
 */

import { type CardSettings, DEFAULT_CARD_SETTINGS, readCardSettings } from './card-settings.ts';
import { isJunkMode, type JunkMode } from './junk-mode.ts';
import { readUserRules, type UserRule } from './user-rule.ts';

export type { JunkMode } from './junk-mode.ts';

/** How many mentions of an entity are underlined. */
export type Density = 'none' | 'first' | 'all';

/** Choices for one site; what is absent follows the general choice. */
export interface SiteSettings {
  /** False: Sidelight stays away from this site. */
  readonly enabled?: boolean;
  readonly junk?: JunkMode;
  readonly density?: Density;
  /** False: what is read here is not remembered. */
  readonly memory?: boolean;
}

export interface Settings extends CardSettings {
  readonly version: 1;
  readonly enabled: boolean;
  readonly junk: JunkMode;
  /** By junk kind; a kind that is absent follows `junk`. */
  readonly junkKinds: Readonly<Record<string, JunkMode>>;
  readonly density: Density;
  /** By host name. */
  readonly sites: Readonly<Record<string, SiteSettings>>;
  /** What the user has taught about junk, site by site. */
  readonly junkRules: readonly UserRule[];
  /** Whether a quiet line reminds of a backup. */
  readonly remindBackup: boolean;
}

export const DEFAULT_SETTINGS: Settings = {
  version: 1,
  enabled: true,
  junk: 'dim',
  junkKinds: {},
  density: 'first',
  sites: {},
  ...DEFAULT_CARD_SETTINGS,
  junkRules: [],
  remindBackup: true,
};

const DENSITIES: readonly unknown[] = ['none', 'first', 'all'];

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function readSite(value: unknown): SiteSettings | null {
  if (!isRecord(value)) return null;
  return {
    ...(typeof value.enabled === 'boolean' ? { enabled: value.enabled } : {}),
    ...(isJunkMode(value.junk) ? { junk: value.junk } : {}),
    ...(DENSITIES.includes(value.density) ? { density: value.density as Density } : {}),
    ...(typeof value.memory === 'boolean' ? { memory: value.memory } : {}),
  };
}

/** Whole settings from whatever was stored: known fields that hold, defaults for the rest. */
export function readSettings(stored: unknown): Settings {
  if (!isRecord(stored)) return DEFAULT_SETTINGS;
  const sites: Record<string, SiteSettings> = {};
  for (const [host, value] of Object.entries(isRecord(stored.sites) ? stored.sites : {})) {
    const site = readSite(value);
    if (site) sites[host] = site;
  }
  const junkKinds: Record<string, JunkMode> = {};
  for (const [kind, mode] of Object.entries(isRecord(stored.junkKinds) ? stored.junkKinds : {})) {
    if (isJunkMode(mode)) junkKinds[kind] = mode;
  }
  return {
    version: 1,
    enabled: typeof stored.enabled === 'boolean' ? stored.enabled : DEFAULT_SETTINGS.enabled,
    junk: isJunkMode(stored.junk) ? stored.junk : DEFAULT_SETTINGS.junk,
    junkKinds,
    density: DENSITIES.includes(stored.density) ? (stored.density as Density) : DEFAULT_SETTINGS.density,
    sites,
    ...readCardSettings(stored),
    junkRules: readUserRules(stored.junkRules),
    remindBackup: stored.remindBackup !== false,
  };
}
