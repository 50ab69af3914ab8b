/*
 * From the merged table of sources to pack entities: types, countries, fields, descriptions and prominence on one
 * scale.
 */

import type { KnowledgeFact, KnowledgeField } from '../../lib/entities/linking/knowledge-source.ts';
import type { EntityType } from '../../lib/entities/mention.ts';
import { isTransliterated } from '../../lib/knowledge/spelling-key.ts';
import { composeBody, composeLand, composePerson, countryIn } from './compose-kinds.ts';
import { countryCode, countryName, countryWords, withArticles } from './country-names.ts';
import { type PackEntity, yearOf } from './pack-entity.ts';
import { US_STATE_NAMES } from './place-regions.ts';

/** One line of `entities.jsonl`. */
export interface SourceRow {
  readonly t: string;
  readonly n: string;
  readonly a?: readonly string[];
  readonly d?: string;
  readonly ds?: string;
  readonly q?: string;
  readonly w?: string;
  readonly p: number;
  readonly s: readonly string[];
  readonly lat?: number;
  readonly lon?: number;
  readonly cc?: string;
  readonly born?: string;
  readonly died?: string;
  readonly country?: string;
  readonly kind?: string;
  readonly hq?: string;
  readonly founded?: string;
  readonly ticker?: string;
  readonly party?: string;
  readonly capital?: string;
  readonly pop?: number;
  readonly gn?: number;
  readonly wk?: readonly string[];
}

const TYPES: Readonly<Record<string, EntityType>> = {
  person: 'person',
  org: 'organisation',
  party: 'organisation',
  city: 'place',
  admin1: 'place',
  geo: 'place',
  place: 'place',
  country: 'place',
  event: 'event',
  thing: 'other',
};

/** Beings of stories; calendars, awards and film crews that news does not mean. */
const UNREAL =
  /deity|god|mythical|fictional|legendary|zodiac|giant|nymph|Titan|muse|secretaryship|period|epoch|dynasty|binary star/i;

/** Sources whose short descriptions were composed from facts, not copied. */
const COMPOSED = new Set(
  'curated vital5 chadwick nba_api worldcup geonames naturalearth corpora partyfacts sp500 index hipo fundus f1db factbook congress openfootball world-leaders-current'.split(
    ' ',
  ),
);

/** Studios, publishers and bands stand among the works they made. */
const MAKER =
  /\b(?:musical group|supergroup|rock duo|production company|(?:film|movie|distribution) studio|game (?:company|developer|publisher)|distribution company|television station|record label)\b/i;
/** What is a work after all, or somebody who works there. */
const MADE = /\b(?:film|series|program|show|album|game) (?:by|from|about)\b|\b(?:18|19|20)\d\d\b|\bexecutive\b/i;

const FIELD_OF_SOURCE: Readonly<Record<string, KnowledgeField>> = {
  chadwick: 'baseball',
  nba_api: 'basketball',
  worldcup: 'football',
  openfootball: 'football',
  f1db: 'motor racing',
  hipo: 'education',
  fundus: 'media',
  sp500: 'business',
  index: 'business',
  partyfacts: 'politics',
  everypolitician: 'politics',
  congress: 'politics',
  factbook: 'politics',
};

/** What everybody in a source is, when nothing more is said. */
const CALLING: Readonly<Record<string, string>> = {
  worldcup: 'football player',
  chadwick: 'baseball player',
  nba_api: 'basketball player',
  f1db: 'racing driver',
};

const VITAL_FIELDS: readonly (readonly [RegExp, KnowledgeField])[] = [
  [/^Politician/, 'politics'],
  [/^Writer/, 'literature'],
  [/^Artist/, 'music'],
  [/^Entertainer/, 'film'],
  [/^Philosopher/, 'scholarship'],
  [/^Sports/, 'sport'],
  [/^Scientist/, 'science'],
  [/^Military/, 'military'],
  [/^Religious/, 'religion'],
];

/** A year since which people are likely to be in the news. */
const LIVING = 1925;

function priorOf(row: SourceRow): number {
  if (row.t !== 'person') return row.p;
  const born = yearOf(row.born ?? null) ?? 0;
  if (row.s.includes('curated')) return row.p;
  const vital = row.s.includes('vital5');
  const fame = vital ? 58 + (born >= LIVING ? 6 : 0) : 0;
  return Math.max(fame, row.p > 75 && !vital ? 60 : Math.min(row.p, 70));
}

function factsOf(row: SourceRow): KnowledgeFact[] {
  const facts: KnowledgeFact[] = [];
  const add = (label: string, value: string | undefined): void => {
    if (value) facts.push({ label, value });
  };
  add('Capital', row.capital);
  if (row.pop && row.pop > 0) add('Population', `about ${Number(row.pop.toPrecision(2)).toLocaleString('en')}`);
  add('Headquarters', row.hq);
  add('Founded', row.founded);
  add('Ticker', row.ticker);
  // That list gave one row another man's id, and his party with it; `world-leaders.ts` reads it anew, checked.
  if (!row.s.includes('world-leaders-current')) add('Party', row.party);
  return facts;
}

interface Described {
  readonly text: string | null;
  readonly field: KnowledgeField;
  readonly country: string;
}

function describe(row: SourceRow, country: string): Described {
  // Players' lists were joined to the world's best known by name alone.
  const doubtful = row.s.includes('vital5') && !/basketball|baseball/i.test(row.d ?? '');
  const field =
    row.s
      .filter((source) => !(doubtful && /^(?:nba_api|chadwick)$/.test(source)))
      .map((source) => FIELD_OF_SOURCE[source] ?? '')
      .find((word) => word !== '') ?? '';
  const own = row.d && COMPOSED.has(row.ds ?? '') ? ownWords(row) || null : null;
  if (own !== null) {
    const vital = VITAL_FIELDS.find(([pattern]) => pattern.test(own))?.[1];
    const composed = row.t === 'person' ? composePerson(own) : null;
    return { text: own, field: field || vital || composed?.field || '', country: country || countryIn(own) };
  }
  const phrase = row.d ?? row.kind ?? row.s.map((source) => CALLING[source] ?? '').join(' ');
  const compose = row.t === 'person' ? composePerson : row.t === 'org' || row.t === 'party' ? composeBody : composeLand;
  const composed = compose(phrase, country);
  return composed
    ? { ...composed, field: field || composed.field, country: country || composed.country }
    : { text: null, field, country };
}

/** The composed description without what is kept apart (years of life) and with the article where it lacks one. */
function ownWords(row: SourceRow): string {
  return withArticles(
    (row.d ?? '').replace(/ \((?:born|lived) [^)]*\)$/, '').replace(/, founded (\d{4})$/, ' (founded $1)'),
  )
    .replace(/\b(\d{4})-(\d{4})\b/g, '$1–$2')
    .replace(
      /^First-level division of (.+)$/,
      (_, state: string) => `Region of ${countryWords(countryCode(state)) || state}`,
    )
    .replace(/^Pen\/cape\b/, 'Cape')
    .replace(/^Range\/mtn\b/, 'Mountain range')
    .replace(/^Public figure$/, '')
    .replace(/^US state$/, 'State of the United States')
    .replace(/^Australian state or territory$/, 'State of Australia')
    .replace(/^NBA basketball player \(former\)$/, 'Former NBA basketball player');
}

/**
 * A title like "Cambridge, Massachusetts" says where a town is, even where a source took it for another of the name.
 */
function stateInTitle({ t, w, cc }: SourceRow): string | null {
  const state = /, ([^,]+)$/.exec(w ?? '')?.[1];
  return state && (t === 'city' || t === 'place') && cc !== 'US' && US_STATE_NAMES.includes(state) ? state : null;
}

/**
 * "Home Depot (The)" of lists sorted by name, "Svalbard (sometimes called …)" of those that add a remark; "Khān Yūnis"
 * of a gazetteer, which nobody writes so.
 */
function plainName({ n, t, cc }: SourceRow): string {
  const name = n.replace(/ \((?:The|\p{Ll}+(?: [^()]+){3,})\)$/u, '');
  return t === 'city' && isTransliterated(cc ?? '') ? name.normalize('NFD').replace(/\p{M}/gu, '').normalize() : name;
}

export function loadEntity(row: SourceRow): PackEntity | null {
  const person =
    row.t === 'work' &&
    /\b(?:actor|actress|director|producer|screenwriter|singer|comedian|cinematographer)\b/i.test(row.d ?? '');
  const maker =
    !person && (row.t === 'work' || row.t === 'thing') && MAKER.test(row.d ?? '') && !MADE.test(row.d ?? '');
  const t = person ? 'person' : maker && /^\p{Lu}/u.test(row.n) ? 'org' : row.t;
  const type = t === 'place' && /\b(?:store|retailer|company|chain)\b/i.test(row.d ?? '') ? 'organisation' : TYPES[t];
  if (!type || /[-–]\s*$/.test(row.n) || UNREAL.test(row.kind ?? '')) return null;
  if (t === 'thing' && !row.s.includes('curated')) return null;
  const stated = stateInTitle(row);
  // Its seat may be in Georgia.
  const american = row.s.includes('sp500') || row.s.includes('congress');
  const country = stated || american ? 'US' : row.cc || countryCode(row.country);
  const { text, field, country: found } = describe({ ...row, t }, country);
  return {
    wikidata: Number(/^Q(\d+)$/.exec(row.q ?? '')?.[1] ?? 0),
    type,
    kind: t === 'org' ? t : row.t,
    name: plainName(row),
    nativeName: null,
    aliases: [...(row.a ?? [])],
    trusted: [],
    shared: [],
    grouped: false,
    banned: [],
    names: [],
    wikipedia: row.w ?? null,
    text: stated
      ? `${/ County$/.test(row.n) ? 'County' : 'City'} in ${stated}, United States`
      : (text ?? (t === 'city' && countryName(country) ? `City, ${countryName(country)}` : null)),
    asOf: null,
    prior: priorOf({ ...row, t }),
    country: found,
    field,
    born: t === 'person' ? (row.born ?? null) : null,
    died: t === 'person' ? (row.died ?? null) : null,
    offices: [],
    facts: factsOf(row),
    sources: [...row.s],
    latitude: stated ? null : (row.lat ?? null),
    longitude: stated ? null : (row.lon ?? null),
    population: row.pop ?? 0,
  };
}
