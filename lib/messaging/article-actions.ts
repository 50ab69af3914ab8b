/* What the popup and the panel can do to the article in a tab, each a message or two. */

import type { Card } from '../cards/card.ts';
import { type Message, message, Refusal } from '../i18n/message.ts';
import type { NoteDraft } from '../notes/new-note.ts';
import type { Note } from '../notes/note.ts';
import type { Settings } from '../settings/settings.ts';
import type { Span } from '../text/span.ts';
import { choiceOf, muteOf } from './name-requests.ts';
import type { OwnPageCalls, Reply, WriteReply } from './protocol.ts';
import { send, sendToTab } from './send.ts';

type SiteChange = Parameters<OwnPageCalls['settings.site']>[0]['site'];

/** Changes a site's choices and has the tab painted by them; gives the settings as they are then. */
export async function changeSite(tabId: number, host: string, site: SiteChange): Promise<Settings> {
  const reply = await send('settings.site', { host, site });
  if (!reply.ok) throw new Refusal(reply.reason);
  await sendToTab(tabId, 'session.refresh');
  return send('settings.read');
}

export interface LookUpSetting {
  /** Of the article: which Wikipedia is asked. */
  readonly language: string;
  /** Asks the user to allow asking Wikipedia; called straight from a press. */
  permit(): Promise<boolean>;
}

const reasonOf = (reply: Reply<null>): Message | null => (reply.ok ? null : reply.reason);

/** @param done called when the tab has something new to report */
export function tabActions(tabId: number, done: () => void, { language, permit }: LookUpSetting) {
  const saved = async <R extends WriteReply>(reply: R): Promise<R> => {
    if (!reply.ok) return reply;
    await sendToTab(tabId, 'session.refresh');
    done();
    return reply;
  };
  const written = async (reply: Reply<null>): Promise<Message | null> => reasonOf(await saved(reply));
  return {
    goTo: ({ start, end }: Span) => sendToTab(tabId, 'session.goTo', { start, end }),
    setDay: async (source: string, day: string | undefined) =>
      written(await send('article.date', { source, ...(day === undefined ? {} : { day }) })),
    lookUp: { ask: (name: string) => send('lookup.ask', { name, language }), permit },
    choose: async (card: Card, id: string | null | undefined) =>
      written(await send('names.choose', choiceOf(card, id))),
    mute: async (card: Card, muted: boolean) => written(await send('names.mute', muteOf(card, muted))),
    dismissJunk: async ({ start, end }: Span, dismissed: boolean) => {
      const reply = await sendToTab(tabId, 'junk.dismiss', { start, end, dismissed });
      done();
      return reply && !reply.ok ? reply.reason : null;
    },
    openAllJunk: (open: boolean) => void sendToTab(tabId, 'junk.openAll', open).then(done),
    /** Gives the reason why the page cannot be pointed at, or null. */
    markBox: async () => {
      const reply = await send('picker.start', tabId);
      return reply.ok ? null : reply.reason;
    },
    toggleFocus: () => void sendToTab(tabId, 'focus.toggle').then(done),
    saveNote: async (note: Note, replaces: string | null) => saved(await send('notes.put', { note, replaces })),
    deleteNote: async (note: Note) => saved(await send('notes.remove', { id: note.id, replaces: note.modified })),
    restoreNote: async (note: Note) => written(await send('notes.restore', note.id)),
    /** Copies what is selected on the page, from here, where the browser has seen the press; gives why not, or null. */
    copyCitation: async () => {
      const cited = await sendToTab(tabId, 'citation.text');
      if (cited === null) return message('citeSelectFirst');
      await navigator.clipboard.writeText(cited);
      return null;
    },
    loadTags: () => send('notes.tags'),
    loadDraft: (key: string) => send('drafts.load', key),
    keepDraft: async (key: string, draft: NoteDraft) => reasonOf(await send('drafts.save', { key, draft })),
    dropDraft: async (key: string) => reasonOf(await send('drafts.clear', key)),
  };
}
