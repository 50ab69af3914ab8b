/*
 * The written texts of tests/fixtures/tagger as a gate on the shipped tagger: what is hard in names, kind by kind. One
 * file was looked at while the tagger was made; the other was not, and stays so.
 */

import { describe, expect, it } from 'vitest';
import { tokeniseArticle } from '../../lib/entities/article-tokens.ts';
import { findTaggedMentions } from '../../lib/entities/tagger/find-tagged-mentions.ts';
import { type TaggedText, taggedCases } from '../gold/tagged-cases.ts';
import { plainArticle } from '../plain-article.ts';
import { shippedTagger } from '../shipped-data.ts';

const model = shippedTagger();
const TAG_OF: Readonly<Record<string, string>> = { person: 'PER', place: 'LOC', organisation: 'ORG' };

/** F1 over exact spans and types. */
function f1(texts: readonly TaggedText[]): number {
  let [right, found, gold] = [0, 0, 0];
  for (const { text, spans } of texts) {
    const expected = new Set(spans.map(({ start, end, tag }) => `${start} ${end} ${tag}`));
    gold += expected.size;
    for (const { start, end, type } of findTaggedMentions(tokeniseArticle(plainArticle(text)), model)) {
      const tag = TAG_OF[type];
      if (tag === undefined) continue;
      found++;
      if (expected.has(`${start} ${end} ${tag}`)) right++;
    }
  }
  return (2 * right) / (found + gold);
}

describe('names in written texts', () => {
  const tuned = taggedCases('tuned.txt');

  it('are mostly found', () => expect(f1([...tuned.values()].flat())).toBeGreaterThanOrEqual(0.92));

  it('are mostly found in texts that nothing was chosen on', () => {
    expect(f1([...taggedCases('held.txt').values()].flat())).toBeGreaterThanOrEqual(0.88);
  });

  it.each(['titles', 'acronyms', 'first words', 'edges', 'short names', 'states', 'storms'])(
    'are nearly all found: %s',
    (kind) => {
      expect(f1(tuned.get(kind) ?? [])).toBeGreaterThanOrEqual(0.95);
    },
  );
});
