/* What the trained line scorer is stored as. */

import type { ForestData } from './boosted-trees.ts';

export interface LineModelData {
  /** `word:tenths` of log-odds, parted by spaces: class and id words that tell text from what surrounds it. */
  readonly tokens: string;
  /** The same of the words of the line itself. */
  readonly words: string;
  readonly forest: ForestData;
}
