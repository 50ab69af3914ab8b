import { describe, expect, test } from 'vitest';
import { trueSentenceFigures, unlistedFigures } from '../gold/html-figures.ts';

// What the halves kept to the end gave when they were run stands in docs/quality/reading-and-junk.md.
describe('true sentences as a page sets them', () => {
  test.each(trueSentenceFigures('tuning'))('$form: hardly one is marked', ({ form, texts, marked, wrong }) => {
    const share = form === 'links of its own' ? 0.1 : 0.02;
    expect(marked / texts, wrong.join('\n')).toBeLessThanOrEqual(share);
  });
});

describe('a headline behind a cue that is in no list', () => {
  test.each(unlistedFigures('tuning', 1))(
    '$form: most are found, to the letter',
    ({ form, texts, marked, exact, wrong }) => {
      const isPlain = form === 'colon, end' || form === 'colon, middle';
      expect(marked / texts, wrong.join('\n')).toBeGreaterThanOrEqual(isPlain ? 0.6 : 0.9);
      expect(exact).toBe(marked);
    },
  );
});
