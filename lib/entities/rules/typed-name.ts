import type { EntityType } from '../mention.ts';

/** A name found, before it is a mention: tokens `from` to `to`, half-open. */
export interface TypedName {
  readonly from: number;
  readonly to: number;
  readonly type: EntityType;
  readonly score: number;
}
