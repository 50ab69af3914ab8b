/* Precision, recall and F1 of found names against gold, exact span and type, by character offsets. */

import type { GoldDocument, GoldSpan, Tag } from './corpus.ts';

export interface Counts {
  right: number;
  found: number;
  gold: number;
}

export interface Score extends Counts {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** What readers see underlined; the micro average is over these. */
export const SCORED: readonly Tag[] = ['PER', 'LOC', 'ORG'];

const rates = (counts: Counts): Score => ({
  ...counts,
  precision: counts.found === 0 ? 0 : counts.right / counts.found,
  recall: counts.gold === 0 ? 0 : counts.right / counts.gold,
  f1: counts.found + counts.gold === 0 ? 0 : (2 * counts.right) / (counts.found + counts.gold),
});

export function scoreNames(
  documents: readonly GoldDocument[],
  find: (text: string) => readonly GoldSpan[],
): Record<Tag | 'all', Score> {
  const counts = new Map<Tag, Counts>();
  const of = (tag: Tag): Counts => {
    let known = counts.get(tag);
    if (known === undefined) {
      known = { right: 0, found: 0, gold: 0 };
      counts.set(tag, known);
    }
    return known;
  };
  for (const { text, spans } of documents) {
    const gold = new Set(spans.map((span) => `${span.start}-${span.end}-${span.tag}`));
    for (const span of spans) of(span.tag).gold++;
    for (const span of find(text)) {
      of(span.tag).found++;
      if (gold.has(`${span.start}-${span.end}-${span.tag}`)) of(span.tag).right++;
    }
  }
  const all: Counts = { right: 0, found: 0, gold: 0 };
  for (const tag of SCORED) {
    all.right += of(tag).right;
    all.found += of(tag).found;
    all.gold += of(tag).gold;
  }
  return {
    PER: rates(of('PER')),
    LOC: rates(of('LOC')),
    ORG: rates(of('ORG')),
    MISC: rates(of('MISC')),
    all: rates(all),
  };
}
