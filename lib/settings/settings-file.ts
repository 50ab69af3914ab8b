/*
 * The settings as a file: saved from the options page, loaded there again, on this machine or another. A file is read
 * item by item: what is good in it is kept, what is not is counted, and a file that is something else is refused with a
 * reason a user understands.
 */

import { type LabelCode, type Message, message } from '../i18n/message.ts';
import { readSettings, type Settings } from './settings.ts';
import { readUserRule } from './user-rule-schema.ts';

export const SETTINGS_FILE_NAME = 'sidelight-settings.json';

/** Characters; settings with a thousand rules take a tenth of it. */
const MAX_FILE_CHARACTERS = 5_000_000;
const VERSION = 1;

export const writeSettingsFile = (settings: Settings): string =>
  `${JSON.stringify({ format: 'sidelight-settings', version: VERSION, settings }, null, 2)}\n`;

export type SettingsFile =
  | {
      readonly ok: true;
      readonly settings: Settings /** Rules and sites that were left out. */;
      readonly refused: number;
    }
  | { readonly ok: false; readonly reason: Message };

const no = (code: LabelCode): SettingsFile => ({ ok: false, reason: message(code) });

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export function readSettingsFile(text: string): SettingsFile {
  if (text.length > MAX_FILE_CHARACTERS) return no('settingsFileTooLarge');
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return no('settingsFileNotJson');
  }
  if (!isRecord(value) || value.format !== 'sidelight-settings' || !isRecord(value.settings))
    return no('settingsFileForeign');
  if (typeof value.version !== 'number' || value.version > VERSION) return no('settingsFileNewer');
  const { settings } = value;
  const rules = Array.isArray(settings.junkRules) ? settings.junkRules : [];
  const sites = isRecord(settings.sites) ? Object.values(settings.sites) : [];
  const refused = rules.filter((rule) => !readUserRule(rule)).length + sites.filter((site) => !isRecord(site)).length;
  return { ok: true, settings: readSettings(settings), refused };
}
