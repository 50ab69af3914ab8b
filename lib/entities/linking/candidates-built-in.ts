/*
 * What is known before any pack is loaded, or when it cannot be: the states, their capitals, and a few dozen names the
 * news is never without. Facts only, each with its year. The pack holds all of these too, under the same ids.
 */

import type { EntityType } from '../mention.ts';
import { COUNTRIES, type Country } from './candidates-countries.ts';
import type { EntryAlias, EntryWithAliases } from './candidates-from-entries.ts';
import { sourceFromEntries } from './candidates-from-entries.ts';
import type { KnowledgeEntry, KnowledgeField, KnowledgeSource, Office } from './knowledge-source.ts';

/** Day the list was last gone through. */
const AS_OF = '2026-01-22';

/** id | name | other names | type | country | description | offices "title from-to", newest first */
const NAMES = `
Q7747|Vladimir Putin|Vladimir Vladimirovich Putin|person|RU||President of Russia 2012-;Prime Minister of Russia 2008-2012;President of Russia 2000-2008
Q56226|Kim Jong-un|Kim Jong Un|person|KP||Supreme Leader of North Korea 2011-
Q15031|Xi Jinping||person|CN||President of China 2013-
Q22686|Donald Trump|Donald J. Trump|person|US||President of the United States 2025-;President of the United States 2017-2021
Q6279|Joe Biden|Joseph Biden|person|US||President of the United States 2021-2025;Vice President of the United States 2009-2017
Q76|Barack Obama||person|US||President of the United States 2009-2017
Q3874799|Volodymyr Zelenskyy|Volodymyr Zelensky;Volodymyr Zelenskiy|person|UA||President of Ukraine 2019-
Q3052772|Emmanuel Macron||person|FR||President of France 2017-
Q61053|Olaf Scholz||person|DE||Chancellor of Germany 2021-2025
Q567|Angela Merkel||person|DE||Chancellor of Germany 2005-2021
Q1058|Narendra Modi||person|IN||Prime Minister of India 2014-
Q39259|Recep Tayyip Erdoğan|Recep Tayyip Erdogan;Tayyip Erdogan|person|TR||President of Turkey 2014-;Prime Minister of Turkey 2003-2014
Q43723|Benjamin Netanyahu||person|IL||Prime Minister of Israel 2022-;Prime Minister of Israel 2009-2021
Q58217|Sergey Lavrov|Sergei Lavrov|person|RU||Minister of Foreign Affairs of Russia 2004-
Q1065|United Nations|UN;U.N.|organisation||International organisation of 193 member states|
Q458|European Union|EU;E.U.|organisation||Political and economic union of 27 European states|
Q7184|NATO|North Atlantic Treaty Organization|organisation||Military alliance of North American and European states|
Q7817|World Health Organization|WHO;World Health Organisation|organisation||UN agency for public health|
Q40469|Associated Press|AP|organisation|US|US news agency|
Q9531|BBC|British Broadcasting Corporation|organisation|GB|UK public broadcaster|
Q130879|Reuters||organisation|GB|International news agency|
enwiki:TASS|TASS|Tass news agency|organisation|RU|Russian state news agency|
enwiki:RIA Novosti|RIA Novosti|RIA;RIA news agency|organisation|RU|Russian state news agency|
Q133274|Kremlin|Moscow Kremlin|organisation|RU|Seat of the Russian presidency, and a name for it|
Q35525|White House||organisation|US|Residence and office of the US president, and a name for the presidency|
Q959|Vladivostok|Wladiwostok|place|RU|City in Primorsky Krai, Russia|
enwiki:Vostochny Cosmodrome|Vostochny Cosmodrome|Vostochny;Vostochny space center;Vostochny Space Centre|place|RU|Space launch site in Amur Oblast, Russia|
`;

const CREDIT = { name: 'Sidelight’s own list', licence: 'CC0-1.0' };

const alias = (name: string, match: EntryAlias['match'] = 'alias'): EntryAlias => ({ name, match, common: false });

function makeEntry(
  fields: Pick<KnowledgeEntry, 'id' | 'type' | 'name' | 'text' | 'country'> & Partial<KnowledgeEntry>,
): KnowledgeEntry {
  return {
    nativeName: null,
    aliases: [],
    asOf: AS_OF,
    prior: 90,
    field: '',
    offices: [],
    born: null,
    died: null,
    facts: [],
    sources: [CREDIT],
    wikipedia: fields.name,
    place: null,
    ...fields,
  };
}

function parseOffice(written: string): Office {
  const [, title = '', from = '', to = ''] = /^(.*) (\d{4})-(\d{4})?$/.exec(written) ?? [];
  return { title, from, to: to || null };
}

function readLine(line: string): EntryWithAliases {
  const [id = '', name = '', also = '', type = '', country = '', text = '', held = ''] = line.split('|');
  const offices = held ? held.split(';').map(parseOffice) : [];
  const aliases = also ? also.split(';') : [];
  const field: KnowledgeField = offices.length > 0 ? 'politics' : '';
  return {
    entry: makeEntry({ id, name, aliases, type: type as EntityType, country, text: text || null, offices, field }),
    names: [alias(name, 'name'), ...aliases.map((other) => alias(other))],
  };
}

function readCountry(country: Country): EntryWithAliases[] {
  const { code, id, name, also, capital } = country;
  const state = makeEntry({
    id,
    type: 'place',
    name,
    aliases: also,
    text: 'Country',
    country: code,
    prior: 100,
    facts: [{ label: 'Capital', value: capital }],
  });
  const city = makeEntry({
    id: `enwiki:${capital}`,
    type: 'place',
    name: capital,
    text: `Capital of ${name}`,
    country: code,
    prior: 85,
  });
  const entries = [{ entry: state, names: [alias(name, 'name'), ...also.map((other) => alias(other))] }];
  return capital === name ? entries : [...entries, { entry: city, names: [alias(capital, 'name')] }];
}

export function builtInSource(): KnowledgeSource {
  return sourceFromEntries([...NAMES.trim().split('\n').map(readLine), ...COUNTRIES.flatMap(readCountry)]);
}
