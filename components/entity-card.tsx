/*
 * The card about one entity: the same component over the page, in the popup and in the panel. In the order in which a
 * user asks: who is that, what now, what on the article's day; how this article words it and where it first does; where
 * they were met before, and what the user wrote of them. Then what is known besides, and what can be done; what is
 * seldom wanted is folded away. Everything shown is plain text.
 */

import type { ComponentChildren } from 'preact';
import type { Card, SeenBefore } from '../lib/cards/card.ts';
import { formatDay, formatList, formatMonth } from '../lib/i18n/formats.ts';
import type { LabelCode } from '../lib/i18n/message.ts';
import { argumentWords, t, wordsOf } from '../lib/i18n/words.ts';
import { type Span, spanContains } from '../lib/text/span.ts';
import { CardFirstNamed } from './card-first-named.tsx';
import { CardReadings, type ReadingActions } from './card-readings.tsx';
import { Fold } from './fold.tsx';
import { LookUp, type LookUpActions } from './look-up.tsx';
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
  /** More to do, under the card. */
  readonly children?: ComponentChildren;
}

const TYPE_NAMES: Partial<Record<Card['type'], LabelCode>> = {
  person: 'cardTypePerson',
  place: 'cardTypePlace',
  organisation: 'cardTypeOrganisation',
  nationality: 'cardTypeNationality',
  event: 'cardTypeEvent',
  work: 'cardTypeWork',
  product: 'cardTypeProduct',
};

/** Facts shown before a fold: what fits beside the sentence that was being read. */
const FIRST_FACTS = 3;

/** The user has that sentence before their eyes. */
const isBeside = (sentence: Span, at: Span | null): boolean => at !== null && spanContains(sentence, at);

export function EntityCard({ card, at, actions, children }: EntityCardProps) {
  // A fold for a single line would hide more than it saves.
  const first = card.facts.length > FIRST_FACTS + 1 ? FIRST_FACTS : card.facts.length;
  const { facts, quotes, notes, alsoWritten } = card;
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
          <p class="what" dir="auto">
            {wordsOf(card.description)}
          </p>
        )}
        {card.certainty === 'unknown' && !card.description && <p class="quiet small">{t('cardNothingKnown')}</p>}
      </header>
      {'choose' in actions && <CardReadings card={card} actions={actions} part="maybe" />}
      {(card.officeAtPublication || card.descriptionInArticle) && (
        <dl>
          {card.officeAtPublication && <Fact label={t('cardOfficeThen')} value={wordsOf(card.officeAtPublication)} />}
          {card.descriptionInArticle && (
            <Fact label={t('cardInArticle')} value={t('commonQuoted', card.descriptionInArticle)} />
          )}
        </dl>
      )}
      {card.firstNamed && !isBeside(card.firstNamed.sentence, at) && (
        <CardFirstNamed named={card.firstNamed} goTo={actions.goTo} />
      )}
      {card.seenBefore && <Seen seen={card.seenBefore} />}
      {notes.length > 0 && (
        <ul class="own-notes" aria-label={t('cardYourNotes')}>
          {notes.map((note) => (
            <li key={note.id} dir="auto">
              {note.body}
            </li>
          ))}
        </ul>
      )}
      {facts.length > 0 && <Facts facts={facts.slice(0, first)} />}
      {facts.length > first && (
        <Fold label={t('cardMoreFacts', facts.length - first)}>
          <Facts facts={facts.slice(first)} />
        </Fold>
      )}
      {quotes.length > 0 && <Quotes quotes={quotes} goTo={actions.goTo} />}
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
      <Sources card={card} />
    </article>
  );
}

function Quotes({ quotes, goTo }: Pick<Card, 'quotes'> & Pick<CardActions, 'goTo'>) {
  return (
    <Fold label={t('cardQuotes', quotes.length)}>
      <ul class="quotes">
        {quotes.map((quote) => (
          <li key={quote.start}>
            <button type="button" class="plain" dir="auto" title={t('cardShowQuote')} onClick={() => goTo(quote)}>
              {quote.text}
            </button>
          </li>
        ))}
      </ul>
    </Fold>
  );
}

function MentionRow({ card, at, actions }: Omit<EntityCardProps, 'children'>) {
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

function Seen({ seen: { count, articles } }: { readonly seen: SeenBefore }) {
  return (
    <Fold label={t('cardSeen', count)}>
      <ul class="seen">
        {articles.map(({ title, source, last }) => (
          <li key={source}>
            {/^https?:\/\//.test(source) ? (
              <a href={source} target="_blank" rel="noreferrer noopener" dir="auto">
                {title}
              </a>
            ) : (
              title
            )}{' '}
            <span class="quiet small">{t('cardSeenOn', formatDay(last))}</span>
          </li>
        ))}
      </ul>
    </Fold>
  );
}

function Facts({ facts }: { readonly facts: Card['facts'] }) {
  const told = facts.map(({ label, value }) => ({ label: wordsOf(label), value: argumentWords(value) }));
  return (
    <dl>
      {told.map(({ label, value }, at) => (
        // Of several offices in a row only the first says so.
        <Fact key={label + value} label={told[at - 1]?.label === label ? '' : label} value={value} />
      ))}
    </dl>
  );
}

function Fact({ label, value }: { readonly label: string; readonly value: string }) {
  return (
    <>
      <dt>{label}</dt>
      <dd dir="auto">{value}</dd>
    </>
  );
}

function Sources({ card: { sources, asOf } }: { readonly card: Card }) {
  if (sources.length === 0) return null;
  return (
    <p class="sources">
      {asOf ? t('cardSourcesAsOf', formatMonth(asOf)) : t('cardSources')}{' '}
      {sources.map(({ name, licence, url }, at) => (
        <span key={name}>
          {at > 0 && '; '}
          {url?.startsWith('https://') ? (
            <a href={url} target="_blank" rel="noreferrer noopener">
              {name}
            </a>
          ) : (
            name
          )}{' '}
          ({licence})
        </span>
      ))}
    </p>
  );
}
