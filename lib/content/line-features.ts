/*
 * Each line of a page as a row of numbers for the scorer: what it is made of, which words it holds, where it stands,
 * what stands beside it. A row costs no search in the text and no walk through the page, for every line of every page
 * pays for it: columns without a measured gain (cue phrases, distances in the tree, lines told twice; docs/diary.md)
 * are not here. The columns themselves are in `columns/`.
 */

import { type CooperativeTask, runToEnd } from '../text/cooperative-task.ts';
import { FRAME_COLUMNS, KIND_COLUMNS, NAME_COLUMNS, PATH_COLUMNS, SIZE_COLUMNS } from './columns/box-columns.ts';
import { LINE_COLUMNS, WORD_COLUMNS } from './columns/line-columns.ts';
import { NEIGHBOUR_COLUMNS, PROSE_COLUMNS } from './columns/place-columns.ts';
import { type ColumnGroup, Row } from './columns/row.ts';
import type { Page, WordWeights } from './page.ts';
import { pageStatisticsTask } from './page-statistics.ts';

/** Their order is part of the trained model. */
export const COLUMN_GROUPS: readonly ColumnGroup[] = [
  LINE_COLUMNS,
  WORD_COLUMNS,
  KIND_COLUMNS,
  FRAME_COLUMNS,
  SIZE_COLUMNS,
  NAME_COLUMNS,
  NEIGHBOUR_COLUMNS,
  PROSE_COLUMNS,
  PATH_COLUMNS,
];

export const FEATURES: readonly string[] = COLUMN_GROUPS.flatMap(({ names }) => names);

/** Lines a step: under a millisecond. */
const STEP = 16;

/** The rows of a page in one list: a list of its own for each of a thousand lines cost more than what stands in it. */
export interface FeatureTable {
  readonly values: Float64Array;
  /** Numbers a row. */
  readonly width: number;
}

export function blockFeatures(page: Page, weights: WordWeights): Float64Array[] {
  const { values, width } = runToEnd(blockFeatureTask(page, weights));
  return page.blocks.map((_, i) => values.slice(i * width, (i + 1) * width));
}

export function* blockFeatureTask(page: Page, weights: WordWeights): CooperativeTask<FeatureTable> {
  const statistics = yield* pageStatisticsTask(page, weights);
  const width = FEATURES.length;
  const values = new Float64Array(page.blocks.length * width);
  const row = new Row(page, statistics, weights);
  for (let i = 0; i < page.blocks.length; i++) {
    row.next();
    let at = i * width;
    for (const { names, fill } of COLUMN_GROUPS) {
      fill(values, at, row);
      at += names.length;
    }
    if (i % STEP === 0) yield;
  }
  return { values, width };
}
