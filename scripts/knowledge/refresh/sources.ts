/*
 * What can be fetched anew, and which table each becomes. Tables of other origin stay as they are in the folder; what
 * no table of the build is made from is not fetched.
 */

import {
  type Convert,
  convertAirports,
  convertCongress,
  convertLeaders,
  convertSp500,
  convertTowns,
} from './convert.ts';

export interface Source {
  /** The reply as it is kept under `raw/`. */
  readonly name: string;
  readonly address: string;
  readonly licence: string;
  /** The table in the folder; `YEAR` is the year of the fetch. */
  readonly table: string;
  readonly convert: Convert;
}

/** Who is head of state and of government, by country; ended statements are left out. */
const LEADERS_QUERY = `
SELECT ?code ?person ?personLabel ?officeLabel ?start ?born WHERE {
  ?country wdt:P31 wd:Q3624078; wdt:P297 ?code.
  { ?country p:P35 ?held; wdt:P1906 ?office. ?held ps:P35 ?person. }
  UNION
  { ?country p:P6 ?held; wdt:P1313 ?office. ?held ps:P6 ?person. }
  ?held wikibase:rank ?rank. FILTER(?rank != wikibase:DeprecatedRank)
  FILTER NOT EXISTS { ?held pq:P582 ?end. }
  OPTIONAL { ?held pq:P580 ?start. }
  OPTIONAL { ?person wdt:P569 ?born. }
  FILTER NOT EXISTS { ?person wdt:P570 ?died. }
  SERVICE wikibase:label { bd:serviceParam wikibase:language "en". }
}`;

const GITHUB = 'https://raw.githubusercontent.com';

export const SOURCES: readonly Source[] = [
  {
    name: 'wikidata-leaders.json',
    address: `https://query.wikidata.org/sparql?format=json&query=${encodeURIComponent(LEADERS_QUERY)}`,
    licence: 'CC0-1.0',
    table: 'fresh/wikidata_leaders_YEAR.jsonl',
    convert: convertLeaders,
  },
  {
    name: 'legislators-current.json',
    address: 'https://unitedstates.github.io/congress-legislators/legislators-current.json',
    licence: 'CC0-1.0',
    table: 'fresh/us_congress_YEAR.jsonl',
    convert: convertCongress,
  },
  {
    name: 'sp500.csv',
    address: `${GITHUB}/datasets/s-and-p-500-companies/main/data/constituents.csv`,
    licence: 'PDDL',
    table: 'fresh/sp500_YEAR.jsonl',
    convert: convertSp500,
  },
  {
    name: 'airports.csv',
    address: `${GITHUB}/mborsetti/airportsdata/main/airportsdata/airports.csv`,
    licence: 'MIT',
    table: 'fresh/airports.jsonl',
    convert: convertAirports,
  },
  {
    name: 'cities15000.zip',
    address: 'https://download.geonames.org/export/dump/cities15000.zip',
    licence: 'CC BY 4.0',
    table: 'sources/geonames_cities15000.jsonl',
    convert: convertTowns,
  },
];
