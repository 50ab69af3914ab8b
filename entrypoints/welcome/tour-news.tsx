/*
 * What has come of the tour, after the article: said to those who listen and, on a narrow window, where the steps are
 * far from what is read, shown with what to try next.
 */

import { t } from '../../lib/i18n/words.ts';
import { stepToTry, TOUR_STEPS, type Tour } from './tour.ts';
import { TOUR_TITLES } from './tour-card.tsx';

export interface TourNewsProps {
  readonly tour: Tour;
  /** What was tried last; '' before anything is news. */
  readonly said: string;
}

export function TourNews({ tour, said }: TourNewsProps) {
  const next = tour.leftOut ? null : stepToTry(tour);
  return (
    <>
      <p class="unseen" role="status">
        {said}
      </p>
      {next && (
        <a class="tour-bar" href="#tour">
          <strong>{t(TOUR_TITLES[next])}</strong>
          <span class="quiet small">{t('tourCount', tour.tried.length, TOUR_STEPS.length)}</span>
        </a>
      )}
    </>
  );
}
