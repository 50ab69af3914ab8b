import { describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS, readSettings } from '../../../lib/settings/settings.ts';
import { junkModeFor, siteChoices, withSite } from '../../../lib/settings/site-choices.ts';

describe('readSettings makes whole settings of whatever was stored', () => {
  const cases: [string, unknown, unknown][] = [
    ['nothing', undefined, DEFAULT_SETTINGS],
    ['not an object', 'dim', DEFAULT_SETTINGS],
    ['an array', [1], DEFAULT_SETTINGS],
    ['a known field beside an unknown value', { junk: 'hide', density: 'loud' }, { ...DEFAULT_SETTINGS, junk: 'hide' }],
    [
      'a good site beside a bad one',
      { sites: { a: { junk: 'leave' }, b: 7 } },
      { ...DEFAULT_SETTINGS, sites: { a: { junk: 'leave' } } },
    ],
    [
      'kinds with modes that do not exist',
      { junkKinds: { credit: 'burn', related: 'hide' } },
      { ...DEFAULT_SETTINGS, junkKinds: { related: 'hide' } },
    ],
  ];
  test.each(cases)('%s', (_, stored, expected) => {
    expect(readSettings(stored)).toEqual(expected);
  });

  test('what was saved comes back as it was', () => {
    const saved = {
      ...DEFAULT_SETTINGS,
      enabled: false,
      sites: { 'a.example': { enabled: false, density: 'all' as const } },
    };
    expect(readSettings(JSON.parse(JSON.stringify(saved)))).toEqual(saved);
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
