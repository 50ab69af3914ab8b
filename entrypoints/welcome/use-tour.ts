/* The tour as it stands: what was kept of it, what happens on the page, and what is said of that. */

import { useEffect, useReducer, useRef } from 'preact/hooks';
import { t } from '../../lib/i18n/words.ts';
import { extension } from '../../lib/messaging/extension-api.ts';
import { keptValue } from '../../lib/storage/page-storage.ts';
import { beginTour, type KeptTour, nextTour, stepToTry, TOUR_STEPS, type Tour, type TourEvent } from './tour.ts';
import { TOUR_TITLES } from './tour-card.tsx';
import { watchDemo } from './watch-demo.ts';

const kept = keptValue('tour');

export function useTour(): { tour: Tour; said: string; dispatch(event: TourEvent): void } {
  const [tour, dispatch] = useReducer<Tour, TourEvent>(nextTour, beginTour(kept.read()));
  const said = useNews(tour);
  useEffect(() => {
    let watch: { stop(): void } | null = null;
    let stopped = false;
    void extension.tabs.getCurrent().then((tab) => {
      if (tab?.id !== undefined && !stopped) watch = watchDemo(tab.id, dispatch);
    });
    return () => {
      stopped = true;
      watch?.stop();
    };
  }, []);
  const { tried, leftOut } = tour;
  useEffect(() => kept.keep({ tried, leftOut } satisfies KeptTour), [tried, leftOut]);
  return { tour, said, dispatch };
}

/** Of what was tried since the page was opened; nothing of before. */
function useNews(tour: Tour): string {
  const known = useRef(tour.tried.length);
  const said = useRef('');
  const last = tour.tried.at(-1);
  const count = tour.tried.length;
  if (last && count > known.current)
    said.current = [
      t('tourTried', t(TOUR_TITLES[last]), count, TOUR_STEPS.length),
      ...(stepToTry(tour) ? [] : [t('tourAll')]),
    ].join(' ');
  else if (count < known.current) said.current = '';
  known.current = count;
  return said.current;
}
