/* The shipped model: its size, and what it must and must not do. How good it is stands in docs/quality/names.md. */

import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { findEntities } from '../../lib/entities/find-entities.ts';
import type { Article } from '../../lib/text/article.ts';
import { plainArticle } from '../plain-article.ts';
import { shippedFile, shippedTagger } from '../shipped-data.ts';

const file = shippedFile('tagger-en.bin');
const model = shippedTagger();

const articleOf = (...paragraphs: string[]): Article => plainArticle(paragraphs.join('\n'));

const found = (article: Article): string[] =>
  findEntities(article, model).mentions.map(
    (mention) => `${article.text.slice(mention.start, mention.end)} ${mention.type}`,
  );

describe('the shipped tagger', () => {
  it('is no larger than promised', () => {
    expect(file.byteLength).toBeLessThanOrEqual(3_800_000);
    expect(gzipSync(new Uint8Array(file), { level: 9 }).byteLength).toBeLessThanOrEqual(2_700_000);
  });

  it('finds persons, places and organisations in a story', () => {
    const article = articleOf(
      'The World Bank has approved a loan for Kenya, its president said in Nairobi on Friday.',
      '“We trust Kenya,” Maria Lindqvist, who leads the bank’s office there, told Reuters. Lindqvist met President William Ruto.',
    );
    expect(found(article)).toEqual([
      'World Bank organisation',
      'Kenya place',
      'Nairobi place',
      'Kenya place',
      'Maria Lindqvist person',
      'Reuters organisation',
      'Lindqvist person',
      'William Ruto person',
    ]);
  });

  it('keeps a nationality of two words in one piece', () => {
    expect(found(articleOf('The North Korean delegation met South African officials in Geneva.'))).toEqual([
      'North Korean nationality',
      'South African nationality',
      'Geneva place',
    ]);
  });

  it('takes from a shouted headline only the names the article says in ordinary letters', () => {
    const article = articleOf(
      'BERLIN MINISTER SAYS NO TO NEW TAX ON OLD CARS',
      'The tax will not come, the minister said in Berlin on Monday.',
    );
    expect(found(article)).toEqual(['BERLIN place', 'Berlin place']);
  });

  it.each([
    ['text without capitals', 'the minister met the press and went home to rest before the next day of talks began.'],
    ['a shouted line', 'MINISTER MEETS PRESS AND GOES HOME TO REST AFTER LONG DAY OF TALKS'],
    ['Russian', 'Министр Иванов встретился в Москве с прессой. Затем Иванов уехал домой.'],
    ['Chinese', '部长会见了记者。他说会谈很顺利。'],
    ['nothing but marks', '— … “” !!! ??? ((( )))'],
  ])('is silent on %s', (_, text) => expect(found({ ...articleOf(text), language: '' })).toEqual([]));

  it('leaves a German article to the rules', () => {
    const article = articleOf(
      'Der Minister sprach am Abend mit der Presse über die Kohle und den Stahl und über die Zukunft der Arbeit in Berlin.',
    );
    expect(findEntities({ ...article, language: 'de' }, model).mentions.map((mention) => mention.detector)).toEqual([
      'rules',
    ]);
  });

  it('reads one endless sentence', () => {
    const article = articleOf(`${'and then they went on to '.repeat(3000)}Berlin`);
    expect(found(article)).toEqual(['Berlin place']);
  });

  it('gives mentions in order, without overlaps, each with an entity', () => {
    const { mentions, entities } = findEntities(
      articleOf('Ada Lund of Norway’s Green Party met Ada Lund. U.S. aides came.'.repeat(3)),
      model,
    );
    const ids = new Set(entities.map((entity) => entity.id));
    mentions.forEach((mention, i) => {
      expect(ids.has(mention.entityId ?? '')).toBe(true);
      if (i > 0) expect(mention.start).toBeGreaterThanOrEqual(mentions[i - 1]?.end as number);
    });
    expect(mentions.length).toBeGreaterThan(5);
  });
});
