/*
 * What linking asks of any store of knowledge: candidates for a name, and the facts of one entry. The embedded pack,
 * the user's own packs and the small built-in list all answer to this one interface.
 */

import type { EntityId, EntityType } from '../mention.ts';

/** How a name led to an entry: decides what else the article has to say before it may be shown. */
export type MatchKind =
  /** The entry's own name. */
  | 'name'
  /** Another full name. */
  | 'alias'
  /** A family name alone: never enough by itself. */
  | 'surname'
  /** Words many countries have ("Senate", "Communist Party"): only with the entry's country in the article. */
  | 'generic';

export interface Candidate {
  readonly id: EntityId;
  readonly type: EntityType;
  /** The entry's name or alias as it is written there: what exact case is held against. */
  readonly written: string;
  readonly match: MatchKind;
  /** The name is also an English word: only in this case and with the article's support. */
  readonly common: boolean;
  /** Prominence 0–100. */
  readonly prior: number;
  /** ISO 3166-1 alpha-2 of the country it belongs to, '' when none or unknown. */
  readonly country: string;
  /** What it is about, in `KnowledgeField` words, '' when unknown. */
  readonly field: KnowledgeField;
}

export const KNOWLEDGE_FIELDS = [
  '',
  'politics',
  'local politics',
  'football',
  'baseball',
  'basketball',
  'motor racing',
  'tennis',
  'sport',
  'music',
  'film',
  'literature',
  'art',
  'science',
  'scholarship',
  'religion',
  'military',
  'business',
  'media',
  'education',
  'history',
] as const;
export type KnowledgeField = (typeof KNOWLEDGE_FIELDS)[number];

/** Years as EDTF (`2012`, `2012-05-07`); null when not known, and for `to` also while it lasts. */
export interface Office {
  /** With its country or body: "President of Russia". */
  readonly title: string;
  readonly from: string | null;
  readonly to: string | null;
}

export interface KnowledgeFact {
  readonly label: string;
  readonly value: string;
}

export interface KnowledgeCredit {
  readonly name: string;
  readonly licence: string;
  readonly url?: string;
}

/** Where something is on the globe: a place, or the seat of a body. */
export interface KnowledgePlace {
  /** Degrees. */
  readonly longitude: number;
  readonly latitude: number;
  /** Kilometres that it stretches from there; 0 for what is a point on a map. */
  readonly reachKm: number;
}

export interface KnowledgeEntry {
  /** Wikidata id where known, else one of the store's own that stays the same between builds. */
  readonly id: EntityId;
  readonly type: EntityType;
  readonly name: string;
  /** In its own script; null when that is Latin or unknown. */
  readonly nativeName: string | null;
  readonly aliases: readonly string[];
  /**
   * What it is, in the store's own words and without years of life ("Tennis player, Serbia"); null when its offices say
   * it.
   */
  readonly text: string | null;
  /** Day or year (EDTF) up to which the facts were kept; null when unknown. */
  readonly asOf: string | null;
  readonly prior: number;
  readonly country: string;
  readonly field: KnowledgeField;
  /** Newest first. */
  readonly offices: readonly Office[];
  /** Years of life, null when unknown. */
  readonly born: number | null;
  readonly died: number | null;
  readonly facts: readonly KnowledgeFact[];
  readonly sources: readonly KnowledgeCredit[];
  /** Title of its English Wikipedia article. */
  readonly wikipedia: string | null;
  /** Null when unknown, and for people. */
  readonly place: KnowledgePlace | null;
}

export interface KnowledgeSource {
  /** Everything a name could mean, in no order; the source folds the name with `foldName`. Empty when unknown. */
  lookup(name: string): readonly Candidate[];
  entry(id: EntityId): KnowledgeEntry | null;
}
