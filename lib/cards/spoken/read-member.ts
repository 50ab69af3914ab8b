/*
 * Titles of those who sit in a parliament or lead one, read as codes. "Speaker of the Legislative Assembly, Australia"
 * is a state's, not the country's, so only houses that are a nation's are taken for one.
 */

import { territoryOf } from '../../entities/linking/article-context.ts';
import type { OfficeCode } from './codes.ts';
import { regionCode } from './region-codes.ts';
import { asked, splitCountry } from './split-country.ts';
import { type Told, told } from './told.ts';

const SENATE =
  /^(?:Chamber of Senators|Federation Council|House of Councillors|Rajya Sabha|Senate|Senate of the Republic)$/;
/** Houses whose names other countries, or states of one, have too: with their country, and that only. */
const HOUSE =
  /^(?:Assembly of the Republic|Assembly of the Representatives of the People|Chamber of (?:Deputies|Representatives)|Congress|Congress of Deputies|Congress of the Republic|Federal Assembly|Grand National Assembly|House of (?:Commons|Lords|Representatives|the People)|Islamic Consultative Assembly|Legislative Yuan|Legislature Parliament|National (?:Assembly|Congress|Council|Parliament)|National People's Congress|Parliament|Parliament of the Republic|People's Representative Council|Council of States)$/;
/** Houses that only one country has. */
const OWN_HOUSE: Readonly<Record<string, string>> = {
  Bundestag: 'DE',
  'Dáil Éireann': 'IE',
  'Dewan Rakyat': 'MY',
  Folketing: 'DK',
  'Hellenic Parliament': 'GR',
  'Jatiya Sangsad': 'BD',
  Knesset: 'IL',
  'Lok Sabha': 'IN',
  Riigikogu: 'EE',
  Riksdag: 'SE',
  Saeima: 'LV',
  Seimas: 'LT',
  Sejm: 'PL',
  'Sejm of the Republic': 'PL',
  'State Duma': 'RU',
  Storting: 'NO',
  'Verkhovna Rada': 'UA',
};

export const isUsState = (name: string): boolean => territoryOf(name)?.code === 'US' || name === 'Georgia';

const ofState = (what: OfficeCode, place: string): Told | null =>
  isUsState(place) ? told({ what: [what], place, region: 'US' }) : null;

/** In the United States: of the Union and of its states. */
const US_MEMBERS: readonly (readonly [RegExp, (place: string) => Told | null])[] = [
  [
    /^Member of the US House of Representatives(?: for (?<place>.+))?$/,
    (place) => told({ what: ['member of the house of representatives'], place, region: 'US' }),
  ],
  [/^US senator(?: for (?<place>.+))?$/, (place) => told({ what: ['senator'], place, region: 'US' })],
  [/^Member of the State Senate of (?<place>.+)$/, (place) => ofState('member of a state senate', place)],
  [/^Member of the (?<place>.+?) (?:State )?Senate$/, (place) => ofState('member of a state senate', place)],
  [/^(?<place>.+) state senator$/, (place) => ofState('member of a state senate', place)],
  [/^(?<place>.+) state representative$/, (place) => ofState('member of a state house', place)],
  [
    /^(?:Member|Representative) of the (?<place>.+?) (?:General Assembly|House of (?:Delegates|Representatives)|(?:State )?Assembly)$/,
    (place) => ofState('member of a state house', place),
  ],
];

const COUNCIL_OF_EUROPE = /^(?:Member|Representative) of the Parliamentary Assembly of the Council of Europe$/;
const MEMBER = /^(?:Member|Deputy|Representative)(?: of| in) (?:the )?(.+)$/;
const SUBSTITUTE = /^(?:Deputy|Substitute) member of the (.+)$/;
/** Members that a title names without their house. */
const BARE_MEMBERS: Readonly<Record<string, OfficeCode>> = {
  Deputy: 'member of parliament',
  'Federal deputy': 'member of parliament',
  'Member of Parliament': 'member of parliament',
  Senator: 'senator',
  'Teachta Dála': 'member of parliament',
};
/** Of a part of a country: the part, where the name is "<house> of <part>" or "<part> <house>". */
const REGIONAL =
  /^(?:Legislative Assembly|Regional Council|Provincial Assembly|Parliament|National Assembly|Assembly|Cortes|Legislative Council) of (?:the )?(?<of>\p{Lu}.*)$|^(?<before>\p{Lu}[\p{L} ]*?) (?:State )?(?:Legislative (?:Assembly|Council)|House of Assembly|Provincial (?:Parliament|Legislature)|Parliament|Assembly)$/u;

function readHouse(words: string): { what: OfficeCode; region: string } | null {
  const own = asked(OWN_HOUSE, words);
  if (own) return { what: 'member of parliament', region: own };
  const { body, region } = splitCountry(words);
  if (asked(OWN_HOUSE, body) === region && region) return { what: 'member of parliament', region };
  // A part of the United Kingdom counts as the country, and has a parliament of its own.
  if (!region || /\b(?:Scot|Wales|Welsh|Northern Ireland)/.test(words)) return null;
  if (SENATE.test(body)) return { what: 'senator', region };
  return HOUSE.test(body) ? { what: 'member of parliament', region } : null;
}

/** Null when it is no member's. */
export function readMember(title: string): Told | null {
  if (COUNCIL_OF_EUROPE.test(title))
    return told({ what: ['member of the parliamentary assembly of the council of europe'] });
  const forCountry = /^Member of the European Parliament(?: for (?:the )?(.+))?$/.exec(title);
  if (forCountry) return told({ what: ['member of the european parliament'], region: regionCode(forCountry[1] ?? '') });
  for (const [form, tell] of US_MEMBERS) {
    const found = form.exec(title);
    const said = found && tell(found.groups?.place ?? '');
    if (said) return said;
  }
  const { body, region } = splitCountry(title);
  const bare = region ? asked(BARE_MEMBERS, body) : null;
  if (bare) return told({ what: [bare], region });
  const house = readHouse(MEMBER.exec(title)?.[1] ?? '');
  if (house) return told({ what: [house.what], region: house.region });
  const substitute = readHouse(SUBSTITUTE.exec(title)?.[1] ?? '');
  if (substitute) return told({ what: ['substitute member of parliament'], region: substitute.region });
  return readRegionalMember(title);
}

/** Parts of a country that a house's name says by their people. */
const PARTS: Readonly<Record<string, string>> = {
  Basque: 'Basque Country',
  Flemish: 'Flanders',
  Scottish: 'Scotland',
  Tasmanian: 'Tasmania',
  Victorian: 'Victoria',
};

/** What stands before a house and is no place. */
const NO_PART = /\b(?:Constituent|Consultative|Experts|Metropolitan|National|Prefectural|Provincial|Regional)\b|^West$/;

function readRegionalMember(title: string): Told | null {
  const [, words = ''] = MEMBER.exec(title) ?? [];
  const comma = words.lastIndexOf(', ');
  const region = comma > 0 ? regionCode(words.slice(comma + 2)) : '';
  const { of, before } = (region ? REGIONAL.exec(words.slice(0, comma))?.groups : null) ?? {};
  const named = (of ?? before ?? '').replace(/^(?:\p{Lu}\p{Ll}+th|First|Second|Third) (?=\p{Lu})/u, '');
  const place = asked(PARTS, named) ?? named;
  const isCountry = regionCode(place) !== '' && regionCode(place) === region && !/^(?:Scot|Wales|North)/.test(place);
  if (!place || isCountry || NO_PART.test(place)) return null;
  return told({ what: ['member of a regional parliament'], place, region });
}

/** Null when it is no speaker's. */
export function readSpeaker(title: string): Told | null {
  const [, words = ''] = /^(?:Chairman|Chairperson|President|Speaker) of (?:the )?(.+)$/.exec(title) ?? [];
  const house = readHouse(words);
  const what = house?.what === 'senator' ? 'president of the senate' : 'speaker';
  return house && told({ what: [what], region: house.region });
}
