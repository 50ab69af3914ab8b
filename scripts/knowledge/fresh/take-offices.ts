/* Newer word about somebody's offices laid over the older. */

import type { Office } from '../../../lib/entities/linking/knowledge-source.ts';
import { foldName } from '../../../lib/text/fold.ts';
import { officeRank } from '../compose-offices.ts';
import type { PackEntity } from '../pack-entity.ts';

const MAX_OFFICES = 6;

/** "Federal Minister for Foreign Affairs, Germany" and "Minister of Foreign Affairs, Germany" are one office. */
export const officeKey = (title: string): string =>
  foldName(title)
    .replace(/\b(?:federal|for|of|the|and|affairs|us|united|states|state s)\b/g, ' ')
    .replace(/\bdefense\b/g, 'defence')
    .replace(/\s+/g, ' ')
    .trim();

/** EDTF dates compare by what both have. */
export const isBefore = (a: string, b: string): boolean => {
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) < b.slice(0, length);
};

const yearOf = (date: string | null): number => Number.parseInt(date ?? '', 10);

/** The same term told before: begun in the same year, or still open or ended when this one begins. */
function tellsOfTerm(old: Office, fresh: Office): boolean {
  if (officeKey(old.title) !== officeKey(fresh.title)) return false;
  if (fresh.from === null || old.from === null) return true;
  if (yearOf(old.from) === yearOf(fresh.from)) return true;
  return old.to === null ? fresh.to === null || yearOf(old.from) <= yearOf(fresh.from) : false;
}

/** Begins where either says it began: the older table often has the day, the newer only that it goes on. */
function laidOver(fresh: Office, old: readonly Office[]): Office {
  const starts = old.map(({ from }) => from).filter((from) => from !== null);
  const same = starts.filter((from) => fresh.from === null || from.startsWith(fresh.from));
  const from = same.sort((a, b) => b.length - a.length)[0] ?? fresh.from;
  return { ...fresh, from };
}

/**
 * An office an older table left open ended, as far as anybody can say, when the new one began; a seat in a parliament
 * may go on beside it, of which nothing is known.
 */
function endedBy(old: Office, began: string | null, knownTo: string | null, freshTo: string | null): Office[] {
  const sameSource = knownTo !== null && freshTo !== null && knownTo.slice(0, 7) === freshTo.slice(0, 7);
  if (sameSource) return [old];
  const later = began !== null && old.from !== null && isBefore(old.from, began);
  return officeRank(old.title) > 1 && later ? [{ ...old, to: began }] : [];
}

/** "Vice Chancellor and Minister of Finance, Norway" beside each of the two: nothing new. */
function isSum(office: Office, known: readonly Office[]): boolean {
  const words = new Set(officeKey(office.title).split(' '));
  const parts = known.filter(
    ({ title, to }) =>
      to === null &&
      title !== office.title &&
      officeKey(title)
        .split(' ')
        .every((word) => words.has(word)),
  );
  return office.from === null && / and /.test(office.title) && parts.length > 1;
}

/** The fresh offices first, in their order; the older ones behind them, each term once. */
export function takeOffices(known: PackEntity, fresh: PackEntity): void {
  const newest = fresh.offices.map((office) =>
    laidOver(
      office,
      known.offices.filter((old) => tellsOfTerm(old, office)),
    ),
  );
  const stale = known.asOf === null || (fresh.asOf !== null && !isBefore(fresh.asOf, known.asOf));
  const began = newest.find(({ to }) => to === null)?.from ?? null;
  // Of an older table's open office nobody knows whether it goes on beside the newer one.
  const told = newest.filter((office) => (stale ? !isSum(office, known.offices) : office.to !== null));
  const older = known.offices
    .filter((old) => !told.some((office) => tellsOfTerm(old, office)))
    .flatMap((old) => (stale && old.to === null ? endedBy(old, began, known.asOf, fresh.asOf) : [old]));
  const listed = stale ? [...told, ...older] : [...older, ...told];
  // Of two rows of one day the seat in a parliament does not hide the office.
  const seat = listed[0] && officeRank(listed[0].title) <= 1;
  const better = seat ? listed.find(({ title, to }) => to === null && officeRank(title) > 1) : undefined;
  known.offices = (better ? [better, ...listed.filter((office) => office !== better)] : listed).slice(0, MAX_OFFICES);
  if (!stale) return;
  known.asOf = fresh.asOf;
  known.text = fresh.text;
}
