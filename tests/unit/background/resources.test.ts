/* What the package carries for the analysis: a file that cannot be used costs what it was for, and is told. */

import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { NoteDatabase } from '../../../lib/storage/note-database.ts';
import { createPackStore, packId } from '../../../lib/storage/pack-store.ts';
import { fake } from '../../fake-extension.ts';
import { got } from '../storage/fresh-store.ts';

const FILES = [
  'data/knowledge.bin',
  'data/tagger-en.bin',
  'data/tagger-es.bin',
  'data/tagger-nb.bin',
  'data/tagger-pl.bin',
  'data/tagger-pt.bin',
] as const;
type File = (typeof FILES)[number];
const whole = new Map(FILES.map((file) => [file, new Uint8Array(readFileSync(`public/${file}`))]));
const fetched = vi.fn<(address: string) => Promise<Response>>();

/** The package as it is, but for what `changed` says of a file. */
function packageHolds(changed: Partial<Record<File, Response | Error>> = {}): void {
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
  return import('../../../entrypoints/background/resources.ts');
}

beforeEach(() => {
  fetched.mockReset();
  vi.stubGlobal('fetch', fetched);
});
afterEach(() => void vi.unstubAllGlobals());

test('each file is read once, however often it is asked for', async () => {
  packageHolds();
  const { loadResources, loadTagger } = await loaded();
  const [first, second] = await Promise.all([loadResources(), loadResources()]);
  const [american, british, nothing] = await Promise.all(['en-us', 'en-gb', ''].map(loadTagger));
  expect(second).toBe(first);
  expect([american, british]).toEqual([nothing, nothing]);
  expect([nothing?.model?.language, nothing?.notices, first.notices]).toEqual(['en', [], []]);
  // In the pack, and not in the list that is built in.
  expect(first.knowledge.entry('Q2256')?.name).toBe('Birmingham');
  expect(fetched).toHaveBeenCalledTimes(2);
});

test.each([
  ['nn-no', 'nb'],
  ['pt-br', 'pt'],
  ['pl', 'pl'],
])('an article in %s is read by the model for %s, and no other file is', async (language, model) => {
  packageHolds();
  const { loadTagger } = await loaded();
  expect((await loadTagger(language)).model?.language).toBe(model);
  expect(fetched.mock.calls).toEqual([[fake.browser.runtime.getURL(`data/tagger-${model}.bin`)]]);
});

test.each(['ja', 'und', 'constructor'])('in %s rules find names, and nothing is read or told', async (language) => {
  const { loadTagger } = await loaded();
  expect(await loadTagger(language)).toEqual({ model: null, notices: [] });
  expect(fetched).not.toHaveBeenCalled();
});

const gone = () => new Response(null, { status: 404 });

describe('a file that is not there', () => {
  test('of knowledge costs the cards what they know, but for the list that is built in, and no more', async () => {
    packageHolds({ 'data/knowledge.bin': gone() });
    const { loadResources, loadTagger } = await loaded();
    const { knowledge, notices } = await loadResources();
    expect([knowledge.entry('Q2256'), knowledge.entry('Q76')?.name]).toEqual([null, 'Barack Obama']);
    expect([(await loadTagger('en')).model?.language, notices.length]).toEqual(['en', 1]);
  });

  test('of a language’s names leaves them to rules, and no more', async () => {
    packageHolds({ 'data/tagger-es.bin': gone() });
    const { loadResources, loadTagger } = await loaded();
    const { model, notices } = await loadTagger('es');
    expect([model, notices.length, (await loadTagger('en')).model?.language]).toEqual([null, 1, 'en']);
    expect((await loadResources()).knowledge.entry('Q2256')?.name).toBe('Birmingham');
  });
});

test.each<[name: string, instead: (file: File) => Response | Error]>([
  ['not to be had', () => new TypeError('Failed to fetch')],
  ['empty', () => new Response('')],
  ['something else', () => new Response('<!doctype html><title>Not found</title>'.padEnd(4_096))],
  ['cut short', (file) => new Response(whole.get(file)?.slice(0, 40_000))],
])('files that are %s are told, each', async (_, instead) => {
  packageHolds({
    'data/knowledge.bin': instead('data/knowledge.bin'),
    'data/tagger-en.bin': instead('data/tagger-en.bin'),
  });
  const { loadResources, loadTagger } = await loaded();
  const [{ knowledge, notices }, tagger] = await Promise.all([loadResources(), loadTagger('en')]);
  expect([tagger.model, knowledge.entry('Q76')?.name]).toEqual([null, 'Barack Obama']);
  expect([notices.length, tagger.notices.length]).toEqual([1, 1]);
});

test('a fault of ours is not taken for a missing file', async () => {
  packageHolds({ 'data/knowledge.bin': new RangeError('our mistake') });
  const { loadResources } = await loaded();
  await expect(loadResources()).rejects.toThrow('our mistake');
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
    const { knowledge, notices } = await (await loaded()).loadResources();
    expect([knowledge.entry(ORLA)?.name, knowledge.entry('Q76')?.name, knowledge.entry('Q2256')?.name]).toEqual([
      'Orla Fennimore',
      'B. Obama',
      'Birmingham',
    ]);
    expect(knowledge.lookup('Orla Fennimore').map(({ id }) => id)).toEqual([ORLA]);
    expect(notices).toEqual([]);
  });

  test('are read anew after a change, and the package is not', async () => {
    const { loadResources: load, forgetUserPacks } = await loaded();
    const before = await load();
    await add('Board', '{"name": "Orla Fennimore", "type": "person"}');
    expect(await load()).toBe(before);
    forgetUserPacks();
    expect((await load()).knowledge.entry(ORLA)?.name).toBe('Orla Fennimore');
    for (const { id } of got(await packs.list())) got(await packs.remove(id));
    forgetUserPacks();
    expect((await load()).knowledge.entry(ORLA)).toBeNull();
    expect(fetched).toHaveBeenCalledTimes(1);
  });

  test('that cannot be read cost what is in them, and are told by name', async () => {
    await add('Broken', '{');
    await add('Board', '{"name": "Orla Fennimore", "type": "person"}');
    const { knowledge, notices } = await (await loaded()).loadResources();
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
    packageHolds({ 'data/knowledge.bin': gone() });
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
