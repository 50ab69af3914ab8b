/*
 * A user's note in the terms of the W3C Web Annotation Data Model: an annotation with a body and a target, the target
 * with a source and selectors. Stored as is; `version` counts this shape.
 */

import { NOTE_COLOURS, type NoteColour } from '../settings/note-colour.ts';
import type { Span } from '../text/span.ts';

export interface TextQuoteSelector {
  readonly type: 'TextQuoteSelector';
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

export interface TextPositionSelector {
  readonly type: 'TextPositionSelector';
  readonly start: number;
  readonly end: number;
}

/** What tells the words' place from a copy of them: a teaser, a standfirst, a pull quote. */
export interface Surroundings {
  /** The last words before the paragraph and the first after it, with the line ends between; '' at the page's ends. */
  readonly before: string;
  readonly after: string;
  /** False for words beside the article. */
  readonly inArticle: boolean;
}

export interface Target {
  /** Canonical address of the article. */
  readonly source: string;
  readonly selector: readonly [TextQuoteSelector, TextPositionSelector];
  /** The whole block the words stood in, to tell a changed sentence from a lost one. */
  readonly paragraph: string;
  /** The heading above it, '' when there was none. */
  readonly heading: string;
  /** How often the words stood elsewhere in the article when the note was written; missing when imported. */
  readonly repeats?: number;
  /**
   * How many of those stood in a sentence or paragraph much like this one; only what lay around can tell such places
   * apart.
   */
  readonly twins?: number;
  /** What stood beside the paragraph; missing in notes of before it was stored, and when imported from elsewhere. */
  readonly surroundings?: Surroundings;
  /** The words without the junk that stood among them, as the user read them; missing where none did. */
  readonly clean?: string;
  /** Who made the picture that the words belong to, as the page says it; missing when they are no caption. */
  readonly credit?: string;
}

export { NOTE_COLOURS, type NoteColour };

export interface Note {
  readonly version: 1;
  /** UUID. */
  readonly id: string;
  /** `highlighting` is a note without a body. */
  readonly motivation: 'commenting' | 'highlighting';
  /** ISO 8601 instants. */
  readonly created: string;
  readonly modified: string;
  /** When it was put in the bin; null while alive. */
  readonly deleted: string | null;
  /** Markdown. */
  readonly body: string;
  readonly tags: readonly string[];
  readonly colour: NoteColour;
  /** Null for a note on an article or on an entity as a whole. */
  readonly target: Target | null;
  /** The article it was written on; null for a note on an entity alone. */
  readonly article: NoteArticle | null;
  /** Ids of the entities it is about; a note on an entity names it here. */
  readonly entities: readonly string[];
}

/** Provenance of the article, kept with each note so that a note outlives the page. */
export interface NoteArticle {
  readonly source: string;
  /** Other addresses the article was met at. */
  readonly addresses: readonly string[];
  readonly title: string;
  readonly author: string;
  readonly publisher: string;
  readonly published: string | null;
  /** The text's fingerprint (`near-duplicate.ts`), to know the same story at another address. */
  readonly story?: readonly number[];
}

/**
 * `exact`: the same words in their paragraph or sentence. `moved`: the same words elsewhere, or but for spelling.
 * `changed`: the paragraph is here, its words differ. `ambiguous`: several places have as good a claim.
 * `folded`: in what the page holds and does not show now. `orphan`: not found.
 */
export type AnchorState = 'exact' | 'moved' | 'changed' | 'ambiguous' | 'folded' | 'orphan';

/** The rung of the ladder that decided, for "why?" and for measuring. */
export type AnchorStep =
  | 'place'
  | 'paragraph'
  | 'context'
  | 'unique'
  | 'normalised'
  | 'interrupted'
  | 'typos'
  | 'changed'
  | 'several'
  | 'nothing';

/** Where a note's words are now. */
export interface Anchor {
  readonly note: string;
  /** Null for an orphan and where it is ambiguous; for `changed`, the paragraph's words that took their place. */
  readonly span: Span | null;
  readonly state: AnchorState;
  /** For `ambiguous`, the places that have as good a claim, in text order; for an orphan, what stood beside it. */
  readonly places?: readonly Span[];
  /** 0–1. */
  readonly score: number;
  readonly by: AnchorStep;
}
