/*
 * "Ask en.wikipedia.org about …": the only button of Sidelight that sends anything, and it says what. Under it the reply, as plain text
 * with licence and day; or choices; or why there is none.
 */

import { useState } from 'preact/hooks';
import type { LiveCard } from '../lib/knowledge/live-lookup.ts';
import type { LookupAnswer } from '../lib/messaging/protocol.ts';

export interface LookUpActions {
  /** @param name as on the button, or the title of a choice */
  ask(name: string): Promise<LookupAnswer>;
  /** Asks the user for the permission; true when it was given there and then. */
  permit(): Promise<boolean>;
}

export interface LookUpProps {
  readonly name: string;
  /** The words on the button: what is sent, and to whom. */
  readonly words: string;
  readonly actions: LookUpActions;
}

type LookupState = { readonly status: 'idle' | 'asking' | 'allow-elsewhere' } | LookupAnswer;

export function LookUp({ name, words, actions }: LookUpProps) {
  const [state, setState] = useState<LookupState>({ status: 'idle' });
  const ask = async (title: string) => {
    setState({ status: 'asking' });
    setState(await actions.ask(title));
  };
  // Straight from the press: browsers ask a question of theirs only then.
  const permit = () =>
    void actions.permit().then((given) => (given ? ask(name) : setState({ status: 'allow-elsewhere' })));
  if (state.status === 'found') return <LiveReply card={state.card} />;
  return (
    <div class="look-up">
      {state.status !== 'choices' && (
        <button type="button" class="plain small" disabled={state.status === 'asking'} onClick={() => void ask(name)}>
          {words}
        </button>
      )}
      {state.status === 'not-permitted' && (
        <p class="small" role="status">
          Sidelight may not talk to Wikipedia yet.{' '}
          <button type="button" onClick={permit}>
            Allow it
          </button>
        </p>
      )}
      {state.status === 'choices' && (
        <>
          <p class="small">The name means many things. Which?</p>
          <ul class="readings">
            {state.choices.map(({ title, description }) => (
              <li key={title}>
                <button type="button" onClick={() => void ask(title)}>
                  <strong dir="auto">{title}</strong>
                  {description && <span dir="auto">{description}</span>}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      <p class="small quiet" role="status">
        {sayOf(state)}
      </p>
    </div>
  );
}

function sayOf(state: LookupState): string | null {
  switch (state.status) {
    case 'asking':
      return 'Asking…';
    case 'allow-elsewhere':
      return 'Allow it in Sidelight’s settings, which have opened; then press again.';
    case 'missing':
      return 'Wikipedia has nothing under this name.';
    case 'later':
      return `Wikipedia asks to wait until ${new Date(state.until).toLocaleTimeString()}. Nothing was sent.`;
    case 'offline':
      return 'Wikipedia cannot be reached. Is this browser offline?';
    case 'timeout':
      return 'Wikipedia took too long to answer.';
    case 'refused':
      return `Wikipedia refused to answer (${state.code}).`;
    case 'malformed':
    case 'too-large':
    case 'elsewhere':
      return 'The answer could not be used: it is not what Wikipedia sends.';
    default:
      return null;
  }
}

/** The reply may lie under the card's edge; looked at in the frame after next, when the card has found its new height. */
const intoView = (element: Element | null): void => {
  requestAnimationFrame(() => requestAnimationFrame(() => element?.scrollIntoView({ block: 'nearest' })));
};

function LiveReply({ card }: { readonly card: LiveCard }) {
  return (
    <section class="live" aria-label="From Wikipedia" ref={intoView}>
      <h3 dir={card.direction}>{card.title}</h3>
      {card.description && (
        <p class="quiet small" dir={card.direction}>
          {card.description}
        </p>
      )}
      <p class="extract" dir={card.direction} lang={card.language}>
        {card.extract}
      </p>
      {card.facts.length > 0 && (
        <dl>
          {card.facts.map(({ label, value }) => [
            <dt key={`${label}:`}>{label}</dt>,
            <dd key={label} dir="auto">
              {value}
            </dd>,
          ])}
        </dl>
      )}
      <p class="sources">
        {card.address?.startsWith('https://') ? (
          <a href={card.address} target="_blank" rel="noreferrer noopener">
            Wikipedia
          </a>
        ) : (
          'Wikipedia'
        )}{' '}
        ({card.licence}), retrieved {card.retrieved.slice(0, 10)}
        {card.revision && `, revision ${card.revision}`}
      </p>
    </section>
  );
}
