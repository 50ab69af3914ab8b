import { describe, expect, test } from 'vitest';
import { TAGGER_LANGUAGES } from '../../../../lib/entities/tagger/tagger-files.ts';
import { isUnderBar, TYPE_BARS } from '../../../../lib/entities/tagger/type-bars.ts';

describe('bars', () => {
  test.each(Object.entries(TYPE_BARS))('%s: has a model, and no bar that nothing passes', (language, bars) => {
    expect(Object.values(TAGGER_LANGUAGES)).toContain(language);
    for (const bar of Object.values(bars)) expect(bar > 0 && bar < 0.9).toBe(true);
  });

  test('are of a type', () => {
    expect(isUnderBar('fr', 'organisation', 0.6)).toBe(true);
    expect(isUnderBar('fr', 'person', 0.6)).toBe(false);
    expect(isUnderBar('fr', 'organisation', 0.7)).toBe(false);
  });

  test('are none for English, and for what is no name of a person, a place or a body', () => {
    expect(isUnderBar('en', 'organisation', 0)).toBe(false);
    expect(isUnderBar('fr', 'event', 0)).toBe(false);
  });
});
