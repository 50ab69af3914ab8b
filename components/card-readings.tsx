/*
 * Which thing a name means, where the user has the last word: two close readings are both offered, a wrong one is taken
 * away, a name is underlined no more; and each of these can be undone where it was said.
 */

import { useState } from 'preact/hooks';
import type { Card } from '../lib/cards/card.ts';
import type { Message } from '../lib/i18n/message.ts';
import { t, wordsOf } from '../lib/i18n/words.ts';
import { Fold } from './fold.tsx';

/** Each gives the reason why it failed, or null. */
export interface ReadingActions {
  /** @param id an entity's id, null for "none of these", undefined to take the choice back */
  choose(card: Card, id: string | null | undefined): Promise<Message | null>;
  mute(card: Card, muted: boolean): Promise<Message | null>;
}

export interface CardReadingsProps {
  readonly card: Card;
  readonly actions: ReadingActions;
  /** The open question, high on the card; or the fold with everything else, near its end. */
  readonly part: 'maybe' | 'fold';
}

export function CardReadings({ card, actions, part }: CardReadingsProps) {
  const [failed, setFailed] = useState<Message | null>(null);
  const say = (done: Promise<Message | null>) => void done.then(setFailed);
  const choosable = card.choiceKeys.length > 0;
  const readings = choosable && card.alternatives.length > 0 && (
    <ul class="readings">
      {card.alternatives.map((other) => (
        <li key={other.id}>
          <button type="button" onClick={() => say(actions.choose(card, other.id))}>
            <strong dir="auto">{other.name}</strong>
            {other.description && (
              <span dir="auto" lang={other.description.language}>
                {wordsOf(other.description)}
              </span>
            )}
          </button>
        </li>
      ))}
    </ul>
  );
  const none = choosable && card.chosen !== 'none' && card.certainty !== 'unknown' && (
    <button type="button" class="plain small" onClick={() => say(actions.choose(card, null))}>
      {card.certainty === 'maybe' ? t('cardNoneOfThese') : t('cardNotThis')}
    </button>
  );
  const problem = failed && (
    <p class="error small" role="alert">
      {t('commonNotKept', failed)}
    </p>
  );
  if (part === 'maybe') {
    if (card.certainty !== 'maybe') return null;
    return (
      <div class="maybe">
        <p class="small">{t('cardWhichIsMeant')}</p>
        {readings}
        {none}
        {problem}
      </div>
    );
  }
  return (
    <>
      {card.chosen && (
        <p class="quiet small">
          {card.chosen === 'none' ? t('cardChosenNone') : t('cardChosenThis')}{' '}
          <button type="button" class="plain small" onClick={() => say(actions.choose(card, undefined))}>
            {t('commonUndo')}
          </button>
        </p>
      )}
      {card.muted && (
        <p class="quiet small">
          {t('cardMuted')}{' '}
          <button type="button" class="plain small" onClick={() => say(actions.mute(card, false))}>
            {t('commonUndo')}
          </button>
        </p>
      )}
      {(!card.muted || (card.certainty === 'known' && choosable)) && (
        <Fold label={t(card.type === 'person' ? 'cardNotRightPerson' : 'cardNotRight')}>
          {card.certainty === 'known' && readings && <p class="quiet small">{t('cardOtherReadings')}</p>}
          {card.certainty === 'known' && readings}
          <div class="row">
            {card.certainty === 'known' && none}
            {!card.muted && (
              <button type="button" class="plain small" onClick={() => say(actions.mute(card, true))}>
                {t('cardMute')}
              </button>
            )}
          </div>
        </Fold>
      )}
      {problem}
    </>
  );
}
