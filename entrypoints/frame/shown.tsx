/* What the frame shows, with its corner buttons; and what can be done there, each a message or two. */

import type { ComponentChild } from 'preact';
import { DateCard } from '../../components/date-card.tsx';
import { EntityCard } from '../../components/entity-card.tsx';
import { PageLanguageProvider } from '../../components/page-language.ts';
import type { Message } from '../../lib/i18n/message.ts';
import { t, wordsOf } from '../../lib/i18n/words.ts';
import type { FrameEvent, Shown } from '../../lib/messaging/frame-protocol.ts';
import { askPicture, askWikipedia, choiceOf, muteOf, permitElsewhere } from '../../lib/messaging/name-requests.ts';
import type { Reply } from '../../lib/messaging/protocol.ts';
import { replied } from '../../lib/messaging/reply.ts';
import { send } from '../../lib/messaging/send.ts';
import { FrameNote } from './frame-note.tsx';
import { permitHere } from './permit-here.ts';

export interface FramePanelProps {
  readonly shown: Shown;
  readonly label: string;
  /** Null where there is no pin. */
  readonly pinned: boolean | null;
  /** The last press was on something the user may not have seen. */
  readonly covered: boolean;
  /** Presses do nothing yet. */
  readonly fresh: boolean;
  tell(event: FrameEvent): void;
  onPin(on: boolean): void;
}

export function FramePanel({ shown, label, pinned, covered, fresh, tell, onPin }: FramePanelProps) {
  return (
    <div class={fresh ? 'panel fresh' : 'panel'} role="dialog" aria-label={label} tabIndex={-1}>
      <div class="content">
        <div class="inner">
          {covered && (
            <p class="notice" role="alert">
              {t('frameCovered')}
            </p>
          )}
          {drawn(shown, tell)}
        </div>
      </div>
      <button
        type="button"
        class="corner close"
        title={t('panelClose')}
        aria-label={t('panelClose')}
        onClick={() => tell({ type: 'close' })}
      />
      {pinned !== null && (
        <button
          type="button"
          class="corner pin"
          title={t('panelKeepOpen')}
          aria-label={t('panelKeepOpen')}
          aria-pressed={pinned}
          onClick={() => onPin(!pinned)}
        />
      )}
    </div>
  );
}

function drawn(shown: Shown, tell: FramePanelProps['tell']): ComponentChild {
  /** The page is to show what was asked for. */
  const told = async (asked: Promise<Reply<null>>): Promise<Message | null> => {
    const reply = await replied(asked);
    if (!reply.ok) return reply.reason;
    tell({ type: 'changed' });
    return null;
  };
  switch (shown.kind) {
    case 'entity': {
      const { card, at, language } = shown;
      const actions = {
        goTo: ({ start, end }: { start: number; end: number }) => tell({ type: 'go', span: { start, end } }),
        choose: (_: unknown, id: string | null | undefined) => told(send('names.choose', choiceOf(card, id))),
        mute: (_: unknown, muted: boolean) => told(send('names.mute', muteOf(card, muted))),
        note: () => tell({ type: 'write' }),
        lookUp: {
          ask: (name: string) => askWikipedia({ name, language }),
          picture: askPicture,
          permit: permitElsewhere,
          permitHere,
        },
      };
      return (
        <PageLanguageProvider value={language}>
          <EntityCard key={card.entityId} card={card} at={at} actions={actions} />
        </PageLanguageProvider>
      );
    }
    case 'date': {
      const { date, published, corrected, source } = shown;
      const onSet = (day: string | undefined) =>
        told(send('article.date', { source, ...(day === undefined ? {} : { day }) }));
      // Another date is another card: what was typed for one is not kept for the next.
      return <DateCard key={wordsOf(date.line)} date={date} day={{ published, corrected, onSet }} />;
    }
    case 'note':
      return <FrameNote key={shown.draftKey} shown={shown} tell={tell} />;
  }
}
