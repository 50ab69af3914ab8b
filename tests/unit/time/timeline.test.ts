import { expect, test } from 'vitest';
import type { Article } from '../../../lib/text/article.ts';
import { findDates } from '../../../lib/time/find-dates.ts';
import { timeline } from '../../../lib/time/timeline.ts';
import { plainArticle } from '../../plain-article.ts';

test('events come in the order they happened, each with its sentence', () => {
  const text =
    'He won on Monday. It began in 2019.\nSince the 1990s nobody had tried. In 2019, in May 2019, on 3 May 2019 he did.';
  const article = plainArticle(text, { published: '2023-09-13' });
  const events = timeline(article, findDates(article));
  expect(events.map((event) => [event.date.value, text.slice(event.sentence.start, event.sentence.end)])).toEqual([
    ['199X', 'Since the 1990s nobody had tried.'],
    ['2019', 'It began in 2019.'],
    ['2019', 'In 2019, in May 2019, on 3 May 2019 he did.'],
    ['2019-05', 'In 2019, in May 2019, on 3 May 2019 he did.'],
    ['2019-05-03', 'In 2019, in May 2019, on 3 May 2019 he did.'],
    ['2023-09-11', 'He won on Monday.'],
  ]);
  expect(events[3]).toMatchObject({ first: '2019-05-01', last: '2019-05-31' });
});

test('dates that are not in the article, and values nobody can read, make no event', () => {
  const article = plainArticle('In 2019 it rained.', { published: '2023-09-13' });
  const stray = { start: 400, end: 404, value: '2019', from: 'absolute', base: null } as const;
  const broken = { start: 3, end: 7, value: 'someday', from: 'absolute', base: null } as const;
  expect(timeline(article, [broken, stray])).toEqual([]);
  expect(timeline(article, [])).toEqual([]);
});

test.each<[string, Article['lines'][number]['kind'], number]>([
  ['By Ada Solheim, 10 July 2024', 'paragraph', 0],
  ['The quay on 10 July 2024. Photo: Ada Solheim.', 'caption', 0],
  ['It opened on 10 July 2024.', 'paragraph', 1],
  ['10 July 2024', 'heading', 1],
])('a byline or a caption is no event: “%s” as %s', (text, kind, events) => {
  const article = plainArticle(text, { published: '2024-07-10' });
  const lines = article.lines.map((line) => ({ ...line, kind }));
  expect(timeline({ ...article, lines }, findDates(article))).toHaveLength(events);
});
