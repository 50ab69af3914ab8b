/* Columns about a line by itself: how it is written, and which words it holds. */

import { COMMON, IN_TITLE } from '../page-statistics.ts';
import type { ColumnGroup } from './row.ts';

export const LINE_COLUMNS: ColumnGroup = {
  names: [
    'logSize',
    'words',
    'linkDensity',
    'capitals',
    'allCaps',
    'digits',
    'strong',
    'wordLength',
    'stops',
    'ending',
    'links',
  ],
  fill(values, from, { line }) {
    let at = from;
    values[at++] = line.logSize;
    values[at++] = line.words;
    values[at++] = line.linkDensity;
    values[at++] = line.capitals;
    values[at++] = line.allCaps;
    values[at++] = line.digits;
    values[at++] = line.strong;
    values[at++] = line.wordLength;
    values[at++] = line.stops;
    values[at++] = line.ending;
    values[at++] = line.links;
  },
};

/** Words of a line that are weighed. */
const WEIGHED = 24;
/** Log-odds below which a word speaks against the article. */
const AGAINST = -1;

export const WORD_COLUMNS: ColumnGroup = {
  names: ['common', 'titleOverlap', 'wordMean', 'wordLeast', 'wordMost', 'wordFirst', 'wordsAgainst'],
  fill(values, from, { line: { list }, statistics: { wordSets: sets, wordWeights: weights } }) {
    let [common, inTitle] = [0, 0];
    for (const word of list) {
      const bits = sets[word] as number;
      if ((bits & COMMON) !== 0) common++;
      if ((bits & IN_TITLE) !== 0) inTitle++;
    }
    const size = Math.min(WEIGHED, list.length);
    let [sum, least, most, against] = [0, 0, 0, 0];
    for (let i = 0; i < size; i++) {
      const weight = weights[list[i] as number] as number;
      sum += weight;
      least = Math.min(least, weight);
      most = Math.max(most, weight);
      if (weight < AGAINST) against++;
    }
    let at = from;
    values[at++] = common / Math.max(1, list.length);
    values[at++] = inTitle / Math.max(1, list.length);
    values[at++] = sum / Math.max(1, size);
    values[at++] = least;
    values[at++] = most;
    values[at++] = size > 0 ? (weights[list[0] as number] as number) : 0;
    values[at++] = against / Math.max(1, size);
  },
};
