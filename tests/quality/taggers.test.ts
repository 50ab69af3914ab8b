/*
 * The taggers of the languages other than English: whole, no larger than promised, and good enough on written texts
 * that nothing was chosen on. How good they are stands in docs/quality/names-in-languages.md.
 */

import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { tokeniseArticle } from '../../lib/entities/article-tokens.ts';
import { findAsRelative } from '../../lib/entities/tagger/as-relative.ts';
import { findTaggedMentions } from '../../lib/entities/tagger/find-tagged-mentions.ts';
import { TAGGER_LANGUAGES, taggerFile } from '../../lib/entities/tagger/tagger-files.ts';
import { type TaggedText, taggedCases } from '../gold/tagged-cases.ts';
import { plainArticle } from '../plain-article.ts';
import { shippedFile, shippedTagger } from '../shipped-data.ts';

const TAG_OF: Readonly<Record<string, string>> = { person: 'PER', place: 'LOC', organisation: 'ORG' };
const languages = [...new Set(Object.values(TAGGER_LANGUAGES))].filter((language) => language !== 'en');
const cases = taggedCases('languages.txt');

/** Bytes of each tagger as a package holds it, or a little more; reckoned once, because to pack them takes seconds. */
const packed = new Map(
  languages.map((language) => [language, gzipSync(new Uint8Array(shippedFile(taggerFile(language)))).byteLength]),
);

/** Precision and F1 over exact spans and types. */
function score(language: string, texts: readonly TaggedText[]): { precision: number; f1: number } {
  const model = shippedTagger(TAGGER_LANGUAGES[language] ?? '');
  let [right, found, gold] = [0, 0, 0];
  for (const { text, spans } of texts) {
    const expected = new Set(spans.map(({ start, end, tag }) => `${start} ${end} ${tag}`));
    gold += expected.size;
    const words = tokeniseArticle(plainArticle(text));
    for (const { start, end, type } of findAsRelative(words, language, (written) =>
      findTaggedMentions(written, model),
    )) {
      const tag = TAG_OF[type];
      if (tag === undefined) continue;
      found++;
      if (expected.has(`${start} ${end} ${tag}`)) right++;
    }
  }
  return { precision: right / found, f1: (2 * right) / (found + gold) };
}

describe.each(languages)('the tagger of %s', (language) => {
  it('is of that language, and no larger than promised', () => {
    expect(shippedTagger(language).language).toBe(language);
    expect(packed.get(language)).toBeLessThanOrEqual(1_100_000);
  });

  it('finds most names in written texts, and little else', () => {
    const { precision, f1 } = score(language, cases.get(language) ?? []);
    expect(precision).toBeGreaterThanOrEqual(0.75);
    expect(f1).toBeGreaterThanOrEqual(0.75);
  });
});

it('Ukrainian, read as Russian is written, has most names found by the Russian model, and little else', () => {
  const { precision, f1 } = score('uk', cases.get('uk') ?? []);
  expect(precision).toBeGreaterThanOrEqual(0.78);
  expect(f1).toBeGreaterThanOrEqual(0.75);
});

it('together they are no larger than promised', () => {
  expect([...packed.values()].reduce((sum, bytes) => sum + bytes, 0)).toBeLessThanOrEqual(14_000_000);
});
