/*
 * Every message there is: one interface a direction, a line of doc a call. All arguments and replies are JSON. What a
 * page's script may ask is apart from what only our own pages may ask, and the background keeps two handler maps
 * accordingly. A visit has a port of its own (`visit-protocol.ts`).
 */

import type { ArticleDates } from '../cards/article-dates.ts';
import type { Card } from '../cards/card.ts';
import type { ChangePaint, ToldChanges } from '../changes/told-changes.ts';
import type { CopySign } from '../copy-signs/copy-sign.ts';
import type { InterfaceLanguage } from '../i18n/interface-languages.ts';
import type { Message } from '../i18n/message.ts';
import type { MessageFile } from '../i18n/message-files.ts';
import type { JudgedSpan, RuleOutcome } from '../junk/user-rules.ts';
import type { LookupResult } from '../knowledge/live-lookup.ts';
import type { LivePicture } from '../knowledge/live-picture.ts';
import type { KnownName } from '../knowledge/write-user-pack.ts';
import type { NoteDraft } from '../notes/new-note.ts';
import type { Note, NoteArticle, Target } from '../notes/note.ts';
import type { ArticleParts } from '../outgoing/article-parts.ts';
import type { AloneLook } from '../settings/alone-look.ts';
import type { NoteColour } from '../settings/note-colour.ts';
import type { JunkMode, Settings, SiteSettings } from '../settings/settings.ts';
import type { UserRule } from '../settings/user-rule.ts';
import type { StoryElsewhere } from '../storage/article-texts.ts';
import type { SentRequest } from '../storage/lookup-store.ts';
import type { SyncAccess, SyncReport } from '../storage/sync/sync-marks.ts';
import type { DateEvidence } from '../text/page-text.ts';
import type { Span } from '../text/span.ts';
import type { FolderCalls } from './folder-calls.ts';
import type { FrameEvent, FrameTells, Showing, Shown, Wanted } from './frame-protocol.ts';
import type { Highlighted, ListedNote, PlacedNote } from './reported-notes.ts';

export type LookupAnswer = LookupResult | { readonly status: 'not-permitted' };

/**
 * What came of asking the user whether Wikipedia may be asked. `elsewhere`: the settings have been opened for it;
 * `unanswered`: they could not be.
 */
export type LookupPermission = 'given' | 'refused' | 'elsewhere' | 'unanswered';

/** What came of a write on a note. `stored` comes with a conflict, and to our own pages only. */
export type WriteReply =
  | { readonly ok: true; readonly value: null }
  | { readonly ok: false; readonly reason: Message; readonly stored?: Note | null };

export type Reply<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly reason: Message };

/** Words of a page that are to be highlighted. */
export interface SelectedWords {
  readonly article: NoteArticle;
  readonly target: Target;
  /** Named in them. */
  readonly entities: readonly string[];
  /** Ids of the notes that are painted on them. */
  readonly on: readonly string[];
}

/**
 * From a page's script to the background. A site's own scripts cannot call these; but a page that has got the better of
 * the browser can, so they give nothing of another site.
 */
export interface ReaderCalls {
  /** The gate saw an article; the background injects the reader if the site is allowed. */
  'reader.wanted'(): void;
  /**
   * Puts rules beside the page's own style sheets; those of painted words also where the page's shadow trees and, on
   * demand, its frames take theirs from.
   */
  'styles.insert'(request: string | { css: string; frames: boolean }): void;
  /** Puts the script that draws cards where no frame can into the page. */
  'panel.load'(): void;
  /** Puts the script that shows the article alone into the page. */
  'alone.load'(): void;
  /** Remembers how the user wants the article to look when it is shown alone. */
  'focus.look'(look: AloneLook): void;
  /** Shows something in the frame with this nonce; false when no such frame answers. */
  'frame.show'(request: Showing & { wanted: Wanted | null }): Reply<boolean>;
  /** Takes rules off the page again that were put there word for word so. */
  'styles.remove'(css: string): void;
  /** To a page's script, as much of them as concerns its page. */
  'settings.read'(): Settings;
  /** What Sidelight says in a language that is not the browser's; null when its file cannot be read. */
  'words.read'(language: InterfaceLanguage): MessageFile | null;
  /** How many stubs hide junk on the page. */
  'hidden.tell'(count: number): void;
  /** Keeps what the user has taught about junk on a site; a rule on the same words or box gives way. */
  'rules.add'(rule: UserRule): Reply<null>;
  'rules.remove'(id: string): Reply<null>;
  /** The words that the background has asked for, because the user wants them highlighted; else refused. */
  'highlight.put'(words: SelectedWords): Reply<Highlighted>;
}

/**
 * What the user says of names, days and notes, in the frame over a page or in one of our own pages. A page's script may
 * ask none of it.
 */
export interface UserCalls {
  /** Corrects the day of the article at an address; without a day, the page's own word holds again. */
  'article.date'(request: { source: string; day?: string }): Reply<null>;
  /** Remembers which reading of a name is meant: an entity's id, null for none of them, absent to take that back. */
  'names.choose'(request: { keys: readonly string[]; choice?: string | null }): Reply<null>;
  /** Asks Wikipedia about a name, because the user pressed the button that says so. */
  'lookup.ask'(request: { name: string; language: string }): LookupAnswer;
  /** Fetches the picture of a live card with whose it is, because the user pressed for it; null: none may be shown. */
  'lookup.picture'(request: { file: string; address: string; language: string }): LivePicture | null;
  /** Opens the settings where asking Wikipedia is allowed: a page's script cannot ask for a permission. */
  'lookup.permit'(): void;
  /** Underlines an entity no more, on any site; without a name, again. */
  'names.mute'(request: { entityId: string; name?: string }): Reply<null>;
  /**
   * Stores a note. `replaces` is the version that was edited (`versionOf`), null for a new one: two editors lose
   * neither text. The same note twice is stored once.
   */
  'notes.put'(request: { note: Note; replaces: string | null }): WriteReply;
  /** Puts a note into the bin, where it stays 30 days. `replaces` is the version that the user saw. */
  'notes.remove'(request: { id: string; replaces: string }): WriteReply;
  /** Takes a note out of the bin again. */
  'notes.restore'(id: string): Reply<null>;
  /** Highlights the words that are selected in the tab of the frame that asks, as its bar says. */
  'notes.highlight'(colour: NoteColour): void;
  /** A note to be edited where it is read; null when it is not there any more. */
  'notes.open'(id: string): Extract<Shown, { kind: 'note' }> | null;
  /** Every tag the user has used, most used first. */
  'notes.tags'(): readonly string[];
  /**
   * Keeps what is being typed, under the note's id or the place a new note began. Failing, it is told, because the text
   * is at stake.
   */
  'drafts.save'(request: { key: string; draft: NoteDraft }): Reply<null>;
  'drafts.load'(key: string): NoteDraft | null;
  'drafts.clear'(key: string): Reply<null>;
}

/** From our own pages (popup, panel, library, options, welcome) to the background. */
export interface OwnPageCalls extends ReaderCalls, UserCalls, FrameTells, FolderCalls {
  /** Injects the reader into a tab; needs the user's click on the toolbar or a permitted site. */
  'reader.start'(tab: number): Reply<null>;
  /** What is on the page in a tab, with what the user wrote about it; null where no reader runs. */
  'tab.report'(tab: number): PageReport | null;
  /** Lets the user point at a box in a tab, to be marked as junk on its site. */
  'picker.start'(tab: number): Reply<null>;
  /** Notes were written by one of our own pages: open tabs are to paint them. */
  'notes.changed'(): void;
  /** What the user must know of the safety of their notes, in popup and panel: some are gone, a backup fails. */
  'notes.warnings'(): readonly Message[];
  /** What to say when the notes should be backed up and the user wants to be reminded, else null. */
  'backup.due'(): Message | null;
  /** Names of entities by id, as far as they are known. */
  'entities.names'(ids: readonly string[]): Readonly<Record<string, string>>;
  /** With kind and spellings, for a pack of them. */
  'entities.known'(ids: readonly string[]): Readonly<Record<string, KnownName>>;
  /** A pack of the user's own was added or removed: articles are read with it from now on, open ones too. */
  'packs.changed'(): void;
  /** Forgets what was last read in a range, or all; gives how many articles. */
  'history.clear'(range: { from?: string }): Reply<number>;
  /** Every request that left this browser, newest first. */
  'lookup.sent'(): readonly SentRequest[];
  /** Forgets them, and the replies kept for a week. */
  'lookup.clear'(): Reply<null>;
  /** How the sharing of notes between devices stands; null when nothing is shared. */
  'sync.report'(): SyncReport | null;
  /** Begins it, when the mailbox answers; the page has asked for the permission. Comes back when a round was made. */
  'sync.start'(access: SyncAccess): Reply<SyncReport | null>;
  /** Shares what was read, too, or no longer; the page has asked for the permission. Makes a round. */
  'sync.history'(choice: { history: boolean }): SyncReport | null;
  /** Makes a round now. */
  'sync.now'(): SyncReport | null;
  /** Ends it: this device forgets how to get to the mailbox; what lies there, and all notes, stay. */
  'sync.stop'(): void;
  /** Changes some of the settings, or all; the others stay as they are meanwhile. */
  'settings.write'(change: Partial<Settings>): Reply<null>;
  /** Changes one site's choices; null for a choice goes back to the general one. */
  'settings.site'(change: {
    host: string;
    site: { [Key in keyof SiteSettings]?: SiteSettings[Key] | null };
  }): Reply<null>;
}

/** From the background, the popup or the panel to the reader in one tab. */
export interface SessionCalls {
  /** What is on this page, as of now. */
  'session.report'(): ReaderReport;
  /** The article whole, to be taken along; null while none is known. */
  'article.parts'(): ArticleParts | null;
  /** Settings or notes changed elsewhere: paint again. */
  'session.refresh'(): void;
  /** Settings changed, perhaps by a word from this very page: paint by them where that is news. */
  'settings.changed'(): void;
  /** More is known of names, or less: what is made of the page is asked anew. */
  'knowledge.changed'(): void;
  /** Something that the user must know wherever they are: said quietly, at the foot of the page. */
  'session.say'(message: Message): void;
  /** Stops reading and takes everything of ours off the page. */
  'session.toggle'(): void;
  /** Something happened in the frame. */
  'frame.event'(request: { nonce: string; event: FrameEvent }): boolean;
  /** Scrolls to a span of the article and flashes it. */
  'session.goTo'(span: { start: number; end: number }): void;
  /** Paints what has changed since the article was read, at these places; null takes it off again. */
  'changes.paint'(places: ChangePaint | null): void;
  /** The user says that a junk item is true text; `false` takes that back. */
  'junk.dismiss'(request: { start: number; end: number; dismissed: boolean }): Reply<null>;
  /** The selected words are junk on this site. */
  'junk.mark'(): void;
  /** Opens every stub of hidden junk, or closes them again. */
  'junk.openAll'(open: boolean): void;
  /** Shows the article alone, or no longer. */
  'focus.toggle'(): void;
  /** Opens the note editor on the selection, or on the whole article when nothing is selected. */
  'note.begin'(): void;
  /** The user wants the selected words highlighted: they are handed to the background (`highlight.put`). */
  'note.highlight'(): void;
  /** The selected words with their source, or null when nothing is selected. */
  'citation.text'(): string | null;
  /** Puts the selected words with their source on the clipboard. */
  'citation.copy'(): void;
  /** Opens the card of the next name after the last one shown, or of the name before it. */
  'card.next'(): void;
  'card.previous'(): void;
  /** Leads to the next note on words of the page, and opens it; or to the next item of junk. */
  'note.next'(): void;
  'junk.next'(): void;
}

/** What can be asked of a page in one press. */
export type PageAct = 'note.begin' | 'junk.mark' | 'card.next' | 'note.next' | 'junk.next' | 'session.toggle';

/**
 * From the background to the page with the demo article, in which a reader runs as on a site. They are one page to the
 * browser, and no page hears what it says itself.
 */
export interface DemoCalls {
  /** Something is shown over the article: of a card, whose. */
  'demo.shown'(what: { kind: Wanted['kind']; entityId: string | null }): void;
}

/** From the reader in a tab to whoever follows it; nobody answers. */
export interface SessionEvents {
  /** Something in the report is new. */
  'session.changed'(): void;
}

/** The page at a glance: what the popup and the panel show. */
export interface PageReport extends Omit<ReaderReport, 'notes'> {
  readonly notes: readonly ListedNote[];
  /** Notes taken on the same story at other addresses. */
  readonly copies: readonly Note[];
  /** The same story, read at other addresses. */
  readonly elsewhere: readonly StoryElsewhere[];
  /** What has changed since the article was read; null where nothing has, or nothing is remembered. */
  readonly changes: ToldChanges | null;
}

/** Where the comments begin, how many there are (0 when it cannot be told), and whether the user has them hidden. */
export interface CommentsReport extends Span {
  readonly count: number;
  readonly hidden: boolean;
}

/** As much of it as the page's script knows: of notes, where they stand. */
export interface ReaderReport {
  readonly status: 'reading' | 'ready' | 'no-article';
  /** Without an article: what there is instead that cannot be read; missing or null when the page is simply none. */
  readonly outOfReach?: Message | null;
  /** Something the user should know: the model could not be loaded, the page is too large. */
  readonly notices: readonly Message[];
  readonly title: string;
  readonly host: string;
  readonly source: string;
  readonly language: string;
  readonly published: string | null;
  readonly publishedFrom: DateEvidence['from'] | null;
  /** When it was last changed, on a later day; null when the page does not say. */
  readonly updated: string | null;
  /** The day is the user's own. */
  readonly publishedCorrected: boolean;
  readonly dates: ArticleDates;
  readonly copySigns: readonly CopySign[];
  /** By weight, heaviest first. */
  readonly cast: readonly Card[];
  readonly junk: readonly (JudgedSpan & { readonly text: string })[];
  readonly junkMode: JunkMode;
  /** What came of the user's own rules for this site. */
  readonly junkRules: readonly RuleOutcome[];
  /** Stubs in the page; and whether the user has opened them all. */
  readonly hidden: number;
  /** Readers' comments beside the article; null where there are none. */
  readonly comments: CommentsReport | null;
  readonly allOpen: boolean;
  /** The article is shown alone. */
  readonly focus: boolean;
  /** What has changed in it is painted. */
  readonly changesPainted: boolean;
  readonly notes: readonly PlacedNote[];
  /** Provenance for a note on the article as a whole. */
  readonly article: Note['article'];
}
