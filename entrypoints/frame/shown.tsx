/* What the frame shows, with its corner buttons; and what can be done there, each a message or two. */

import type { ComponentChild } from 'preact';
import { useState } from 'preact/hooks';
import { DateCard } from '../../components/date-card.tsx';
import { EntityCard, type EntityCardProps } from '../../components/entity-card.tsx';
import { OwnNotes } from '../../components/own-notes.tsx';
import { PageLanguageProvider } from '../../components/page-language.ts';
import type { Message } from '../../lib/i18n/message.ts';
import { t, wordsOf } from '../../lib/i18n/words.ts';
import type { FrameEvent, Shown } from '../../lib/messaging/frame-protocol.ts';
import { askPicture, askWikipedia, choiceOf, muteOf, permitElsewhere } from '../../lib/messaging/name-requests.ts';
import type { Reply } from '../../lib/messaging/protocol.ts';
import { replied } from '../../lib/messaging/reply.ts';
import { send } from '../../lib/messaging/send.ts';
import { DoneBar, SelectionBar } from './frame-bars.tsx';
import { FrameNote, FrameNoteEditor } from './frame-note.tsx';
import type { FrameNoteProps } from './frame-note-read.tsx';
import { Grip } from './grip.tsx';
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
    <div
      class={`panel ${isBar(shown) ? 'bars' : ''} ${fresh ? 'fresh' : ''}`}
      role="dialog"
      aria-label={label}
      tabIndex={-1}
    >
      {!isBar(shown) && <Grip onAway={() => tell({ type: 'close' })} />}
      <div class="content">
        <div class="inner">
          {covered && (
            <p class="notice" role="alert">
              {t('frameCovered')}
            </p>
          )}
          <Drawn shown={shown} tell={tell} />
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

/** What stands in one line. */
export const isBar = ({ kind }: Shown): boolean => kind === 'selection' || kind === 'highlighted';

function Drawn({ shown, tell }: Pick<FramePanelProps, 'shown' | 'tell'>): ComponentChild {
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
          <CardWithNotes key={card.entityId} card={card} at={at} actions={actions} tell={tell} />
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
    case 'selection':
      return <SelectionBar shown={shown} tell={tell} />;
    case 'highlighted':
      // The same highlight, done and undone, is another bar.
      return <DoneBar key={`${shown.note.id} ${shown.note.deleted}`} shown={shown} tell={tell} />;
    case 'note':
      return <FrameNote key={shown.draftKey} shown={shown} tell={tell} />;
  }
}

interface CardWithNotesProps extends Pick<EntityCardProps, 'card' | 'at' | 'actions'> {
  tell: FramePanelProps['tell'];
}

/** The card of a name; in its place one of the user's notes on the name, while that is edited. */
function CardWithNotes({ card, at, actions, tell }: CardWithNotesProps) {
  const [edited, setEdited] = useState<FrameNoteProps['shown'] | null>(null);
  if (edited) return <FrameNoteEditor shown={edited} tell={tell} onDone={() => setEdited(null)} />;
  const edit = (id: string) => void send('notes.open', id).then(setEdited);
  return <EntityCard card={card} at={at} actions={actions} ownNotes={<OwnNotes notes={card.notes} onEdit={edit} />} />;
}
