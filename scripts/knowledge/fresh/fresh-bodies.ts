/* Firms, laboratories, clubs, armed groups and offices of state, from the tables of the last years. */

import type { KnowledgeField } from '../../../lib/entities/linking/knowledge-source.ts';
import { countryCode, countryName, countryWords } from '../country-names.ts';
import { newEntity, type PackEntity } from '../pack-entity.ts';
import { dayOf, type FreshRow, numberOf, readFresh } from './fresh-row.ts';

const countryFor = (row: FreshRow): string =>
  row.country ?? countryCode((row.countryName ?? '').replaceAll('-', ' ')) ?? '';

const body = (row: FreshRow, source: string, fields: Partial<PackEntity>): PackEntity =>
  newEntity({
    type: 'organisation',
    kind: 'org',
    name: row.name,
    wikidata: numberOf(row.id),
    aliases: [...(row.aliases ?? [])],
    wikipedia: row.wiki ?? null,
    country: countryFor(row),
    asOf: dayOf(row),
    sources: [source],
    ...fields,
  });

const facts = (row: FreshRow): PackEntity['facts'] => [
  ...(row.hq ? [{ label: 'Headquarters', value: row.hq }] : []),
  ...(row.founded ? [{ label: 'Founded', value: row.founded }] : []),
  ...(row.ticker ? [{ label: 'Ticker', value: row.ticker }] : []),
];

/** Kind, country and where it is: "Semiconductor company, Veldhoven, Netherlands" needs no source's words. */
const inCountry = (what: string, country: string): string =>
  countryName(country) === '' ? what : `${what}, ${countryName(country)}`;

/** Industries of the exchanges' lists → what one calls a firm of it. */
const FIRMS: readonly (readonly [RegExp, string])[] = [
  [/semiconductor/i, 'Semiconductor company'],
  [/software/i, 'Software company'],
  [/\bbank/i, 'Bank'],
  [/insurance/i, 'Insurer'],
  [/pharma/i, 'Pharmaceutical company'],
  [/biotech/i, 'Biotechnology company'],
  [/oil|gas\b/i, 'Oil and gas company'],
  [/metals|mining|steel|gold|copper/i, 'Mining and metals company'],
  [/automobile/i, 'Car maker'],
  [/aerospace/i, 'Aerospace and defence company'],
  [/airline/i, 'Airline'],
  [/tobacco/i, 'Tobacco company'],
  [/utilit/i, 'Energy supplier'],
  [/chemical/i, 'Chemical company'],
  [/beverage|brewer/i, 'Drinks company'],
  [/real estate|reit/i, 'Real-estate company'],
  [/capital markets|asset management|financial/i, 'Financial company'],
  [/communication|telecom/i, 'Communications company'],
  [/health/i, 'Health-care company'],
  [/information technology/i, 'Technology company'],
  [/consumer|retail/i, 'Consumer-goods company'],
  [/industrial/i, 'Industrial company'],
];

const firmKind = (words: string): string => FIRMS.find(([pattern]) => pattern.test(words))?.[1] ?? 'Company';

/** "Alphabet (Class A)" and "(Class C)" are one firm. */
const oneShare = (row: FreshRow): FreshRow => ({
  ...row,
  name: row.name.replace(/ \((?:Class \w|The)\)$/, '').replace(/ (?:and|&)$/, ''),
});

const firm = (row: FreshRow, source: string, prior: number): PackEntity =>
  body(oneShare(row), source, {
    field: 'business',
    prior,
    text: inCountry(firmKind(`${row.what} ${row.sector ?? ''}`), countryFor(row)),
    facts: facts(row),
  });

/** Laboratories that are part of a firm, or the same under another name. */
const LAB_OF: Readonly<Record<string, string>> = {
  DeepMind: 'Google DeepMind',
  'Google Brain': '',
  'Google Research': '',
  'Google AI': '',
  'Facebook AI': '',
  'Facebook AI Research': 'Meta AI',
};

function laboratory(row: FreshRow): PackEntity[] {
  if (row.kind === 'Academia' || LAB_OF[row.name] === '') return [];
  const name = LAB_OF[row.name] ?? row.name.replace(/ Inc\.?$/, '');
  const common = /^(?:Magic|Writer|Runway|Suno|Upstage)$/.test(name);
  return [
    body({ ...row, name }, 'epoch', {
      field: 'business',
      prior: common ? 30 : Math.min(70, 46 + (row.modelCount ?? 0) * 2),
      text: inCountry(row.kind === 'Industry' ? 'AI developer' : 'AI research body', countryFor(row)),
    }),
  ];
}

const airline = (row: FreshRow): PackEntity =>
  body({ ...row, aliases: [] }, 'opentraveldata', {
    field: 'business',
    prior: row.wiki ? 48 : 36,
    asOf: null,
    text: inCountry('Airline', countryFor(row)),
    facts: row.since ? [{ label: 'Founded', value: row.since.slice(0, 4) }] : [],
  });

/** Clubs that fewer data providers follow play where news hardly looks. */
const LEAST_PROVIDERS = 3;

const club = (row: FreshRow): PackEntity =>
  body(row, 'reep', {
    field: 'football',
    prior: Math.min(76, 30 + 4 * (row.providers ?? 1)),
    text: inCountry('Football club', countryFor(row)),
    facts: [...(row.founded ? [{ label: 'Founded', value: row.founded.slice(0, 4) }] : []), ...ground(row)],
  });

const ground = ({ stadium }: FreshRow): PackEntity['facts'] => (stadium ? [{ label: 'Stadium', value: stadium }] : []);

/** The list has armies and governments too, where they fought. */
const NO_GROUP = /^(?:Government|Republic|Kingdom|State|Democratic Republic|Military) of\b|\bfaction\b|^forces of/i;

const armedGroup = (row: FreshRow): PackEntity[] =>
  NO_GROUP.test(row.name) || countryCode(row.name) !== ''
    ? []
    : [
        body(row, 'ucdp', {
          field: 'military',
          prior: 40,
          text: countryName(countryFor(row))
            ? `Armed group that fought in ${countryWords(countryFor(row))}`
            : 'Armed group',
          asOf: null,
        }),
      ];

const canadianBody = (row: FreshRow): PackEntity =>
  body({ ...row, aliases: (row.aliases ?? []).filter((alias) => alias.length > 3) }, 'ai-answers', {
    prior: 48,
    text: 'Federal body, Canada',
  });

const committee = (row: FreshRow): PackEntity =>
  body(row, 'congress', {
    field: 'politics' as KnowledgeField,
    prior: 52,
    text: /senate/i.test(row.what) ? 'Committee of the US Senate' : 'Committee of the US House of Representatives',
    facts: row.head ? [{ label: 'Chair', value: `${row.head} (${dayOf(row)?.slice(0, 4)})` }] : [],
  });

const team = (row: FreshRow): PackEntity =>
  body(row, 'f1db', { field: 'motor racing', prior: 60, text: 'Formula One team' });

export function readFreshBodies(folder: string): PackEntity[] {
  const rows = (table: string): FreshRow[] => readFresh(folder, table);
  return [
    ...rows('sp500').map((row) => firm(row, 'sp500', 60)),
    ...rows('stock_indices').map((row) => firm(row, 'index', 58)),
    ...rows('listed_companies').map((row) => firm(row, 'financedatabase', row.size === 'Mega Cap' ? 60 : 48)),
    ...rows('ai_organisations').flatMap(laboratory),
    ...rows('airlines').map(airline),
    ...rows('football_clubs_wikidata')
      .filter(({ providers }) => (providers ?? 0) >= LEAST_PROVIDERS)
      .map(club),
    ...rows('armed_groups').flatMap(armedGroup),
    ...rows('canada_federal_bodies').map(canadianBody),
    ...rows('us_committees').map(committee),
    ...rows('f1')
      .filter(({ what }) => /team/.test(what))
      .map(team),
  ];
}
