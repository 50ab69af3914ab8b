/* The sentence in which the article first says who it is, with the name in it; a press leads there. */

import type { FirstNaming } from '../lib/cards/card.ts';
import { t } from '../lib/i18n/words.ts';
import type { Span } from '../lib/text/span.ts';
import { usePageLanguage } from './page-language.ts';

export interface CardFirstNamedProps {
  readonly named: FirstNaming;
  readonly mentions: readonly Span[];
  goTo(span: Span): void;
}

export function CardFirstNamed({ named: { mention, before, name, after }, mentions, goTo }: CardFirstNamedProps) {
  const language = usePageLanguage();
  const go = () => {
    const first = mentions[mention];
    if (first) goTo(first);
  };
  return (
    <div class="first-named">
      <p class="quiet small">{t('cardFirstNamed')}</p>
      <button type="button" class="plain" dir="auto" title={t('cardShowQuote')} onClick={go}>
        <span lang={language}>
          {before}
          <strong>{name}</strong>
          {after}
        </span>
      </button>
    </div>
  );
}
