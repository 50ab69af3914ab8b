/* What the popup and the panel can do to the article in a tab, each a message or two. */

import type { Card } from '../cards/card.ts';
import type { ChangePaint } from '../changes/told-changes.ts';
import { type Message, message, Refusal } from '../i18n/message.ts';
import type { NoteDraft } from '../notes/new-note.ts';
import type { Note } from '../notes/note.ts';
import type { Settings } from '../settings/settings.ts';
import type { Span } from '../text/span.ts';
import { extension } from './extension-api.ts';
import { askPicture, askWikipedia, choiceOf, muteOf } from './name-requests.ts';
import type { LookupPermission, OwnPageCalls, PageAct, Reply, WriteReply } from './protocol.ts';
import { replied } from './reply.ts';
import { send, sendToTab } from './send.ts';
import { within } from './unanswered.ts';

type SiteChange = Parameters<OwnPageCalls['settings.site']>[0]['site'];

/**
 * Milliseconds in which a tab is to have painted what was written: until then what is shown of it is old. It is stored
 * whatever the tab does, and a tab may hang.
 */
const PAINT_MS = 300;

/** Has the tab show what was written. Done when it does, or when it takes too long. */
async function paint(tabId: number, then: () => void = () => {}): Promise<void> {
  await within(PAINT_MS, sendToTab(tabId, 'session.refresh').then(then));
}

/** Changes a site's choices and has the tab painted by them; gives the settings as they are then. */
export async function changeSite(tabId: number, host: string, site: SiteChange): Promise<Settings> {
  const reply = await send('settings.site', { host, site });
  if (!reply.ok) throw new Refusal(reply.reason);
  await paint(tabId);
  return send('settings.read');
}

export interface LookUpSetting {
  /** Of the article: which Wikipedia is asked. */
  readonly language: string;
  /** Asks the user to allow asking Wikipedia; called straight from a press. */
  permit(): Promise<boolean>;
}

async function reasonOf(asked: Promise<Reply<null>>): Promise<Message | null> {
  const reply = await replied(asked);
  return reply.ok ? null : reply.reason;
}

/** @param done called when the tab has something new to report */
export function tabActions(tabId: number, done: () => void, { language, permit }: LookUpSetting) {
  const saved = async (asked: Promise<WriteReply>): Promise<WriteReply> => {
    const reply = await replied(asked);
    if (reply.ok) await paint(tabId, done);
    return reply;
  };
  const written = async (asked: Promise<Reply<null>>): Promise<Message | null> => {
    const reason = await reasonOf(asked);
    if (reason === null) await paint(tabId, done);
    return reason;
  };
  return {
    goTo: ({ start, end }: Span) => sendToTab(tabId, 'session.goTo', { start, end }),
    setDay: (source: string, day: string | undefined) =>
      written(send('article.date', { source, ...(day === undefined ? {} : { day }) })),
    lookUp: {
      ask: (name: string) => askWikipedia({ name, language }),
      picture: askPicture,
      permit: async () => ((await permit()) ? 'given' : 'refused') satisfies LookupPermission,
      /** Firefox asks only straight from a press, which this no longer is. */
      permitHere: () => permit().catch((error: unknown) => (error instanceof Error ? null : Promise.reject(error))),
    },
    choose: (card: Card, id: string | null | undefined) => written(send('names.choose', choiceOf(card, id))),
    mute: (card: Card, muted: boolean) => written(send('names.mute', muteOf(card, muted))),
    dismissJunk: async ({ start, end }: Span, dismissed: boolean) => {
      const reply = await sendToTab(tabId, 'junk.dismiss', { start, end, dismissed });
      done();
      return reply && !reply.ok ? reply.reason : null;
    },
    openAllJunk: (open: boolean) => void sendToTab(tabId, 'junk.openAll', open).then(done),
    /** On all sites; gives the reason when it failed, or null. */
    hideComments: async (hidden: boolean) => {
      const { comments: _, ...others } = (await send('settings.read')).junkKinds;
      return written(send('settings.write', { junkKinds: hidden ? { ...others, comments: 'hide' } : others }));
    },
    /** Gives the reason why the page cannot be pointed at, or null. */
    markBox: () => reasonOf(send('picker.start', tabId)),
    paintChanges: (places: ChangePaint | null) => void sendToTab(tabId, 'changes.paint', places).then(done),
    /** What the browser's menus and keys do, where there are none. */
    onPage: (act: PageAct) => sendToTab(tabId, act),
    toggleFocus: () => void sendToTab(tabId, 'focus.toggle').then(done),
    saveNote: (note: Note, replaces: string | null) => saved(send('notes.put', { note, replaces })),
    deleteNote: (note: Note) => saved(send('notes.remove', { id: note.id, replaces: note.modified })),
    restoreNote: (note: Note) => written(send('notes.restore', note.id)),
    /** Copies what is selected on the page, from here, where the browser has seen the press; gives why not, or null. */
    copyCitation: async () => {
      const cited = await sendToTab(tabId, 'citation.text');
      if (cited === null) return message('citeSelectFirst');
      await navigator.clipboard.writeText(cited);
      return null;
    },
    /** The article whole; null where the page does not answer. */
    articleParts: () => sendToTab(tabId, 'article.parts'),
    /** Opens the page on which it is printed. */
    openPrint: () => void extension.tabs.create({ url: extension.runtime.getURL(`print.html?tab=${tabId}`) }),
    folderName: () => send('folder.name'),
    putIntoFolder: (file: Parameters<OwnPageCalls['folder.put']>[0]) => replied(send('folder.put', file)),
    loadTags: () => send('notes.tags'),
    loadDraft: (key: string) => send('drafts.load', key),
    keepDraft: (key: string, draft: NoteDraft) => reasonOf(send('drafts.save', { key, draft })),
    dropDraft: (key: string) => reasonOf(send('drafts.clear', key)),
  };
}
