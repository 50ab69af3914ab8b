/*
 * The names on the page: a click, a tap, a key or a resting pointer on one opens its card beside it. Nothing of the page's own is taken
 * away: a click on a link is the link's, unless Alt is held. What a pointer means is decided in card-state.ts.
 */

import { DateCard } from '../../components/date-card.tsx';
import { EntityCard } from '../../components/entity-card.tsx';
import type { Card } from '../../lib/cards/card.ts';
import { characterAtPoint } from '../../lib/dom/paint/character-at-point.ts';
import { choiceOf, muteOf } from '../../lib/messaging/name-requests.ts';
import type { Reply } from '../../lib/messaging/protocol.ts';
import { send } from '../../lib/messaging/send.ts';
import { type Span, spanAt } from '../../lib/text/span.ts';
import { type CardEvent, CLOSED, DELAYS, nextCardState } from './card-state.ts';
import type { Notes } from './notes.tsx';
import type { Overlay } from './overlay.ts';
import type { PageSession } from './page-session.ts';
import { watchPointer } from './pointer-gate.ts';

export interface Names {
  /** Opens the card of the next shown name after the last one, from the top of the window the first time. */
  next(): void;
  stop(): void;
}

const INTERACTIVE =
  'a[href], button, input, textarea, select, label, summary, [contenteditable], [role="button"], [role="link"]';

export function listenToNames(document: Document, session: PageSession, overlay: Overlay, notes: Notes): Names {
  let state = CLOSED;
  let timer = 0;
  let last: Span | null = null;
  /** What the card stands beside: its mention, or other words it has led to. */
  let beside: Span | null = null;
  let focus = false;
  /** The open card is being replaced by another of ours, which is no closing. */
  let replacing = false;

  const cardAt = (at: Span): Card | null => {
    const mention = spanAt(session.state?.analysis?.mentions ?? [], at.start);
    return session.state?.cast.find(({ entityId }) => entityId === mention?.entity) ?? null;
  };

  const dispatch = (event: CardEvent) => {
    const before = state;
    state = nextCardState(state, event);
    if (state === before) return;
    clearTimeout(timer);
    const delay = DELAYS[state.name];
    if (delay) timer = setTimeout(() => dispatch({ type: 'elapsed' }), delay) as unknown as number;
    if (state.name === 'open') show(state.at, before.name === 'open' || before.name === 'leaving');
    else if (state.name === 'closed' && before.name !== 'waiting') overlay.close();
  };

  const told = async (asked: Promise<Reply<null>>): Promise<string | null> => {
    const reply = await asked;
    if (!reply.ok) return reply.reason;
    await session.refresh();
    if (state.name === 'open') show(state.at, true);
    return null;
  };

  const content = (card: Card, at: Span) => (
    <EntityCard
      card={card}
      at={at}
      actions={{
        goTo(span) {
          session.scrollTo(span);
          beside = span;
          if (card.mentions.some(({ start }) => start === span.start)) dispatch({ type: 'go', at: span });
          else overlay.update(content(card, at));
        },
        choose: (_, id) => told(send('names.choose', choiceOf(card, id))),
        mute: (_, muted) => told(send('names.mute', muteOf(card, muted))),
        note: () => notes.beginOnEntity(card),
        lookUp: {
          ask: (name) => send('lookup.ask', { name, language: session.state?.map.article.language ?? '' }),
          // A page's script cannot ask the browser for a permission.
          permit: () => send('lookup.permit').then(() => false),
        },
      }}
    />
  );

  /** What is shown about the words: who they name, or which day they mean. */
  const draw = (at: Span) => {
    const card = cardAt(at);
    if (card) return { label: card.name, lit: card.mentions, content: content(card, at) };
    const date = spanAt(session.state?.dates.lines ?? [], at.start);
    const article = session.state?.map.article;
    if (!date || !article) return null;
    const { source } = session.provenance();
    const day = (value: string | undefined) => ({ source, ...(value === undefined ? {} : { day: value }) });
    const dateCard = (
      <DateCard
        key={date.line}
        date={date}
        published={article.published}
        corrected={article.publishedFrom?.from === 'reader'}
        onSet={(value) => told(send('article.date', day(value)))}
      />
    );
    return { label: 'Date', lit: [date], content: dateCard };
  };

  const show = (at: Span, isOpen: boolean) => {
    const drawn = draw(at);
    if (!drawn || state.name !== 'open') return overlay.close();
    last = at;
    session.light('lit', drawn.lit);
    if (isOpen && overlay.isOpen()) return overlay.update(drawn.content, drawn.label);
    beside = at;
    replacing = true;
    overlay.open(drawn.content, {
      beside: () => session.rectOf(beside ?? at),
      label: drawn.label,
      focus,
      onPin: (on) => dispatch({ type: 'pin', on }),
      onClosed() {
        session.light('lit', []);
        if (!replacing) dispatch({ type: 'close' });
      },
    });
    replacing = false;
  };

  const offsetAt = (event: MouseEvent): number | null => {
    const map = session.state?.map;
    const character = characterAtPoint(document, event.clientX, event.clientY);
    if (!map || !character) return null;
    const span = map.spanOf(character);
    if (span) return span.start;
    // The space between two words of a name has no span of its own; the letter before it has.
    const { startContainer, startOffset, endOffset } = character;
    const before = Math.max(0, startOffset - 1);
    const letter = map.spanOf(
      new StaticRange({ startContainer, startOffset: before, endContainer: startContainer, endOffset }),
    );
    return letter?.end ?? null;
  };
  const isOurs = (event: Event) => overlay.host !== null && event.composedPath().includes(overlay.host);
  const nameAt = (offset: number | null): Span | null => {
    const mention = offset === null ? null : spanAt(session.shown(), offset);
    return mention && cardAt(mention) ? mention : null;
  };
  const dayAt = (offset: number | null): Span | null =>
    offset === null ? null : spanAt(session.state?.dates.lines ?? [], offset);
  const press = (at: Span | null, byKey: boolean) => {
    focus = byKey;
    beside = at;
    dispatch({ type: 'press', at });
  };

  const onClick = (event: MouseEvent) => {
    if (event.defaultPrevented || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (isOurs(event)) return;
    const target = event.target instanceof Element ? event.target : null;
    if (target?.closest(INTERACTIVE) && !event.altKey) return press(null, false);
    if (!document.getSelection()?.isCollapsed) return;
    const offset = offsetAt(event);
    const name = nameAt(offset) ?? dayAt(offset);
    if (name && event.altKey) event.preventDefault();
    if (!name && state.name === 'closed') overlay.close();
    press(name, false);
    if (!name && offset !== null) notes.openAt(offset);
  };

  const wantsHover = ({ altKey }: MouseEvent) => {
    const { hover } = session.settings;
    return hover === 'on' || (hover === 'alt' && altKey) || (hover !== 'off' && state.name !== 'closed');
  };
  const pointer = watchPointer(document, {
    taken(event) {
      const ours = isOurs(event);
      if (ours) dispatch({ type: 'enter-card' });
      return ours;
    },
    onRest(event) {
      // An editor is open, or words are being selected: no time for cards.
      if (!wantsHover(event) || event.buttons !== 0 || (overlay.isOpen() && state.name === 'closed')) return;
      focus = false;
      dispatch({ type: 'over', at: nameAt(offsetAt(event)) });
    },
    onFast() {
      if (state.name !== 'closed') dispatch({ type: 'over', at: null });
    },
  });

  document.addEventListener('click', onClick);
  return {
    next() {
      const shown = session.shown();
      const mention = shown.find(({ start }) => start > (last?.start ?? session.topOfWindow() - 1)) ?? shown[0];
      if (!mention || !cardAt(mention)) return;
      session.scrollTo(mention);
      dispatch({ type: 'close' });
      press(mention, true);
    },
    stop() {
      clearTimeout(timer);
      pointer.stop();
      document.removeEventListener('click', onClick);
    },
  };
}
