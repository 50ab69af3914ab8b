import { describe, expect, test, vi } from 'vitest';
import type { NoteStore } from '../../../lib/storage/note-store.ts';
import { sampleNote } from '../notes/sample-note.ts';
import { freshDatabase, freshStore, got } from './fresh-store.ts';

const NOTE = sampleNote(1);
/** In one transaction, for which there is one telling. */
const many = Array.from({ length: 1_200 }, (_, i) => sampleNote(i + 10));

describe('every change is told at once, whichever connection made it', () => {
  test.each<[name: string, act: (store: NoteStore) => Promise<unknown>, told: boolean]>([
    ['a note saved', (store) => store.put(sampleNote(2)), true],
    ['one put into the bin', (store) => store.remove(NOTE.id, { replaces: NOTE.modified }), true],
    ['many restored', (store) => store.putAll([3, 4].map((i) => sampleNote(i))), true],
    ['an article read', (store) => store.database.readings.put({ key: 'k', last: '', entityIds: [] } as never), true],
    ['all deleted', (store) => store.wipe(), true],
    ['a draft kept', (store) => store.drafts.save('d', {} as never), false],
    ['nothing, where a save is refused', (store) => store.put({ ...NOTE, body: 'x' }), false],
    ['nothing, where all is only looked at', (store) => store.exportAll(), false],
  ])('%s', async (_, act, told) => {
    const options = freshDatabase();
    const [here, there] = [freshStore(options), freshStore(options)];
    got(await here.put(NOTE));
    const heard = vi.fn();
    const { stop } = here.watch(heard);
    await act(there);
    expect(heard.mock.calls.length > 0).toBe(told);
    stop();
    heard.mockClear();
    await there.put(sampleNote(9));
    expect(heard).not.toHaveBeenCalled();
  });

  test.each<[name: string, act: (store: NoteStore) => Promise<unknown>, table: string, keys: string[] | null]>([
    ['a note saved', (store) => store.put(sampleNote(2)), 'notes', [sampleNote(2).id]],
    [
      'many saved',
      (store) => store.putAll([3, 4, 5, 6].map((i) => sampleNote(i))),
      'notes',
      [3, 4, 5, 6].map((i) => sampleNote(i).id),
    ],
    ['one gone for good', (store) => store.database.notes.delete(NOTE.id), 'notes', [NOTE.id]],
    ['more than are worth naming', (store) => store.putAll(many), 'notes', null],
    ['all deleted', (store) => store.wipe(), 'notes', null],
    ['an article read', (store) => store.database.readings.put({ key: 'k' } as never), 'readings', ['k']],
  ])('%s: by the keys of what was changed', async (_, act, table, keys) => {
    const options = freshDatabase();
    const [here, there] = [freshStore(options), freshStore(options)];
    got(await here.put(NOTE));
    const heard: (readonly string[] | null | undefined)[] = [];
    const { stop } = here.watch((changed) => heard.push(changed.get(table as 'notes')));
    await act(there);
    stop();
    const told = heard.includes(null) ? null : [...new Set(heard.flatMap((some) => some ?? []))].sort();
    expect(told).toEqual(keys);
  });

  test('another database is none of ours', async () => {
    const heard = vi.fn();
    const { stop } = freshStore().watch(heard);
    got(await freshStore({ ...freshDatabase(), name: 'another' }).put(NOTE));
    stop();
    expect(heard).not.toHaveBeenCalled();
  });
});
