/*
 * A language lacks a slice, or a list in one: what happens is what `language.ts` says. Asked of the languages that lack
 * one, and of two made up here and put on the list: one of a code alone, one of empty slices.
 */

import { describe, expect, test, vi } from 'vitest';
import { findEntities } from '../../../lib/entities/find-entities.ts';
import { matchCue } from '../../../lib/junk/cues/match-cue.ts';
import { isOpener } from '../../../lib/junk/cues/sentence-openers.ts';
import { LANGUAGES, sliceOf, wordsOfAll } from '../../../lib/languages/all-languages.ts';
import type { Language, Slice } from '../../../lib/languages/language.ts';
import { isTypo, languagesOf, NOTHING_KNOWN } from '../../../lib/notes/anchoring/typo.ts';
import { findQuotes } from '../../../lib/quotes/find-quotes.ts';
import { decideLanguage } from '../../../lib/text/decide-language.ts';
import { DETECTABLE } from '../../../lib/text/language.ts';
import { statedDay } from '../../../lib/text/stated-day.ts';
import { formatDateValue } from '../../../lib/time/explain-date.ts';
import { readDates } from '../../../lib/time/find-dates.ts';
import { plainArticle } from '../../plain-article.ts';
import { articleWithNames } from '../quotes/article-with-names.ts';

vi.mock('../../../lib/languages/languages.ts', async (original) => ({
  ...(await original<object>()),
  xa: { code: 'xa' } satisfies Language,
  xb: { code: 'xb', words: {}, names: {} } satisfies Language,
}));

const lacking = (slice: Slice): string[] => LANGUAGES.filter((language) => !language[slice]).map(({ code }) => code);

test('the two made up are on the list', () => {
  expect(LANGUAGES.map(({ code }) => code)).toEqual(expect.arrayContaining(['en', 'xa', 'xb']));
});

test.each(['', 'zz', 'EN', 'constructor', '__proto__', '-', 'en_us'])(
  'a tag that nobody listed, “%s”, has no slice',
  (tag) => {
    expect(sliceOf(tag, 'dates')).toBeNull();
  },
);

describe('no words', () => {
  const silent = LANGUAGES.filter(({ words }) => !words?.profile).map(({ code }) => code);

  test.each(silent)('%s: the page that claims it is believed', (code) => {
    expect(DETECTABLE.has(code)).toBe(false);
    expect(decideLanguage('Ubu ka namu lo, tavi ka sonu mera lo. '.repeat(8), `${code}-zz`)).toBe(`${code}-zz`);
  });

  test('lines that state a day are read in the months of the others, and an empty month is nobody’s', () => {
    expect(statedDay('Updated 3 May 2024')).toBe('2024-05-03');
    expect(statedDay('Updated 3 Qqq 2024')).toBeNull();
  });

  test('typos are judged by the words of all that have some', () => {
    expect(languagesOf(['qqq'])).toHaveLength(LANGUAGES.filter(({ words }) => words?.small || words?.near).length);
    expect(isTypo('not', 'now', languagesOf(['qqq']), NOTHING_KNOWN)).toBe(false);
  });

  test('no word begins a sentence in it; where its texts are not told, those of any language do', () => {
    expect(isOpener('The', 'xb')).toBe(false);
    expect(isOpener('The', '')).toBe(true);
  });
});

test('no junk: its pages are matched against the phrases of all others', () => {
  expect(lacking('junk')).toEqual(expect.arrayContaining(['xa', 'xb']));
  expect(matchCue('See also the rest', 0, 'related')).not.toBeNull();
});

describe.each(lacking('dates'))('no dates: %s', (language) => {
  const text = 'On Tuesday 3 May 2024 the ferry sank.';

  test('none are read, though the text be in a language we know', () => {
    expect(readDates(plainArticle(text, { language, published: '2024-05-05' }))).toEqual({ dates: [], unresolved: [] });
    expect(readDates(plainArticle(text, { language: '', published: '2024-05-05' })).dates).toHaveLength(1);
  });

  test('a date is shown as the platform writes it, a decade as its value', () => {
    const languages = { user: language, article: language };
    expect(formatDateValue('2024-05-03', languages)).toMatch(/2024/);
    expect(formatDateValue('199X', languages)).toBe('199X');
  });
});

test.each(lacking('quotes'))(
  'no quotes: %s: found by their marks, speakers by English words or not at all',
  (language) => {
    const said = (text: string) => {
      const { article, mentions } = articleWithNames(text, language);
      return findQuotes(article, mentions).map(({ speaker }) => speaker);
    };
    expect(said('“We waited until the morning came,” said Obi.')).toEqual(['Obi']);
    expect(said('“We waited until the morning came,” qqqq Obi.')).toEqual([null]);
  },
);

describe.each(lacking('names').concat('xb'))('no names: %s', (language) => {
  const namesIn = (text: string): string[] =>
    findEntities(plainArticle(text, { language }), null).entities.map(({ name }) => name);

  test('names, titles and places of the other languages are known', () => {
    expect(namesIn('Tavi ka München lo mera herr Brandt sonu.')).toEqual(['München', 'Brandt']);
  });
});

test('a list that nobody has is an empty one', () => {
  expect(wordsOfAll(() => undefined)).toEqual(new Set());
});
