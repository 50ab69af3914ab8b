/* Settings and what was read, in memory, as shelves want them. */

import type { HistoryEntry } from '../../../lib/history/visit.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../lib/settings/settings.ts';
import type { SegmentEntry } from '../../../lib/sync/files.ts';
import { historyId, historyVersion, isHistoryId, mergeHistory } from '../../../lib/sync/history-document.ts';
import { MailboxFault } from '../../../lib/sync/mailbox.ts';
import {
  isSettingBehind,
  isSettingId,
  mergeSetting,
  settingId,
  settingOf,
} from '../../../lib/sync/setting-document.ts';
import { SHARED_SETTINGS } from '../../../lib/sync/shared-settings.ts';
import { byDocument, type Shelf } from '../../../lib/sync/shelf.ts';

interface Kept {
  readonly state: Uint8Array;
  readonly said: string;
  readonly toGive: boolean;
}

class Documents {
  readonly documents = new Map<string, Kept>();

  toGive(): string[] {
    return [...this.documents].flatMap(([id, { toGive }]) => (toGive ? [id] : []));
  }

  async all(): Promise<string[]> {
    return [...this.documents.keys()];
  }

  async states(ids: readonly string[]): Promise<SegmentEntry[]> {
    return ids.flatMap((id) => {
      const state = this.documents.get(id)?.state;
      return state ? [{ id, state }] : [];
    });
  }

  async given(entries: readonly SegmentEntry[]): Promise<void> {
    for (const { id, state } of entries) {
      const kept = this.documents.get(id);
      if (kept && Buffer.compare(kept.state, state) === 0) this.documents.set(id, { ...kept, toGive: false });
    }
  }

  keep(id: string, state: Uint8Array, said: string, isOwn: boolean): void {
    this.documents.set(id, { state, said, toGive: isOwn || (this.documents.get(id)?.toGive ?? false) });
  }
}

export class MemorySettings extends Documents implements Shelf {
  settings: Settings = DEFAULT_SETTINGS;
  readonly holds = isSettingId;

  async waiting(): Promise<string[]> {
    const behind = SHARED_SETTINGS.filter((name) => {
      const state = this.documents.get(settingId(name))?.state ?? null;
      return isSettingBehind(name, state, this.settings[name]);
    });
    return [...new Set([...this.toGive(), ...behind.map(settingId)])];
  }

  async merge(entries: readonly SegmentEntry[]): Promise<MailboxFault[]> {
    return [...byDocument(entries)].flatMap(([id, came]) => {
      const name = settingOf(id);
      if (!name) return [new MailboxFault('damaged', id)];
      const merged = mergeSetting(name, this.documents.get(id)?.state ?? null, this.settings[name], came);
      this.settings = { ...this.settings, [name]: merged.value };
      this.keep(id, merged.state, '', merged.isOwn);
      return merged.isDamaged ? [new MailboxFault('damaged', id)] : [];
    });
  }
}

export class MemoryHistory extends Documents implements Shelf {
  readonly entries = new Map<string, HistoryEntry>();
  readonly holds = isHistoryId;

  async waiting(): Promise<string[]> {
    const ids = new Set([...this.documents.keys(), ...[...this.entries.keys()].map(historyId)]);
    const behind = [...ids].filter((id) => historyVersion(this.one(id)) !== (this.documents.get(id)?.said ?? ''));
    return [...new Set([...this.toGive(), ...behind])];
  }

  async merge(entries: readonly SegmentEntry[]): Promise<MailboxFault[]> {
    return [...byDocument(entries)].flatMap(([id, came]) => {
      const kept = this.documents.get(id);
      const current = this.one(id);
      const merged = mergeHistory(id, kept?.state ?? null, kept?.said ?? '', current, came);
      if (merged.entry) this.entries.set(merged.entry.key, merged.entry);
      else if (current) this.entries.delete(current.key);
      this.keep(id, merged.state, historyVersion(merged.entry), merged.isOwn);
      return merged.isDamaged ? [new MailboxFault('damaged', id)] : [];
    });
  }

  private one(id: string): HistoryEntry | null {
    return [...this.entries.values()].find(({ key }) => historyId(key) === id) ?? null;
  }
}
