/* An article as it goes out: a document of blocks, each of stretches of words with what is said of them. */

import type { NoteColour } from '../settings/note-colour.ts';

export interface Stretch {
  readonly text: string;
  /** Of a link of the page; null for none. */
  readonly address: string | null;
  /** Of a note on these words. */
  readonly colour: NoteColour | null;
  /** What a date means: "Wednesday → Wed 13 Sep 2023"; null where it is none that needs telling. */
  readonly date: string | null;
  /** Junk that is left in its place, paler. */
  readonly dimmed: boolean;
  /** Numbers of the notes whose words end here, from 1. */
  readonly notes: readonly number[];
}

export type Words = readonly Stretch[];

export interface ListItem {
  readonly depth: number;
  readonly isOrdered: boolean;
  readonly paragraphs: readonly Words[];
}

export type OutgoingBlock =
  /** `level`: 2–6; the title is the first. */
  | { readonly type: 'heading'; readonly level: number; readonly words: Words }
  | { readonly type: 'paragraph'; readonly words: Words }
  | { readonly type: 'quote'; readonly paragraphs: readonly Words[] }
  | { readonly type: 'preformatted'; readonly lines: readonly Words[] }
  | { readonly type: 'list'; readonly items: readonly ListItem[] }
  /** By row; a cell may hold several lines, or none. */
  | { readonly type: 'table'; readonly rows: readonly (readonly (readonly Words[])[])[] }
  | {
      readonly type: 'picture';
      readonly address: string;
      readonly alt: string;
      readonly caption: Words;
      readonly credit: string;
    };

export interface OutgoingName {
  readonly name: string;
  /** What is known of it, in a line; '' where nothing is. */
  readonly says: string;
  readonly id: string;
}

export interface OutgoingNote {
  /** From 1, in the order of the text; 0 for a mark that says nothing. */
  readonly number: number;
  /** Its words are marked in the text. */
  readonly isInText: boolean;
  /** The words it is on, '' for a note on the article as a whole. */
  readonly quote: string;
  /** What has become of its words where they are not as they were marked; '' where they are. */
  readonly standing: string;
  /** Markdown of the user's. */
  readonly body: string;
  readonly tags: readonly string[];
  readonly names: readonly string[];
  readonly colour: string;
}

export interface OutgoingArticle {
  readonly title: string;
  readonly author: string;
  readonly publisher: string;
  /** ISO 8601, '' when unknown. */
  readonly published: string;
  readonly updated: string;
  /** When it was taken along, ISO 8601. */
  readonly accessed: string;
  readonly address: string;
  /** BCP 47, '' when unknown. */
  readonly language: string;
  readonly blocks: readonly OutgoingBlock[];
  /** Items of junk in it that were left out, and that were left in and are dimmed. */
  readonly junk: { readonly hidden: number; readonly dimmed: number };
  readonly names: readonly OutgoingName[];
  /** The dates that need telling, in the order of the text, as they are told. */
  readonly dates: readonly string[];
  readonly notes: readonly OutgoingNote[];
}
