/* Devices that share a place, and what their users do: for tests and simulations. */

import { newHistoryEntry } from '../../../lib/history/visit.ts';
import { editNote, type NoteChange, newNote } from '../../../lib/notes/new-note.ts';
import type { Note } from '../../../lib/notes/note.ts';
import type { Settings } from '../../../lib/settings/settings.ts';
import { newSyncState, type SyncState } from '../../../lib/sync/local.ts';
import { notesShelf } from '../../../lib/sync/notes-shelf.ts';
import { joinShelves } from '../../../lib/sync/shelf.ts';
import { type RoundReport, syncRound } from '../../../lib/sync/sync-round.ts';
import type { MemoryPlace, Trouble } from './memory-mailbox.ts';
import { MemoryNotes } from './memory-notes.ts';
import { MemoryHistory, MemorySettings } from './memory-shelves.ts';

export class Device {
  readonly store = new MemoryNotes();
  readonly settings = new MemorySettings();
  readonly history = new MemoryHistory();
  /** All that it shares. */
  readonly shelf = joinShelves([notesShelf(this.store), this.settings, this.history]);
  state: SyncState;
  /** Milliseconds its clock is wrong by. */
  readonly skew: number;
  private readonly place: MemoryPlace;
  private time = Date.parse('2026-11-27T08:00:00.000Z');

  constructor(place: MemoryPlace, skew = 0, id = crypto.randomUUID()) {
    this.place = place;
    this.skew = skew;
    this.state = newSyncState(id);
  }

  now(): string {
    this.time += 1000;
    return new Date(this.time + this.skew).toISOString();
  }

  get notes(): Note[] {
    return [...this.store.notes.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  write(body: string, more: Partial<Note> = {}, id: string = crypto.randomUUID()): string {
    this.store.notes.set(id, { ...newNote({ body }, id, this.now()), ...more });
    return id;
  }

  edit(id: string, change: NoteChange): void {
    const note = this.store.notes.get(id);
    if (note) this.store.notes.set(id, editNote(note, change, this.now()));
  }

  intoBin(id: string): void {
    const note = this.store.notes.get(id);
    if (note && note.deleted === null) this.store.notes.set(id, { ...note, deleted: this.now() });
  }

  restore(id: string): void {
    const note = this.store.notes.get(id);
    if (note) this.store.notes.set(id, { ...note, deleted: null });
  }

  erase(id: string): void {
    if (this.store.notes.get(id)?.deleted) this.store.notes.delete(id);
  }

  /** Changes an entry of a setting that has some; undefined takes it away. */
  choose<Name extends 'choices' | 'articleDates' | 'sites'>(
    name: Name,
    key: string,
    value: Settings[Name][string] | undefined,
  ): void {
    const { [key]: _, ...rest } = this.settings.settings[name];
    const changed = value === undefined ? rest : { ...rest, [key]: value };
    this.settings.settings = { ...this.settings.settings, [name]: changed };
  }

  set(change: Partial<Settings>): void {
    this.settings.settings = { ...this.settings.settings, ...change };
  }

  /** Reads an article, again or for the first time. */
  read(source: string, title: string): void {
    const entry = newHistoryEntry({ source, title, published: null }, [], this.now());
    if (!entry) return;
    const first = this.history.entries.get(entry.key)?.first ?? entry.first;
    this.history.entries.set(entry.key, { ...entry, first: [first, entry.first].sort()[0] ?? first });
  }

  sync(trouble: readonly (Trouble | null)[] = []): Promise<RoundReport> {
    return syncRound(
      this.place.mailbox(trouble),
      this.shelf,
      this.state,
      async (state) => {
        this.state = state;
      },
      { deviceName: 'a device', now: this.now(), fresh: () => crypto.randomUUID().slice(0, 8) },
    );
  }
}

/** Until nobody has anything to give or to take. */
export async function settle(devices: readonly Device[], rounds = 6): Promise<void> {
  for (let round = 0; round < rounds; round++) for (const device of devices) await device.sync();
}
