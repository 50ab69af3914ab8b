/* Every entity of an article by weight, each opening its card in place: the way to the cards that needs no pointer. */

import { useState } from 'preact/hooks';
import type { Card } from '../lib/cards/card.ts';
import { formatList } from '../lib/i18n/formats.ts';
import { t, wordsOf } from '../lib/i18n/words.ts';
import { TYPE_NAMES } from './card-type.ts';
import type { CardActions } from './entity-card.tsx';
import { onDemand } from './on-demand.tsx';

export interface CastListProps {
  readonly cast: readonly Card[];
  readonly actions: CardActions;
}

const OpenedCard = onDemand(() => import('./opened-card.tsx').then((card) => card.OpenedCard));

/** Rows shown before "show all": the heaviest names are what a glance is for. */
const FIRST_ROWS = 5;

/** The card's place in the list as the user sees it: its id may change when another reading is chosen. */
const placeOf = (card: Card): number => card.mentions[0]?.start ?? -1;

/** What is known of it, else the article's own words, which are told from ours by their quotes. */
function whatIsSaid({ description, descriptionInArticle }: Card): string {
  if (description) return wordsOf(description);
  return descriptionInArticle ? t('commonQuoted', descriptionInArticle) : '';
}

/** What the mark and the number say to those who see them. */
const spoken = ({ type, mentionCount }: Card): string =>
  formatList([t(TYPE_NAMES[type] ?? 'cardTypeOther'), t('cardNamed', mentionCount)]);

export function CastList({ cast, actions }: CastListProps) {
  const [opened, setOpened] = useState<number | null>(null);
  const [all, setAll] = useState(false);
  if (cast.length === 0) return <p class="quiet">{t('castEmpty')}</p>;
  const rows = all ? cast : cast.slice(0, FIRST_ROWS);
  return (
    <>
      <ul class="cast-list">
        {rows.map((card) => (
          <li key={card.entityId}>
            <button
              type="button"
              class="name"
              aria-expanded={opened === placeOf(card)}
              onClick={() => setOpened(opened === placeOf(card) ? null : placeOf(card))}
            >
              <span class={`mark ${card.type}`} aria-hidden="true" />
              <strong dir="auto">{card.name}</strong>
              {opened !== placeOf(card) && whatIsSaid(card) !== '' && (
                <span class="quiet small what" dir="auto">
                  {whatIsSaid(card)}
                </span>
              )}
              <span class="quiet small times" aria-hidden="true">
                {t('castMentions', card.mentionCount)}
              </span>
              <span class="unseen">{spoken(card)}</span>
            </button>
            {opened === placeOf(card) && (
              <div class="opened">
                <OpenedCard card={card} actions={actions} />
              </div>
            )}
          </li>
        ))}
      </ul>
      {cast.length > FIRST_ROWS && (
        <button type="button" class="plain small" onClick={() => setAll(!all)}>
          {all ? t('castShowFewer') : t('castShowAll', cast.length)}
        </button>
      )}
    </>
  );
}
