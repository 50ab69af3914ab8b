import { describe, expect, test } from 'vitest';
import { lineFigures } from '../gold/line-figures.ts';

// What the halves kept to the end gave when they were run for the first time stands in
// docs/quality/reading-and-junk.md.
describe.each(['tuning', 'last', 'fresh'] as const)('lines around an article, %s', (half) => {
  test.each(lineFigures(half))(
    '$language: nearly all are found to the letter, and no true sentence is marked',
    ({ junk, exact, trueSentences, trueMarked, wrong }) => {
      expect(trueSentences).toBeGreaterThan(30);
      expect(trueMarked, wrong.join('\n')).toBe(0);
      expect(exact, wrong.join('\n')).toBeGreaterThanOrEqual(junk * 0.9);
    },
  );
});
