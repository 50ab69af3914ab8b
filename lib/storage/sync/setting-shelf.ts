/*
 * Settings as sync sees them: each that is shared is a document beside the browser's own storage. A setting is stored
 * before its document: were it the other way, what ended between the two would be taken for the user's own change back.
 */

import type { Settings } from '../../settings/settings.ts';
import { MailboxFault } from '../../sync/mailbox.ts';
import {
  isAlike,
  isSettingBehind,
  isSettingId,
  type MergedSetting,
  mergeSetting,
  settingId,
  settingOf,
  settingSaid,
} from '../../sync/setting-document.ts';
import { SHARED_SETTINGS } from '../../sync/shared-settings.ts';
import { byDocument, type Shelf } from '../../sync/shelf.ts';
import type { DocumentRecord, NoteDatabase } from '../note-database.ts';
import { changeSettings, hasSettings, loadSettings } from '../settings-store.ts';
import { documentsOf } from './documents.ts';

export interface SettingStore {
  load(): Promise<Settings>;
  /** False where the browser holds none, be it that it has lost them. */
  isThere(): Promise<boolean>;
  change(change: (settings: Settings) => Settings): Promise<void>;
}

export function settingShelf(
  { documents }: NoteDatabase,
  store: SettingStore = { load: loadSettings, isThere: hasSettings, change: changeSettings },
): Shelf {
  const table = documentsOf(documents, isSettingId);
  const stateOf = async (id: string): Promise<Uint8Array | null> => (await documents.get(id))?.state ?? null;

  async function mergeOne(id: string, came: readonly Uint8Array[]): Promise<boolean> {
    const name = settingOf(id);
    if (!name) return true;
    const state = await stateOf(id);
    const mergeInto = (settings: Settings): MergedSetting => mergeSetting(name, state, settings[name], came);
    let current = await store.load();
    let merged = mergeInto(current);
    if (!isAlike(merged.value, current[name])) {
      await store.change((settings) => {
        current = settings;
        merged = mergeInto(settings);
        return { ...settings, [name]: merged.value };
      });
    }
    const before = (await documents.get(id))?.toGive === 1;
    const record: DocumentRecord = { id, state: merged.state, said: '', toGive: merged.isOwn || before ? 1 : 0 };
    await documents.put(record);
    return !merged.isDamaged;
  }

  /** Settings that the browser has lost are those of the documents, and no wish of the user's to have none. */
  async function restoreLost(): Promise<void> {
    if (await store.isThere()) return;
    const said: Partial<Record<keyof Settings, unknown>> = {};
    for (const name of SHARED_SETTINGS) {
      const value = settingSaid(name, await stateOf(settingId(name)));
      if (value !== null) said[name] = value;
    }
    if (Object.keys(said).length > 0) await store.change((settings) => ({ ...settings, ...said }) as Settings);
  }

  return {
    ...table,
    async waiting() {
      await restoreLost();
      const waiting = new Set(await table.toGive());
      const settings = await store.load();
      for (const name of SHARED_SETTINGS) {
        const id = settingId(name);
        if (isSettingBehind(name, await stateOf(id), settings[name])) waiting.add(id);
      }
      return [...waiting];
    },
    async merge(entries) {
      await restoreLost();
      const faults: MailboxFault[] = [];
      for (const [id, came] of byDocument(entries))
        if (!(await mergeOne(id, came))) faults.push(new MailboxFault('damaged', id));
      return faults;
    },
  };
}
