/* Who said what in the article, in the order it was said, each leading to its words. */

import type { Card } from '../lib/cards/card.ts';
import { t } from '../lib/i18n/words.ts';
import type { Span } from '../lib/text/span.ts';
import { usePageLanguage } from './page-language.ts';

export interface NamedQuote extends Span {
  readonly text: string;
  /** Whoever said it. */
  readonly name: string;
}

export interface QuoteListProps {
  readonly quotes: readonly NamedQuote[];
  onGoTo(span: Span): void;
}

export const quotesOf = (cast: readonly Card[]): NamedQuote[] =>
  cast.flatMap(({ name, quotes }) => quotes.map((quote) => ({ ...quote, name }))).sort((a, b) => a.start - b.start);

export function QuoteList({ quotes, onGoTo }: QuoteListProps) {
  const language = usePageLanguage();
  return (
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
  );
}
