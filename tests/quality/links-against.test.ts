/*
 * Short articles in which the obvious entry is not meant (`-`), and their likes in which it is: nobody is shown a wrong
 * one, and what is meant is still found. In six languages; written for this.
 */

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { linkEntities } from '../../lib/entities/linking/link-entities.ts';
import { joinVariants } from '../../lib/entities/variants/join-variants.ts';
import { readLinkingFixture } from '../gold/linking-cases.ts';
import { shippedPack } from '../shipped-data.ts';

interface Case {
  readonly name: string;
  readonly date: string;
  readonly language: string;
  readonly text: string;
}

const FOLDER = new URL('../fixtures/links/', import.meta.url);
const pack = shippedPack();

/** For each marked name: its words, the entry it means and the one shown, `-` for none. */
function shownIn({ name, date, language, text }: Case): [words: string, gold: string, shown: string][] {
  const { article, gold } = readLinkingFixture(name, `date: ${date}\nlanguage: ${language}\n\n${text}`);
  const found = gold.map(({ start, end, type }) => ({ start, end, type, entityId: null, score: 1, detector: 'gold' }));
  const joined = joinVariants(article.text, found, { language });
  const linked = linkEntities(joined.entities, joined.mentions, article, pack);
  const known = new Set(linked.entities.filter(({ certainty }) => certainty === 'known').map(({ id }) => id));
  return gold.map((mention, at) => {
    const id = linked.mentions[at]?.entityId ?? '';
    return [article.text.slice(mention.start, mention.end), mention.gold ?? '-', known.has(id) ? id : '-'];
  });
}

describe('what speaks against a link', () => {
  const cases = readdirSync(FOLDER)
    .sort()
    .flatMap((file) => JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8')) as Case[]);

  it.each(cases.map((each) => [each.name, each] as const))('is heard: %s', (_, each) => {
    const wrong = shownIn(each).filter(([, gold, shown]) => shown !== '-' && shown !== gold);
    expect(wrong).toEqual([]);
  });

  it('leaves what is meant', () => {
    const meant = cases.flatMap(shownIn).filter(([, gold]) => gold !== '-' && pack.entry(gold) !== null);
    const missed = meant.filter(([, gold, shown]) => shown !== gold);
    expect(missed.length / meant.length, JSON.stringify(missed)).toBeLessThanOrEqual(0.1);
  });
});
