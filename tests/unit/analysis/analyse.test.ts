import { expect, test } from 'vitest';
import { analyse } from '../../../lib/analysis/analyse.ts';
import { builtInSource } from '../../../lib/entities/linking/candidates-built-in.ts';
import { cleanArticle } from '../../../lib/text/clean-article.ts';
import { readPlainText } from '../../../lib/text/read-plain-text.ts';
import { pageContent } from '../../../lib/visit/page-content.ts';

const TEXT = `2024-03-06

Emmanuel Macron travelled to Kenya on Tuesday. “We came to listen,” Macron said.

Nobody in Kenya had expected him so soon.`;

const articleOf = (text: string) => cleanArticle(pageContent(readPlainText(text, 'a.txt')), []).article;
const resources = { tagger: null, knowledge: builtInSource() };

test('names, dates and quotes are found together, and a quote belongs to its speaker', () => {
  const article = articleOf(TEXT);
  const { mentions, entities, dates, quotes } = analyse(article, resources);
  const words = mentions.map(({ start, end }) => article.text.slice(start, end));
  expect(words).toEqual(['Emmanuel Macron', 'Kenya', 'Macron', 'Kenya']);
  const speaker = entities.find(({ id }) => id === quotes[0]?.speaker);
  expect(speaker?.name).toBe('Emmanuel Macron');
  expect(dates.map(({ value }) => value)).toContain('2024-03-05');
});

test('every mention points at an entity that is there', () => {
  const { mentions, entities } = analyse(articleOf(TEXT), resources);
  const ids = new Set(entities.map(({ id }) => id));
  expect(mentions.every(({ entityId }) => entityId !== null && ids.has(entityId))).toBe(true);
});

test('an empty article gives an empty analysis', () => {
  expect(analyse(articleOf(''), resources)).toMatchObject({
    mentions: [],
    entities: [],
    dates: [],
    quotes: [],
  });
});
