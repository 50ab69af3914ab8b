/*
 * What there is to try on the demo article, and what was tried. How the next one is tried is shown; of the others, when
 * they are pressed.
 *
 * It stands before the article, and the reader reads the page as a whole. So a tick adds and takes no letter here that
 * is drawn, for the words of an open card would stand elsewhere then: what is not shown is clipped, and what has come
 * of the tour is said after the article (`tour-news.tsx`).
 */

import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Key } from '../../components/key.tsx';
import { Sentence } from '../../components/sentence.tsx';
import type { LabelCode } from '../../lib/i18n/message.ts';
import { t } from '../../lib/i18n/words.ts';
import type { Shortcuts } from '../../lib/settings/commands.ts';
import { stepToTry, TOUR_STEPS, type Tour, type TourStep } from './tour.ts';

export const TOUR_TITLES: Record<TourStep, LabelCode> = {
  card: 'tourCard',
  next: 'tourNext',
  words: 'tourWords',
  junk: 'tourJunk',
  glance: 'tourGlance',
};

export interface TourCardProps {
  readonly tour: Tour;
  readonly keys: Shortcuts;
  onLeaveOut(): void;
  onStart(): void;
}

export function TourCard({ tour, keys, onLeaveOut, onStart }: TourCardProps) {
  const next = stepToTry(tour);
  return (
    <section class="tour" id="tour">
      <div class="row">
        <h2 class="grow">{t('tourHeading')}</h2>
        {!tour.leftOut && <span class="quiet small">{t('tourCount', tour.tried.length, TOUR_STEPS.length)}</span>}
      </div>
      {tour.leftOut ? (
        <div class="row">
          <span class="grow quiet">{t('tourLeft')}</span>
          <button type="button" onClick={onStart}>
            {t('tourTake')}
          </button>
        </div>
      ) : (
        <>
          <p class="quiet small">
            {t('tourSays')}{' '}
            <a class="to-article" href="#article">
              {t('tourToArticle')}
            </a>
          </p>
          <ol class="tour-steps">
            {TOUR_STEPS.map((step, at) => (
              <Step key={step} step={step} number={at + 1} isTried={tour.tried.includes(step)} isNext={step === next}>
                <HowTo step={step} keys={keys} />
              </Step>
            ))}
          </ol>
          <div class="row acts">
            <button type="button" class="plain small" onClick={onLeaveOut}>
              {t('tourLeaveOut')}
            </button>
            <button type="button" class="plain small" disabled={tour.tried.length === 0} onClick={onStart}>
              {t('tourAgain')}
            </button>
          </div>
        </>
      )}
    </section>
  );
}

interface StepProps {
  readonly step: TourStep;
  readonly number: number;
  readonly isTried: boolean;
  readonly isNext: boolean;
  readonly children: ComponentChildren;
}

function Step({ step, number, isTried, isNext, children }: StepProps) {
  const [isPressed, setPressed] = useState(false);
  return (
    <li class={isTried ? 'tried' : ''} aria-current={isNext ? 'step' : undefined}>
      <button type="button" class="step" onClick={() => setPressed(!isPressed)}>
        {isTried ? (
          <span class="tick" role="img" aria-label={t('tourStepTried')}>
            ✓
          </span>
        ) : (
          <span class="tick" aria-hidden="true">
            {number}
          </span>
        )}
        <span>{t(TOUR_TITLES[step])}</span>
      </button>
      <p class={isNext || isPressed ? '' : 'unseen'}>{children}</p>
    </li>
  );
}

function HowTo({ step, keys }: { readonly step: TourStep; readonly keys: Shortcuts }) {
  switch (step) {
    case 'card':
      return <>{t('welcomeTipName')}</>;
    case 'next':
      return (
        <>
          {t('tourNextHow')} <ByKey shortcut={keys['next-name']} />
        </>
      );
    case 'words':
      return (
        <>
          {t('tourWordsHow')} <ByKey shortcut={keys['note-selection']} />
        </>
      );
    case 'junk':
      return <>{t('tourJunkHow', t('readingJunk'))}</>;
    case 'glance':
      return <>{t('tourGlanceHow')}</>;
  }
}

/** Nothing where no key is set. */
const ByKey = ({ shortcut }: { readonly shortcut: string | undefined }) =>
  shortcut ? <Sentence code="tourByKey" parts={[<Key key="key" shortcut={shortcut} />]} /> : null;
