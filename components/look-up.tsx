/*
 * "Ask en.wikipedia.org about …": the only button of Sidelight that sends anything, and it says what. Under it the
 * reply, as plain text with licence and day; or choices; or why there is none.
 */

import { useState } from 'preact/hooks';
import { formatDay, formatTime } from '../lib/i18n/formats.ts';
import { argumentWords, t } from '../lib/i18n/words.ts';
import type { LiveCard } from '../lib/knowledge/live-lookup.ts';
import type { LivePicture } from '../lib/knowledge/live-picture.ts';
import type { PictureFile } from '../lib/knowledge/wikimedia-replies.ts';
import type { LookupAnswer, LookupPermission } from '../lib/messaging/protocol.ts';
import { BusyButton } from './busy-button.tsx';
import { LivePictureRow } from './live-picture.tsx';
import { Sentence } from './sentence.tsx';

export interface LookUpActions {
  /** @param name as on the button, or the title of a choice */
  ask(name: string): Promise<LookupAnswer>;
  /** Fetches a reply's picture; null where none comes. */
  picture?(request: PictureFile & { readonly language: string }): Promise<LivePicture | null>;
  /** Asks the user for the permission. */
  permit(): Promise<LookupPermission>;
  /** The same in place, within the press that asked; null where the browser asks only straight from a press. */
  permitHere?(): Promise<boolean | null>;
}

export interface LookUpProps {
  readonly name: string;
  /** The words on the button: what is sent, and to whom. */
  readonly words: string;
  readonly actions: LookUpActions;
}

type LookupState = { readonly status: 'idle' | 'asking' | 'allow-elsewhere' | 'allow-yourself' } | LookupAnswer;

const AFTER_ASKING = {
  refused: 'not-permitted',
  elsewhere: 'allow-elsewhere',
  unanswered: 'allow-yourself',
} as const;

export function LookUp({ name, words, actions }: LookUpProps) {
  const [state, setState] = useState<LookupState>({ status: 'idle' });
  const ask = async (title: string) => {
    setState({ status: 'asking' });
    const answer = await actions.ask(title);
    // One press: the browser's own question stands between it and the reply.
    const isPermitted = answer.status === 'not-permitted' && (await actions.permitHere?.()) === true;
    setState(isPermitted ? await actions.ask(title) : answer);
  };
  // Straight from the press: browsers ask a question of theirs only then.
  const permit = () =>
    void actions.permit().then((said) => (said === 'given' ? ask(name) : setState({ status: AFTER_ASKING[said] })));
  if (state.status === 'found') return <LiveReply card={state.card} actions={actions} />;
  return (
    <div class="look-up">
      {state.status !== 'choices' && (
        <BusyButton class="plain small" busy={state.status === 'asking'} onPress={() => void ask(name)}>
          {words}
        </BusyButton>
      )}
      {state.status === 'not-permitted' && (
        <p class="small" role="status">
          {t('lookUpNotPermitted')}{' '}
          <button type="button" onClick={permit}>
            {t('lookUpAllow')}
          </button>
        </p>
      )}
      {state.status === 'choices' && (
        <>
          <p class="small">{t('lookUpWhich')}</p>
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
      return t('lookUpAsking');
    case 'allow-elsewhere':
      return t('lookUpAllowElsewhere');
    case 'allow-yourself':
      return t('lookUpAllowYourself');
    case 'missing':
      return t('lookUpMissing');
    case 'later':
      return t('lookUpLater', formatTime(state.until));
    case 'offline':
      return t('lookUpOffline');
    case 'timeout':
      return t('lookUpTimeout');
    case 'refused':
      return t('lookUpRefused', String(state.code));
    case 'malformed':
    case 'too-large':
    case 'elsewhere':
      return t('lookUpUnusable');
    default:
      return null;
  }
}

/**
 * The reply may lie under the card's edge; looked at in the frame after next, when the card has found its new height.
 */
const intoView = (element: Element | null): void => {
  requestAnimationFrame(() =>
    requestAnimationFrame(() => element?.scrollIntoView({ block: 'nearest', behavior: 'instant' })),
  );
};

function LiveReply({ card, actions }: { readonly card: LiveCard; readonly actions: LookUpActions }) {
  const day = formatDay(card.retrieved);
  const source = card.address?.startsWith('https://') ? (
    <a href={card.address} target="_blank" rel="noreferrer noopener">
      {t('commonWikipedia')}
    </a>
  ) : (
    t('commonWikipedia')
  );
  return (
    <section class="live" aria-label={t('lookUpFromWikipedia')} ref={intoView}>
      <h3 dir={card.direction} lang={card.language}>
        {card.title}
      </h3>
      {card.description && (
        <p class="quiet small" dir={card.direction} lang={card.language}>
          {card.description}
        </p>
      )}
      {card.picture && actions.picture && <LivePictureRow card={card} file={card.picture} ask={actions.picture} />}
      <p class="extract" dir={card.direction} lang={card.language}>
        {card.extract}
      </p>
      {card.facts.length > 0 && (
        <dl>
          {card.facts.map(({ label, value }) => [
            <dt key={`${label}:`}>{t(label)}</dt>,
            <dd key={label} dir="auto">
              {argumentWords(value)}
            </dd>,
          ])}
        </dl>
      )}
      <p class="sources">
        {card.revision ? (
          <Sentence code="lookUpSourceRevision" parts={[source, card.licence, day, card.revision]} />
        ) : (
          <Sentence code="lookUpSource" parts={[source, card.licence, day]} />
        )}
      </p>
    </section>
  );
}
