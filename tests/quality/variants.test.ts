/*
 * The written articles of tests/fixtures/variants as a gate: hardly two things become one, and one thing hardly stays
 * two.
 */

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { joinVariants } from '../../lib/entities/variants/join-variants.ts';
import { bCubed } from '../gold/b-cubed.ts';
import { readMarked } from '../unit/entities/marked-article.ts';

interface Fixture {
  readonly name: string;
  readonly text: string;
  /** Of the article; unknown where it is left out, as in every text too short to tell. */
  readonly language?: string;
}

const folder = new URL('../fixtures/variants/', import.meta.url);
const fixtures = readdirSync(folder)
  .sort()
  .flatMap((file) => JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Fixture[]);

function pairsOf({ name, text, language = '' }: Fixture): [string, string][] {
  const article = readMarked(text);
  const { mentions } = joinVariants(article.text, article.mentions, { language });
  return mentions.map((mention, i) => [`${name} ${article.gold[i]}`, `${name} ${mention.entityId}`]);
}

describe('joining variants', () => {
  it('has enough articles to measure on', () => expect(fixtures.length).toBeGreaterThanOrEqual(40));

  it.each(fixtures.map((fixture) => [fixture.name, fixture] as const))('joins nothing wrongly: %s', (_, fixture) => {
    expect(bCubed(pairsOf(fixture)).precision).toBe(1);
  });

  it('finds most of what belongs together', () => {
    const all = bCubed(fixtures.flatMap(pairsOf));
    expect(all.precision).toBeGreaterThanOrEqual(0.98);
    expect(all.recall).toBeGreaterThanOrEqual(0.95);
  });
});
