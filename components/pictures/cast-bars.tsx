/* The whole cast along the article: who comes when, and who with whom. */

import type { Card } from '../../lib/cards/card.ts';
import type { Span } from '../../lib/text/span.ts';
import { MentionBar } from './mention-bar.tsx';

export interface CastBarsProps {
  /** Heaviest first. */
  readonly cast: readonly Card[];
  onGoTo(span: Span): void;
}

/** Lines that are read as one picture. */
const MAX_ROWS = 12;

export function CastBars({ cast, onGoTo }: CastBarsProps) {
  const rows = cast.filter(({ mentions, extent }) => extent && mentions.length > 0).slice(0, MAX_ROWS);
  return (
    <ul class="cast-bars">
      {rows.map((card) => (
        <li key={card.entityId}>
          <span class="small" dir="auto" title={card.name}>
            {card.name}
          </span>
          <MentionBar card={card} goTo={onGoTo} />
        </li>
      ))}
    </ul>
  );
}
