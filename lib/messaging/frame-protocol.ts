/*
 * What is shown over a page stands in a frame of ours, an extension page that the page's scripts cannot look into. The
 * page's script says what is wanted and where; the background adds what the user wrote and hands it to the frame; the
 * frame says what the user did. The two find each other by a nonce that the page's script made and the frame was told.
 *
 *   page's script ── frame.show ──▶ background ── frame.news ──▶ frame ── frame.take ──▶ background: the content
 *         ▲────────── frame.event ──── background ◀── frame.tell ─────┘
 *
 * The content is an answer to the frame's own question, because only of a sender can the background be sure; what it
 * sends to a tab, Firefox gives to page scripts and frames alike.
 */

import type { DateLine } from '../cards/article-dates.ts';
import type { Card } from '../cards/card.ts';
import type { Message } from '../i18n/message.ts';
import type { NoteDraft } from '../notes/new-note.ts';
import type { Note, NoteArticle, Target } from '../notes/note.ts';
import type { ColourScheme } from '../settings/appearance.ts';
import type { ColourNames, NoteColour } from '../settings/note-colour.ts';
import type { Span } from '../text/span.ts';

/** A card about a name, as the page's script knows it. */
export interface WantedCard {
  readonly kind: 'entity';
  readonly card: Card;
  /** The mention it stands beside. */
  readonly at: Span;
  /** Of the article: which Wikipedia is asked. */
  readonly language: string;
  /** The article's address. */
  readonly source: string;
}

export interface WantedDate {
  readonly kind: 'date';
  readonly date: DateLine;
  readonly published: string | null;
  /** The article's day is the user's own. */
  readonly corrected: boolean;
  readonly source: string;
}

export type Wanted =
  | WantedCard
  | WantedDate
  /** What can be done with the selected words. */
  | { readonly kind: 'selection' }
  /** What one act has made of the selected words: a highlight, or none any more. */
  | { readonly kind: 'highlighted'; readonly id: string }
  /** A note that is stored, to be read. */
  | { readonly kind: 'note'; readonly id: string }
  /** One that is begun: on words, on a name, or on the article as a whole. */
  | {
      readonly kind: 'new-note';
      readonly about: Message;
      readonly article: NoteArticle;
      readonly target: Target | null;
      readonly entities: readonly string[];
    };

/** What a frame shows: as wanted, with the user's own words. */
export type Shown =
  | WantedCard
  | WantedDate
  /** `colour`: the one that was used last. */
  | { readonly kind: 'selection'; readonly colour: NoteColour }
  /** It may lie in the bin. */
  | { readonly kind: 'highlighted'; readonly note: Note }
  | {
      readonly kind: 'note';
      readonly note: Note;
      readonly isNew: boolean;
      readonly about: Message;
      readonly draftKey: string;
      /** What was typed before and not stored. */
      readonly draft: NoteDraft | null;
      readonly knownTags: readonly string[];
    };

/** How it is to be shown. */
export interface Showing {
  readonly nonce: string;
  /** Counts up; what comes late of an earlier one is dropped. */
  readonly turn: number;
  /** The name of what is shown, for screen readers. */
  readonly label: string;
  /** Whether the keyboard goes to the frame. */
  readonly focus: boolean;
  /** The user may have it stay. */
  readonly pinnable: boolean;
  /** As light or dark as what is around it, or as the user wants it. */
  readonly scheme: ColourScheme;
}

/** What is shown and how; null: nothing any more. */
export type Content = Showing & { readonly shown: Shown | null; readonly colourNames: ColourNames };

/** From the background to whoever listens in a tab; the frame with the nonce answers true. */
export interface FrameCalls {
  /** There is something new to show. */
  'frame.news'(nonce: string): true;
}

export type FrameEvent =
  /** It knows its nonce and can show things. */
  | { readonly type: 'ready' }
  /** What is shown is so high, CSS pixels. */
  | { readonly type: 'size'; readonly height: number }
  /** The user is done with it. */
  | { readonly type: 'close' }
  | { readonly type: 'pin'; readonly on: boolean }
  /** The user goes to other words of the article. */
  | { readonly type: 'go'; readonly span: Span }
  /** The user wants to write: about the name on the card, the selected words, or what was highlighted. */
  | { readonly type: 'write' }
  /** The selected words are to be copied with where they come from. */
  | { readonly type: 'copy' }
  /** They are junk on this site. */
  | { readonly type: 'junk' }
  /** A note on a name was stored for the first time. */
  | { readonly type: 'kept' }
  /** What was asked has changed what is known of the page. */
  | { readonly type: 'changed' }
  /** The pointer is over it. */
  | { readonly type: 'enter' }
  /** The keyboard left it by no act of the user that it could see. */
  | { readonly type: 'blurred' }
  /** Does the user see this point of it, in its own coordinates? Answered by true or false. */
  | { readonly type: 'clear'; readonly x: number; readonly y: number };

/** From the frame over a page, and from nobody else, to the page's script by way of the background. */
export interface FrameTells {
  /** Gives what the page's script says to it; null when it is gone. */
  'frame.tell'(request: { nonce: string; event: FrameEvent }): boolean | null;
  /** What is to be shown in the frame that asks; null when nothing new is. */
  'frame.take'(nonce: string): Content | null;
}
