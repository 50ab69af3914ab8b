/* Whom the pack's facts come from; `NOTICE` says the same in full. */

import type { PackTables } from '../../lib/knowledge/pack-format.ts';

const TABLE = `
own|Sidelight’s own list|CC0-1.0|
curated|Sidelight’s own list|CC0-1.0|
geonames|GeoNames|CC BY 4.0|https://www.geonames.org/
naturalearth|Natural Earth|public domain|https://www.naturalearthdata.com/
factbook|The World Factbook (data of January 2026)|public domain|https://www.cia.gov/the-world-factbook/
everypolitician|EveryPolitician, from Wikidata|CC0-1.0|https://everypolitician.org/
wikidata-fb15k|Wikidata (datasets_knowledge_embedding)|CC0-1.0|https://www.wikidata.org/
vital5|Wikidata (wp-vital-articles-analysis)|CC0-1.0|https://www.wikidata.org/
oewn|Open English WordNet|CC BY 4.0|https://en-word.net/
congress|congress-legislators|CC0-1.0|https://github.com/unitedstates/congress-legislators
chadwick|Chadwick Baseball Bureau Register|ODC-BY|https://github.com/chadwickbureau/register
nba_api|nba_api|MIT|https://github.com/swar/nba_api
worldcup|openfootball|CC0-1.0|https://openfootball.github.io/
openfootball|openfootball|CC0-1.0|https://openfootball.github.io/
partyfacts|Party Facts|MIT|https://partyfacts.herokuapp.com/
hipo|university-domains-list|MIT|https://github.com/Hipo/university-domains-list
fundus|Fundus|MIT|https://github.com/flairNLP/fundus
sp500|datasets/s-and-p-500-companies|PDDL|https://github.com/datasets/s-and-p-500-companies
index|index-constituents|Apache-2.0|https://github.com/yfiua/index-constituents
f1db|f1db|CC BY 4.0|https://github.com/f1db/f1db
corpora|corpora|CC0-1.0|https://github.com/dariusk/corpora
openstates|Open States|CC0-1.0|https://github.com/openstates/people
gov-salaries|gov-salaries-data|CC0-1.0|https://github.com/cdmngz/gov-salaries-data
ep-members|European Parliament (p081_euparlament_dive_adaptrs)|MIT|https://github.com/MepAnalytics/p081_euparlament_dive_adaptrs
fpl|Fantasy-Premier-League|MIT|https://github.com/vaastav/Fantasy-Premier-League
financedatabase|FinanceDatabase|MIT|https://github.com/JerBouma/FinanceDatabase
epoch|Epoch AI|CC BY 4.0|https://epoch.ai/
opentraveldata|OpenTravelData|CC BY 4.0|https://github.com/opentraveldata/opentraveldata
airportsdata|airportsdata|MIT|https://github.com/mborsetti/airportsdata
wikidata|Wikidata|CC0-1.0|https://www.wikidata.org/
reep|Wikidata (reep)|CC0-1.0|https://github.com/withqwerty/reep
ucdp|Uppsala Conflict Data Program|CC BY 4.0|https://ucdp.uu.se/
ai-answers|ai-answers|MIT|https://github.com/cds-snc/ai-answers
iso3166-2-db|iso3166-2-db|MIT|https://github.com/esosedi/3166
country-codes|datasets/country-codes|PDDL|https://github.com/datasets/country-codes
`;

const rows = TABLE.trim()
  .split('\n')
  .map((line) => line.split('|'));

const names = [...new Set(rows.map(([, name]) => name ?? ''))];

export const CREDITS: PackTables['credits'] = names.map((name) => {
  const [, , licence = '', url = ''] = rows.find((row) => row[1] === name) ?? [];
  return { name, licence, url };
});

const indexOf = new Map(rows.map(([source = '', name = '']) => [source, names.indexOf(name)]));

export const creditsOf = (sources: readonly string[]): readonly number[] =>
  [...new Set(sources.flatMap((source) => indexOf.get(source) ?? []))].sort((a, b) => a - b);
