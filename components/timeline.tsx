/* The article's dated events in the order they happened, each leading to its words. */

import type { DatedEvent } from '../lib/cards/article-dates.ts';
import { t } from '../lib/i18n/words.ts';
import type { Span } from '../lib/text/span.ts';
import { Fold } from './fold.tsx';
import { usePageLanguage } from './page-language.ts';

export interface TimelineProps {
  readonly events: readonly DatedEvent[];
  onGoTo(span: Span): void;
}

export function Timeline({ events, onGoTo }: TimelineProps) {
  const language = usePageLanguage();
  // One date is no order of events.
  if (events.length < 2) return null;
  return (
    <section aria-label={t('timelineLabel')}>
      <Fold label={t('timelineOf', events.length)}>
        <ol class="timeline">
          {events.map((event) => (
            <li key={event.start}>
              <button type="button" class="plain" onClick={() => onGoTo(event)}>
                <strong>{event.when}</strong>
                <span dir="auto" lang={language}>
                  {event.text}
                </span>
              </button>
            </li>
          ))}
        </ol>
      </Fold>
    </section>
  );
}
