/*
 * The privacy page of the package, the policy in `docs/privacy.md`, the manifest and the code say the same: what is
 * asked for is explained, and what is explained is all.
 */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { KEPT, KINDS_OF_DATA, SENDINGS } from '../../entrypoints/privacy/privacy-facts.ts';
import { WIKIMEDIA_PERMISSIONS } from '../../lib/knowledge/wikimedia-requests.ts';
import english from '../../public/_locales/en/messages.json' with { type: 'json' };
import config from '../../wxt.config.ts';
import { ROOT } from '../source-files.ts';

const POLICY = readFileSync(join(ROOT, 'docs', 'privacy.md'), 'utf8').replace(/\s+/g, ' ');
const PAGE = Object.entries(english).flatMap(([code, { message }]) => (/^privacy/.test(code) ? [message] : []));
const said = (code: string): string => (english as Record<string, { message: string }>)[code]?.message ?? '';

interface Manifest {
  readonly browser_specific_settings: {
    readonly gecko: {
      readonly data_collection_permissions: { readonly required: string[]; readonly optional: string[] };
    };
  };
}

test('each kind of data that the manifest names is explained on the page and in the policy, and no other', () => {
  const manifest = (config.manifest as (env: object) => Manifest)({ browser: 'firefox', mode: 'production' });
  const { required, optional } = manifest.browser_specific_settings.gecko.data_collection_permissions;
  expect(required).toEqual(['none']);
  expect(Object.keys(KINDS_OF_DATA).sort()).toEqual([...optional].sort());
  for (const [kind, code] of Object.entries(KINDS_OF_DATA)) {
    expect(POLICY).toContain(`\`${kind}\``);
    const name = said(code).split(':')[0]?.toLowerCase() ?? '';
    expect(POLICY.toLowerCase()).toContain(`${name} (\`${kind.toLowerCase()}\`)`);
  }
});

test('the page has a row for each of the policy’s table', () => {
  const rows = readFileSync(join(ROOT, 'docs', 'privacy.md'), 'utf8').match(/^\| (?!what you do|-)/gm);
  expect(SENDINGS).toHaveLength(rows?.length ?? 0);
});

describe('who is sent something, and who is not', () => {
  test.each(['Wikipedia', 'Wikidata', 'Wikimedia Commons', 'WebDAV'])('%s is named on both', (name) => {
    expect(SENDINGS.map(({ to }) => said(to)).join(' ')).toContain(name);
    expect(POLICY).toContain(name);
  });

  test('every host that is asked is of one that is named', () => {
    for (const host of WIKIMEDIA_PERMISSIONS) expect(host).toMatch(/^https:\/\/(?:\*\.wikipedia|www\.wikidata)\.org\//);
  });

  test('no address stands there that nobody is told of', () => {
    const named = PAGE.join(' ').match(/\b[\w-]+\.(?:org|com|net|io)\b/g) ?? [];
    expect(named).toEqual([]);
  });
});

test('what both must say', () => {
  expect(KEPT).toHaveLength(3);
  for (const words of ['no server', 'no account', 'private windows', 'passphrase', 'what you read elsewhere'])
    expect([words, PAGE.join(' ').includes(words), POLICY.replace(/\*\*/g, '').includes(words)]).toEqual([
      words,
      true,
      true,
    ]);
  expect(POLICY).toContain(`“${said('sentHeading')}”`);
});
