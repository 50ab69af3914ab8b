/*
 * A highlight in one act, by key or by a press in the bar. The user's act is seen here or in the frame; only then is
 * the page's script asked for the selected words, and only what it was asked for is stored: a page that has got the
 * better of its script highlights nothing in the user's name.
 *
 *   key or bar ──▶ background ── note.highlight ──▶ page's script ── highlight.put ──▶ background: stored
 */

import type { Runtime } from 'webextension-polyfill';
import { message } from '../../lib/i18n/message.ts';
import type { Reply, SelectedWords, WriteReply } from '../../lib/messaging/protocol.ts';
import type { Highlighted } from '../../lib/messaging/reported-notes.ts';
import { sendToTab } from '../../lib/messaging/send.ts';
import { editNote, newNote } from '../../lib/notes/new-note.ts';
import type { Note, NoteColour } from '../../lib/notes/note.ts';
import { versionOf } from '../../lib/notes/note-version.ts';
import { loadSettings } from '../../lib/storage/settings-store.ts';
import { rememberColour, store, written } from './note-handlers.ts';

type Sender = Runtime.MessageSender;

/** Tab → what the user wants of its selected words: this colour, or, by key, the last one or none any more. */
const wanted = new Map<number, { readonly colour: NoteColour | null }>();

export async function highlightIn(tab: number, colour: NoteColour | null): Promise<void> {
  const act = { colour };
  wanted.set(tab, act);
  try {
    await sendToTab(tab, 'note.highlight');
  } finally {
    if (wanted.get(tab) === act) wanted.delete(tab);
  }
}

/** The first of these notes that is not deleted. */
async function firstOf(ids: readonly string[]): Promise<Note | null> {
  for (const id of ids) {
    const note = await store.get(id);
    if (note.ok && note.value && !note.value.deleted) return note.value;
  }
  return null;
}

/** Nothing in it that a user would miss: no text, no tag. */
const isBare = ({ body, tags }: Note): boolean => body.trim() === '' && tags.length === 0;

const done = (reply: WriteReply, kind: Highlighted['kind'], id: string): Reply<Highlighted> =>
  reply.ok ? { ok: true, value: { kind, id } } : { ok: false, reason: reply.reason };

const now = () => new Date().toISOString();

/** The same key on words that are highlighted already; what was written there is not thrown away by one key. */
async function takeAway(note: Note, sender: Sender): Promise<Reply<Highlighted>> {
  if (!isBare(note)) return { ok: true, value: { kind: 'note', id: note.id } };
  const removed = await store.remove(note.id, { replaces: versionOf(note) });
  return done(written(removed, sender), 'highlighted', note.id);
}

async function recolour(note: Note, colour: NoteColour, sender: Sender): Promise<Reply<Highlighted>> {
  const stored = await store.put(editNote(note, { colour }, now()), { replaces: versionOf(note) });
  return done(written(stored, sender), 'highlighted', note.id);
}

async function highlight(
  { article, target, entities }: SelectedWords,
  colour: NoteColour,
  sender: Sender,
): Promise<Reply<Highlighted>> {
  const note = newNote({ article, target, entities, colour }, crypto.randomUUID(), now());
  return done(written(await store.put(note, { replaces: null }), sender), 'highlighted', note.id);
}

export const highlightHandlers = {
  'highlight.put': async (words: SelectedWords, sender: Sender): Promise<Reply<Highlighted>> => {
    const tab = sender.tab?.id ?? -1;
    const act = wanted.get(tab);
    wanted.delete(tab);
    if (!act) return { ok: false, reason: message('faultMessage', 'highlight.put') };
    const there = await firstOf(words.on);
    if (act.colour === null && there) return takeAway(there, sender);
    if (act.colour !== null) await rememberColour(act.colour);
    const colour = act.colour ?? (await loadSettings()).noteColour;
    return there ? recolour(there, colour, sender) : highlight(words, colour, sender);
  },
};

export const userHighlightHandlers = {
  'notes.highlight': async (colour: NoteColour, { tab }: Sender): Promise<void> => {
    if (tab?.id !== undefined) await highlightIn(tab.id, colour);
  },
};
