/*
 * The project's own lists: `additions.psv` (what no source holds) and `corrections.psv` (what a source has wrong).
 * Facts only, each with its year; a line that names nothing known is an error, so that a correction cannot go stale
 * unseen.
 */

import { COUNTRIES } from '../../lib/entities/linking/candidates-countries.ts';
import type { KnowledgeField, Office } from '../../lib/entities/linking/knowledge-source.ts';
import type { EntityType } from '../../lib/entities/mention.ts';
import { countryName } from './country-names.ts';
import { newEntity, type PackEntity } from './pack-entity.ts';
import { parsePipes } from './read-sources.ts';

/** When the lists were last gone through. */
const AS_OF = '2025';

export const TYPES: Readonly<Record<string, EntityType>> = {
  P: 'person',
  L: 'place',
  O: 'organisation',
  E: 'event',
  X: 'other',
};

const list = (field: string | undefined): string[] => (field ? field.split(';').map((item) => item.trim()) : []);

export function parseOffice(written: string): Office {
  const [, title, from, open, to] = /^(.*) (\d{4}(?:-\d\d){0,2})?(–|--)?(\d{4}(?:-\d\d){0,2})?$/.exec(written) ?? [];
  if (!title) throw new Error(`not an office: ${written}`);
  return { title, from: from ?? null, to: to ?? (open ? null : (from ?? null)) };
}

/** "@CH" stands for how a sentence names the country. */
const inCountry = (words: string): string =>
  words.replace(/, @([A-Z]{2})$/, (_, code: string) => {
    const name = countryName(code);
    return name && `, ${name}`;
  });

/** type | name | other names (;) | country | field | description | born | prominence | Wikidata id | Wikipedia title */
export function readAdditions(text: string): PackEntity[] {
  return parsePipes(text).map(
    ([type = '', name = '', also, country = '', field = '', words, born, prior, id, title]) => {
      const known = TYPES[type];
      if (!known || !name) throw new Error(`additions: cannot read "${type}|${name}"`);
      return newEntity({
        wikidata: id ? Number(id.slice(1)) : 0,
        type: known,
        kind: known === 'place' ? 'own' : known,
        name,
        aliases: list(also),
        trusted: list(also),
        wikipedia: title === '-' ? null : title || name,
        text: words ? inCountry(words) : null,
        asOf: AS_OF,
        prior: Number(prior || 70),
        country,
        field: field as KnowledgeField,
        born: born || null,
        sources: ['own'],
      });
    },
  );
}

const FACTS = /^(Chief executive|Head|Chair|Party|Leader|Founded|Headquarters|Parent): (.+)$/;

/**
 * type | name | other names (;) | country | field | offices or facts (;) | description | as of | born | prominence |
 * Wikidata id | Wikipedia title. Every line has its own day.
 */
export function readCurrent(text: string): PackEntity[] {
  return parsePipes(text).map(
    ([type = '', name = '', also, country = '', field = '', says, words, asOf = '', born, prior, id, title]) => {
      const known = TYPES[type];
      if (!known || !name || !/^\d{4}(?:-\d\d){0,2}$/.test(asOf)) throw new Error(`current: cannot read "${name}"`);
      const items = list(says);
      const facts = items.flatMap((item) => {
        const [, label = '', value = ''] = FACTS.exec(item) ?? [];
        return label ? [{ label, value }] : [];
      });
      return newEntity({
        wikidata: id ? Number(id.slice(1)) : 0,
        type: known,
        kind: known === 'organisation' ? 'org' : known,
        name,
        aliases: list(also),
        trusted: [name, ...list(also)],
        wikipedia: title || null,
        text: words ? inCountry(words) : null,
        asOf,
        prior: Number(prior || 66),
        country,
        field: field as KnowledgeField,
        born: born || null,
        offices: items.filter((item) => !FACTS.test(item)).map(parseCurrentOffice),
        facts,
        sources: ['own'],
      });
    },
  );
}

/** "Detroit Tigers" → "Tigers": what the place in front tells apart is several teams' name without it. */
const isNickname = (name: string, short: string): boolean => name.endsWith(` ${short}`);

/** "Mookie Betts (1992)": a name, and the year of birth where it is sure. */
const WITH_BIRTH = /^(.*) \((\d{4})\)$/;

/**
 * type (P O L) | what they are | country | field | prominence | as of | names (;), a year of birth in brackets, further
 * names behind each ("=")
 */
export function readGroups(text: string): PackEntity[] {
  return parsePipes(text).flatMap(([type = '', what = '', country = '', field = '', prior, asOf = '', names]) =>
    list(names).map((written) => {
      const [first = '', ...others] = written.split('=');
      const [, name = first, born = null] = WITH_BIRTH.exec(first) ?? [];
      const known = TYPES[type];
      if (!known || name === '') throw new Error(`groups: cannot read "${what}"`);
      const nicknames = known === 'organisation' ? others.filter((other) => isNickname(name, other)) : [];
      return newEntity({
        type: known,
        kind: known === 'organisation' ? 'org' : known === 'place' ? 'own' : known,
        name,
        aliases: [...others],
        trusted: [name, ...others.filter((other) => !nicknames.includes(other))],
        shared: nicknames,
        grouped: true,
        text: known === 'place' || country === '' ? what : inCountry(`${what}, @${country}`),
        asOf,
        prior: Number(prior),
        country,
        field: field as KnowledgeField,
        born,
        sources: ['own'],
      });
    }),
  );
}

/** Sports that states send a team to, each with the states that news tells of. */
const NATIONAL: readonly (readonly [string, KnowledgeField, number, string])[] = [
  ['football', 'football', 58, ''],
  ["women's football", 'football', 44, ''],
  ['rugby union', 'sport', 46, 'AR AU CA FJ FR GE IE IT JP NA NZ PT RO WS ZA TO UY US ZW CL'],
  ['cricket', 'sport', 48, 'AF AU BD IN IE NL NP NZ PK ZA LK US ZW'],
  ["men's ice hockey", 'sport', 40, 'CA CZ FI DE LV RU SK SE CH US'],
];

/** Nations of one state that play for themselves. */
const NATIONS = ['England', 'Scotland', 'Wales', 'Northern Ireland'];

/** A team bears its country's name in news; which of the two is meant is for linking to say. */
export function nationalTeams(): PackEntity[] {
  return NATIONAL.flatMap(([sport, field, prior, codes]) => {
    const states = COUNTRIES.filter(({ code }) => codes === '' || codes.includes(code)).map(({ code }) => ({
      code,
      name: countryName(code),
    }));
    const home = sport.includes('ice hockey') ? [] : NATIONS.map((name) => ({ code: 'GB', name }));
    return [...states.filter(({ code }) => code !== 'GB'), ...home].map(({ code, name }) => {
      const soccer = /^(?:US|CA|AU)$/.test(code) ? sport.replace(/football$/, 'soccer') : sport;
      const men = code === 'US' && soccer === 'soccer' ? "men's soccer" : soccer;
      return newEntity({
        type: 'organisation',
        kind: 'org',
        name: `${name} ${men.replace(/^(men's|women's)? ?/, (_, who = '') => (who ? `${who} national ` : 'national '))} team`,
        aliases: code === 'US' && field === 'football' ? [/women/.test(sport) ? 'USWNT' : 'USMNT'] : [],
        trusted: code === 'US' && field === 'football' ? [/women/.test(sport) ? 'USWNT' : 'USMNT'] : [],
        text: `National ${sport} team`.replace('National men', 'Men') + (name ? `, ${name}` : ''),
        prior,
        country: code,
        field,
        sources: ['own'],
      });
    });
  });
}

/** As `parseOffice`; a title without a year goes on, since a day nobody wrote down. */
const parseCurrentOffice = (written: string): Office =>
  /\d{4}/.test(written) ? parseOffice(written) : { title: written, from: null, to: null };

/** What decides which rows are one is mended before they are joined, the rest after. */
const BEFORE = new Set(['id', 'country', 'drop']);

/**
 * Which entity | field | value. The entity is a Wikidata id or `type:Name`; `drop` takes it out, `also` and `not` add
 * and remove names.
 */
export function applyCorrections(
  entities: readonly PackEntity[],
  text: string,
  pass: 'before' | 'after',
): PackEntity[] {
  const dropped = new Set<PackEntity>();
  for (const [which = '', field = '', value = ''] of parsePipes(text)) {
    if (BEFORE.has(field) !== (pass === 'before')) continue;
    const found = entities.filter((entity) =>
      /^Q\d+$/.test(which) ? entity.wikidata === Number(which.slice(1)) : `${entity.type}:${entity.name}` === which,
    );
    if (found.length === 0) throw new Error(`corrections: nothing is called ${which}`);
    for (const entity of found) correct(entity, field, value, dropped);
  }
  return entities.filter((entity) => !dropped.has(entity));
}

function correct(entity: PackEntity, field: string, value: string, dropped: Set<PackEntity>): void {
  if (field === 'drop') dropped.add(entity);
  else if (field === 'name') {
    entity.aliases.unshift(entity.name);
    entity.name = value;
  } else if (field === 'text') {
    entity.text = value || null;
    entity.asOf = AS_OF;
  } else if (field === 'offices') {
    entity.offices = list(value).map(parseOffice);
    entity.text = null;
    entity.asOf = AS_OF;
  } else if (field === 'not') entity.banned.push(...list(value));
  else if (field === 'also') {
    entity.aliases.unshift(...list(value));
    entity.trusted.push(...list(value));
  } else if (field === 'id') entity.wikidata = Number(value.slice(1));
  else if (field === 'native') entity.nativeName = value;
  else if (field === 'prior') entity.prior = Number(value);
  else if (field === 'country') entity.country = value;
  else if (field === 'field') entity.field = value as KnowledgeField;
  else if (field === 'wikipedia') entity.wikipedia = value || null;
  else if (field === 'died') entity.died = value;
  else throw new Error(`corrections: no field "${field}"`);
}
