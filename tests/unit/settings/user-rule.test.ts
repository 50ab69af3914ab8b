import { describe, expect, test } from 'vitest';
import { type LabelCode, message } from '../../../lib/i18n/message.ts';
import { DEFAULT_SETTINGS } from '../../../lib/settings/settings.ts';
import { readSettingsFile, writeSettingsFile } from '../../../lib/settings/settings-file.ts';
import { type UserRule, withRule } from '../../../lib/settings/user-rule.ts';
import { readUserRule, readUserRules } from '../../../lib/settings/user-rule-schema.ts';

const rule: UserRule = {
  id: 'a',
  host: 'a.example',
  verdict: 'junk',
  match: 'box',
  pattern: '.promo',
  mode: 'hide',
  made: '2026-01-01T00:00:00.000Z',
};

describe('only whole rules are read', () => {
  test.each<[string, unknown, unknown]>([
    ['a whole one', rule, rule],
    ['a mode that does not exist is left out', { ...rule, mode: 'burn' }, { ...rule, mode: undefined }],
    ['no host', { ...rule, host: '' }, null],
    ['no pattern', { ...rule, pattern: '  ' }, null],
    ['a pattern without end', { ...rule, pattern: 'x'.repeat(5000) }, null],
    ['another verdict', { ...rule, verdict: 'maybe' }, null],
    ['a box cannot be kept', { ...rule, verdict: 'keep' }, null],
    ['not an object', 'rule', null],
  ])('%s', (_, stored, expected) => {
    expect(readUserRule(stored)).toEqual(expected);
  });

  test('each id once, the last one of it', () => {
    expect(readUserRules([rule, 7, { ...rule, pattern: '.other' }])).toMatchObject([{ pattern: '.other' }]);
    expect(readUserRules({ 0: rule })).toEqual([]);
  });

  test('a new word on the same box takes the place of the old', () => {
    const newer = { ...rule, id: 'b', mode: 'dim' as const };
    expect(withRule([rule], newer)).toEqual([newer]);
    expect(withRule([rule], { ...newer, host: 'b.example' })).toHaveLength(2);
  });
});

describe('settings as a file', () => {
  const settings = { ...DEFAULT_SETTINGS, junk: 'hide' as const, junkRules: [rule] };

  test('what was saved is loaded', () => {
    expect(readSettingsFile(writeSettingsFile(settings))).toEqual({ ok: true, settings, refused: 0 });
  });

  test('good items of a file with bad ones are kept, the others counted', () => {
    const text = JSON.stringify({
      format: 'sidelight-settings',
      version: 1,
      settings: { ...settings, junkRules: [rule, { id: 'x' }], sites: { 'a.example': 7 } },
    });
    expect(readSettingsFile(text)).toMatchObject({ ok: true, refused: 2, settings: { junkRules: [rule] } });
  });

  test.each<[string, string, LabelCode]>([
    ['cut off', writeSettingsFile(settings).slice(0, 60), 'settingsFileNotJson'],
    ['something else', '{"notes": []}', 'settingsFileForeign'],
    ['a list', '[]', 'settingsFileForeign'],
    ['newer', '{"format": "sidelight-settings", "version": 9, "settings": {}}', 'settingsFileNewer'],
    ['huge', 'x'.repeat(5_000_001), 'settingsFileTooLarge'],
  ])('a file that is %s is refused with a reason', (_, text, code) => {
    expect(readSettingsFile(text)).toEqual({ ok: false, reason: message(code) });
  });
});
