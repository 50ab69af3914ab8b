/*
 * One office, one holder: whoever began it last holds it, and everybody whose older table left it open held it until
 * then. An office is closed at its holder's death.
 */

import type { Office } from '../../../lib/entities/linking/knowledge-source.ts';
import { mostTelling, officeRank } from '../compose-offices.ts';
import { type PackEntity, yearOf } from '../pack-entity.ts';
import { isBefore, officeKey } from './take-offices.ts';

interface Holding {
  readonly entity: PackEntity;
  readonly office: Office;
  readonly from: string;
}

/** Several sit in a parliament and several are deputies; an office held by one alone leads, or heads a ministry. */
const SHARED =
  /\b(?:members?|senators?|representative|ambassador|deputy|co-|judge|justice|commissioner|vice|state secretary|minister of state|adviser|minister without)\b/i;

const isExclusive = (title: string): boolean => !SHARED.test(title) && officeRank(title) >= 2 && /, | of /.test(title);

/** The full name of a sitting leader beside a namesake who took his row: the better known keeps it. */
export function dropNamesakes(people: readonly PackEntity[]): void {
  const held = new Map<string, PackEntity[]>();
  for (const entity of people)
    for (const { title, from } of entity.offices)
      if (officeRank(title) === 6 && (from ?? '').length >= 10)
        held.set(`${title}|${from}`, [...(held.get(`${title}|${from}`) ?? []), entity]);
  for (const [key, holders] of held) {
    const [holder, ...others] = [...new Set(holders)].sort(
      (a, b) =>
        Number(b.wikidata > 0) - Number(a.wikidata > 0) ||
        b.offices.length - a.offices.length ||
        b.prior - a.prior ||
        (a.name < b.name ? -1 : 1),
    );
    for (const other of others) {
      other.offices = other.offices.filter(({ title, from }) => `${title}|${from}` !== key);
      // Nothing else was known of him: he is the holder, under his full name.
      if (other.wikidata === 0 && other.sources.every((source) => source === 'factbook') && holder) {
        holder.aliases.push(other.name);
        other.offices = [];
        other.text = null;
      }
    }
  }
}

export interface Settled {
  /** Offices that a later holder closed. */
  readonly closed: number;
  /** Offices whose holder is dead. */
  readonly ended: number;
}

export function settleOffices(entities: readonly PackEntity[]): Settled {
  const people = entities.filter(({ type, offices }) => type === 'person' && offices.length > 0);
  dropNamesakes(people);
  const ended = people.reduce((sum, entity) => sum + closeAtDeath(entity), 0);
  const holders = new Map<string, Holding[]>();
  for (const entity of people)
    for (const office of entity.offices) {
      if (office.from === null || !isExclusive(office.title)) continue;
      const key = officeKey(office.title);
      holders.set(key, [...(holders.get(key) ?? []), { entity, office, from: office.from }]);
    }
  let closed = 0;
  for (const entity of people)
    entity.offices = entity.offices.map((office) => {
      if (office.to !== null || office.from === null || !isExclusive(office.title)) return office;
      const began = office.from;
      const next = (holders.get(officeKey(office.title)) ?? [])
        .filter((other) => other.entity !== entity && isBefore(began, other.from))
        .map(({ from }) => from)
        .sort()[0];
      if (next === undefined) return office;
      closed++;
      return { ...office, to: next };
    });
  for (const entity of people) entity.offices = leadByOpen(entity.offices);
  return { closed, ended };
}

/** Once what led the list has ended, the office that says most leads it. */
function leadByOpen(offices: readonly Office[]): Office[] {
  const [first] = offices;
  if (!first || (first.to === null && officeRank(first.title) > 1)) return [...offices];
  const telling = mostTelling(offices);
  return telling ? [telling, ...offices.filter((office) => office !== telling)] : [...offices];
}

function closeAtDeath(entity: PackEntity): number {
  const { died } = entity;
  const end = yearOf(died);
  if (died === null || end === null) return 0;
  const held = entity.offices.filter(({ from }) => from === null || Number.parseInt(from, 10) <= end);
  const open = held.filter(({ to }) => to === null || Number.parseInt(to, 10) > end);
  const day = died.replace(/-00/g, '');
  entity.offices = held.map((office) => (open.includes(office) ? { ...office, to: day } : office));
  return open.length;
}
