/* The article's dated events in the order they happened, each leading to its words. */

import type { DatedEvent } from '../lib/cards/article-dates.ts';
import type { Span } from '../lib/text/span.ts';
import { usePageLanguage } from './page-language.ts';

export interface TimelineProps {
  readonly events: readonly DatedEvent[];
  onGoTo(span: Span): void;
}

export function Timeline({ events, onGoTo }: TimelineProps) {
  const language = usePageLanguage();
  return (
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
  );
}
