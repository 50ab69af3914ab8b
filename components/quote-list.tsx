/* Who said what in the article, in the order it was said, each leading to its words. */

import type { Card } from '../lib/cards/card.ts';
import { t } from '../lib/i18n/words.ts';
import type { Span } from '../lib/text/span.ts';
import { Fold } from './fold.tsx';
import { usePageLanguage } from './page-language.ts';

export interface QuoteListProps {
  readonly cast: readonly Card[];
  onGoTo(span: Span): void;
}

export function QuoteList({ cast, onGoTo }: QuoteListProps) {
  const language = usePageLanguage();
  const quotes = cast
    .flatMap(({ name, quotes }) => quotes.map((quote) => ({ ...quote, name })))
    .sort((a, b) => a.start - b.start);
  // One is on the card of whoever said it.
  if (quotes.length < 2) return null;
  return (
    <section aria-label={t('quotesLabel')}>
      <Fold label={t('quotesOf', quotes.length)}>
        <ol class="timeline">
          {quotes.map((quote) => (
            <li key={quote.start}>
              <button type="button" class="plain" title={t('cardShowQuote')} onClick={() => onGoTo(quote)}>
                <strong dir="auto">{quote.name}</strong>
                <span dir="auto" lang={language}>
                  {quote.text}
                </span>
              </button>
            </li>
          ))}
        </ol>
      </Fold>
    </section>
  );
}
