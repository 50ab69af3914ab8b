/* What is remembered of an article that was read: enough to say "met before in …", and no more. */

export interface ReadEntity {
  /** Wikidata id, or `type:full name` folded; a bare surname is never kept. */
  readonly id: string;
  readonly name: string;
  /** As in `lib/entities`: person, place, organisation, … */
  readonly type: string;
}

export interface Reading {
  readonly version: 1;
  /** The address key: one record an article, however often it is read. */
  readonly key: string;
  readonly source: string;
  readonly title: string;
  readonly published: string | null;
  /** First and last time it was open, ISO 8601. */
  readonly first: string;
  readonly last: string;
  readonly entities: readonly ReadEntity[];
}
