/*
 * The id of what has no Wikidata number: its Wikipedia title, else type, name and a mark made from its facts, so that
 * homonyms stay apart and the same thing keeps its id from one pack to the next.
 */

import type { EntityId, EntityType } from '../entities/mention.ts';
import { hashKey } from './pack-format.ts';

export interface LocalFacts {
  readonly type: EntityType;
  readonly name: string;
  readonly wikipedia: string | null;
  readonly text: string | null;
  readonly born: number | null;
  readonly office: string;
}

export function localId({ type, name, wikipedia, text, born, office }: LocalFacts): EntityId {
  if (wikipedia !== null) return `enwiki:${wikipedia}`;
  return `pack:${type}:${name}~${hashKey(`${text}|${born}|${office}`).toString(36)}`;
}
