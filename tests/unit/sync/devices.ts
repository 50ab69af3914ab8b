/* Devices that share a place, and what their users do: for tests and simulations. */

import { editNote, type NoteChange, newNote } from '../../../lib/notes/new-note.ts';
import type { Note } from '../../../lib/notes/note.ts';
import { newSyncState, type SyncState } from '../../../lib/sync/local.ts';
import { type RoundReport, syncRound } from '../../../lib/sync/sync-round.ts';
import type { MemoryPlace, Trouble } from './memory-mailbox.ts';
import { MemoryNotes } from './memory-notes.ts';

export class Device {
  readonly store = new MemoryNotes();
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

  sync(trouble: readonly (Trouble | null)[] = []): Promise<RoundReport> {
    return syncRound(
      this.place.mailbox(trouble),
      this.store,
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
