/*
 * Leaders over time, from two tables of 2015–2026: gives people their newest offices, and ends the offices an older
 * table left open when somebody else has held them since.
 */

import type { Office } from '../../lib/entities/linking/knowledge-source.ts';
import { foldName } from '../../lib/text/fold.ts';
import { officeTitle } from './compose-offices.ts';
import { countryCode } from './country-names.ts';

export interface LeaderRow {
  readonly name: string;
  readonly surname?: string;
  readonly title: string;
  readonly country: string;
  readonly since: string;
  readonly role: string;
  readonly current?: boolean;
  readonly lastseen: string;
}

export interface LeaderOffice {
  readonly name: string;
  readonly surname: string;
  readonly country: string;
  readonly office: Office;
  readonly lastSeen: string;
}

/** No table was kept between these days: somebody last seen at the first may have gone on until the second. */
const GAP = { from: '2017-03', to: '2020-11' };

const plainTitle = (title: string): string =>
  title
    .replace(/ (?:Sir|Dame|Sheikh|General)$/, '')
    .replace(/ of(?: the)?$/, '')
    .replace(/\b(Minister|President)s$/, '$1')
    .replace(/^Governor General/, 'Governor-General')
    .replace(/^Amir$/, 'Emir')
    .replace(/^President of the Government$/, 'Prime Minister');

/** A sovereign of several realms is described by the first of them. */
const isSecondRealm = ({ title, country }: LeaderRow): boolean =>
  /^(?:King|Queen)$/.test(title) &&
  ['CA', 'AU', 'NZ', 'JM', 'BS', 'BB', 'BZ', 'GD', 'AG', 'KN', 'LC', 'VC', 'PG', 'SB', 'TV'].includes(
    countryCode(country),
  );

export function leaderOffices(rows: readonly LeaderRow[]): LeaderOffice[] {
  const valid = rows.filter(
    (row) =>
      row.title &&
      row.title !== 'Prime' &&
      /^\d{4}/.test(row.since ?? '') &&
      countryCode(row.country) &&
      !isSecondRealm(row),
  );
  return valid.map((row) => {
    const country = countryCode(row.country);
    const title = officeTitle(plainTitle(row.title), country);
    const next = valid
      .filter(
        (other) =>
          other.country === row.country &&
          other.role === row.role &&
          other.since > row.since &&
          !samePerson(other, row),
      )
      .map(({ since }) => since)
      .sort()[0];
    const vague = row.lastseen >= GAP.from && row.lastseen < GAP.to;
    // One row under two spellings, of which only one was seen to the end.
    const goesOn = valid.some(
      (other) =>
        other.current && other.country === row.country && other.title === row.title && other.since === row.since,
    );
    const to = row.current || goesOn ? null : (next ?? (vague ? null : row.lastseen.slice(0, 7)));
    return {
      name: row.name,
      surname: row.surname ?? '',
      country,
      office: { title, from: row.since, to },
      lastSeen: row.lastseen,
    };
  });
}

/** Words of titles that got into a leader's name. */
const NO_GIVEN_NAME =
  /^(?:of|the|and|de|del|la|al|Sir|Dame|Dr|Lord|Capt|Gen|Sr|Jr|General|President|Presidential|Prime|Vice|Co-Vice|Minister|Council|Republic|Confederation|Interim|Assembly|Prefect|Commissioner|High|Territorial|Affairs|Homeland|Superior|New|Zealand|French|Swiss|Spain|China|Polynesia|Safeguard|Taliban|Leader|Political|Lieutenant-Governor)\.?$/;

/**
 * A full legal name to the ones in use: a given name with the family name, which the table marks ("Daniel Noboa Azin",
 * Noboa → "Daniel Noboa"; "Matamela Cyril Ramaphosa" → "Cyril Ramaphosa" too).
 */
export function namesInUse(name: string, surname: string): string[] {
  const words = name.split(' ');
  const [family = ''] = surname.split(' ');
  const at = words.findIndex((word) => foldName(word) === foldName(family));
  const written = words.slice(at, at + surname.split(' ').length).join(' ');
  if (at <= 0 || foldName(written) !== foldName(surname)) return [];
  const given = words.slice(0, at).filter((word) => word.length > 2 && !NO_GIVEN_NAME.test(word));
  const called = [
    words.slice(0, at).every((word) => given.includes(word)) ? given.join(' ') : '',
    given[0],
    given.at(-1),
  ];
  return [...new Set(called)].flatMap((names) => (names ? [`${names} ${written}`] : []));
}

const LONG = 4;
const longWords = (name: string): string[] =>
  foldName(name)
    .split(' ')
    .filter((word) => word.length >= LONG);

/** Two spellings of one name share a word of some length ("Bola Tinbu", "Bola Ahmed Tinubu"). */
export function sharesWord(a: string, b: string): boolean {
  const words = new Set(longWords(a));
  return longWords(b).some((word) => words.has(word));
}

const samePerson = (a: LeaderRow, b: LeaderRow): boolean =>
  foldName(a.name) === foldName(b.name) || (a.title === b.title && a.since === b.since) || sharesWord(a.name, b.name);

/**
 * Whether a leader's row tells of an office somebody is known to have held: same title, begun on the same day, or in
 * the same year under a like name.
 */
export function tellsOf(leader: LeaderOffice, held: Office, names: readonly string[]): boolean {
  if (leader.office.title !== held.title || held.from === null || leader.office.from === null) return false;
  if (held.from.length >= 10 && held.from === leader.office.from) return true;
  return (
    held.from.slice(0, 4) === leader.office.from.slice(0, 4) && names.some((name) => sharesWord(name, leader.name))
  );
}

/** Ends an office left open in an older table when the newer one has a later holder of the same title. */
export function closeByFollower(office: Office, names: readonly string[], leaders: readonly LeaderOffice[]): Office {
  if (office.to !== null || office.from === null) return office;
  const began = office.from.slice(0, 4);
  const later = leaders
    .filter(
      ({ office: other, name }) =>
        other.title === office.title &&
        (other.from ?? '').slice(0, 4) > began &&
        !names.some((own) => sharesWord(own, name)),
    )
    .map((leader) => leader.office.from ?? '')
    .sort()[0];
  return later ? { ...office, to: later } : office;
}
