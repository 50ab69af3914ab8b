import { describe, expect, test, vi } from 'vitest';
import { sampleNote } from '../notes/sample-note.ts';
import { freshStore, got } from './fresh-store.ts';

vi.mock('webextension-polyfill', () => ({ default: {} }));

import {
  acknowledgeLoss,
  checkDataLoss,
  type IntegrityMarker,
  type IntegrityMarkerPlace,
  rememberBackup,
} from '../../../lib/storage/data-loss-check.ts';

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

  test('says that the notes are gone, how many and when they were last backed up, until the reader has seen it', async () => {
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
});
