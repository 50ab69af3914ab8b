/* Every entity of an article by weight, each opening its card in place: the way to the cards that needs no pointer. */

import { useState } from 'preact/hooks';
import type { Card } from '../lib/cards/card.ts';
import { EntityCard } from './entity-card.tsx';

export interface CastListProps {
  readonly cast: readonly Card[];
  onGoTo(span: { start: number; end: number }): void;
}

/** Rows shown before "show all": the heaviest names are what a glance is for. */
const FIRST_ROWS = 12;

export function CastList({ cast, onGoTo }: CastListProps) {
  const [opened, setOpened] = useState<string | null>(null);
  const [all, setAll] = useState(false);
  if (cast.length === 0) return <p class="quiet">No names found in this article.</p>;
  const rows = all ? cast : cast.slice(0, FIRST_ROWS);
  return (
    <>
      <ul class="cast-list">
        {rows.map((card) => (
          <li key={card.entityId}>
            <button
              type="button"
              class="name"
              aria-expanded={opened === card.entityId}
              onClick={() => setOpened(opened === card.entityId ? null : card.entityId)}
            >
              <span class={`mark ${card.type}`} aria-hidden="true" />
              <strong dir="auto">{card.name}</strong>
              <span class="quiet small">{card.mentionCount}×</span>
              <span class="quiet small what" dir="auto">
                {card.description ?? card.roleHere ?? ''}
              </span>
            </button>
            {opened === card.entityId && (
              <div class="opened">
                <EntityCard card={card}>
                  {card.mentions[0] && (
                    <div class="row">
                      <button type="button" onClick={() => onGoTo(card.mentions[0] as { start: number; end: number })}>
                        Show on the page
                      </button>
                    </div>
                  )}
                </EntityCard>
              </div>
            )}
          </li>
        ))}
      </ul>
      {cast.length > FIRST_ROWS && (
        <button type="button" class="plain small" onClick={() => setAll(!all)}>
          {all ? 'Show fewer' : `Show all ${cast.length}`}
        </button>
      )}
    </>
  );
}
