/*
 * The tour on the demo article, as values: what there is to try, and what counts as having tried it. A tick comes from
 * what happened on the page (`watch-demo.ts` hears it) and never from a press on the tick.
 */

import type { PageReport } from '../../lib/messaging/protocol.ts';

/** In the order in which they are offered; they may be tried in any. */
export const TOUR_STEPS = ['card', 'next', 'words', 'junk', 'glance'] as const;
export type TourStep = (typeof TOUR_STEPS)[number];

/** As much of a report as shows what the user did. */
export type Seen = Pick<PageReport, 'junkMode' | 'hidden' | 'allOpen'> & {
  readonly notes: readonly string[];
  /** How often the user said of junk that it is none, or the other way round. */
  readonly taught: number;
};

export interface Tour {
  /** In the order in which they were tried. */
  readonly tried: readonly TourStep[];
  readonly leftOut: boolean;
  /** Whose card was opened first; another one is the next name. */
  readonly firstCard: string | null;
  /** What the page was like when last looked at; null before. */
  readonly seen: Seen | null;
}

export type TourEvent =
  | { readonly type: 'card'; readonly entityId: string }
  | { readonly type: 'seen'; readonly seen: Seen }
  /** Popup or panel looked at this page. */
  | { readonly type: 'glance' }
  | { readonly type: 'leave-out' }
  /** From its beginning, whatever was tried. */
  | { readonly type: 'start' };

/** What is kept of it while the page is closed. */
export type KeptTour = Pick<Tour, 'tried' | 'leftOut'>;

/** @param kept as it came out of storage, be it damaged or of another version */
export function beginTour(kept: unknown): Tour {
  const { tried, leftOut } = (kept ?? {}) as { tried?: unknown; leftOut?: unknown };
  const known = (Array.isArray(tried) ? tried : []).filter((step) => TOUR_STEPS.includes(step));
  return { tried: [...new Set<TourStep>(known)], leftOut: leftOut === true, firstCard: null, seen: null };
}

export const seenOf = ({ junk, junkMode, junkRules, hidden, allOpen, notes }: PageReport): Seen => ({
  junkMode,
  hidden,
  allOpen,
  notes: notes.map(({ note }) => note.id),
  taught: junkRules.length + junk.filter(({ dismissed }) => dismissed).length,
});

/** Dimmed junk hidden, hidden junk brought back, or a word of the user's about it. */
const touchedJunk = (before: Seen, now: Seen): boolean =>
  before.junkMode !== now.junkMode ||
  before.allOpen !== now.allOpen ||
  before.taught !== now.taught ||
  now.hidden < before.hidden;

export function nextTour(tour: Tour, event: TourEvent): Tour {
  switch (event.type) {
    case 'card': {
      const { firstCard, tried } = tour;
      const first = firstCard ?? event.entityId;
      // Opened before the page was loaded again, the first is not known any more.
      const isNext = tried.includes('card') && event.entityId !== firstCard;
      return { ...withStep(tour, isNext ? 'next' : 'card'), firstCard: first };
    }
    case 'seen': {
      const { seen: before } = tour;
      const { seen } = event;
      const hasNew = before !== null && seen.notes.some((id) => !before.notes.includes(id));
      const noted = hasNew ? withStep(tour, 'words') : tour;
      return { ...(before && touchedJunk(before, seen) ? withStep(noted, 'junk') : noted), seen };
    }
    case 'glance':
      return withStep(tour, 'glance');
    case 'leave-out':
      return { ...tour, leftOut: true };
    case 'start':
      return { ...tour, tried: [], leftOut: false, firstCard: null };
  }
}

const withStep = (tour: Tour, step: TourStep): Tour =>
  tour.leftOut || tour.tried.includes(step) ? tour : { ...tour, tried: [...tour.tried, step] };

/** The first that was not tried; null when all were. */
export const stepToTry = ({ tried }: Tour): TourStep | null => TOUR_STEPS.find((step) => !tried.includes(step)) ?? null;
