/*
 * Everything one card shows, computed before any component is called. JSON-safe: it crosses from the background to the
 * page.
 */

import type { Alternative, Certainty } from '../entities/linking/link-entities.ts';
import type { EntityId, EntityType } from '../entities/mention.ts';
import type { MonthCount } from '../history/months.ts';
import type { Message } from '../i18n/message.ts';
import type { Span } from '../text/span.ts';

export interface CardFact {
  readonly label: Message;
  readonly value: string | Message;
}

export interface CardOffice {
  /** The office with its years. */
  readonly words: Message;
  /** Null when unknown, and for `to` also while it lasts. */
  readonly from: number | null;
  readonly to: number | null;
}

export interface CardSource {
  readonly name: string;
  readonly licence: string;
  /** Where to read more; https only. */
  readonly url?: string;
  /** A list of data that no user knows by its name: told where all is told. */
  readonly isDataSet?: true;
}

/** A quote of the entity in this article; filled by whoever knows the quotes. */
export interface CardQuote extends Span {
  readonly text: string;
}

/** What the user wrote about the entity; filled by whoever knows the notes. */
export interface CardNote {
  readonly id: string;
  readonly body: string;
}

/** Earlier articles that named the entity. */
export interface SeenBefore {
  readonly count: number;
  /** By the month in which each was last read, every month from the first. */
  readonly months: readonly MonthCount[];
  /** The latest of them. */
  readonly articles: readonly { readonly title: string; readonly source: string; readonly last: string }[];
}

/** Where an article first says who it is. */
export interface FirstNaming {
  /** Which of the card's mentions, by index. */
  readonly mention: number;
  /** The sentence around the name, cut where it is long. */
  readonly before: string;
  readonly name: string;
  readonly after: string;
}

/** Where a card's map is. */
export interface CardPlace {
  readonly kind: 'country' | 'place' | 'seat';
  /** Degrees, longitude first; null for a country, which is filled. */
  readonly at: readonly [longitude: number, latitude: number] | null;
  /** Kilometres that it stretches from there; 0 for a point. */
  readonly reachKm: number;
  /** ISO 3166-1, two letters; '' where the map is to tell. */
  readonly country: string;
  /** Of a seat, where that is ("Austin, Texas"); null where the card's own name says it. */
  readonly name: string | Message | null;
}

export interface Card {
  readonly entityId: EntityId;
  /** Name in full. */
  readonly name: string;
  /** In its own script, null when that is Latin or unknown. */
  readonly nativeName: string | null;
  readonly type: EntityType;
  /** What it is, composed from facts with their years; null when nothing is known. */
  readonly description: Message | null;
  /** Up to when the facts were kept (`2026-01`), null when nothing is known. */
  readonly asOf: string | null;
  /** The article's own words for it ("the North Korean dictator"), null when it has none. */
  readonly descriptionInArticle: string | null;
  /** Null where no sentence names it. */
  readonly firstNamed: FirstNaming | null;
  /** Office held on the article's date, null when unknown or when the description says the same. */
  readonly officeAtPublication: Message | null;
  /** Day of the article, null when unknown. */
  readonly published: string | null;
  /** Newest first; none where the description says all of them. */
  readonly offices: readonly CardOffice[];
  readonly facts: readonly CardFact[];
  readonly sources: readonly CardSource[];
  /** Null where nobody knows, and of people. */
  readonly place: CardPlace | null;
  readonly mentionCount: number;
  /** In text order. */
  readonly mentions: readonly Span[];
  /** The article from its first word to its last, in which the mentions stand; null where it has none. */
  readonly extent: Span | null;
  readonly quotes: readonly CardQuote[];
  /** Other readings of the name, best first. */
  readonly alternatives: readonly Alternative[];
  readonly alsoWritten: readonly string[];
  readonly notes: readonly CardNote[];
  /** Null when the name was not seen before, or nothing is remembered. */
  readonly seenBefore: SeenBefore | null;
  readonly certainty: Certainty;
  /** Under what a choice between readings is remembered; empty when none can be. */
  readonly choiceKeys: readonly string[];
  /** What the user said about the reading: `this` one, `none` of them, or nothing yet. */
  readonly chosen: 'this' | 'none' | null;
  /** What the look-up button says it sends; null where there is nothing to ask. */
  readonly ask: Message | null;
  /** Nothing is known of it, and the page may see that: it is underlined faintly or not at all. */
  readonly bare: boolean;
  /** Found by a tagger that was never sure of it: bare, it is as if it were named once. */
  readonly doubtful: boolean;
  /** The user wants it underlined no more. */
  readonly muted: boolean;
}
