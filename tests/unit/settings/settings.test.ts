import { describe, expect, test } from 'vitest';
import { MAX_ENTRIES } from '../../../lib/settings/own-fields.ts';
import { DEFAULT_SETTINGS, readSettings, type Settings } from '../../../lib/settings/settings.ts';
import { type ListName, SETTINGS, type Setting } from '../../../lib/settings/settings-table.ts';
import { junkModeFor, siteChoices, withSite } from '../../../lib/settings/site-choices.ts';
import { MAX_RULES, type UserRule } from '../../../lib/settings/user-rule.ts';

const RULE: UserRule = {
  id: 'a',
  host: 'a.example',
  verdict: 'junk',
  match: 'box',
  pattern: '.promo',
  mode: 'hide',
  made: '2026-01-01T00:00:00.000Z',
};

/** The lists, of which there is no telling what else they may be. */
const CHANGED_LISTS: Pick<Settings, ListName> = {
  junkKinds: { credit: 'leave', 'a kind of tomorrow': 'dim' },
  junkRules: [
    RULE,
    { id: 'b', host: 'a.example', verdict: 'keep', match: 'words', pattern: 'true words', made: RULE.made },
  ],
  muted: { Q1490: 'Tokyo' },
  choices: { 'place:georgia': 'Q230', 'place:paris': null },
  colourNames: { yellow: 'quote', pink: 'doubt' },
  exportTemplates: [
    { id: 't', name: 'Mine', per: 'article', form: 'markdown', ending: 'md', file: '{{ article.title }}', text: 'x\n' },
  ],
  savedSearches: { climate: 'tag:climate -ferry' },
  articleDates: { 'https://news.example/a': '2023-09-13' },
  sites: {
    'a.example': { enabled: false, junk: 'leave', density: 'none', memory: false },
    'b.example': {},
    '': { junk: 'hide' },
  },
};

/** A setting that is not as when nobody has said: a switch the other way, the last of the other choices. */
function changed(name: keyof typeof SETTINGS): unknown {
  const { control, default: otherwise }: Setting<unknown> = SETTINGS[name];
  if (control.kind === 'switch') return !otherwise;
  if (control.kind === 'language') return 'de';
  if (control.kind === 'choice') return Object.keys(control.words).findLast((value) => value !== otherwise);
  return CHANGED_LISTS[name as ListName];
}

const names = Object.keys(SETTINGS) as (keyof typeof SETTINGS)[];
/** No setting as it is when nobody has said. */
const CHANGED = { version: 1, ...Object.fromEntries(names.map((name) => [name, changed(name)])) } as Settings;
const stored = (settings: object): unknown => JSON.parse(JSON.stringify(settings));

describe('what was saved comes back as it was', () => {
  test.each<[string, Settings]>([
    ['the defaults', DEFAULT_SETTINGS],
    ['settings of which each was changed', CHANGED],
  ])('%s', (_, settings) => {
    expect(readSettings(stored(settings))).toStrictEqual(settings);
  });

  test.each(names)('%s alone', (name) => {
    expect(CHANGED[name]).not.toEqual(DEFAULT_SETTINGS[name]);
    expect(readSettings(stored({ [name]: CHANGED[name] }))).toStrictEqual({
      ...DEFAULT_SETTINGS,
      [name]: CHANGED[name],
    });
  });

  test('read twice, settings are read once', () => {
    const damaged = { ...CHANGED, junk: 'burn', sites: { a: { junk: 'burn', memory: false } } };
    expect(readSettings(readSettings(damaged))).toStrictEqual(readSettings(damaged));
  });
});

describe('whatever was stored, whole settings come of it', () => {
  const throws = Object.defineProperty({}, 'junk', {
    enumerable: true,
    get() {
      throw new Error('looked at');
    },
  });
  const circle: Record<string, unknown> = { junk: 'hide' };
  circle.junkRules = [circle];
  test.each<[string, unknown, Partial<Settings>]>([
    ['nothing', undefined, {}],
    ['null', null, {}],
    ['words', 'dim', {}],
    ['a number that is none', Number.NaN, {}],
    ['an array', [1], {}],
    ['a function', () => 1, {}],
    ['an empty object', {}, {}],
    ['an object without a prototype', Object.assign(Object.create(null), { junk: 'hide' }), { junk: 'hide' }],
    ['fields that are inherited', Object.create({ junk: 'hide' }), {}],
    ['fields that throw when they are looked at', throws, {}],
    ['an object that holds itself', circle, { junk: 'hide' }],
    ['a prototype for a field', JSON.parse('{"__proto__": {"junk": "hide"}}'), {}],
    ['fields that nobody knows', { colour: 'red', junk: 'hide' }, { junk: 'hide' }],
    ['settings of the first version', { version: 1, enabled: false, junk: 'leave' }, { enabled: false, junk: 'leave' }],
    ['settings of a version to come', { version: 7, density: 'all', junk: { mode: 'hide' } }, { density: 'all' }],
  ])('%s', (_, value, part) => {
    expect(readSettings(value)).toStrictEqual({ ...DEFAULT_SETTINGS, ...part });
  });

  const GARBAGE: readonly unknown[] = [
    null,
    7,
    '',
    'x',
    'true',
    true,
    [],
    [[]],
    {},
    { a: {} },
    { a: [1] },
    -0,
    Number.POSITIVE_INFINITY,
  ];
  test.each(names)('anything at all as %s', (name) => {
    for (const garbage of GARBAGE) {
      const read = readSettings({ ...CHANGED, [name]: garbage });
      expect(readSettings(stored(read))).toStrictEqual(read);
      const { [name]: _, ...others } = read;
      const { [name]: __, ...expected } = CHANGED;
      expect(others).toStrictEqual(expected);
    }
  });
});

describe('what is damaged goes, and nothing else', () => {
  test.each<[string, object, Partial<Settings>]>([
    ['a value that does not exist', { junk: 'hide', density: 'loud' }, { junk: 'hide' }],
    ['words in place of on and off', { enabled: 'false', memory: false }, { memory: false }],
    ['a site that is none', { sites: { a: { junk: 'leave' }, b: 7, c: null } }, { sites: { a: { junk: 'leave' } } }],
    [
      'a choice of a site',
      { sites: { a: { junk: 'burn', density: 'all', memory: 'no', colour: 1 } } },
      { sites: { a: { density: 'all' } } },
    ],
    ['a kind’s mode', { junkKinds: { credit: 'burn', related: 'hide' } }, { junkKinds: { related: 'hide' } }],
    ['a reading', { choices: { a: 'Q1', b: null, c: 7, d: '' } }, { choices: { a: 'Q1', b: null } }],
    ['a list of names in place of names', { muted: ['Q2'], choices: { a: 'Q1' } }, { choices: { a: 'Q1' } }],
    [
      'a day that is none',
      { articleDates: { 'https://a.example/': '2023-09-13', 'https://b.example/': '2023-19-13' } },
      { articleDates: { 'https://a.example/': '2023-09-13' } },
    ],
    ['a rule that is none', { junkRules: [7, RULE, { ...RULE, id: '' }] }, { junkRules: [RULE] }],
    ['rules by name in place of a list', { junkRules: { 0: RULE }, junk: 'hide' }, { junk: 'hide' }],
  ])('%s', (_, value, part) => {
    expect(readSettings(stored(value))).toStrictEqual({ ...DEFAULT_SETTINGS, ...part });
  });

  test.each(['sites', 'junkKinds', 'choices', 'muted', 'articleDates'])(
    'a prototype among the %s: nothing inherits from it, and what stands beside it stays',
    (name) => {
      const good = JSON.stringify(CHANGED[name as 'muted']).slice(1);
      const read = readSettings(JSON.parse(`{"${name}": {"__proto__": {"enabled": false, "a": "hide"}, ${good}}`));
      expect(read).toStrictEqual({ ...DEFAULT_SETTINGS, [name]: CHANGED[name as 'muted'] });
      expect(({} as { enabled?: boolean }).enabled).toBeUndefined();
    },
  );

  test('names that every object has are names like others', () => {
    const sites = { constructor: { junk: 'hide' }, toString: { memory: false } };
    expect(readSettings(stored({ sites })).sites).toEqual(sites);
    const choices = { constructor: 'Q1', hasOwnProperty: null };
    expect(readSettings(stored({ choices })).choices).toEqual(choices);
  });
});

describe('what is huge is cut, the newest of it kept', () => {
  const many = (count: number): string[] => Array.from({ length: count }, (_, i) => `n${i}`);

  test('records', () => {
    const muted = Object.fromEntries(many(MAX_ENTRIES + 5).map((name) => [name, name]));
    const read = Object.keys(readSettings({ muted }).muted);
    expect([read.length, read[0], read.at(-1)]).toEqual([MAX_ENTRIES, 'n5', `n${MAX_ENTRIES + 4}`]);
  });

  test('rules, of which there can be no more, so that the first are the ones in use', () => {
    const junkRules = many(MAX_RULES + 5).map((id) => ({ ...RULE, id }));
    expect(readSettings({ junkRules }).junkRules).toHaveLength(MAX_RULES);
    const again = [...junkRules.slice(0, MAX_RULES), { ...RULE, id: 'n0', pattern: '.newer' }];
    expect(readSettings({ junkRules: again }).junkRules[0]?.pattern).toBe('.newer');
  });

  test('names and addresses without end', () => {
    const long = 'x'.repeat(1_000_000);
    const read = readSettings({
      muted: { [long]: 'a', Q1: long, Q2: 'b' },
      sites: { [long]: {} },
      articleDates: { [long]: '2023-09-13' },
      junkRules: [{ ...RULE, pattern: long }],
    });
    expect(read).toStrictEqual({ ...DEFAULT_SETTINGS, muted: { Q2: 'b' } });
  });
});

describe('a site follows the general choices until it has its own', () => {
  const general = { ...DEFAULT_SETTINGS, junk: 'dim' as const, junkKinds: { credit: 'leave' as const } };

  test('no choices of its own', () => {
    const choices = siteChoices(general, 'a.example');
    expect(choices).toMatchObject({ enabled: true, junk: 'dim', density: 'first' });
    expect(junkModeFor(choices, 'credit')).toBe('leave');
    expect(junkModeFor(choices, 'related')).toBe('dim');
  });

  test('its own junk mode beats the general choice by kind', () => {
    const choices = siteChoices(withSite(general, 'a.example', { junk: 'hide' }), 'a.example');
    expect(junkModeFor(choices, 'credit')).toBe('hide');
  });

  test('a choice given back leaves no empty site behind', () => {
    const changed = withSite(general, 'a.example', { enabled: false });
    expect(siteChoices(changed, 'a.example').enabled).toBe(false);
    expect(withSite(changed, 'a.example', { enabled: undefined }).sites).toEqual({});
  });

  test('a host named like a property of every object has no choices', () => {
    expect(siteChoices(general, 'constructor').enabled).toBe(true);
  });
});
