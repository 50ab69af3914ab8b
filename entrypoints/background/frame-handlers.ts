/*
 * Between a page's script and its frame: what is wanted becomes what is shown, with the user's words, and goes to the
 * frame alone; what the user did there goes back.
 */

import browser from 'webextension-polyfill';
import { message } from '../../lib/i18n/message.ts';
import type { FrameEvent, Showing, Shown, Wanted } from '../../lib/messaging/frame-protocol.ts';
import type { Reply } from '../../lib/messaging/protocol.ts';
import { isNobodyThere, sendToTab } from '../../lib/messaging/send.ts';
import { newNote } from '../../lib/notes/new-note.ts';
import { noteHandlers, store } from './note-handlers.ts';
import { cardWithWords } from './user-words.ts';

type Request = Showing & { readonly wanted: Wanted | null };

async function shownOf(wanted: Wanted): Promise<Shown | null> {
  switch (wanted.kind) {
    case 'entity':
      return { ...wanted, card: await cardWithWords(wanted.card, wanted.source) };
    case 'date':
      return wanted;
    case 'note': {
      const note = await store.get(wanted.id);
      if (!note.ok || !note.value || note.value.deleted) return null;
      const draftKey = `note:${wanted.id}`;
      return { ...(await editing(draftKey)), note: note.value, isNew: false, about: message('noteYours') };
    }
    case 'new-note': {
      const { about, article, target, entities } = wanted;
      const note = newNote({ article, target, entities }, crypto.randomUUID(), new Date().toISOString());
      const on = target?.selector[0].exact ?? '';
      // As the panel has it for a note on the whole article.
      const draftKey = target || entities.length === 0 ? `new:${article.source}:${on}` : `new:${entities.join(' ')}`;
      return { ...(await editing(draftKey)), note, isNew: true, about };
    }
  }
}

async function editing(draftKey: string) {
  const [draft, knownTags] = await Promise.all([noteHandlers['drafts.load'](draftKey), noteHandlers['notes.tags']()]);
  return { kind: 'note', draftKey, draft, knownTags } as const;
}

/** True when the frame has it. */
async function give(showing: Showing, shown: Shown | null): Promise<boolean> {
  try {
    const given: unknown = await browser.runtime.sendMessage({
      call: 'frame.content',
      argument: { ...showing, shown },
    });
    return given === true;
  } catch (error) {
    if (isNobodyThere(error)) return false;
    throw error;
  }
}

export const frameHandlers = {
  'frame.show': async ({ wanted, ...showing }: Request): Promise<Reply<boolean>> => {
    const shown = wanted && (await shownOf(wanted));
    if (wanted && !shown) return { ok: false, reason: message('noteNotThere') };
    return { ok: true, value: await give(showing, shown) };
  },
};

export const frameTells = {
  'frame.tell': (request: { nonce: string; event: FrameEvent }, { tab }: { tab?: { id?: number } }) =>
    tab?.id === undefined ? null : sendToTab(tab.id, 'frame.event', request),
};
