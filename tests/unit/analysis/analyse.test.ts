import { expect, test } from 'vitest';
import { analyse } from '../../../lib/analysis/analyse.ts';
import { builtInSource } from '../../../lib/entities/linking/candidates-built-in.ts';
import { readPlainText } from '../../../lib/text/read-plain-text.ts';

const TEXT = `2024-03-06

Emmanuel Macron travelled to Kenya on Tuesday. “We came to listen,” Macron said.

Nobody in Kenya had expected him so soon.`;

const resources = { tagger: null, knowledge: builtInSource() };

test('names, dates and quotes are found together, and a quote belongs to its speaker', () => {
  const article = readPlainText(TEXT, 'a.txt');
  const { mentions, entities, dates, quotes } = analyse(article, resources);
  const words = mentions.map(({ start, end }) => article.text.slice(start, end));
  expect(words).toEqual(['Emmanuel Macron', 'Kenya', 'Macron', 'Kenya']);
  const speaker = entities.find(({ id }) => id === quotes[0]?.speaker);
  expect(speaker?.name).toBe('Emmanuel Macron');
  expect(dates.map(({ value }) => value)).toContain('2024-03-05');
});

test('every mention points at an entity that is there', () => {
  const { mentions, entities } = analyse(readPlainText(TEXT, 'a.txt'), resources);
  const ids = new Set(entities.map(({ id }) => id));
  expect(mentions.every(({ entity }) => entity !== null && ids.has(entity))).toBe(true);
});

test('an empty article gives an empty analysis', () => {
  expect(analyse(readPlainText('', 'a.txt'), resources)).toMatchObject({
    mentions: [],
    entities: [],
    dates: [],
    quotes: [],
  });
});
