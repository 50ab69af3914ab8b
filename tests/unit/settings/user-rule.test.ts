import { describe, expect, test } from 'vitest';
import { type LabelCode, message } from '../../../lib/i18n/message.ts';
import { DEFAULT_SETTINGS } from '../../../lib/settings/settings.ts';
import { readSettingsFile, writeSettingsFile } from '../../../lib/settings/settings-file.ts';
import { rulesFor, type UserRule, withoutRule, withRule } from '../../../lib/settings/user-rule.ts';
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
    [
      'words to be kept',
      { ...rule, match: 'words', verdict: 'keep', mode: undefined },
      { ...rule, match: 'words', verdict: 'keep', mode: undefined },
    ],
    [
      'a mode of words to be kept is left out',
      { ...rule, match: 'words', verdict: 'keep' },
      { ...rule, match: 'words', verdict: 'keep', mode: undefined },
    ],
    ['a day that is none is long ago', { ...rule, made: 'lately' }, { ...rule, made: '1970-01-01T00:00:00.000Z' }],
    ['no day too', { ...rule, made: 7 }, { ...rule, made: '1970-01-01T00:00:00.000Z' }],
    [
      'the longest',
      { ...rule, id: 'i'.repeat(100), host: 'h'.repeat(300), pattern: 'p'.repeat(4_000) },
      { ...rule, id: 'i'.repeat(100), host: 'h'.repeat(300), pattern: 'p'.repeat(4_000) },
    ],
    ['an id too long', { ...rule, id: 'i'.repeat(101) }, null],
    ['a host too long', { ...rule, host: 'h'.repeat(301) }, null],
    ['a pattern too long', { ...rule, pattern: 'p'.repeat(4_001) }, null],
    ['another way to match', { ...rule, match: 'regexp' }, null],
    ['nothing', null, null],
    ['a list', [rule], null],
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

describe('among rules', () => {
  const words: UserRule = { ...rule, id: 'w', match: 'words' };
  const elsewhere: UserRule = { ...rule, id: 'e', host: 'b.example' };
  const ids = (rules: readonly UserRule[]) => rules.map(({ id }) => id);

  test('those of a site are found by its host', () => {
    expect(ids(rulesFor([rule, elsewhere, words], 'a.example'))).toEqual(['a', 'w']);
    expect(rulesFor([rule], 'www.a.example')).toEqual([]);
  });

  test.each<[name: string, added: UserRule, ids: string[]]>([
    ['on the same box takes the place of the old', { ...rule, id: 'n' }, ['w', 'e', 'n']],
    ['on the same words, of the other mind too', { ...words, id: 'n', verdict: 'keep' }, ['a', 'e', 'n']],
    ['with the same id takes its place, whatever it says', { ...rule, id: 'e', pattern: '.other' }, ['a', 'w', 'e']],
    ['on another box stands beside', { ...rule, id: 'n', pattern: '.other' }, ['a', 'w', 'e', 'n']],
    ['on another site stands beside', { ...rule, id: 'n', host: 'c.example' }, ['a', 'w', 'e', 'n']],
  ])('one %s', (_, added, left) => {
    expect(ids(withRule([rule, words, elsewhere], added))).toEqual(left);
  });

  test('one is forgotten by its id', () => {
    expect(ids(withoutRule([rule, words, elsewhere], 'w'))).toEqual(['a', 'e']);
    expect(ids(withoutRule([rule, words], 'none'))).toEqual(['a', 'w']);
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

  test('sites and rules of another kind are none, and nothing is counted of them', () => {
    const text = JSON.stringify({
      format: 'sidelight-settings',
      version: 1,
      settings: { sites: [7], junkRules: { a: 7 } },
    });
    expect(readSettingsFile(text)).toEqual({ ok: true, settings: DEFAULT_SETTINGS, refused: 0 });
  });

  test('a file is read by people: it has lines, and ends with one', () => {
    expect(writeSettingsFile(settings)).toMatch(/^\{\n {2}"format": "sidelight-settings",\n[\s\S]*\n\}\n$/);
  });

  test('up to five million characters it may hold settings', () => {
    expect(readSettingsFile('x'.repeat(5_000_000))).toEqual({ ok: false, reason: message('settingsFileNotJson') });
  });

  test.each<[string, string, LabelCode]>([
    ['cut off', writeSettingsFile(settings).slice(0, 60), 'settingsFileNotJson'],
    ['something else', '{"notes": []}', 'settingsFileForeign'],
    ['a list', '[]', 'settingsFileForeign'],
    ['of no version', '{"format": "sidelight-settings", "settings": {}}', 'settingsFileNewer'],
    ['of a version in words', '{"format": "sidelight-settings", "version": "1", "settings": {}}', 'settingsFileNewer'],
    ['without settings', '{"format": "sidelight-settings", "version": 1}', 'settingsFileForeign'],
    ['of another program', '{"format": "other", "version": 1, "settings": {}}', 'settingsFileForeign'],
    ['null', 'null', 'settingsFileForeign'],
    ['newer', '{"format": "sidelight-settings", "version": 9, "settings": {}}', 'settingsFileNewer'],
    ['huge', 'x'.repeat(5_000_001), 'settingsFileTooLarge'],
  ])('a file that is %s is refused with a reason', (_, text, code) => {
    expect(readSettingsFile(text)).toEqual({ ok: false, reason: message(code) });
  });
});
