/* One thing that may happen to a page between two readings; the lists are in `mutations.ts`. */

import type { Random } from '../random.ts';

/**
 * `stands`: the quoted words are still there. `typos`: with typing mistakes. `replaced`: a name, a number or a word is
 * another. `gone`: removed; at most a copy of them is left.
 */
export type Outcome = 'stands' | 'typos' | 'replaced' | 'gone';

export interface Mutation {
  readonly name: string;
  readonly outcome: Outcome;
  readonly edit: (marked: string, random: Random) => string | null;
}
