/*
 * The notes' part of the protocol: each call a line or two to the database, each failure what the user is told of it.
 */

import type { Runtime } from 'webextension-polyfill';
import { type Message, message } from '../../lib/i18n/message.ts';
import type { Reply, UserCalls, WriteReply } from '../../lib/messaging/protocol.ts';
import { kindOf } from '../../lib/messaging/serve.ts';
import { backupReminder } from '../../lib/notes/library/backup-reminder.ts';
import { tagsOf } from '../../lib/notes/library/filter-notes.ts';
import type { NoteColour } from '../../lib/notes/note.ts';
import { extensionIntegrityMarker } from '../../lib/storage/data-loss-check.ts';
import { createNoteStore } from '../../lib/storage/note-store.ts';
import { saveReplyOf, type WriteResult } from '../../lib/storage/notes/one-note.ts';
import { changeSettings, loadSettings } from '../../lib/storage/settings-store.ts';
import type { StorageResult } from '../../lib/storage/storage-result.ts';
import { runToEnd } from '../../lib/text/cooperative-task.ts';
import { tellTabs } from './tell-tabs.ts';

/** The one database of the background. */
export const store = createNoteStore();

type Argument<K extends keyof UserCalls> = Parameters<UserCalls[K]>[0];

const reply = <T, R>(result: StorageResult<T>, value: (kept: T) => R): Reply<R> =>
  result.ok ? { ok: true, value: value(result.value) } : { ok: false, reason: result.why };

/** Tabs that are still loading ask for their notes when they are read. */
async function tellOfNotes(except: number | undefined): Promise<void> {
  await tellTabs('session.refresh', { status: 'complete' }, except);
}

type Sender = Runtime.MessageSender;

/** The other text of a conflict is for our own pages alone: a page's script may name any note's id. */
export function written(result: WriteResult, sender: Sender): WriteReply {
  const reply = saveReplyOf(result);
  if (reply.ok) void tellOfNotes(sender.tab?.id);
  return reply.ok || kindOf(sender) !== 'reader' ? reply : { ok: false, reason: reply.reason };
}

/** The next highlight has the colour that was used last. */
export async function rememberColour(noteColour: NoteColour): Promise<void> {
  if ((await loadSettings()).noteColour === noteColour) return;
  await changeSettings((settings) => ({ ...settings, noteColour }));
}

export const noteHandlers = {
  'notes.put': async ({ note, replaces }: Argument<'notes.put'>, sender: Sender) => {
    const reply = written(await store.put(note, { replaces }), sender);
    if (reply.ok && replaces === null && note.target) await rememberColour(note.colour);
    return reply;
  },
  'notes.remove': async ({ id, replaces }: Argument<'notes.remove'>, sender: Sender) =>
    written(await store.remove(id, { replaces }), sender),
  'notes.tags': async () => {
    const all = await store.all();
    return all.ok ? runToEnd(tagsOf(all.value)) : [];
  },
  'drafts.save': async ({ key, draft }: Argument<'drafts.save'>) =>
    reply(await store.drafts.save(key, draft), () => null),
  'drafts.load': async (key: string) => {
    const draft = await store.drafts.load(key);
    return draft.ok ? (draft.value?.draft ?? null) : null;
  },
  'drafts.clear': async (key: string) => reply(await store.drafts.clear(key), () => null),
  'notes.restore': async (id: string, sender: Sender) => written(await store.restore(id), sender),
};

/** For our own pages, which write to the database themselves. */
export const ownNoteCalls = {
  'notes.changed': (_: unknown, { tab }: Sender): void => void tellOfNotes(tab?.id),
  'backup.due': async (): Promise<Message | null> => {
    if (!(await loadSettings()).remindBackup) return null;
    const lastBackup = (await extensionIntegrityMarker.load())?.lastBackup ?? null;
    const changed = await store.changedSince(lastBackup);
    return changed.ok
      ? backupReminder(changed.value, lastBackup, new Date().toISOString())
      : message('libraryNotCounted', changed.why);
  },
};

/** What has been in the bin for its days goes for good; asked once a start of the background. */
export function emptyOldBin(): void {
  void store.purgeBin().then((result) => {
    if (!result.ok) console.warn(`Sidelight: the bin could not be emptied: ${result.detail}`);
  });
}
