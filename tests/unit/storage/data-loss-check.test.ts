import { beforeEach, describe, expect, test, vi } from 'vitest';
import {
  acknowledgeLoss,
  checkDataLoss,
  extensionIntegrityMarker,
  type IntegrityMarker,
  type IntegrityMarkerPlace,
  keepIntegrityMarker,
  rememberBackup,
  rememberToldOnPage,
} from '../../../lib/storage/data-loss-check.ts';
import type { NoteDatabase } from '../../../lib/storage/note-database.ts';
import type { NoteStore } from '../../../lib/storage/note-store.ts';
import { fake } from '../../fake-extension.ts';
import { sampleNote } from '../notes/sample-note.ts';
import { freshStore, got } from './fresh-store.ts';

function place(): IntegrityMarkerPlace & { held: IntegrityMarker | null } {
  return {
    held: null,
    async load() {
      return this.held;
    },
    async save(integrityMarker) {
      this.held = integrityMarker;
    },
  };
}

describe('the data-loss check', () => {
  test('is laid at first, and whole from then on', async () => {
    const [store, other] = [freshStore(), place()];
    expect(got(await checkDataLoss(store.database, other)).state).toBe('first');
    got(await store.put(sampleNote(1)));
    expect(got(await checkDataLoss(store.database, other)).state).toBe('whole');
    expect(other.held?.notes).toBe(1);
  });

  test('says that the notes are gone, how many and when they were last backed up, until the user has seen it', async () => {
    const [store, other] = [freshStore(), place()];
    got(await store.putAll([1, 2, 3].map((i) => sampleNote(i))));
    await checkDataLoss(store.database, other);
    await rememberBackup('2026-05-01T00:00:00Z', other);
    const emptied = freshStore();
    for (let i = 0; i < 2; i++) {
      const report = got(await checkDataLoss(emptied.database, other));
      expect(report).toMatchObject({ state: 'lost', integrityMarker: { lost: 3, lastBackup: '2026-05-01T00:00:00Z' } });
    }
    await acknowledgeLoss(other);
    expect(got(await checkDataLoss(emptied.database, other)).state).toBe('whole');
  });

  test('a worker killed between its two writes is no loss', async () => {
    const [store, other] = [freshStore(), place()];
    got(await store.put(sampleNote(1)));
    await checkDataLoss(store.database, other, 'one');
    await store.database.marks.put({ key: 'tripwire', value: 'two' });
    expect(got(await checkDataLoss(store.database, other)).state).toBe('whole');
    expect(other.held?.secret).toBe('two');
  });

  test('a database that is another, with as many notes, is no loss', async () => {
    const [store, other] = [freshStore(), place()];
    got(await store.put(sampleNote(1)));
    await checkDataLoss(store.database, other);
    const copy = freshStore();
    got(await copy.put(sampleNote(1)));
    expect(got(await checkDataLoss(copy.database, other)).state).toBe('whole');
  });

  test('notes that were deleted for good, in the same database, are no loss', async () => {
    const [store, other] = [freshStore(), place()];
    got(await store.putAll([1, 2].map((i) => sampleNote(i))));
    await checkDataLoss(store.database, other);
    got(await store.wipe());
    const report = got(await checkDataLoss(store.database, other));
    expect(report).toMatchObject({ state: 'whole', integrityMarker: { notes: 0, lost: null } });
  });

  test('says how many of them are missing, where some are left', async () => {
    const [store, other] = [freshStore(), place()];
    got(await store.putAll([1, 2, 3].map((i) => sampleNote(i))));
    await checkDataLoss(store.database, other);
    const some = freshStore();
    got(await some.put(sampleNote(1)));
    expect(got(await checkDataLoss(some.database, other)).integrityMarker.lost).toBe(2);
  });

  test('notes that something else has cleared out of the database are lost', async () => {
    const [store, other] = [freshStore(), place()];
    got(await store.putAll([1, 2, 3].map((i) => sampleNote(i))));
    await checkDataLoss(store.database, other);
    await clearUncounted(store.database);
    for (let i = 0; i < 2; i++)
      expect(got(await checkDataLoss(store.database, other))).toMatchObject({
        ...{ state: 'lost', integrityMarker: { notes: 0, lost: 3 } },
      });
  });

  test('what is lost twice before anybody looked is counted together, and told anew', async () => {
    const [store, other] = [freshStore(), place()];
    got(await store.putAll([1, 2, 3].map((i) => sampleNote(i))));
    await checkDataLoss(store.database, other);
    const second = freshStore();
    got(await second.put(sampleNote(9)));
    await checkDataLoss(second.database, other);
    await rememberToldOnPage(other);
    expect(other.held).toMatchObject({ lost: 2, toldOnPage: true });
    await checkDataLoss(freshStore().database, other);
    expect(other.held).toMatchObject({ lost: 3, toldOnPage: false });
  });

  test('keeps its secret in the database, and one that is there', async () => {
    const [store, other] = [freshStore(), place()];
    await checkDataLoss(store.database, other, 'the first');
    await checkDataLoss(store.database, other, 'another');
    expect(other.held?.secret).toBe('the first');
    expect(await store.database.marks.get('tripwire')).toEqual({ key: 'tripwire', value: 'the first' });
  });

  test('acknowledging keeps everything else; neither that nor a backup lays a marker where none was', async () => {
    const other = place();
    await acknowledgeLoss(other);
    await rememberBackup('2026-05-01T00:00:00Z', other);
    expect(other.held).toBeNull();
    other.held = { secret: 's', notes: 3, lastBackup: '2026-05-01T00:00:00Z', lost: 2, toldOnPage: true };
    await acknowledgeLoss(other);
    expect(other.held).toEqual({
      ...{ secret: 's', notes: 3, lastBackup: '2026-05-01T00:00:00Z', lost: null, toldOnPage: true },
    });
  });
});

/** By the browser itself, past everything of ours. */
async function clearUncounted(database: NoteDatabase): Promise<void> {
  const raw = database.backendDB().transaction('notes', 'readwrite');
  raw.objectStore('notes').clear();
  await new Promise((done) => raw.addEventListener('complete', done));
}

describe('the marker kept with every change', () => {
  const kept = async (work: (store: NoteStore) => Promise<unknown>) => {
    const [store, other] = [freshStore(), place()];
    const marker = keepIntegrityMarker(store.database, other);
    await work(store);
    await marker.settled();
    return { store, other, marker };
  };
  const three = [1, 2, 3].map((i) => sampleNote(i));

  test.each<[name: string, work: (store: NoteStore) => Promise<unknown>, notes: number]>([
    ['one note', (store) => store.put(sampleNote(1)), 1],
    ['many', (store) => store.putAll(three), 3],
    ['two at once', (store) => Promise.all([store.put(sampleNote(1)), store.put(sampleNote(2))]), 2],
    ['one after the other', (store) => store.put(sampleNote(1)).then(() => store.put(sampleNote(2))), 2],
    ['all deleted for good', (store) => store.putAll(three).then(() => store.wipe()), 0],
  ])('says how many there are: %s', async (_, work, notes) => {
    const { other } = await kept(work);
    expect(other.held?.notes).toBe(notes);
  });

  test('so what was written in the life of one worker is missed in the next', async () => {
    const { other } = await kept((store) => store.putAll(three));
    expect(got(await checkDataLoss(freshStore().database, other)).integrityMarker.lost).toBe(3);
  });

  test('a first write into a database that was emptied hides no loss', async () => {
    const { other } = await kept((store) => store.putAll(three));
    const emptied = freshStore();
    const marker = keepIntegrityMarker(emptied.database, other);
    got(await emptied.put(sampleNote(7)));
    await marker.settled();
    expect(other.held).toMatchObject({ notes: 1, lost: 2 });
  });

  test('reading writes nothing; neither does a change after it was stopped', async () => {
    const { store, other, marker } = await kept((begun) => begun.all());
    expect(other.held).toBeNull();
    marker.stop();
    got(await store.put(sampleNote(1)));
    await marker.settled();
    expect(other.held).toBeNull();
  });

  test('a database that cannot be read is told of', async () => {
    const [store, failures] = [freshStore(), vi.fn()];
    const broken = { load: () => Promise.reject(named('QuotaExceededError')), save: async () => undefined };
    const marker = keepIntegrityMarker(store.database, broken, failures);
    got(await store.put(sampleNote(1)));
    await marker.settled();
    expect(failures.mock.calls).toEqual([['no room']]);
  });
});

const named = (name: string): Error => Object.assign(new Error('no room'), { name });

describe('the half of the marker that lies in the browser’s own storage', () => {
  const { local } = fake.browser.storage;
  const whole: IntegrityMarker = {
    secret: 's',
    notes: 3,
    lastBackup: '2026-05-01T00:00:00Z',
    lost: 2,
    toldOnPage: true,
  };
  beforeEach(() => fake.reset());

  test('is what was put there, and nothing before', async () => {
    expect(await extensionIntegrityMarker.load()).toBeNull();
    await extensionIntegrityMarker.save(whole);
    expect(await extensionIntegrityMarker.load()).toEqual(whole);
  });

  test.each<[name: string, stored: unknown, read: IntegrityMarker | null]>([
    ['words', 'tripwire', null],
    ['null', null, null],
    ['no secret', { notes: 3 }, null],
    ['a number for a secret', { ...whole, secret: 7 }, null],
    ['a secret alone', { secret: 's' }, { secret: 's', notes: 0, lastBackup: null, lost: null, toldOnPage: false }],
    [
      'fields of the wrong kind',
      { secret: 's', notes: '3', lastBackup: 7, lost: 'two', toldOnPage: 1, more: 1 },
      { secret: 's', notes: 0, lastBackup: null, lost: null, toldOnPage: false },
    ],
  ])('is read though damaged: %s', async (_, stored, read) => {
    await local.set({ tripwire: stored });
    expect(await extensionIntegrityMarker.load()).toEqual(read);
  });

  test('is the one that is meant where no other is named', async () => {
    const store = freshStore();
    got(await store.put(sampleNote(1)));
    got(await checkDataLoss(store.database));
    await rememberBackup('2026-05-01T00:00:00Z');
    expect(await extensionIntegrityMarker.load()).toMatchObject({ notes: 1, lastBackup: '2026-05-01T00:00:00Z' });
    got(await checkDataLoss(freshStore().database));
    expect((await extensionIntegrityMarker.load())?.lost).toBe(1);
    await acknowledgeLoss();
    expect((await extensionIntegrityMarker.load())?.lost).toBeNull();
  });
});
