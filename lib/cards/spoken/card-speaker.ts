/*
 * A card's facts in the language of the interface: what is read as codes is said in its words, what is not stays in
 * English and says so. One is made for a language; a card asks it while it is built.
 */

import { countryOf } from '../../entities/linking/candidates-countries.ts';
import type { KnowledgeEntry, KnowledgeFact, KnowledgeSource } from '../../entities/linking/knowledge-source.ts';
import type { EntityType } from '../../entities/mention.ts';
import type { CardWords } from './card-words.ts';
import { readDescription } from './read-description.ts';
import { readOffice } from './read-office.ts';
import { regionNames, tellingIn } from './say-told.ts';
import type { Told } from './told.ts';

export interface CardSpeaker {
  /** What the language calls it; null where that is not known. */
  name(entry: KnowledgeEntry): string | null;
  /** Null when it is not read. */
  description(text: string): string | null;
  office(title: string): string | null;
  fact(fact: KnowledgeFact): string;
}

/** Facts whose value is the name of a place. */
const PLACES: ReadonlySet<string> = new Set(['Capital', 'Headquarters']);

/** @param language BCP 47 of the interface, by which it counts and names countries */
export function cardSpeaker(words: CardWords, language: string, knowledge: KnowledgeSource): CardSpeaker {
  const region = regionNames(language);
  const numbers = new Intl.NumberFormat(language);

  function name({ id, country }: KnowledgeEntry): string | null {
    if (countryOf(country)?.id === id) return region(country);
    return Object.hasOwn(words.names, id) ? (words.names[id] as string) : null;
  }

  /** The best known of that name there; a country is no place in another. */
  function called(written: string, type: EntityType, country: string): string | null {
    const [best] = knowledge
      .lookup(written)
      .filter((each) => each.type === type && each.match === 'name' && (country === '' || each.country === country))
      .filter(({ id }) => country === '' || countryOf(country)?.id !== id)
      .sort((a, b) => b.prior - a.prior);
    const entry = best && knowledge.entry(best.id);
    return entry ? name(entry) : null;
  }

  /** A body too, which is in no country that is said. */
  const place = (written: string, country: string): string =>
    (Object.hasOwn(words.regions, written) ? words.regions[written] : null) ??
    called(written, 'place', country) ??
    (country === '' ? called(written, 'organisation', '') : null) ??
    written;
  const tell = tellingIn({ words, language, place });
  const say = (told: Told | null): string | null => told && tell(told);

  function fact({ label, value }: KnowledgeFact): string {
    const count = /^about (\d[\d,]*)$/.exec(value)?.[1];
    if (count !== undefined)
      return (words.patterns.about ?? '').replace('{number}', numbers.format(Number(count.replaceAll(',', ''))));
    return PLACES.has(label) ? place(value, '') : value;
  }

  return { name, fact, description: (text) => say(readDescription(text)), office: (title) => say(readOffice(title)) };
}
