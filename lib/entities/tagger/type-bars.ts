/*
 * How sure a model must be of a name before it is underlined as a person, a place or an organisation: where a language
 * has little to learn from, what is in doubt is more often wrong than right. What stays under its bar is a name of no
 * kind, and takes one where the article is clear about it elsewhere or the lists know it. The figures are in
 * docs/quality/names-in-languages.md.
 */

import type { EntityType } from '../mention.ts';
import { addWord, type Gazetteer, lookUp, PHRASE_KINDS } from './gazetteer.ts';
import { hashString } from './hashing.ts';
import { foldWord } from './word-facts.ts';

type Bars = Readonly<Partial<Record<EntityType, number>>>;

/** By the model's language; 0–1, as a name's score. Without a line all that the model finds is shown. */
export const TYPE_BARS: Readonly<Record<string, Bars>> = {
  da: { organisation: 0.6 },
  de: { organisation: 0.55 },
  es: { organisation: 0.55, person: 0.4, place: 0.4 },
  fi: { organisation: 0.5 },
  fr: { organisation: 0.7, person: 0.5, place: 0.5 },
  hu: { organisation: 0.5, place: 0.5 },
  it: { organisation: 0.7, person: 0.6 },
  nl: { organisation: 0.6 },
  pt: { organisation: 0.3 },
  ro: { organisation: 0.4, place: 0.3 },
};

/** Is a name in too much doubt to be shown as of this type? */
export const isUnderBar = (language: string, type: EntityType, score: number): boolean =>
  score < (TYPE_BARS[language]?.[type] ?? 0);

const LISTED_AS: Readonly<Record<string, EntityType>> = {
  person: 'person',
  ...{ country: 'place', city: 'place', place: 'place' },
  ...{ organisation: 'organisation', party: 'organisation', team: 'organisation' },
  ...{ company: 'organisation', media: 'organisation' },
};

/** What the model's lists have the words of a name as, in its language's spelling: "Rusia". */
export function listedType({ phrases }: Gazetteer, words: readonly string[]): EntityType | undefined {
  const phrase = words.reduce((before, word) => addWord(before, hashString(foldWord(word))), 0);
  return LISTED_AS[PHRASE_KINDS[lookUp(phrases, phrase)] ?? ''];
}
