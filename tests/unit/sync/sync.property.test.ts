/*
 * Three devices, one of them with its clock a year behind and one a year ahead, and all that users and places do to
 * them. However it went: when all is quiet they hold the same notes, and every text that nobody who had read it has
 * replaced or erased stands in one of them.
 */

import { array, assert, asyncProperty, constant, constantFrom, integer, oneof, record } from 'fast-check';
import { expect, test } from 'vitest';
import { derivedId } from '../../../lib/sync/derived-id.ts';
import { MailboxFault } from '../../../lib/sync/mailbox.ts';
import { Device, settle } from './devices.ts';
import { MemoryPlace, type Trouble } from './memory-mailbox.ts';

const YEAR = 365 * 24 * 3600 * 1000;
const RUNS = 50;
const STEPS = 200;

const which = { device: integer({ min: 0, max: 2 }), note: integer({ min: 0, max: 30 }) };
const trouble = array(constantFrom<Trouble | null>(null, null, null, 'offline', 'cut', 'lie', 'stop'), {
  maxLength: 8,
});

const step = oneof(
  { weight: 3, arbitrary: record({ act: constant('write' as const), ...which }) },
  { weight: 6, arbitrary: record({ act: constant('edit' as const), ...which }) },
  { weight: 2, arbitrary: record({ act: constant('tag' as const), ...which }) },
  { weight: 1, arbitrary: record({ act: constant('import' as const), ...which }) },
  { weight: 2, arbitrary: record({ act: constant('bin' as const), ...which }) },
  { weight: 1, arbitrary: record({ act: constant('restore' as const), ...which }) },
  { weight: 1, arbitrary: record({ act: constant('erase' as const), ...which }) },
  { weight: 1, arbitrary: record({ act: constant('lose' as const), ...which }) },
  { weight: 6, arbitrary: record({ act: constant('sync' as const), ...which, trouble }) },
  { weight: 4, arbitrary: record({ act: constant('sync' as const), ...which, trouble: constant([]) }) },
);

type Step = typeof step extends { filter(by: (value: infer T) => boolean): unknown } ? T : never;

class World {
  readonly place = new MemoryPlace();
  readonly devices = [new Device(this.place), new Device(this.place, YEAR), new Device(this.place, -YEAR)];
  /** Texts that must stand somewhere at the end. */
  readonly texts = new Set<string>();
  private count = 0;

  async take(step: Step): Promise<void> {
    const device = this.devices[step.device] as Device;
    const note = device.notes[step.note % Math.max(1, device.notes.length)];
    const text = `text ${++this.count}`;
    if (step.act === 'write') this.wrote(text, () => device.write(text));
    else if (step.act === 'import') this.restoreBackup(device, derivedId('backup', `${step.note}`));
    else if (step.act === 'sync') await this.sync(device, step.trouble);
    else if (step.act === 'lose') this.lose(step.note);
    else if (note) this.change(device, note.id, step.act, text);
  }

  /** The same note under the same id, on whatever devices take it in. */
  private restoreBackup(device: Device, id: string): void {
    if (device.store.notes.has(id)) return;
    this.wrote(`backup ${id}`, () => device.write(`backup ${id}`, {}, id));
  }

  private wrote(text: string, act: () => void): void {
    act();
    this.texts.add(text);
  }

  private change(device: Device, id: string, act: 'edit' | 'tag' | 'bin' | 'restore' | 'erase', text: string): void {
    const before = device.store.notes.get(id);
    if (act === 'edit' && before) {
      this.wrote(text, () => device.edit(id, { body: text }));
      this.texts.delete(before.body);
    } else if (act === 'tag') device.edit(id, { tags: [text, 'kept'] });
    else if (act === 'bin') device.intoBin(id);
    else if (act === 'restore') device.restore(id);
    else if (act === 'erase' && before?.deleted) {
      device.erase(id);
      this.texts.delete(before.body);
    }
  }

  private async sync(device: Device, trouble: readonly (Trouble | null)[]): Promise<void> {
    await device.sync(trouble).catch((error: unknown) => {
      if (!(error instanceof MailboxFault)) throw error;
    });
  }

  private lose(which: number): void {
    const names = [...this.place.files.keys()];
    const name = names[which % Math.max(1, names.length)];
    if (name) this.place.files.delete(name);
  }
}

const plain = (device: Device) => device.notes.map((note) => ({ ...note, tags: [...note.tags].sort() }));

test('all devices come to the same notes, and no word is lost', async () => {
  await assert(
    asyncProperty(array(step, { minLength: STEPS, maxLength: STEPS }), async (steps) => {
      const world = new World();
      for (const each of steps) await world.take(each);
      await settle(world.devices, 8);
      const [first, ...others] = world.devices as [Device, ...Device[]];
      for (const other of others) expect(plain(other)).toEqual(plain(first));
      const held = new Set(first.notes.map(({ body }) => body));
      expect([...world.texts].filter((text) => !held.has(text))).toEqual([]);
      expect(await first.store.waiting()).toEqual([]);
    }),
    { numRuns: RUNS, endOnFailure: true },
  );
}, 240_000);
