/* The sentence in which the article first says who it is, with the name in it; a press leads there. */

import type { FirstNaming } from '../lib/cards/card.ts';
import { t } from '../lib/i18n/words.ts';
import type { Span } from '../lib/text/span.ts';

export interface CardFirstNamedProps {
  readonly named: FirstNaming;
  goTo(span: Span): void;
}

export function CardFirstNamed({ named, goTo }: CardFirstNamedProps) {
  const { before, name, after, start, end } = named;
  return (
    <div class="first-named">
      <p class="quiet small">{t('cardFirstNamed')}</p>
      <button type="button" class="plain" dir="auto" title={t('cardShowQuote')} onClick={() => goTo({ start, end })}>
        {before}
        <strong>{name}</strong>
        {after}
      </button>
    </div>
  );
}
