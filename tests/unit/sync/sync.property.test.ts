/*
 * Three devices, one of them with its clock a year behind and one a year ahead, and all that users and places do to
 * them. However it went: when all is quiet they hold the same notes, settings and articles read, and every text that
 * nobody who had read it has replaced or erased stands in a note.
 */

import { array, assert, asyncProperty, constant, constantFrom, integer, oneof, record } from 'fast-check';
import { expect, test } from 'vitest';
import { addressKey } from '../../../lib/identity/article-identity.ts';
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
  { weight: 3, arbitrary: record({ act: constant('choose' as const), ...which }) },
  { weight: 1, arbitrary: record({ act: constant('unchoose' as const), ...which }) },
  { weight: 1, arbitrary: record({ act: constant('set' as const), ...which }) },
  { weight: 1, arbitrary: record({ act: constant('teach' as const), ...which }) },
  { weight: 3, arbitrary: record({ act: constant('read' as const), ...which }) },
  { weight: 1, arbitrary: record({ act: constant('forget' as const), ...which }) },
  { weight: 6, arbitrary: record({ act: constant('sync' as const), ...which, trouble }) },
  { weight: 4, arbitrary: record({ act: constant('sync' as const), ...which, trouble: constant([]) }) },
);

type Step = typeof step extends { filter(by: (value: infer T) => boolean): unknown } ? T : never;

type SettingStep = Step & { readonly act: 'choose' | 'unchoose' | 'set' | 'teach' };
type HistoryStep = Step & { readonly act: 'read' | 'forget' };
const isOfSettings = (step: Step): step is SettingStep => ['choose', 'unchoose', 'set', 'teach'].includes(step.act);
const isOfHistory = (step: Step): step is HistoryStep => ['read', 'forget'].includes(step.act);

class World {
  readonly place = new MemoryPlace();
  readonly devices = [new Device(this.place), new Device(this.place, YEAR), new Device(this.place, -YEAR)];
  /** Texts that must stand somewhere at the end. */
  readonly texts = new Set<string>();
  /** What somebody who had read it has replaced or erased: a backup brings the same words once more. */
  private readonly gone = new Set<string>();
  /** Articles that were dated, and rules that were taught: nobody takes those away. */
  readonly dated = new Set<string>();
  readonly taught = new Set<string>();
  private count = 0;

  async take(step: Step): Promise<void> {
    const device = this.devices[step.device] as Device;
    const note = device.notes[step.note % Math.max(1, device.notes.length)];
    const text = `text ${++this.count}`;
    if (step.act === 'write') this.wrote(text, () => device.write(text));
    else if (step.act === 'import') this.restoreBackup(device, derivedId('backup', `${step.note}`));
    else if (step.act === 'sync') await this.sync(device, step.note, step.trouble);
    else if (step.act === 'lose') this.lose(step.note);
    else if (isOfSettings(step)) this.choose(device, step, text);
    else if (isOfHistory(step)) this.visit(device, step, text);
    else if (note) this.change(device, note.id, step.act, text);
  }

  /** A few keys that all devices change, and for each change one that is its own. */
  private choose(device: Device, { act, note }: SettingStep, text: string): void {
    if (act === 'set') device.set({ junk: note % 2 ? 'hide' : 'leave', underlineDates: note % 3 === 0 });
    else if (act === 'teach') this.teach(device, text);
    else if (act === 'unchoose') device.choose('choices', `name ${note}`, undefined);
    else {
      device.choose('choices', `name ${note}`, note % 4 === 0 ? null : `Q${text.length}${note}`);
      device.choose('articleDates', `https://news.example/${text}`, '2026-11-27');
      this.dated.add(`https://news.example/${text}`);
    }
  }

  private teach(device: Device, pattern: string): void {
    const rule = { id: pattern, host: 'news.example', verdict: 'junk', match: 'words', pattern } as const;
    device.set({ junkRules: [...device.settings.settings.junkRules, { ...rule, made: device.now() }] });
    this.taught.add(pattern);
  }

  private visit(device: Device, { act, note }: HistoryStep, title: string): void {
    const source = `https://news.example/article-${note % 8}`;
    if (act === 'read') device.read(source, title);
    else device.history.entries.delete(addressKey(source));
  }

  /** The same note under the same id, on whatever devices take it in. */
  private restoreBackup(device: Device, id: string): void {
    if (device.store.notes.has(id)) return;
    this.wrote(`backup ${id}`, () => device.write(`backup ${id}`, {}, id));
  }

  private wrote(text: string, act: () => void): void {
    act();
    if (!this.gone.has(text)) this.texts.add(text);
  }

  private isGone(text: string): void {
    this.texts.delete(text);
    this.gone.add(text);
  }

  private change(device: Device, id: string, act: 'edit' | 'tag' | 'bin' | 'restore' | 'erase', text: string): void {
    const before = device.store.notes.get(id);
    if (act === 'edit' && before) {
      this.wrote(text, () => device.edit(id, { body: text }));
      this.isGone(before.body);
    } else if (act === 'tag') device.edit(id, { tags: [text, 'kept'] });
    else if (act === 'bin') device.intoBin(id);
    else if (act === 'restore') device.restore(id);
    else if (act === 'erase' && before?.deleted) {
      device.erase(id);
      this.isGone(before.body);
    }
  }

  /** Now and then the user writes while the round is under way. */
  private async sync(device: Device, note: number, trouble: readonly (Trouble | null)[]): Promise<void> {
    const written = device.notes[note % Math.max(1, device.notes.length)];
    const text = `meanwhile ${++this.count}`;
    if (note % 5 === 0 && written) device.store.meanwhile = () => this.change(device, written.id, 'edit', text);
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

const plain = (device: Device) => ({
  notes: device.notes.map((note) => ({ ...note, tags: [...note.tags].sort() })),
  settings: device.settings.settings,
  history: [...device.history.entries.values()].sort((a, b) => (a.key < b.key ? -1 : 1)),
});

test('all devices come to the same notes, settings and memory of what was read, and no word is lost', async () => {
  await assert(
    asyncProperty(array(step, { minLength: STEPS, maxLength: STEPS }), async (steps) => {
      const world = new World();
      for (const each of steps) await world.take(each);
      await settle(world.devices, 8);
      const [first, ...others] = world.devices as [Device, ...Device[]];
      for (const other of others) expect(plain(other)).toEqual(plain(first));
      const held = new Set(first.notes.map(({ body }) => body));
      expect([...world.texts].filter((text) => !held.has(text))).toEqual([]);
      const { articleDates, junkRules } = first.settings.settings;
      expect([...world.dated].filter((source) => !Object.hasOwn(articleDates, source))).toEqual([]);
      expect([...world.taught].filter((id) => !junkRules.some((rule) => rule.id === id))).toEqual([]);
      for (const device of world.devices) expect(await device.shelf.waiting()).toEqual([]);
    }),
    { numRuns: RUNS, endOnFailure: true },
  );
}, 240_000);
