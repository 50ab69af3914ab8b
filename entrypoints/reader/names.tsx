/*
 * The names on the page: a click, a tap or a key on one opens its card beside it. Nothing of the page's own is taken away: a click on
 * a link is the link's, unless Alt is held.
 */

import { EntityCard } from '../../components/entity-card.tsx';
import type { Card } from '../../lib/cards/card.ts';
import { characterAtPoint } from '../../lib/dom/character-at-point.ts';
import { type Span, spanAt } from '../../lib/text/span.ts';
import type { Notes } from './notes.tsx';
import type { Overlay } from './overlay.ts';
import type { PageSession } from './page-session.ts';

export interface Names {
  /** Opens the card of the next shown name after the last one, from the top of the window the first time. */
  next(): void;
  stop(): void;
}

const INTERACTIVE =
  'a[href], button, input, textarea, select, label, summary, [contenteditable], [role="button"], [role="link"]';

export function listenToNames(document: Document, session: PageSession, overlay: Overlay, notes: Notes): Names {
  let last: Span | null = null;

  const open = (card: Card, at: Span, focus: boolean) => {
    last = at;
    const index = card.mentions.findIndex((span) => span.start === at.start);
    const goTo = (step: number) => {
      const next = card.mentions[(index + step + card.mentions.length) % card.mentions.length];
      if (!next) return;
      session.scrollTo(next);
      open(card, next, true);
    };
    session.light('lit', card.mentions);
    overlay.open(
      <EntityCard card={card}>
        <div class="row">
          {card.mentions.length > 1 && (
            <>
              <button type="button" onClick={() => goTo(-1)} aria-label="Previous mention">
                ‹
              </button>
              <button type="button" onClick={() => goTo(1)}>
                Next mention
              </button>
              <span class="quiet small">
                {index + 1} of {card.mentions.length}
              </span>
            </>
          )}
          <span class="grow" />
          <button type="button" class="plain" onClick={() => notes.beginOnEntity(card)}>
            Note
          </button>
        </div>
      </EntityCard>,
      { beside: () => session.rectOf(at), label: card.name, focus, onClosed: () => session.light('lit', []) },
    );
  };

  const offsetAt = (event: MouseEvent): number | null => {
    const character = characterAtPoint(document, event.clientX, event.clientY);
    return (character && session.state?.map.spanOf(character))?.start ?? null;
  };

  const onClick = (event: MouseEvent) => {
    if (event.defaultPrevented || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (overlay.host && event.composedPath().includes(overlay.host)) return;
    const target = event.target instanceof Element ? event.target : null;
    if (target?.closest(INTERACTIVE) && !event.altKey) return overlay.close();
    if (!document.getSelection()?.isCollapsed) return;
    const offset = offsetAt(event);
    const mention = offset === null ? null : spanAt(session.shown(), offset);
    const card = mention && session.state?.cast.find(({ entityId }) => entityId === mention.entity);
    if (!card) {
      overlay.close();
      if (offset !== null) notes.openAt(offset);
      return;
    }
    if (event.altKey) event.preventDefault();
    open(card, mention, false);
  };

  document.addEventListener('click', onClick);
  return {
    next() {
      const shown = session.shown();
      const mention = shown.find(({ start }) => start > (last?.start ?? session.topOfWindow() - 1)) ?? shown[0];
      const card = mention && session.state?.cast.find(({ entityId }) => entityId === mention.entity);
      if (!card) return;
      session.scrollTo(mention);
      open(card, mention, true);
    },
    stop() {
      document.removeEventListener('click', onClick);
    },
  };
}
