/*
 * Of a name that nothing is known of, whether the tagger was too little sure for it to count as named again. Chosen on
 * every second document of the files in docs/quality/names-in-languages.md; English is surer, and has no such bar.
 */

import type { EntityType, Mention } from '../entities/mention.ts';

/** 0–1, as a name's score: its surest mention has to reach it. */
const BARS: Readonly<Partial<Record<EntityType, number>>> = { person: 0.7, place: 0.9, organisation: 0.8 };

/** @param language BCP 47 of the article */
export function isDoubtful(type: EntityType, named: readonly Mention[], language: string): boolean {
  const bar = BARS[type];
  if (bar === undefined || /^(?:en|$)/.test(language)) return false;
  return named.every(({ detector, score }) => detector === 'tagger' && score < bar);
}
