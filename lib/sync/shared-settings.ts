/*
 * Which settings are the same on all of a user's devices, and as what they come together: a value whole, entries one by
 * one, what is listed by its id, and of rules those of one thing as one. What depends on the screen, the keyboard, or
 * who else sits at it stays with the device.
 */

import type { SettingName } from '../settings/settings-table.ts';

export type SharedAs = 'value' | 'entries' | 'listed' | 'rules';

const SHARED: Readonly<Record<SettingName, SharedAs | 'device'>> = {
  language: 'device',
  enabled: 'device',
  density: 'value',
  unknownNames: 'value',
  underlineDates: 'value',
  hover: 'device',
  linkHint: 'device',
  junk: 'value',
  junkKinds: 'entries',
  junkRules: 'rules',
  muted: 'entries',
  choices: 'entries',
  articleDates: 'entries',
  memory: 'device',
  sites: 'entries',
  selectionBar: 'device',
  noteColour: 'device',
  colourNames: 'entries',
  exportTemplates: 'listed',
  savedSearches: 'entries',
  theme: 'device',
  dimming: 'value',
  stubs: 'value',
  badge: 'value',
  remindBackup: 'device',
  focusSize: 'device',
  focusWidth: 'device',
  focusLines: 'device',
  focusColours: 'device',
};

export const SHARED_SETTINGS = (Object.keys(SHARED) as SettingName[]).filter((name) => SHARED[name] !== 'device');

/** Null for one of the device. */
export function sharedAs(name: SettingName): SharedAs | null {
  const as = SHARED[name];
  return as === 'device' ? null : as;
}
