/* The general choices and one site's own, resolved for a page. */

import type { Dimming } from './appearance.ts';
import type { Density, JunkMode, Settings, SiteSettings } from './settings.ts';

/** What holds on one site. */
export interface SiteChoices {
  readonly enabled: boolean;
  readonly junk: JunkMode;
  readonly junkKinds: Readonly<Record<string, JunkMode>>;
  /** What becomes of readers' comments outside the article: left, unless the user has said otherwise for all sites. */
  readonly comments: JunkMode;
  readonly density: Density;
  readonly memory: boolean;
  readonly dimming: Dimming;
  readonly stubs: boolean;
}

export function siteChoices(settings: Settings, host: string): SiteChoices {
  const site = Object.hasOwn(settings.sites, host) ? (settings.sites[host] as SiteSettings) : {};
  return {
    enabled: settings.enabled && site.enabled !== false,
    junk: site.junk ?? settings.junk,
    // A site's own mode is the user's nearer word: it beats the general choice by kind.
    junkKinds: site.junk ? {} : settings.junkKinds,
    comments: Object.hasOwn(settings.junkKinds, 'comments') ? (settings.junkKinds.comments as JunkMode) : 'leave',
    density: site.density ?? settings.density,
    memory: settings.memory && site.memory !== false,
    dimming: settings.dimming,
    stubs: settings.stubs,
  };
}

export const junkModeFor = (choices: SiteChoices, kind: string): JunkMode =>
  Object.hasOwn(choices.junkKinds, kind) ? (choices.junkKinds[kind] as JunkMode) : choices.junk;

/** The settings with one site's choices changed; a choice given as null or undefined goes back to the general one. */
export function withSite(
  settings: Settings,
  host: string,
  change: { readonly [Key in keyof SiteSettings]?: SiteSettings[Key] | null | undefined },
): Settings {
  const merged: Record<string, unknown> = { ...settings.sites[host], ...change };
  for (const key of Object.keys(merged)) if (merged[key] === undefined || merged[key] === null) delete merged[key];
  const { [host]: _, ...others } = settings.sites;
  return { ...settings, sites: Object.keys(merged).length ? { ...others, [host]: merged as SiteSettings } : others };
}
