/* The written cases as a gate: the figure in docs/quality/dates.md may not fall, and no language may be left behind. */

import { expect, test } from 'vitest';
import { LANGUAGES } from '../../lib/languages/all-languages.ts';
import { findDates } from '../../lib/time/find-dates.ts';
import { readDateCases } from '../gold/date-cases.ts';
import { examplesOf } from '../gold/language-examples.ts';
import { plainArticle } from '../plain-article.ts';

const cases = readDateCases(examplesOf('dates'));

test.each(LANGUAGES.filter(({ dates }) => dates).map(({ code }) => code))(
  '%s: at least 97 of 100 cases come out as they were marked',
  (language) => {
    const own = cases.filter((dateCase) => dateCase.language === language);
    const clean = own.filter(({ text, published, dates }) => {
      const found = findDates(plainArticle(text, { published, language }));
      return found.length === dates.length && dates.every((gold, index) => found[index]?.value === gold.value);
    });
    expect(own.length).toBeGreaterThanOrEqual(20);
    expect(clean.length / own.length).toBeGreaterThanOrEqual(0.97);
  },
);
