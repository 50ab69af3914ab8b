/* Columns about where a line stands: what is right above and below it, and how far off the running text is. */

import type { ColumnGroup } from './row.ts';

export const NEIGHBOUR_COLUMNS: ColumnGroup = {
  names: ['sizeBefore', 'linkDensityBefore', 'sizeAfter', 'linkDensityAfter'],
  fill(values, from, { index, statistics: { words } }) {
    let at = from;
    for (const there of [words[index - 1], words[index + 1]]) {
      values[at++] = there ? there.logSize : -1;
      values[at++] = there ? there.linkDensity : -1;
    }
  },
};

/** Lines; how far off the nearest line of running text is, at most. */
const FAR = 30;

export const PROSE_COLUMNS: ColumnGroup = {
  names: ['toProseBefore', 'toProseAfter', 'sameParentProse', 'proseBefore', 'proseAfter', 'position'],
  fill(values, from, row) {
    const { index, line, parent, page, statistics, totalProse, proseBefore, nextProse } = row;
    const before = statistics.proseLines[nextProse - (line.prose > 0 ? 2 : 1)];
    const after = statistics.proseLines[nextProse];
    let at = from;
    values[at++] = before === undefined ? FAR : Math.min(FAR, index - before);
    values[at++] = after === undefined ? FAR : Math.min(FAR, after - index);
    values[at++] = Math.log(1 + Math.max(0, (statistics.tree.prose[parent] ?? 0) - line.prose));
    values[at++] = proseBefore / totalProse;
    values[at++] = 1 - (proseBefore + line.prose) / totalProse;
    values[at++] = index / page.blocks.length;
  },
};
