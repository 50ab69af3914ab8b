/*
 * One entity on its way into the pack: what sources, merging, description and aliases work on, and what the writer
 * takes.
 */

import type { KnowledgeFact, KnowledgeField, MatchKind, Office } from '../../lib/entities/linking/knowledge-source.ts';
import type { EntityType } from '../../lib/entities/mention.ts';

export interface PackAlias {
  readonly written: string;
  readonly match: MatchKind;
  readonly common: boolean;
}

export interface PackEntity {
  /** Wikidata number, 0 when unknown. */
  wikidata: number;
  type: EntityType;
  /** Type word of the source: `city`, `party`, `admin1`… */
  kind: string;
  name: string;
  nativeName: string | null;
  /** Other names as the sources give them; cleaned into `names` before writing. */
  aliases: string[];
  /** Those of them written by hand, which are kept as they are. */
  trusted: string[];
  /** Nicknames that others bear too ("Tigers"): only with the country in the article. */
  shared: string[];
  /** Told in passing, by a list of its kind: what a source says of it counts for more. */
  grouped: boolean;
  /** Names that must not lead to it. */
  banned: string[];
  /** Ways in, the entity's own name first. */
  names: PackAlias[];
  wikipedia: string | null;
  text: string | null;
  asOf: string | null;
  prior: number;
  country: string;
  field: KnowledgeField;
  /** Birth and death as the source has them (`1952-10-07`, `1952`). */
  born: string | null;
  died: string | null;
  offices: Office[];
  facts: KnowledgeFact[];
  /** Source words (`geonames`); credits come from them. */
  sources: string[];
  latitude: number | null;
  longitude: number | null;
  population: number;
}

export const yearOf = (date: string | null): number | null => {
  const year = /^-?\d{1,4}/.exec(date ?? '')?.[0];
  return year === undefined ? null : Number(year);
};

/** An entity of which only this is known. */
export const newEntity = (fields: Partial<PackEntity> & Pick<PackEntity, 'type' | 'name'>): PackEntity => ({
  wikidata: 0,
  kind: fields.type,
  nativeName: null,
  aliases: [],
  trusted: [],
  shared: [],
  grouped: false,
  banned: [],
  names: [],
  wikipedia: null,
  text: null,
  asOf: null,
  prior: 40,
  country: '',
  field: '',
  born: null,
  died: null,
  offices: [],
  facts: [],
  sources: [],
  latitude: null,
  longitude: null,
  population: 0,
  ...fields,
});
