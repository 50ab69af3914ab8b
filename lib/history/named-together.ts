/*
 * Which names come together in the articles that were read: a table of the most frequent ones, ordered so that those
 * who keep company stand beside one another. A drawing of dots and lines was left: from twelve names on nobody can
 * follow its lines, while a table is read at any size and by anybody.
 */

import type { CooperativeTask } from '../text/cooperative-task.ts';
import type { HistoryEntry } from './visit.ts';

export interface NamedTogether {
  readonly ids: readonly string[];
  /** How many articles name both, by the places of both in `ids`; on the diagonal, how many name the one. */
  readonly counts: readonly (readonly number[])[];
  readonly most: number;
}

/** Names of a table that fits on a page. */
const MAX_NAMES = 16;
/** Names looked at: who is often read of, and may have company. */
const MAX_CANDIDATES = 60;
/** Together once may be chance. */
const MIN_TOGETHER = 2;

/** Null where no two names came together often enough. */
export function* namedTogether(readings: readonly HistoryEntry[]): CooperativeTask<NamedTogether | null> {
  const articles = new Map<string, number>();
  for (const { entities } of readings) {
    for (const { id } of entities) articles.set(id, (articles.get(id) ?? 0) + 1);
    yield;
  }
  const candidates = [...articles]
    .filter(([, count]) => count >= MIN_TOGETHER)
    .sort((a, b) => b[1] - a[1])
    .slice(0, MAX_CANDIDATES)
    .map(([id]) => id);
  const placeOf = new Map(candidates.map((id, place) => [id, place]));
  const counts = candidates.map(() => candidates.map(() => 0));
  for (const { entities } of readings) {
    const places = [...new Set(entities.flatMap(({ id }) => placeOf.get(id) ?? []))];
    for (const a of places) for (const b of places) (counts[a] as number[])[b] = ((counts[a] as number[])[b] ?? 0) + 1;
    yield;
  }
  return tableOf(candidates, counts);
}

function tableOf(candidates: readonly string[], all: readonly (readonly number[])[]): NamedTogether | null {
  const count = (a: number, b: number): number => all[a]?.[b] ?? 0;
  const company = (a: number): number =>
    candidates.reduce((sum, _, b) => sum + (a !== b && count(a, b) >= MIN_TOGETHER ? count(a, b) : 0), 0);
  const left = candidates
    .map((_, place) => place)
    .filter((place) => company(place) > 0)
    .sort((a, b) => company(b) - company(a))
    .slice(0, MAX_NAMES);
  const order: number[] = [];
  for (const place of left) order.splice(bestPlace(order, place, count), 0, place);
  if (order.length === 0) return null;
  const counts = order.map((a) => order.map((b) => count(a, b)));
  const most = Math.max(...counts.flatMap((row, a) => row.filter((_, b) => a !== b)));
  return most < MIN_TOGETHER ? null : { ids: order.map((place) => candidates[place] as string), counts, most };
}

/** Between which two it has most to do with both, taking least away from what those have to do with each other. */
function bestPlace(order: readonly number[], name: number, count: (a: number, b: number) => number): number {
  const shared = (a: number | undefined, b: number | undefined): number =>
    a === undefined || b === undefined ? 0 : count(a, b);
  let [best, most] = [order.length, -Infinity];
  for (let at = 0; at <= order.length; at++) {
    const [before, after] = [order[at - 1], order[at]];
    const gained = shared(before, name) + shared(name, after) - shared(before, after);
    if (gained > most) [best, most] = [at, gained];
  }
  return best;
}
