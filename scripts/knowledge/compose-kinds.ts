/*
 * What something is, in our own words from a source's facts: kind words looked for in a list, the country beside them.
 * A source's own phrase is never passed on; what holds no word of the list gets no description.
 */

import { countriesOfPhrase } from '../../lib/entities/linking/article-context.ts';
import { COUNTRIES } from '../../lib/entities/linking/candidates-countries.ts';
import type { KnowledgeField } from '../../lib/entities/linking/knowledge-source.ts';
import { countryName, countryWords } from './country-names.ts';

/** word → field; in the order they are looked for, longer before shorter. */
const OCCUPATIONS: readonly (readonly [string, KnowledgeField])[] = (
  [
    [
      'film',
      'film director|film producer|filmmaker|screenwriter|cinematographer|film editor|voice actor|voice actress|actor|actress|comedian|television presenter|television producer|television writer|costume designer|art director|producer|director',
    ],
    [
      'music',
      'singer-songwriter|songwriter|rapper|singer|composer|conductor|pianist|guitarist|drummer|violinist|record producer|musician|disc jockey|lyricist',
    ],
    ['literature', 'novelist|poet|playwright|dramatist|essayist|author|writer'],
    ['media', 'journalist|television personality|radio presenter|news anchor|broadcaster'],
    ['art', 'painter|sculptor|photographer|architect|fashion designer|artist|designer|model'],
    [
      'science',
      'physicist|chemist|biologist|mathematician|astronomer|engineer|inventor|physician|computer scientist|scientist|astronaut|naturalist|physiologist|biochemist',
    ],
    ['scholarship', 'philosopher|historian|economist|sociologist|psychologist|linguist|theologian|educator'],
    ['politics', 'politician|diplomat|statesman|lawyer|judge|activist'],
    ['football', 'football manager|football player|footballer|soccer player'],
    ['basketball', 'basketball player|basketball coach'],
    ['baseball', 'baseball player|baseball manager'],
    ['tennis', 'tennis player'],
    [
      'sport',
      'racing driver|ice hockey player|golfer|boxer|swimmer|sprinter|figure skater|professional wrestler|racing driver|cricketer|athlete|american football player|american football quarterback|cyclist|chess player|dancer',
    ],
    ['business', 'businessman|businesswoman|businessperson|entrepreneur|industrialist|banker|investor|publisher'],
    ['military', 'military leader|general|admiral|soldier|revolutionary'],
    ['religion', 'pope|bishop|cardinal|preacher|missionary|saint'],
    ['history', 'king|queen|emperor|empress'],
  ] as const
).flatMap(([field, words]) => words.split('|').map((word) => [word, field] as const));

const BODIES: readonly (readonly [string, string, KnowledgeField])[] = [
  ['national association football team', 'National football team', 'football'],
  ['national football team', 'National football team', 'football'],
  ['association football club', 'Football club', 'football'],
  ['football club', 'Football club', 'football'],
  ['soccer team', 'Football club', 'football'],
  ['soccer club', 'Football club', 'football'],
  ['hockey team', 'Ice hockey team', 'sport'],
  ['national football league', 'American football team', 'sport'],
  ['american football team', 'American football team', 'sport'],
  ['basketball team', 'Basketball team', 'basketball'],
  ['baseball team', 'Baseball team', 'baseball'],
  ['record label', 'Record label', 'music'],
  ['rock band', 'Rock band', 'music'],
  ['band', 'Band', 'music'],
  ['orchestra', 'Orchestra', 'music'],
  ['university', 'University', 'education'],
  ['college', 'College', 'education'],
  ['school', 'School', 'education'],
  ['newspaper', 'Newspaper', 'media'],
  ['magazine', 'Magazine', 'media'],
  ['television network', 'Television network', 'media'],
  ['television channel', 'Television channel', 'media'],
  ['broadcaster', 'Broadcaster', 'media'],
  ['airline', 'Airline', 'business'],
  ['bank', 'Bank', 'business'],
  ['production company', 'Production company', 'film'],
  ['film studio', 'Film studio', 'film'],
  ['retailer', 'Company', 'business'],
  ['store', 'Company', 'business'],
  ['company', 'Company', 'business'],
  ['corporation', 'Company', 'business'],
  ['manufacturer', 'Company', 'business'],
  ['political party', 'Political party', 'politics'],
  ['intelligence agency', 'Intelligence agency', ''],
  ['law enforcement agency', 'Law-enforcement agency', ''],
  ['agency', 'Agency', ''],
  ['charity', 'Charity', ''],
  ['army', 'Army', 'military'],
  ['navy', 'Navy', 'military'],
  ['air force', 'Air force', 'military'],
  ['museum', 'Museum', 'art'],
  ['church', 'Church', 'religion'],
  ['denomination', 'Religious denomination', 'religion'],
  ['terrorist organization', 'Armed group', 'military'],
];

const LANDS: readonly (readonly [string, string])[] = [
  ['county', 'County'],
  ['province', 'Province'],
  ['prefecture', 'Prefecture'],
  ['department', 'Department'],
  ['district', 'District'],
  ['borough', 'Borough'],
  ['neighborhood', 'Neighbourhood'],
  ['neighbourhood', 'Neighbourhood'],
  ['suburb', 'Suburb'],
  ['national capital', 'Capital'],
  ['state capital', 'State capital'],
  ['provincial capital', 'Provincial capital'],
  ['capital', 'Capital'],
  ['city', 'City'],
  ['town', 'Town'],
  ['village', 'Village'],
  ['archipelago', 'Archipelago'],
  ['peninsula', 'Peninsula'],
  ['island', 'Island'],
  ['river', 'River'],
  ['lake', 'Lake'],
  ['mountain range', 'Mountain range'],
  ['range', 'Mountain range'],
  ['mountain', 'Mountain'],
  ['peak', 'Mountain'],
  ['volcano', 'Volcano'],
  ['desert', 'Desert'],
  ['strait', 'Strait'],
  ['gulf', 'Gulf'],
  ['bay', 'Bay'],
  ['sea', 'Sea'],
  ['ocean', 'Ocean'],
  ['continent', 'Continent'],
  ['national park', 'National park'],
  ['airport', 'Airport'],
  ['stadium', 'Stadium'],
  ['constellation', 'Constellation'],
  ['planet', 'Planet'],
  ['region', 'Region'],
  ['state', 'State'],
  ['territory', 'Territory'],
  ['waterfall', 'Waterfall'],
  ['canal', 'Canal'],
  ['cape', 'Cape'],
  ['valley', 'Valley'],
  ['street', 'Street'],
];

const has = (phrase: string, word: string): boolean =>
  ` ${phrase.toLowerCase().replace(/[^\p{L}]+/gu, ' ')} `.includes(` ${word.replace('-', ' ')} `);

/** The one country a phrase names by name or adjective; '' for none or several. */
export function countryIn(phrase: string): string {
  const found = new Set<string>();
  if (/\b(?:England|English|Scotland|Scottish|Wales|Welsh|Northern Ireland|Northern Irish)\b/.test(phrase))
    found.add('GB');
  const words = (phrase.match(/[\p{L}.’'-]+/gu) ?? []).map((word) => word.replace(/['’]s?$/, ''));
  for (let at = 0; at < words.length; at++)
    for (let length = Math.min(5, words.length - at); length > 0; length--) {
      const codes = countriesOfPhrase(words.slice(at, at + length).join(' '));
      if (codes.length === 0) continue;
      for (const code of codes) found.add(code);
      at += length - 1;
      break;
    }
  return found.size === 1 ? ([...found][0] as string) : '';
}

export interface Composed {
  readonly text: string;
  readonly field: KnowledgeField;
  readonly country: string;
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** The first two occupations in a phrase, with the nationality it names. */
export function composePerson(phrase: string): Composed | null {
  const found: { word: string; field: KnowledgeField; at: number }[] = [];
  const plain = ` ${phrase.toLowerCase().replace(/[^\p{L}-]+/gu, ' ')} `;
  for (const [word, field] of OCCUPATIONS) {
    const at = plain.indexOf(` ${word} `);
    if (at !== -1 && !found.some((other) => other.word.includes(word))) found.push({ word, field, at });
  }
  const first = found.sort((a, b) => a.at - b.at)[0];
  if (!first) return null;
  const country = countryIn(phrase);
  const adjective = COUNTRIES.find(({ code }) => code === country)?.adjectives[0] ?? '';
  const words = found
    .slice(0, 2)
    .map(({ word }) => word)
    .join(' and ');
  return { text: capital(`${adjective} ${words}`.trim()), field: first.field, country };
}

export function composeBody(phrase: string): Composed | null {
  const body = BODIES.find(([word]) => has(phrase, word));
  if (!body) return null;
  const country = countryIn(phrase);
  return { text: country ? `${body[1]}, ${countryName(country)}` : body[1], field: body[2], country };
}

export function composeLand(phrase: string, known: string): Composed | null {
  const land = LANDS.find(([word]) => has(phrase, word));
  if (!land) return null;
  const country = known || countryIn(phrase);
  const state = / in (?:the U\.S\. state of )?(\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)(?:,|$)/u.exec(phrase)?.[1];
  const within = state && country === 'US' && !/^United/.test(state) ? ` in ${state}` : '';
  const kind = country && /^(?:State|Province)$/.test(land[1]) ? `${land[1]} of ${countryWords(country)}` : null;
  if (kind) return { text: kind, field: '', country };
  return { text: `${land[1]}${within}${countryName(country) ? `, ${countryName(country)}` : ''}`, field: '', country };
}
