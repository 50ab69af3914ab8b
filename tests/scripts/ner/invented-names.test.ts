import { expect, test } from 'vitest';
import { makeRandom } from '../../../scripts/ner/crf.ts';
import { type InventedKind, inventName } from '../../../scripts/ner/invented-names.ts';

const stock = {
  given: ['Ada'],
  family: ['Lund'],
  countries: ['Norway'],
  towns: ['Graz'],
  villages: ['Elmenau'],
  regions: ['Styria'],
  nationalities: ['Norwegian'],
  companies: ['Tessel Motors'],
  bodies: ['Federal Rail Office'],
  media: ['Orbita'],
  clubs: ['Norwall United'],
  events: ['Rail Cup'],
};

test.each<[InventedKind, RegExp]>([
  ['facility', /^(?:Graz|Lund) \p{Lu}/u],
  ['body', /^(?:Graz|Lund|University of|\p{Lu}\p{L}+(?: Council)? (?:of|for)|Office of) /u],
  ['firm', /^\p{Lu}/u],
  ['team', /^(?:Graz|Styria) \p{Lu}/u],
  ['law', / \p{Lu}\p{L}+$/u],
  ['committee', /^\p{Lu}\p{L}+ (?:\p{L}+ )*\p{Lu}\p{L}+$/u],
  ['shortName', /^\p{Lu}\p{Ll}+$/u],
  ['index', /^\p{Lu}/u],
])('a made-up %s is written as one', (kind, expected) => {
  const random = makeRandom(5);
  const pick = (list: readonly string[]): string => list[Math.floor(random() * list.length)] as string;
  for (let i = 0; i < 200; i++) expect(inventName(kind, stock, pick)).toMatch(expected);
});
