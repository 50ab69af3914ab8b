/*
 * The user's own packs as sources of knowledge: read out of the database when the first article is, and anew after a
 * change.
 */

import { runInSlices } from '../../lib/dom/in-slices.ts';
import type { KnowledgeSource } from '../../lib/entities/linking/knowledge-source.ts';
import { type Message, message } from '../../lib/i18n/message.ts';
import { readUserPackTask } from '../../lib/knowledge/user-pack.ts';
import { createPackStore } from '../../lib/storage/pack-store.ts';
import { store } from './note-handlers.ts';

export interface UserPacks {
  /** The newest pack first: it is asked first. */
  readonly sources: readonly KnowledgeSource[];
  /** What could not be read. */
  readonly notices: readonly Message[];
}

const packs = createPackStore(store.database);

/** A pack that cannot be read, or none that can, costs what is in it and nothing else. */
export async function loadUserPacks(): Promise<UserPacks> {
  const loaded = await packs.load();
  if (!loaded.ok) return { sources: [], notices: [message('noticeOwnPacks', loaded.why)] };
  const sources: KnowledgeSource[] = [];
  const notices: Message[] = [];
  for (const { pack, text } of loaded.value) {
    const read = await runInSlices(readUserPackTask(text), new AbortController().signal);
    if (read?.ok) sources.push(read.source);
    else if (read) notices.push(message('noticeOwnPack', pack.name, read.why));
  }
  return { sources, notices };
}
