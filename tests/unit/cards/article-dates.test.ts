import { describe, expect, test } from 'vitest';
import { articleDates } from '../../../lib/cards/article-dates.ts';
import { message } from '../../../lib/i18n/message.ts';
import { wordsOf } from '../../../lib/i18n/words.ts';
import { readDates } from '../../../lib/time/find-dates.ts';
import { plainArticle } from '../../plain-article.ts';

function datesOf(text: string, published: string | null, today = '2023-09-20', language = 'en') {
  const article = plainArticle(text, { source: 'https://news.example/a', title: 'A', published });
  const { dates, unresolved } = readDates(article);
  return articleDates(article, { dates, unresolvedDates: unresolved }, today, language);
}

const TEXT = 'The two men met on Wednesday. The first meeting was held on 25 April 2019, and nobody spoke of it.';

describe('the dates of an article', () => {
  test('a relative one is explained with the day it was counted from; one written in full needs no line', () => {
    const { lines } = datesOf(TEXT, '2023-09-14');
    expect(lines.map(({ line }) => wordsOf(line))).toEqual([
      expect.stringMatching(/Wednesday → Wed 13 Sep 2023 \(article dated 14 Sep\)/),
    ]);
    const [line] = lines;
    expect(TEXT.slice(line?.start, line?.end)).toContain('Wednesday');
  });

  test('without a day of the article nothing is resolved, and it is said why', () => {
    const { lines } = datesOf(TEXT, null);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatchObject({ line: message('dateNoBase', 'Wednesday') });
  });

  test('events stand in the order they happened, each with its sentence', () => {
    const { events } = datesOf(TEXT, '2023-09-14');
    expect(events.map(({ when }) => when)).toEqual(['Thu 25 Apr 2019', 'Wed 13 Sep 2023']);
    expect(events[1]?.text).toBe('The two men met on Wednesday.');
  });

  test('days are told in the user’s language, whatever the article’s', () => {
    const { lines, events } = datesOf(TEXT, '2023-09-14', '2023-09-20', 'es');
    expect(events.map(({ when }) => when)).toEqual(['jue, 25 abr 2019', 'mié, 13 sept 2023']);
    expect(lines[0]?.line.args).toEqual([expect.stringContaining('Wednesday'), 'mié, 13 sept 2023', '14 sept']);
  });

  test.each([
    ['2023-09-14', '2024-09-13', false],
    ['2023-09-14', '2024-09-20', true],
    [null, '2024-09-20', false],
  ])('an article of %s is over a year old on %s: %s', (published, today, old) => {
    expect(datesOf(TEXT, published, today).overAYearOld).toBe(old);
  });
});
