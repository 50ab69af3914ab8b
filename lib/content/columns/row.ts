/* What the columns of one line are read from, and what a group of columns is. */

import type { Box, PageBlock } from '../../text/page-text.ts';
import type { BlockWords } from '../line-statistics.ts';
import type { Page, WordWeights } from '../page.ts';
import type { PageStatistics } from '../page-statistics.ts';

/** Columns that stand side by side, with their names in the same order. */
export interface ColumnGroup {
  readonly names: readonly string[];
  /**
   * Writes one number a name, from `at` on. Written out one by one: a property asked for by a name that varies is slow.
   */
  readonly fill: (values: Float64Array, at: number, row: Row) => void;
}

/** One line with what is known of its page. The same object goes down the page, line by line. */
export class Row {
  readonly page: Page;
  readonly statistics: PageStatistics;
  readonly weights: WordWeights;
  /** Running text of the whole page; never 0, to divide by. */
  readonly totalProse: number;
  /** Of the line in the page. */
  index = -1;
  block!: PageBlock;
  line!: BlockWords;
  box!: Box;
  /** Index of the box around the line's own. */
  parent = -1;
  /** Running text above the line. */
  proseBefore = 0;
  /** Index in `statistics.proseLines` of the first below the line. */
  nextProse = 0;

  constructor(page: Page, statistics: PageStatistics, weights: WordWeights) {
    this.page = page;
    this.statistics = statistics;
    this.weights = weights;
    this.totalProse = Math.max(1, statistics.tree.prose[0] ?? 0);
  }

  /** Goes to the line below; to the first one to begin with. */
  next(): void {
    if (this.index >= 0) this.proseBefore += this.line.prose;
    this.index++;
    this.block = this.page.blocks[this.index] as PageBlock;
    this.line = this.statistics.words[this.index] as BlockWords;
    this.box = this.page.boxes[this.block.box] as Box;
    this.parent = this.box.parent < 0 ? this.block.box : this.box.parent;
    const { proseLines } = this.statistics;
    while (this.nextProse < proseLines.length && (proseLines[this.nextProse] as number) <= this.index) this.nextProse++;
  }
}
