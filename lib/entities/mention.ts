/* The words (mention) and the thing (entity): the types everything about names is written in. */

import type { Span } from '../text/span.ts';

/** What a user sees underlined. */
export const UNDERLINED_TYPES = ['person', 'place', 'organisation'] as const;

/** The rest are kept for cards and context. */
export const ENTITY_TYPES = [...UNDERLINED_TYPES, 'nationality', 'event', 'work', 'product', 'other'] as const;
export type EntityType = (typeof ENTITY_TYPES)[number];

/** The Wikidata id (`Q7747`) when linked, else local to the article (`person:kim jong-un`). */
export type EntityId = string;

export interface Mention extends Span {
  readonly type: EntityType;
  /** Null until variants are joined. */
  readonly entityId: EntityId | null;
  /** 0–1. */
  readonly score: number;
  readonly detector: string;
}

export interface Entity {
  readonly id: EntityId;
  readonly type: EntityType;
  /** The fullest form: from the knowledge pack when linked, else the longest in the article. */
  readonly name: string;
  readonly aliases: readonly string[];
  /** Prominence 0–100; 0 when unknown. */
  readonly prior: number;
  /** The article's other spellings of the name, in order of appearance. */
  readonly alsoWritten: readonly string[];
}
