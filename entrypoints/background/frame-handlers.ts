/*
 * Between a page's script and its frame: what is wanted becomes what is shown, with the user's words, and goes to the
 * frame alone; what the user did there goes back.
 */

import browser, { type Runtime } from 'webextension-polyfill';
import { message } from '../../lib/i18n/message.ts';
import type { Content, FrameEvent, Showing, Shown, Wanted } from '../../lib/messaging/frame-protocol.ts';
import type { Reply } from '../../lib/messaging/protocol.ts';
import { sendToTab } from '../../lib/messaging/send.ts';
import { isUnanswered } from '../../lib/messaging/unanswered.ts';
import { EMPTY_DRAFT, newNote } from '../../lib/notes/new-note.ts';
import { loadSettings } from '../../lib/storage/settings-store.ts';
import { noteHandlers, store } from './note-handlers.ts';
import { tellDemo } from './tell-demo.ts';
import { cardWithWords } from './user-words.ts';

type Request = Showing & { readonly wanted: Wanted | null };

async function shownOf(wanted: Wanted): Promise<Shown | null> {
  switch (wanted.kind) {
    case 'entity':
      return { ...wanted, card: await cardWithWords(wanted.card, wanted.source) };
    case 'date':
      return wanted;
    case 'selection':
      return { kind: 'selection', colour: (await loadSettings()).noteColour };
    case 'highlighted': {
      const note = await store.get(wanted.id);
      return note.ok && note.value ? { kind: 'highlighted', note: note.value } : null;
    }
    case 'note':
      return storedNote(wanted.id);
    case 'new-note': {
      const { about, article, target, entities } = wanted;
      const on = target?.selector[0].exact ?? '';
      // As the panel has it for a note on the whole article.
      const draftKey = target || entities.length === 0 ? `new:${article.source}:${on}` : `new:${entities.join(' ')}`;
      const begun = await editing(draftKey);
      const { id = crypto.randomUUID(), created = new Date().toISOString() } = begun.draft ?? {};
      const colour = target ? (await loadSettings()).noteColour : EMPTY_DRAFT.colour;
      const note = newNote({ article, target, entities, colour }, id, created);
      return { ...begun, note, isNew: true, about };
    }
  }
}

/** Null when it is not there any more. */
async function storedNote(id: string): Promise<Extract<Shown, { kind: 'note' }> | null> {
  const note = await store.get(id);
  if (!note.ok || !note.value || note.value.deleted) return null;
  return { ...(await editing(`note:${id}`)), note: note.value, isNew: false, about: message('noteYours') };
}

async function editing(draftKey: string) {
  const [draft, knownTags] = await Promise.all([noteHandlers['drafts.load'](draftKey), noteHandlers['notes.tags']()]);
  return { kind: 'note', draftKey, draft, knownTags } as const;
}

/** What a frame is to take, by its nonce, with the tab whose page wanted it. Taken at once, or never. */
const waiting = new Map<string, { readonly tab: number; readonly content: Content }>();

/** True when the frame has heard of it. */
async function offer(tab: number, content: Content): Promise<boolean> {
  const { nonce, turn } = content;
  // What was closed at once is overtaken by the nothing that needs no reading of notes, and must not come after it.
  if ((waiting.get(nonce)?.content.turn ?? 0) > turn) return true;
  waiting.set(nonce, { tab, content });
  try {
    return (await browser.tabs.sendMessage(tab, { call: 'frame.news', argument: nonce })) === true;
  } catch (error) {
    if (isUnanswered(error)) return false;
    throw error;
  } finally {
    if (waiting.get(nonce)?.content === content) waiting.delete(nonce);
  }
}

export const frameHandlers = {
  'frame.show': async ({ wanted, ...showing }: Request, sender: Runtime.MessageSender): Promise<Reply<boolean>> => {
    const shown = wanted && (await shownOf(wanted));
    if (wanted && !shown) return { ok: false, reason: message('noteNotThere') };
    const { colourNames } = await loadSettings();
    const tab = sender.tab?.id;
    const taken = tab !== undefined && (await offer(tab, { ...showing, shown, colourNames }));
    if (wanted && taken) void tellDemo(wanted, sender);
    return { ok: true, value: taken };
  },
};

export const noteOpening = { 'notes.open': storedNote };

export const frameTells = {
  'frame.tell': (request: { nonce: string; event: FrameEvent }, { tab }: Runtime.MessageSender) =>
    tab?.id === undefined ? null : sendToTab(tab.id, 'frame.event', request),
  'frame.take'(nonce: string, { tab }: Runtime.MessageSender): Content | null {
    const offered = waiting.get(nonce);
    if (!offered || offered.tab !== tab?.id) return null;
    waiting.delete(nonce);
    return offered.content;
  },
};
