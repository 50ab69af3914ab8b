import { describe, expect, test } from 'vitest';
import type { Target } from '../../../lib/notes/note.ts';
import { MailboxFault } from '../../../lib/sync/mailbox.ts';
import { Device, settle } from './devices.ts';
import { MemoryPlace } from './memory-mailbox.ts';

const TARGET: Target = {
  source: 'https://news.example/ferry',
  selector: [
    { type: 'TextQuoteSelector', exact: 'the new ferry', prefix: 'about ', suffix: ' to' },
    { type: 'TextPositionSelector', start: 120, end: 133 },
  ],
  paragraph: 'They spoke about the new ferry to Molde.',
  heading: '',
};

const two = (): [Device, Device, MemoryPlace] => {
  const place = new MemoryPlace();
  return [new Device(place), new Device(place), place];
};

const bodies = (device: Device): string[] =>
  device.notes
    .filter(({ deleted }) => deleted === null)
    .map(({ body }) => body)
    .sort();

test('a note written on one device stands on the other, equal in every field', async () => {
  const [a, b] = two();
  a.write('A thought', { tags: ['harbour', 'Ferry'], colour: 'green', target: TARGET, entities: ['Q1', 'Q2'] });
  await settle([a, b], 1);
  expect(b.notes).toEqual(a.notes);
  expect(b.notes[0]).toMatchObject({ body: 'A thought', tags: ['harbour', 'Ferry'], target: TARGET });
});

test('edits, tags, deletions and erasing cross in both directions', async () => {
  const [a, b] = two();
  const id = a.write('first');
  const other = a.write('to be erased');
  await settle([a, b], 1);
  b.edit(id, { body: 'second', tags: ['seen'] });
  b.intoBin(other);
  await settle([b, a], 1);
  expect(a.notes).toEqual(b.notes);
  expect(a.store.notes.get(other)?.deleted).not.toBeNull();
  a.erase(other);
  await settle([a, b], 1);
  expect(b.store.notes.has(other)).toBe(false);
  expect(bodies(b)).toEqual(['second']);
});

describe('the same note on two devices at once', () => {
  const start = async () => {
    const [a, b, place] = two();
    const id = a.write('at first', { target: TARGET });
    await settle([a, b], 1);
    return { a, b, place, id };
  };

  test('body here and tags and colour there come together in one note, a version of its own', async () => {
    const { a, b, id } = await start();
    a.edit(id, { body: 'words of mine' });
    b.edit(id, { tags: ['doubt'], colour: 'pink' });
    const seen = [a.store.notes.get(id)?.modified, b.store.notes.get(id)?.modified];
    await settle([a, b]);
    expect(a.notes).toEqual(b.notes);
    expect(a.notes).toHaveLength(1);
    expect(a.notes[0]).toMatchObject({ body: 'words of mine', tags: ['doubt'], colour: 'pink', target: TARGET });
    expect(seen).not.toContain(a.notes[0]?.modified);
  });

  test('two bodies become two notes, the same two on both', async () => {
    const { a, b, id } = await start();
    a.edit(id, { body: 'words of mine' });
    b.edit(id, { body: 'words of another' });
    await settle([a, b]);
    expect(a.notes).toEqual(b.notes);
    expect(bodies(a)).toEqual(['words of another', 'words of mine']);
    expect(a.notes.every(({ target }) => target?.heading === '')).toBe(true);
  });

  test('the same words twice are one note', async () => {
    const { a, b, id } = await start();
    a.edit(id, { body: 'the same' });
    b.edit(id, { body: 'the same' });
    await settle([a, b]);
    expect(bodies(a)).toEqual(['the same']);
    expect(a.notes).toEqual(b.notes);
  });

  test('what is written while another deletes it, or erases it, is kept with all that it stands on', async () => {
    const { a, b, id } = await start();
    a.intoBin(id);
    b.edit(id, { body: 'written meanwhile' });
    await settle([a, b]);
    expect(bodies(a)).toEqual(['written meanwhile']);
    a.intoBin(id);
    await settle([a, b]);
    a.erase(id);
    b.restore(id);
    b.edit(id, { body: 'once more' });
    await settle([a, b]);
    expect(bodies(a)).toEqual(['once more']);
    expect(a.notes).toEqual(b.notes);
    expect(a.notes[0]?.target).toEqual(TARGET);
  });
});

test('what comes while the user writes into the same note is merged all the same, and taken once', async () => {
  const [a, b] = two();
  const id = a.write('at first');
  await settle([a, b], 1);
  a.edit(id, { tags: ['theirs'] });
  await a.sync();
  b.store.meanwhile = () => b.edit(id, { body: 'in that moment' });
  await b.sync();
  expect(b.store.notes.get(id)).toMatchObject({ body: 'in that moment', tags: ['theirs'] });
  await settle([a, b], 1);
  expect(a.notes).toEqual(b.notes);
});

test('a backup taken in on two devices is one set of notes', async () => {
  const [a, b] = two();
  for (const device of [a, b])
    device.write('from the backup', { created: '2026-01-01T00:00:00.000Z' }, '11111111-1111-4111-8111-111111111111');
  await settle([a, b]);
  expect(bodies(a)).toEqual(['from the backup']);
  expect(a.notes).toEqual(b.notes);
});

describe('a place that is not to be relied on', () => {
  test('a segment cut in the middle is told, passed over, and taken when it stands', async () => {
    const [a, b, place] = two();
    a.write('one');
    await a.sync();
    const [name, file] = [...place.files].find(([each]) => each.includes('/')) as [string, { text: string }];
    place.store(name, file.text.slice(0, 40));
    const report = await b.sync();
    expect(report.faults.map(({ kind }) => kind)).toEqual(['damaged']);
    expect(b.notes).toEqual([]);
    await settle([a, b], 2);
    expect(bodies(b)).toEqual(['one']);
  });

  test.each([0, 1, 2, 3])('a write that was said to be done and was not is made good (%d)', async (place) => {
    const [a, b] = two();
    a.write('before');
    await settle([a, b]);
    a.write('lost');
    await a.sync([...Array.from({ length: place }, () => null), 'lie']);
    await settle([a, b]);
    expect(bodies(b)).toEqual(['before', 'lost']);
  });

  test.each([0, 1, 2, 3, 4])('a round cut off at any call is made good by the next (%d)', async (call) => {
    const [a, b] = two();
    a.write('one');
    await settle([a, b]);
    a.write('two');
    b.write('three');
    for (const device of [a, b]) {
      await device
        .sync([...Array.from({ length: call }, () => null), 'cut', 'offline'])
        .catch((error) => expect(error).toBeInstanceOf(MailboxFault));
    }
    await settle([a, b]);
    expect(bodies(a)).toEqual(['one', 'three', 'two']);
    expect(a.notes).toEqual(b.notes);
  });

  test('a place that has lost everything is filled again', async () => {
    const [a, b, place] = two();
    a.write('one');
    b.write('two');
    await settle([a, b]);
    place.files.clear();
    const late = new Device(place);
    await settle([a, b, late]);
    expect(bodies(late)).toEqual(['one', 'two']);
  });

  test('files of a newer version are told and left alone', async () => {
    const [a, b, place] = two();
    a.write('one');
    await a.sync();
    const name = `${a.state.device}.json`;
    place.store(name, (place.files.get(name)?.text ?? '').replace('"version":1', '"version":2'));
    expect((await b.sync()).faults.map(({ kind }) => kind)).toEqual(['newer']);
  });
});

test('one changed note costs four requests and little more than itself; nothing changed costs two', async () => {
  const [a, b, place] = two();
  for (let i = 0; i < 200; i++) a.write(`note ${i} of the many that were there before`, { target: TARGET });
  await settle([a, b], 2);
  a.edit(a.notes[7]?.id ?? '', { body: 'changed' });
  [place.requests, place.bytes] = [0, 0];
  await a.sync();
  expect(place.requests).toBeLessThanOrEqual(4);
  expect(place.bytes).toBeLessThanOrEqual(10_000);
  place.requests = 0;
  await a.sync();
  expect(place.requests).toBe(2);
});

describe('many small segments', () => {
  const segmentsOf = (place: MemoryPlace) => [...place.files.keys()].filter((name) => name.includes('/'));

  test('become few, also under the eyes of one who is reading', async () => {
    const [a, b, place] = two();
    for (let i = 0; i < 45; i++) {
      a.write(`note ${i}`);
      await a.sync();
      if (i % 13 === 6) await b.sync();
      // Those of before stand one round longer.
      expect(segmentsOf(place).length).toBeLessThanOrEqual(18);
    }
    await settle([b, a]);
    expect(b.notes).toEqual(a.notes);
  });

  test('become one of what has changed, and not of everything', async () => {
    const [a, b, place] = two();
    for (let i = 0; i < 1000; i++) a.write(`note ${i} of the many that were there before`, { target: TARGET });
    await settle([a, b], 1);
    const all = [...place.files.values()].reduce((sum, { text }) => sum + text.length, 0);
    place.bytes = 0;
    for (let i = 0; i < 60; i++) {
      a.edit(a.notes[i]?.id ?? '', { body: `changed ${i}` });
      await a.sync();
      expect(segmentsOf(place).length).toBeLessThanOrEqual(20);
    }
    expect(place.bytes).toBeLessThan(all);
    await settle([b, a], 2);
    expect(b.notes).toEqual(a.notes);
    place.files.clear();
    await settle([a, b, new Device(place)], 2);
    expect(b.notes).toEqual(a.notes);
  });

  test('of a state that does not know what is in them, become everything', async () => {
    const [a, b] = two();
    for (let i = 0; i < 100; i++) a.write(`note ${i}`);
    await a.sync();
    for (let i = 0; i < 9; i++) {
      a.write(`later ${i}`);
      a.state = { ...a.state, changed: [] };
      await a.sync();
    }
    await b.sync();
    expect(b.notes).toEqual(a.notes);
  });
});
