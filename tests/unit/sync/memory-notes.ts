/* A device's store in memory, as `LocalNotes` wants it, and what a user does with it. */

import type { Note } from '../../../lib/notes/note.ts';
import type { SegmentEntry } from '../../../lib/sync/files.ts';
import type { LocalChange, LocalNote, LocalNotes } from '../../../lib/sync/local.ts';
import { isBehind, versionOrNone } from '../../../lib/sync/merge-note.ts';

interface Kept {
  readonly state: Uint8Array;
  readonly said: string | null;
  readonly toGive: boolean;
}

export class MemoryNotes implements LocalNotes {
  readonly notes = new Map<string, Note>();
  readonly documents = new Map<string, Kept>();

  async waiting(): Promise<string[]> {
    const ids = new Set([...this.notes.keys(), ...this.documents.keys()]);
    return [...ids].filter((id) => isBehind(this.one(id)) || this.documents.get(id)?.toGive);
  }

  async all(): Promise<string[]> {
    return [...this.documents.keys()];
  }

  async get(ids: readonly string[]): Promise<LocalNote[]> {
    return ids.map((id) => this.one(id));
  }

  async states(ids: readonly string[]): Promise<SegmentEntry[]> {
    return ids.map((id) => this.one(id)).flatMap(({ id, state }) => (state ? [{ id, state }] : []));
  }

  /** Done before the next notes are stored: what the user does in that moment. */
  meanwhile: (() => void) | null = null;

  async put(changes: readonly LocalChange[]): Promise<string[]> {
    this.meanwhile?.();
    this.meanwhile = null;
    const refused: string[] = [];
    for (const { id, note, replaces, state, toGive } of changes) {
      if (versionOrNone(this.notes.get(id) ?? null) !== replaces) {
        refused.push(id);
        continue;
      }
      if (note) this.notes.set(id, note);
      else this.notes.delete(id);
      const before = this.documents.get(id)?.toGive ?? false;
      this.documents.set(id, { state, said: versionOrNone(note), toGive: toGive || before });
    }
    return refused;
  }

  async given(entries: readonly { readonly id: string; readonly state: Uint8Array }[]): Promise<void> {
    for (const { id, state } of entries) {
      const kept = this.documents.get(id);
      if (kept && isSame(kept.state, state)) this.documents.set(id, { ...kept, toGive: false });
    }
  }

  private one(id: string): LocalNote {
    const kept = this.documents.get(id);
    return { id, note: this.notes.get(id) ?? null, state: kept?.state ?? null, said: kept?.said ?? null };
  }
}

const isSame = (a: Uint8Array, b: Uint8Array): boolean => a.length === b.length && a.every((byte, i) => byte === b[i]);
