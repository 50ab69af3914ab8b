/*
 * The card about one entity: the same component over the page, in the popup and in the panel. In the order in which a
 * user asks: who is that, what now, what on the article's day; how this article words it and where it first does; where
 * they were met before, and what the user wrote of them. Then what is known besides, and what can be done; what is
 * seldom wanted is folded away. Everything shown is plain text.
 */

import type { ComponentChildren } from 'preact';
import type { Card, SeenBefore } from '../lib/cards/card.ts';
import { formatDay, formatList } from '../lib/i18n/formats.ts';
import { t, wordsOf } from '../lib/i18n/words.ts';
import type { Span } from '../lib/text/span.ts';
import { CardFacts, CardOffices, CardSources, Fact } from './card-facts.tsx';
import { CardFirstNamed } from './card-first-named.tsx';
import { CardReadings, type ReadingActions } from './card-readings.tsx';
import { TYPE_NAMES } from './card-type.ts';
import { Fold } from './fold.tsx';
import { LookUp, type LookUpActions } from './look-up.tsx';
import { usePageLanguage } from './page-language.ts';
import { MentionBar } from './pictures/mention-bar.tsx';
import { MonthsMet } from './pictures/months-met.tsx';
import { CardMap } from './pictures/place-map.tsx';
import { Sentence } from './sentence.tsx';

export interface CardActions extends ReadingActions {
  /** Brings words of the article into view. */
  goTo(span: Span): void;
  /** Starts a note on the entity; absent where notes are written elsewhere. */
  note?(card: Card): void;
  readonly lookUp: LookUpActions;
}

export interface EntityCardProps {
  readonly card: Card;
  /** The mention the card stands beside; null in a list. */
  readonly at: Span | null;
  /** Only `goTo` where nothing can be asked or changed. */
  readonly actions: CardActions | Pick<CardActions, 'goTo'>;
  /** What the user wrote about it, where that may be shown. */
  readonly ownNotes?: ComponentChildren;
  /** More to do, under the card. */
  readonly children?: ComponentChildren;
}

/** The user has the sentence that first names it before their eyes. */
const isBeside = ({ firstNamed, mentions }: Card, at: Span | null): boolean =>
  at !== null && firstNamed !== null && mentions[firstNamed.mention]?.start === at.start;

export function EntityCard({ card, at, actions, ownNotes, children }: EntityCardProps) {
  const { quotes, alsoWritten, descriptionInArticle } = card;
  // Of whom nothing is known, the article's words are all there is to say who it is.
  const isByArticle = card.certainty === 'unknown' && !card.description;
  return (
    <article class="card">
      <header>
        <span class={`type ${card.type}`}>{t(TYPE_NAMES[card.type] ?? 'cardTypeOther')}</span>
        <h2 dir="auto">
          {card.name}
          {card.nativeName && (
            <>
              {' '}
              <bdi class="native">{card.nativeName}</bdi>
            </>
          )}
        </h2>
        {card.certainty !== 'maybe' && card.description && (
          <p class="what" dir="auto" lang={card.description.language}>
            {wordsOf(card.description)}
          </p>
        )}
        {isByArticle && descriptionInArticle && (
          <p class="what" dir="auto">
            {t('commonQuoted', descriptionInArticle)}
          </p>
        )}
        {isByArticle && (
          <p class="quiet small">{descriptionInArticle ? t('cardOnlyArticle') : t('cardNothingKnown')}</p>
        )}
      </header>
      <CardMap key={card.entityId} card={card} />
      {'choose' in actions && <CardReadings card={card} actions={actions} part="maybe" />}
      {(card.officeAtPublication || (descriptionInArticle && !isByArticle)) && (
        <dl>
          {card.officeAtPublication && (
            <Fact
              label={t('cardOfficeThen')}
              value={wordsOf(card.officeAtPublication)}
              language={card.officeAtPublication.language}
            />
          )}
          {descriptionInArticle && !isByArticle && (
            <Fact label={t('cardInArticle')} value={t('commonQuoted', descriptionInArticle)} />
          )}
        </dl>
      )}
      {card.firstNamed && !isBeside(card, at) && (
        <CardFirstNamed named={card.firstNamed} mentions={card.mentions} goTo={actions.goTo} />
      )}
      {card.seenBefore && <Seen seen={card.seenBefore} />}
      {ownNotes}
      <CardOffices offices={card.offices} asOf={card.asOf} published={card.published} />
      <CardFacts facts={card.facts} />
      {quotes.length > 0 && <Quotes quotes={quotes} goTo={actions.goTo} />}
      {card.mentions.length > 1 && <MentionBar card={card} at={at} goTo={actions.goTo} />}
      <MentionRow card={card} at={at} actions={actions} />
      {alsoWritten.length > 0 && (
        <p class="quiet small">
          <Sentence code="cardAlsoWritten" parts={[<bdi key="names">{formatList(alsoWritten)}</bdi>]} />
        </p>
      )}
      {'choose' in actions && <CardReadings card={card} actions={actions} part="fold" />}
      {card.ask && 'lookUp' in actions && (
        <LookUp key={card.name} name={card.name} words={wordsOf(card.ask)} actions={actions.lookUp} />
      )}
      {children}
      <CardSources sources={card.sources} asOf={card.asOf} />
    </article>
  );
}

function Quotes({ quotes, goTo }: Pick<Card, 'quotes'> & Pick<CardActions, 'goTo'>) {
  const language = usePageLanguage();
  return (
    <Fold label={t('cardQuotes', quotes.length)}>
      <ul class="quotes">
        {quotes.map((quote) => (
          <li key={quote.start}>
            <button type="button" class="plain" dir="auto" title={t('cardShowQuote')} onClick={() => goTo(quote)}>
              <span lang={language}>{quote.text}</span>
            </button>
          </li>
        ))}
      </ul>
    </Fold>
  );
}

function MentionRow({ card, at, actions }: Omit<EntityCardProps, 'children' | 'ownNotes'>) {
  const { mentions } = card;
  const index = at ? mentions.findIndex(({ start }) => start === at.start) : -1;
  const step = (by: number) => {
    const mention = mentions[(index + by + mentions.length) % mentions.length];
    if (mention) actions.goTo(mention);
  };
  return (
    <div class="row">
      {index >= 0 && mentions.length > 1 && (
        <>
          <button type="button" class="step" onClick={() => step(-1)} aria-label={t('cardPreviousMention')}>
            ‹
          </button>
          <button type="button" onClick={() => step(1)}>
            {t('cardNextMention')}
          </button>
          <span class="quiet small">{t('cardMentionOf', index + 1, mentions.length)}</span>
        </>
      )}
      {index < 0 && mentions[0] && (
        <button type="button" onClick={() => step(1)}>
          {t('cardShowOnPage')}
        </button>
      )}
      {(index < 0 || mentions.length === 1) && <span class="quiet small">{t('cardNamed', mentions.length)}</span>}
      <span class="grow" />
      {'note' in actions && actions.note && (
        <button type="button" class="plain" onClick={() => actions.note?.(card)}>
          {t('cardNote')}
        </button>
      )}
    </div>
  );
}

function Seen({ seen: { count, months, articles } }: { readonly seen: SeenBefore }) {
  return (
    <Fold label={t('cardSeen', count)}>
      <MonthsMet months={months} />
      <ul class="seen">
        {articles.map(({ title, source, last }) => (
          <li key={source}>
            {/^https?:\/\//.test(source) ? (
              <a href={source} target="_blank" rel="noreferrer noopener" dir="auto">
                {title}
              </a>
            ) : (
              <bdi>{title}</bdi>
            )}{' '}
            <span class="quiet small">{t('cardSeenOn', formatDay(last))}</span>
          </li>
        ))}
      </ul>
    </Fold>
  );
}
