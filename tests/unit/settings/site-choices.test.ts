/* What holds on one site, of the general choices and its own; and how its own are made and given back. */

import { describe, expect, test } from 'vitest';
import { isDay, withArticleDate, withChoice, withMuted } from '../../../lib/settings/card-settings.ts';
import { DEFAULT_SETTINGS, type Settings, type SiteSettings } from '../../../lib/settings/settings.ts';
import { siteChoices, withSite } from '../../../lib/settings/site-choices.ts';

const HOST = 'a.example';
const on = (general: Partial<Settings>, site: SiteSettings = {}) =>
  siteChoices({ ...DEFAULT_SETTINGS, ...general, sites: { [HOST]: site } }, HOST);

describe('on a site', () => {
  test.each<[name: string, general: Partial<Settings>, site: SiteSettings, holds: object]>([
    ['Sidelight is on', {}, {}, { enabled: true, memory: true, junk: 'dim', density: 'first' }],
    ['it is off where it is off', {}, { enabled: false }, { enabled: false }],
    ['and nowhere on when it is off in general', { enabled: false }, { enabled: true }, { enabled: false }],
    ['nothing is remembered where nothing is to be', {}, { memory: false }, { memory: false }],
    ['and nowhere when nothing is in general', { memory: false }, { memory: true }, { memory: false }],
    ['its own density holds', { density: 'all' }, { density: 'none' }, { density: 'none' }],
    ['the general one where it has none', { density: 'all' }, {}, { density: 'all' }],
    [
      'its own way with junk beats that with kinds',
      { junkKinds: { credit: 'hide' } },
      { junk: 'leave' },
      { junk: 'leave', junkKinds: {} },
    ],
    [
      'that with kinds holds where it has none',
      { junkKinds: { credit: 'hide' } },
      { density: 'all' },
      { junkKinds: { credit: 'hide' } },
    ],
    ['comments are left, whatever becomes of junk', { junk: 'hide' }, { junk: 'hide' }, { comments: 'leave' }],
    [
      'unless they are to be hidden on all sites',
      { junkKinds: { comments: 'hide' } },
      { junk: 'leave' },
      { comments: 'hide' },
    ],
  ])('%s', (_, general, site, holds) => {
    expect(on(general, site)).toMatchObject(holds);
  });

  test('the choices of another do not hold', () => {
    const settings = withSite(DEFAULT_SETTINGS, HOST, { enabled: false });
    expect(siteChoices(settings, 'www.a.example').enabled).toBe(true);
  });
});

describe('a site’s choices', () => {
  const both = withSite(withSite(DEFAULT_SETTINGS, HOST, { junk: 'hide', memory: false }), 'b.example', {
    density: 'all',
  });

  test('are changed one by one, and those of others stay', () => {
    expect(withSite(both, HOST, { junk: 'leave' }).sites).toEqual({
      [HOST]: { junk: 'leave', memory: false },
      'b.example': { density: 'all' },
    });
  });

  test('are given back one by one', () => {
    expect(withSite(both, HOST, { junk: undefined }).sites[HOST]).toEqual({ memory: false });
    expect(withSite(both, HOST, { junk: undefined, memory: undefined }).sites).toEqual({
      'b.example': { density: 'all' },
    });
  });

  test('leave everything else as it is', () => {
    expect({ ...both, sites: {} }).toEqual(DEFAULT_SETTINGS);
    expect(DEFAULT_SETTINGS.sites).toEqual({});
  });
});

describe('what is said about names and days', () => {
  test('is kept beside what was said before, and taken back alone', () => {
    const muted = withMuted(withMuted(DEFAULT_SETTINGS, 'Q1', 'A'), 'Q2', 'B');
    expect([muted.muted, withMuted(muted, 'Q1', undefined).muted]).toEqual([{ Q1: 'A', Q2: 'B' }, { Q2: 'B' }]);
    const chosen = withChoice(withChoice(DEFAULT_SETTINGS, ['a'], 'Q1'), ['b', 'c'], null);
    expect([chosen.choices, withChoice(chosen, ['a', 'c'], undefined).choices]).toEqual([
      { a: 'Q1', b: null, c: null },
      { b: null },
    ]);
    const dated = withArticleDate(withArticleDate(DEFAULT_SETTINGS, 'x', '2026-01-01'), 'y', '2026-01-02');
    expect(withArticleDate(dated, 'x', undefined).articleDates).toEqual({ y: '2026-01-02' });
  });

  test.each<[value: unknown, is: boolean]>([
    ['2026-05-01', true],
    ['2026-12-31', true],
    ['0001-01-01', true],
    ['2026-10-30', true],
    ['2026-11-09', true],
    ['2026-13-01', false],
    ['2026-00-10', false],
    ['2026-05-00', false],
    ['2026-05-32', false],
    ['2026-5-1', false],
    ['x2026-05-01', false],
    ['2026-05-01T00:00', false],
    [20260501, false],
    [['2026-05-01'], false],
    [null, false],
  ])('%j is a day: %s', (value, is) => {
    expect(isDay(value)).toBe(is);
  });
});
