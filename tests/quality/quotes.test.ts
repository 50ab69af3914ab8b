/* The marked quotes as a gate: a speaker that is named is right, in every language, and no file falls behind. */

import { expect, test } from 'vitest';
import { LANGUAGES } from '../../lib/languages/all-languages.ts';
import { findQuotes } from '../../lib/quotes/find-quotes.ts';
import { examplesOf } from '../gold/language-examples.ts';
import { readQuoteCases } from '../gold/quote-cases.ts';

const cases = readQuoteCases(examplesOf('quotes'));

test('every language of quotes has marked ones', () => {
  const speaking = LANGUAGES.filter(({ quotes }) => quotes).map(({ code }) => code);
  expect([...new Set(cases.map((one) => one.language))].sort()).toEqual(speaking);
});

test.each(cases.map((one) => [one.name, one] as const))(
  '%s: named speakers are right 95 times in 100, and four in five are named',
  (_, one) => {
    const named = findQuotes(one.article, one.mentions).filter((quote) => quote.speaker !== null);
    const right = named.filter((quote) =>
      one.quotes.some((gold) => gold.start < quote.end && quote.start < gold.end && gold.speaker === quote.speaker),
    );
    expect(right.length / named.length).toBeGreaterThanOrEqual(0.95);
    expect(right.length / one.quotes.filter((gold) => gold.speaker !== null).length).toBeGreaterThanOrEqual(0.8);
  },
);
