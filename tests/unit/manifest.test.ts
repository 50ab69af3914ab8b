/* What the manifest asks of the browser: no more than README says, and at install no more than it must. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import config from '../../wxt.config.ts';

const manifestOf = (browser: string) =>
  (config.manifest as (env: object) => Record<string, readonly string[] | undefined>)({ browser, mode: 'production' });
const README = readFileSync(join(import.meta.dirname, '..', '..', 'README.md'), 'utf8');

test.each(['chrome', 'firefox'])('%s is asked for what README explains', (browser) => {
  const { permissions = [], optional_permissions: optional = [], host_permissions: hosts } = manifestOf(browser);
  expect(permissions).toEqual(['activeTab', 'alarms', 'contextMenus', 'scripting', 'storage', 'unlimitedStorage']);
  expect(optional).toEqual(['downloads']);
  expect(hosts).toBeUndefined();
  for (const name of [...permissions, ...optional]) expect(README).toMatch(new RegExp(`^\\| .*\`${name}\``, 'm'));
});

test('Firefox is one that underlines highlighted words, on a phone as at a desk', () => {
  const { browser_specific_settings: settings } = manifestOf('firefox') as never as {
    browser_specific_settings: Record<'gecko' | 'gecko_android', { readonly strict_min_version: string }>;
  };
  for (const at of ['gecko', 'gecko_android'] as const)
    expect(Number.parseInt(settings[at].strict_min_version, 10)).toBeGreaterThanOrEqual(146);
});
