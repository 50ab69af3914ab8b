/* Settings of several devices: what one chose comes to the others, and what none chose overrules nobody. */

import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { DEFAULT_SETTINGS, type Settings } from '../../../lib/settings/settings.ts';
import type { SettingName } from '../../../lib/settings/settings-table.ts';
import { MAX_RULES } from '../../../lib/settings/user-rule.ts';
import { mergeSetting, settingId, settingOf } from '../../../lib/sync/setting-document.ts';
import { SHARED_SETTINGS } from '../../../lib/sync/shared-settings.ts';
import { Device, settle } from './devices.ts';
import { MemoryPlace } from './memory-mailbox.ts';

const two = (): [Device, Device, MemoryPlace] => {
  const place = new MemoryPlace();
  return [new Device(place), new Device(place), place];
};
const settings = (device: Device): Settings => device.settings.settings;

const ruleOf = (id: string, pattern: string, made = '2026-11-27T08:00:00.000Z') =>
  ({ id, host: 'news.example', verdict: 'junk', match: 'words', pattern, made }) as const;

test('choices, days, sites, rules and colours’ names come over; what is of the device stays', async () => {
  const [a, b] = two();
  a.choose('choices', 'bergen', 'Q26793');
  a.choose('articleDates', 'https://news.example/a', '2026-11-01');
  a.choose('sites', 'news.example', { enabled: false });
  a.set({ junk: 'hide', colourNames: { green: 'doubt' }, junkRules: [ruleOf('1', 'Read more')], language: 'fr' });
  b.choose('choices', 'molde', null);
  b.set({ hover: 'alt' });
  await settle([a, b], 2);
  const { language, hover, ...shared } = settings(a);
  expect(settings(b)).toEqual({ ...shared, language: 'browser', hover: 'alt' });
  expect([language, hover]).toEqual(['fr', 'off']);
  expect(settings(b)).toMatchObject({
    choices: { bergen: 'Q26793', molde: null },
    articleDates: { 'https://news.example/a': '2026-11-01' },
    sites: { 'news.example': { enabled: false } },
    junk: 'hide',
    colourNames: { green: 'doubt' },
    junkRules: [ruleOf('1', 'Read more')],
  });
});

test('a device that was never asked overrules nobody, whoever comes first', async () => {
  for (const order of [0, 1]) {
    const [a, b] = two();
    a.set({ junk: 'hide', density: 'all' });
    await settle(order === 0 ? [a, b] : [b, a], 2);
    expect([settings(a).junk, settings(b).junk, settings(b).density]).toEqual(['hide', 'hide', 'all']);
    b.set({ junk: 'dim' });
    await settle([a, b], 2);
    expect(settings(a).junk).toBe('dim');
  }
});

test('what one takes away goes everywhere, unless another changed it meanwhile', async () => {
  const [a, b] = two();
  for (const name of ['one', 'two']) a.choose('choices', name, 'Q1');
  await settle([a, b], 2);
  for (const name of ['one', 'two']) a.choose('choices', name, undefined);
  b.choose('choices', 'two', 'Q2');
  await settle([a, b], 2);
  expect(settings(a).choices).toEqual({ two: 'Q2' });
  expect(settings(b)).toEqual(settings(a));
});

describe('rules', () => {
  test('that two devices taught of the same thing are one, the newer', async () => {
    const [a, b] = two();
    a.set({ junkRules: [ruleOf('1', 'Read more')] });
    b.set({ junkRules: [{ ...ruleOf('2', 'Read more', '2026-11-28T08:00:00.000Z'), mode: 'hide' }] });
    await settle([a, b], 3);
    expect(settings(a).junkRules).toMatchObject([{ id: '2', mode: 'hide' }]);
    expect(settings(b)).toEqual(settings(a));
    expect(await a.shelf.waiting()).toEqual([]);
  });

  test('the newer is taken away: the older does not come back', async () => {
    const [a, b] = two();
    a.set({ junkRules: [{ ...ruleOf('1', 'Read more', '2026-01-01T08:00:00.000Z'), verdict: 'keep' }] });
    b.set({ junkRules: [ruleOf('2', 'Read more', '2026-02-01T08:00:00.000Z')] });
    await settle([a, b], 2);
    expect(settings(a).junkRules.map(({ id }) => id)).toEqual(['2']);
    a.set({ junkRules: [] });
    await settle([a, b], 2);
    expect([settings(a).junkRules, settings(b).junkRules]).toEqual([[], []]);
  });

  test('above as many as there may be, the oldest go', async () => {
    const [a, b] = two();
    const day = (i: number) => new Date(Date.UTC(2026, 0, 1, 0, i)).toISOString();
    const many = (from: number) =>
      Array.from({ length: MAX_RULES - 100 }, (_, i) => ruleOf(`${from + i}`, `words ${from + i}`, day(from + i)));
    a.set({ junkRules: many(0) });
    b.set({ junkRules: many(1000) });
    await settle([a, b], 3);
    expect(settings(a).junkRules).toHaveLength(MAX_RULES);
    expect(settings(a).junkRules.filter(({ id }) => Number(id) >= 1000)).toHaveLength(MAX_RULES - 100);
    expect(settings(b).junkRules).toEqual(settings(a).junkRules);
  });
});

describe('what a document says that is no such setting', () => {
  const stateOf = (fill: (map: Y.Map<unknown>) => void): Uint8Array => {
    const doc = new Y.Doc();
    fill(doc.getMap('setting'));
    return Y.encodeStateAsUpdate(doc);
  };
  const merge = (name: SettingName, ...states: Uint8Array[]) =>
    mergeSetting(name, null, DEFAULT_SETTINGS[name], states);

  test.each<[SettingName, (map: Y.Map<unknown>) => void, unknown]>([
    ['junk', (map) => map.set('value', 'explode'), 'dim'],
    ['junk', (map) => map.set('value', { deep: [1] }), 'dim'],
    ['choices', (map) => [map.set('good', 'Q1'), map.set('bad', 7)], { good: 'Q1' }],
    ['sites', (map) => map.set('news.example', 'text'), {}],
    [
      'junkRules',
      (map) => [map.set('x', null), map.set('y', { id: 'y' }), map.set('1', ruleOf('1', 'a'))],
      [ruleOf('1', 'a')],
    ],
  ])('%s %#', (name, fill, value) => {
    expect(merge(name, stateOf(fill)).value).toEqual(value);
  });

  test('is left in it for whoever understands it', () => {
    const newer = stateOf((map) => [map.set('good', 'Q1'), map.set('of a newer version', { two: 'Q2' })]);
    const first = merge('choices', newer);
    const changed = mergeSetting('choices', first.state, { good: 'Q3' }, []);
    const doc = new Y.Doc();
    Y.applyUpdate(doc, changed.state);
    expect(doc.getMap('setting').toJSON()).toEqual({ good: 'Q3', 'of a newer version': { two: 'Q2' } });
  });

  test('bytes that are no document', () => {
    const merged = merge(
      'choices',
      new Uint8Array([255, 1, 2]),
      stateOf((map) => map.set('good', 'Q1')),
    );
    expect(merged).toMatchObject({ isDamaged: true, value: { good: 'Q1' } });
  });

  test('a setting of the device, or of nobody', () => {
    expect(settingOf(settingId('language'))).toBeNull();
    expect(settingOf('setting-of-tomorrow')).toBeNull();
    expect(SHARED_SETTINGS.map((name) => settingOf(settingId(name)))).toEqual(SHARED_SETTINGS);
  });
});
