/* What was looked at and is no mistake, each with its reason. */

import { parsePipes } from '../read-sources.ts';
import type { Contradiction } from './contradictions.ts';

const keyOf = (check: string, entity: string): string => `${check}|${entity}`;

export interface Verdict {
  /** Contradictions nobody gave a reason for. */
  readonly unexplained: readonly Contradiction[];
  /** Lines of the list that explain nothing any more. */
  readonly stale: readonly string[];
}

/** `text`: check | entity | reason. */
export function holdAgainstAllowed(found: readonly Contradiction[], text: string): Verdict {
  const reasons = new Map(
    parsePipes(text).map(([check = '', entity = '', reason = '']) => {
      if (reason === '') throw new Error(`allowed: no reason for "${entity}"`);
      return [keyOf(check, entity), reason];
    }),
  );
  const keys = new Set(found.map(({ check, entity }) => keyOf(check, entity)));
  return {
    unexplained: found.filter(({ check, entity }) => !reasons.has(keyOf(check, entity))),
    stale: [...reasons.keys()].filter((key) => !keys.has(key)),
  };
}
