/* People in office, and players of a season, from the tables of the last years. */

import type { Office } from '../../../lib/entities/linking/knowledge-source.ts';
import { officeTitle } from '../compose-offices.ts';
import { countryCode, countryName } from '../country-names.ts';
import { newEntity, type PackEntity } from '../pack-entity.ts';
import { dayOf, type FreshRow, numberOf, readFresh } from './fresh-row.ts';

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

const open = (title: string, from?: string): Office => ({ title: capital(title), from: from ?? null, to: null });

/** Of people in office nobody is known who is not; how far a bare name may be theirs goes by the office. */
const PRIOR = { minister: 58, senator: 60, representative: 50, governor: 62, executive: 46, mayor: 44, member: 38 };

const person = (row: FreshRow, source: string, fields: Partial<PackEntity>): PackEntity =>
  newEntity({
    type: 'person',
    name: row.name,
    wikidata: numberOf(row.id),
    aliases: (row.aliases ?? []).filter((alias) => /\p{Script=Latin}/u.test(alias)),
    nativeName: null,
    wikipedia: row.wiki ?? null,
    born: row.born ?? null,
    country: row.country ?? countryCode((row.countryName ?? '').replaceAll('-', ' ')),
    asOf: dayOf(row),
    sources: [source],
    ...fields,
  });

const party = (name: string | undefined): PackEntity['facts'] =>
  name && !/independent/i.test(name) ? [{ label: 'Party', value: name }] : [];

const US_PARTIES: Readonly<Record<string, string>> = { Democrat: 'Democratic Party', Republican: 'Republican Party' };

const LEADERSHIP: Readonly<Record<string, string>> = {
  'Speaker of the House': 'Speaker of the US House of Representatives',
  'House Minority Leader': 'Minority leader of the US House of Representatives',
  'House Majority Leader': 'Majority leader of the US House of Representatives',
  'Senate Majority Leader': 'Majority leader of the US Senate',
  'Senate Minority Leader': 'Minority leader of the US Senate',
};

function congress(row: FreshRow): PackEntity {
  const senator = /senator/i.test(row.what);
  const seat = senator ? `US senator for ${row.state}` : `Member of the US House of Representatives for ${row.state}`;
  const leads = (row.leadership ?? []).flatMap((role) => (LEADERSHIP[role] ? [open(LEADERSHIP[role])] : []));
  const heads = (row.committeeRoles ?? []).flatMap((role) => {
    const committee = /^Chair(?:man|woman)?, (.+)$/.exec(role)?.[1];
    return committee ? [open(`Chair of the ${committee}`)] : [];
  });
  return person(row, 'congress', {
    field: 'politics',
    prior: leads.length > 0 ? 74 : senator ? PRIOR.senator : PRIOR.representative,
    offices: [...leads, open(seat, row.since?.slice(0, 4)), ...heads],
    facts: party(US_PARTIES[row.party ?? ''] ?? row.party),
  });
}

const STATE_PRIOR: Readonly<Record<string, number>> = { governor: PRIOR.governor, mayor: PRIOR.mayor };

const stateExecutive = (row: FreshRow & { readonly office?: string }): PackEntity =>
  person(row, 'openstates', {
    field: 'politics',
    prior: STATE_PRIOR[row.office ?? ''] ?? PRIOR.executive,
    offices: [open(row.what, row.since)],
    facts: party(
      row.party && `${row.party.replace(/^Democratic$/, 'Democratic')} Party`.replace('Party Party', 'Party'),
    ),
  });

/** "Federal Chancellor of Germany": "federal" tells nobody from anybody. The country is said as everywhere else. */
const plainOffice = (what: string, country: string): string => {
  const plain = what
    .replace(/^Federal (?=Chancellor|President|Minister)/, '')
    .replace(/^(?:Presidente? del Gobierno|Premier ministre)\b/i, 'Prime Minister');
  const name = countryName(country);
  return name !== '' && plain.endsWith(`, ${name}`) ? officeTitle(plain.slice(0, -name.length - 2), country) : plain;
};

function government(row: FreshRow): PackEntity {
  const minister = /^(?:executive|ministers|officials|royalty)$/.test(row.section ?? '');
  return person(row, 'gov-salaries', {
    field: 'politics',
    prior: minister ? PRIOR.minister : PRIOR.member,
    offices: [open(plainOffice(row.what, row.country ?? ''), row.since)],
    facts: party(row.party),
  });
}

/** As a query of Wikidata tells them: by id, with the day they began. */
const leader = (row: FreshRow): PackEntity =>
  person(row, 'wikidata', { field: 'politics', prior: PRIOR.governor, offices: [open(row.what, row.since)] });

const member = (row: FreshRow): PackEntity =>
  person(row, 'ep-members', {
    field: 'politics',
    prior: PRIOR.member,
    offices: [open(row.what)],
    facts: row.group ? [{ label: 'Group', value: row.group }] : [],
  });

/** The season has ended: it is said of which one this is. */
const player = (row: FreshRow & { readonly minutes?: number }): PackEntity =>
  person(row, 'fpl', {
    field: 'football',
    prior: Math.round(38 + Math.min(20, (row.minutes ?? 0) / 120)),
    text: row.left ? `Footballer (${row.club}, until 2026)` : `Footballer (${row.club}, 2025–26)`,
  });

const driver = (row: FreshRow): PackEntity =>
  person(row, 'f1db', { field: 'motor racing', prior: /test/.test(row.what) ? 40 : 62, text: row.what });

export function readFreshPeople(folder: string): PackEntity[] {
  const rows = (table: string): FreshRow[] => readFresh(folder, table);
  return [
    ...rows('wikidata_leaders').map(leader),
    ...rows('us_congress').map(congress),
    ...rows('us_state_executives').map(stateExecutive),
    ...rows('governments').map(government),
    ...rows('meps').map(member),
    ...rows('premier_league').map(player),
    ...rows('f1')
      .filter(({ what }) => /driver/.test(what))
      .map(driver),
  ];
}
