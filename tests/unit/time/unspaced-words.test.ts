import { describe, expect, test } from 'vitest';
import { readDates } from '../../../lib/time/find-dates.ts';
import { timeRules } from '../../../lib/time/time-rules.ts';
import { timeline } from '../../../lib/time/timeline.ts';
import { hanNumber, unspacedWords, type Vocabulary } from '../../../lib/time/unspaced-words.ts';
import { plainArticle } from '../../plain-article.ts';

const vocabulary = timeRules('ja')?.vocabulary as Vocabulary;
const cut = (text: string) => unspacedWords(vocabulary, text, { start: 0, end: text.length });
const dated = (text: string, published: string | null = '2026-06-12') => {
  const { dates } = readDates(plainArticle(text, { published, language: 'ja' }));
  return dates.map(({ start, end, value }) => [text.slice(start, end), value]);
};

test.each([
  ['二〇二六', 2026],
  ['十', 10],
  ['二十三', 23],
  ['千九百四十五', 1945],
  ['十二十', null],
  ['一二十', null],
])('%s is %s', (figures, number) => {
  expect(hanNumber(figures)).toBe(number);
});

describe('a text without spaces', () => {
  test('is cut where a listed word stands, the longest first', () => {
    expect(cut('昨年度は').map(({ lower }) => lower)).toEqual(['昨年度', 'は']);
    expect(cut('２０２６年３月').map(({ lower }) => lower)).toEqual(['2026', '年', '3', '月']);
    expect(cut('ABCテスト中').map(({ lower }) => lower)).toEqual(['abc', 'テスト', '中']);
  });

  test('has years of an era as ours, where the era lasted so long', () => {
    expect(cut('令和8年')[0]).toMatchObject({ lower: '2026', kind: 'number', start: 0, end: 3 });
    expect(cut('平成元年')[0]).toMatchObject({ lower: '1989' });
    expect(cut('平成32年')[0]).toMatchObject({ lower: '平成' });
  });

  test('has sentences that end with their stop and what closes behind it', () => {
    expect(cut('「来た。」彼は。次').map(({ sentence }) => sentence)).toEqual([0, 0, 0, 0, 1, 1, 1, 2]);
  });

  test('keeps its offsets beside spaces, signs in two halves and an end', () => {
    const text = '　𠮷野家は 3月5日';
    for (const word of cut(text)) expect(text.slice(word.start, word.end)).not.toMatch(/\s/);
    expect(dated(text)).toEqual([['3月5日', '2026-03-05']]);
    expect(cut('')).toEqual([]);
  });
});

describe('dates without a month', () => {
  test.each([
    ['2026-06-12', '28日に行われる', '2026-06-28'],
    ['2026-06-12', '28日に行われた', '2026-05-28'],
    ['2026-06-12', '28日の見出し', '2026-06-28'],
    ['2026-06-01', '28日に行われた', '2026-05-28'],
    ['2026-06-30', '2日に行われる', '2026-07-02'],
  ])('on %s, %s is %s', (published, text, value) => {
    expect(dated(text, published).map(([, read]) => read)).toEqual([value]);
  });

  test('are asked about where the article states no day', () => {
    const { dates, unresolved } = readDates(plainArticle('28日に行われた。', { published: null, language: 'ja' }));
    expect(dates).toEqual([]);
    expect(unresolved).toMatchObject([{ start: 0, end: 3, reason: 'no-base' }]);
  });
});

test('a comma gives a month to the last verb of its sentence, else the first behind it has it', () => {
  expect(dated('社長は3月、秋に開くと述べた。')).toEqual([['3月', '2026-03']]);
  expect(dated('社長は9月に開くと述べた。')).toEqual([['9月', '2026-09']]);
});

test('figures begin with the year, or say nothing', () => {
  expect(dated('2026/3/5に更新。26/03/05に更新。')).toEqual([['2026/3/5', '2026-03-05']]);
});

test('the timeline shows the sentence of a date', () => {
  const text = '雨が降った。2020年3月5日に晴れた。風が出た。';
  const article = plainArticle(text, { published: '2026-06-12', language: 'ja' });
  const [event] = timeline(article, readDates(article).dates);
  expect(text.slice(event?.sentence.start, event?.sentence.end)).toBe('2020年3月5日に晴れた。');
});
