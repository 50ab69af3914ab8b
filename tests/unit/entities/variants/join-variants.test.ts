import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { joinVariants } from '../../../../lib/entities/variants/join-variants.ts';
import { bCubed } from '../../../../scripts/ner/b-cubed.ts';
import { readMarked } from '../marked-article.ts';

interface Fixture {
  readonly name: string;
  readonly text: string;
}

const folder = new URL('../../../fixtures/variants/', import.meta.url);
const fixtures = readdirSync(folder)
  .sort()
  .flatMap((file) => JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Fixture[]);

function pairsOf({ name, text }: Fixture): [string, string][] {
  const article = readMarked(text);
  const { mentions } = joinVariants(article.text, article.mentions);
  return mentions.map((mention, i) => [`${name} ${article.gold[i]}`, `${name} ${mention.entity}`]);
}

describe('joinVariants', () => {
  it('has enough articles to measure on', () => expect(fixtures.length).toBeGreaterThanOrEqual(40));

  it.each(fixtures.map((fixture) => [fixture.name, fixture] as const))('joins nothing wrongly: %s', (_, fixture) => {
    expect(bCubed(pairsOf(fixture)).precision).toBe(1);
  });

  it('finds most of what belongs together', () => {
    const all = bCubed(fixtures.flatMap(pairsOf));
    expect(all.precision).toBeGreaterThanOrEqual(0.98);
    expect(all.recall).toBeGreaterThanOrEqual(0.95);
  });

  it('names the entity by its fullest form and keeps the other spellings in order', () => {
    const { text, mentions } = readMarked('[o1:NFB] rules. The [o1:Northern Fisheries Board] ([o1:NFB]) met.');
    const [entity] = joinVariants(text, mentions).entities;
    expect(entity).toMatchObject({
      id: 'organisation:northern fisheries board',
      name: 'Northern Fisheries Board',
      alsoWritten: ['NFB'],
    });
  });

  it('does not join spellings that are both known as something else', () => {
    const { text, mentions } = readMarked('[l1:Marenka] and [l2:Marenca] are two villages.');
    expect(joinVariants(text, mentions).entities).toHaveLength(1);
    expect(joinVariants(text, mentions, () => true).entities).toHaveLength(2);
  });

  it('gives every entity an id of its own', () => {
    const { text, mentions } = readMarked('[p1:Ana Rojas] and [p2:Luis Rojas] came. [p3:Rojas] spoke.');
    const ids = joinVariants(text, mentions).entities.map((entity) => entity.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('takes hostile names for what they are', () => {
    const { text, mentions } = readMarked('[p1:constructor] met [p2:__proto__ toString] and [o1:<b>] at [l1:...].');
    expect(joinVariants(text, mentions).entities).toHaveLength(4);
  });
});
