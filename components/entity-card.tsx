/* The card about one entity: the same component over the page, in the popup and in the panel. Everything shown is plain text. */

import type { ComponentChildren } from 'preact';
import type { Card } from '../lib/cards/card.ts';

export interface EntityCardProps {
  readonly card: Card;
  /** Buttons under the card; each place has its own. */
  readonly children?: ComponentChildren;
}

const TYPE_NAMES: Partial<Record<Card['type'], string>> = {
  person: 'Person',
  place: 'Place',
  organisation: 'Organisation',
  nationality: 'Nationality',
  event: 'Event',
  work: 'Work',
  product: 'Product',
};

export function EntityCard({ card, children }: EntityCardProps) {
  return (
    <article class="card">
      <header>
        <span class={`type ${card.type}`}>{TYPE_NAMES[card.type] ?? 'Name'}</span>
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
          <p dir="auto">
            {card.description}
            {card.asOf && <span class="quiet small"> (as of {card.asOf})</span>}
          </p>
        )}
      </header>
      {card.certainty === 'maybe' && card.alternatives.length > 0 && (
        <div class="maybe">
          <p class="small">May be one of these:</p>
          <ul>
            {card.alternatives.map((other) => (
              <li key={other.id} dir="auto">
                <strong>{other.name}</strong>
                {other.description && `: ${other.description}`}
              </li>
            ))}
          </ul>
        </div>
      )}
      {card.officeThen && <p dir="auto">On the article’s date: {card.officeThen}</p>}
      {card.certainty === 'unknown' && <p class="quiet">Nothing known beyond this article.</p>}
      {card.facts.length > 0 && (
        <dl>
          {card.facts.map((fact) => (
            <Fact key={fact.label} label={fact.label} value={fact.value} />
          ))}
        </dl>
      )}
      {card.roleHere && (
        <p dir="auto">
          <span class="quiet">In this article: </span>
          <span class="says">{card.roleHere}</span>
        </p>
      )}
      <p class="quiet small">
        Named {card.mentionCount === 1 ? 'once' : `${card.mentionCount} times`} here
        {card.alsoWritten.length > 0 && (
          <>
            , also as <bdi>{card.alsoWritten.join(', ')}</bdi>
          </>
        )}
      </p>
      {card.notes.length > 0 && (
        <ul class="own-notes" aria-label="Your notes">
          {card.notes.map((note) => (
            <li key={note.id} dir="auto">
              {note.body}
            </li>
          ))}
        </ul>
      )}
      {children}
      {card.sources.length > 0 && (
        <p class="sources">Facts: {card.sources.map((source) => `${source.name} (${source.licence})`).join('; ')}</p>
      )}
    </article>
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
