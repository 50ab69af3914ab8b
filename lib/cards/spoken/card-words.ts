/* The words of one language that cards are said in: a file of the package, checked before it is believed. */

import { FIELD_CODES, KIND_CODES, OFFICE_CODES, PATTERN_CODES, REGION_CODES } from './codes.ts';

export interface CardWords {
  readonly kinds: Readonly<Record<string, string>>;
  readonly offices: Readonly<Record<string, string>>;
  readonly fields: Readonly<Record<string, string>>;
  readonly patterns: Readonly<Record<string, string>>;
  /** Continents by code, and parts of countries by their English names, as far as they have others. */
  readonly regions: Readonly<Record<string, string>>;
  /** What the language calls somebody or something, by entity id. */
  readonly names: Readonly<Record<string, string>>;
}

const SECTIONS = {
  kinds: KIND_CODES,
  offices: OFFICE_CODES,
  fields: FIELD_CODES,
  patterns: PATTERN_CODES,
  regions: REGION_CODES,
  names: [],
} as const;

/** What a file lacks of what it should have, a line each. */
export function lackingIn(file: unknown): string[] {
  return Object.entries(SECTIONS).flatMap(([section, codes]) => {
    const words: unknown = (file as Record<string, unknown> | null)?.[section];
    if (typeof words !== 'object' || words === null) return [section];
    const said = words as Record<string, unknown>;
    return codes
      .filter((code) => typeof said[code] !== 'string' || said[code] === '')
      .map((code) => `${section}.${code}`);
  });
}

/** Null when it is not whole. */
export const cardWords = (file: unknown): CardWords | null =>
  lackingIn(file).length === 0 ? (file as CardWords) : null;

/** Languages that have such a file; English is what the pack is written in. */
export const CARD_LANGUAGES = ['ar', 'de', 'es', 'fr', 'it', 'ja', 'nl', 'pl', 'pt-BR', 'sv', 'uk'] as const;

/** Path in the package, null when there is none. @param language BCP 47 */
export function cardWordsFile(language: string): string | null {
  const primary = language.split('-', 1)[0];
  const known = CARD_LANGUAGES.find((each) => each.split('-', 1)[0] === primary);
  return known ? `data/cards/${known}.json` : null;
}
