/* What the package carries for the analysis: a file that cannot be used costs what it was for, and is told. */

import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { NoteDatabase } from '../../../lib/storage/note-database.ts';
import { createPackStore, packId } from '../../../lib/storage/pack-store.ts';
import { fake } from '../../fake-extension.ts';
import { got } from '../storage/fresh-store.ts';

const FILES = ['data/knowledge.bin', 'data/tagger-en.bin'] as const;
const whole = new Map(FILES.map((file) => [file, new Uint8Array(readFileSync(`public/${file}`))]));
const fetched = vi.fn<(address: string) => Promise<Response>>();

/** The package as it is, but for what `changed` says of a file. */
function packageHolds(changed: Partial<Record<(typeof FILES)[number], Response | Error>> = {}): void {
  fetched.mockImplementation(async (address) => {
    const file = FILES.find((name) => address === fake.browser.runtime.getURL(name));
    if (!file) return new Response(null, { status: 404 });
    const instead = changed[file];
    if (instead instanceof Error) throw instead;
    return instead ?? new Response(whole.get(file));
  });
}

/** As a background that has just started. */
async function loaded() {
  vi.resetModules();
  const { loadResources } = await import('../../../entrypoints/background/resources.ts');
  return loadResources;
}

beforeEach(() => {
  fetched.mockReset();
  vi.stubGlobal('fetch', fetched);
});
afterEach(() => void vi.unstubAllGlobals());

test('both files are read once, however often they are asked for', async () => {
  packageHolds();
  const load = await loaded();
  const [first, second] = await Promise.all([load(), load()]);
  expect(second).toBe(first);
  expect([first.tagger?.language, first.notices]).toEqual(['en', []]);
  // In the pack, and not in the list that is built in.
  expect(first.knowledge.entry('Q2256')?.name).toBe('Birmingham');
  expect(fetched).toHaveBeenCalledTimes(2);
});

const gone = () => new Response(null, { status: 404 });

describe('a file that is not there', () => {
  test('of knowledge costs the cards what they know, but for the list that is built in, and no more', async () => {
    packageHolds({ 'data/knowledge.bin': gone() });
    const { knowledge, tagger, notices } = await (await loaded())();
    expect([knowledge.entry('Q2256'), knowledge.entry('Q76')?.name]).toEqual([null, 'Barack Obama']);
    expect([tagger?.language, notices.length]).toEqual(['en', 1]);
  });

  test('of the tagger leaves the names to rules, and no more', async () => {
    packageHolds({ 'data/tagger-en.bin': gone() });
    const { knowledge, tagger, notices } = await (await loaded())();
    expect([tagger, notices.length, knowledge.entry('Q2256')?.name]).toEqual([null, 1, 'Birmingham']);
  });
});

test.each<[name: string, instead: (file: (typeof FILES)[number]) => Response | Error]>([
  ['not to be had', () => new TypeError('Failed to fetch')],
  ['empty', () => new Response('')],
  ['something else', () => new Response('<!doctype html><title>Not found</title>'.padEnd(4_096))],
  ['cut short', (file) => new Response(whole.get(file)?.slice(0, 40_000))],
])('files that are %s are told, each', async (_, instead) => {
  packageHolds({
    'data/knowledge.bin': instead('data/knowledge.bin'),
    'data/tagger-en.bin': instead('data/tagger-en.bin'),
  });
  const { knowledge, tagger, notices } = await (await loaded())();
  expect([tagger, knowledge.entry('Q76')?.name, notices.length]).toEqual([null, 'Barack Obama', 2]);
});

test('a fault of ours is not taken for a missing file', async () => {
  packageHolds({ 'data/knowledge.bin': new RangeError('our mistake') });
  await expect((await loaded())()).rejects.toThrow('our mistake');
});

describe('packs of the user’s own', () => {
  const ORLA = 'own:person:orla fennimore';
  const HEAD = '{"sidelightPack": 1, "name": "Harbour board", "licence": "CC0-1.0"}';
  const packs = createPackStore(new NoteDatabase());

  async function add(name: string, ...lines: readonly string[]): Promise<void> {
    const text = [HEAD, ...lines].join('\n');
    const pack = { id: await packId(text), name, entries: 1, size: text.length, added: new Date().toISOString() };
    got(await packs.add({ pack, text }, 1_000_000));
  }

  beforeEach(async () => {
    packageHolds();
    for (const { id } of got(await packs.list())) got(await packs.remove(id));
  });

  test('are known beside what the package holds, and speak first of what both know', async () => {
    await add(
      'Board',
      '{"name": "Orla Fennimore", "type": "person"}',
      '{"id": "Q76", "name": "B. Obama", "type": "person"}',
    );
    const { knowledge, notices } = await (await loaded())();
    expect([knowledge.entry(ORLA)?.name, knowledge.entry('Q76')?.name, knowledge.entry('Q2256')?.name]).toEqual([
      'Orla Fennimore',
      'B. Obama',
      'Birmingham',
    ]);
    expect(knowledge.lookup('Orla Fennimore').map(({ id }) => id)).toEqual([ORLA]);
    expect(notices).toEqual([]);
  });

  test('are read anew after a change, and the package is not', async () => {
    const load = await loaded();
    const { forgetUserPacks } = await import('../../../entrypoints/background/resources.ts');
    const before = await load();
    await add('Board', '{"name": "Orla Fennimore", "type": "person"}');
    expect(await load()).toBe(before);
    forgetUserPacks();
    expect((await load()).knowledge.entry(ORLA)?.name).toBe('Orla Fennimore');
    for (const { id } of got(await packs.list())) got(await packs.remove(id));
    forgetUserPacks();
    expect((await load()).knowledge.entry(ORLA)).toBeNull();
    expect(fetched).toHaveBeenCalledTimes(2);
  });

  test('that cannot be read cost what is in them, and are told by name', async () => {
    await add('Broken', '{');
    await add('Board', '{"name": "Orla Fennimore", "type": "person"}');
    const { knowledge, notices } = await (await loaded())();
    expect([knowledge.entry(ORLA)?.name, knowledge.entry('Q2256')?.name]).toEqual(['Orla Fennimore', 'Birmingham']);
    expect(notices).toEqual([{ code: 'noticeOwnPack', args: ['Broken', expect.anything()] }]);
  });

  test('that are in a database that cannot be opened are told, and the package is read', async () => {
    vi.resetModules();
    const { store } = await import('../../../entrypoints/background/note-handlers.ts');
    store.close();
    const { loadResources } = await import('../../../entrypoints/background/resources.ts');
    const { knowledge, notices } = await loadResources();
    expect(knowledge.entry('Q2256')?.name).toBe('Birmingham');
    expect(notices).toMatchObject([{ code: 'noticeOwnPacks' }]);
  });
});

describe('names of entities', () => {
  test('are those that something is known of', async () => {
    packageHolds({ 'data/knowledge.bin': gone(), 'data/tagger-en.bin': gone() });
    await loaded();
    const { entityNames } = await import('../../../entrypoints/background/entity-names.ts');
    const ids = ['Q76', 'Q999999999', 'person:anna berg', '', '__proto__', 'x'.repeat(100_000)];
    expect(await entityNames(ids)).toEqual({ Q76: 'Barack Obama' });
    expect(await entityNames([])).toEqual({});
  });

  test('says the kind and the sure spellings of those, a family name alone not among them', async () => {
    const { knownNames } = await import('../../../entrypoints/background/entity-names.ts');
    const { Q76: obama, ...others } = await knownNames(['Q76', 'person:nobody at all']);
    expect(others).toEqual({});
    expect(obama).toMatchObject({ name: 'Barack Obama', type: 'person', country: 'US' });
    expect(obama?.spellings).toContain('Barack Obama');
    expect(obama?.spellings).not.toContain('Obama');
  });
});
