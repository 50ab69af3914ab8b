/*
 * Headlines of other stories in the middle of paragraphs, as bare words: where the page was made they were links, and
 * whoever copied its text lost that.
 */

import type { SignFinder } from '../copy-sign.ts';

const MIN_HEADLINES = 2;

export const gluedHeadlines: SignFinder = {
  kind: 'glued-headlines',
  find({ page, junk }) {
    const glued = junk.filter(({ detector, start, end }) => {
      if (!detector.startsWith('glued-')) return false;
      const block = page.blocks.find((line) => line.start <= start && line.end >= end);
      if (!block || (start === block.start && end === block.end)) return false;
      return !block.runs.some((run) => run.tag === 'a' && run.start < end && run.end > start);
    });
    return glued.length < MIN_HEADLINES ? [] : glued.map(({ start, end }) => page.text.slice(start, end));
  },
};
