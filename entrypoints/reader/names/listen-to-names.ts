/*
 * The names on the page: a click, a tap, a key or a resting pointer on one opens its card beside it. Nothing of the
 * page's own is taken away: a click on a link is the link's, unless Alt is held; and a long press of a finger on a name
 * is the name's.
 */

import { onTrusted } from '../../../lib/dom/on-trusted.ts';
import type { Span } from '../../../lib/text/span.ts';
import type { Notes } from '../notes/write-notes.ts';
import type { Overlay } from '../overlay/overlay.ts';
import type { PageSession } from '../session/page-session.ts';
import { stepFrom } from '../session/step-through.ts';
import { cardAt } from './card-content.ts';
import { CardController } from './card-controller.ts';
import { followPointer, type NameSigns } from './follow-pointer.ts';
import {
  dateAt,
  isByFinger,
  isInteractive,
  liveNameAt,
  nameAt,
  nearFinger,
  offsetAt,
  topOfWindow,
} from './hit-test.ts';
import { watchHold } from './watch-hold.ts';

export interface Names {
  /** Opens the card of the next shown name after the last one, or before it; first from the top of the window. */
  step(back: boolean): void;
  stop(): void;
}

/** CSS pixels a hand moves in a click. */
const STILL_PX = 4;

/** A name that is not underlined, and opens a card: it gives way to what can be seen at the same place. */
function quietName(session: PageSession, notes: Notes, offset: number | null): Span | null {
  if (offset === null || nameAt(session, offset) || dateAt(session, offset) || notes.isAt(offset)) return null;
  const name = liveNameAt(session, offset);
  return name && cardAt(session, name) ? name : null;
}

export function listenToNames(
  document: Document,
  session: PageSession,
  overlay: Overlay,
  notes: Notes,
  signs: NameSigns,
): Names {
  const card = new CardController(session, overlay, notes);
  /**
   * Over a frame the page hears nothing but what the browser could not hand to it, which is not for the page either.
   */
  const isOurs = (event: Event) => overlay.host !== null && event.composedPath().includes(overlay.host);
  /** A name without a card has nothing to open. */
  const cardedNameAt = (offset: number | null): Span | null => {
    const name = nameAt(session, offset);
    return name && cardAt(session, name) ? name : null;
  };
  const quietNameAt = (offset: number | null): Span | null => quietName(session, notes, offset);

  let pressed = { x: 0, y: 0 };
  const onPress = onTrusted<PointerEvent>(({ clientX: x, clientY: y }) => {
    pressed = { x, y };
  });
  const hold = watchHold(document, (event) => {
    const offset = offsetAt(document, session, event);
    const name = cardedNameAt(offset);
    if (name) return () => card.press(name, false);
    return offset !== null && notes.isAt(offset) ? () => notes.openAt(offset) : null;
  });
  /** By a drag or a double click. What was selected before stays so under a click where another frame had the focus. */
  const hasSelected = ({ clientX, clientY, detail }: MouseEvent): boolean =>
    document.getSelection()?.isCollapsed === false &&
    (detail > 1 || Math.hypot(clientX - pressed.x, clientY - pressed.y) > STILL_PX);

  const onClick = onTrusted<MouseEvent>((event) => {
    if (event.defaultPrevented || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (isOurs(event)) return;
    if (isInteractive(event) && !event.altKey) return card.press(null, false);
    const offset = offsetAt(document, session, event);
    const quiet = quietNameAt(offset);
    if (hasSelected(event)) {
      // The first click of two opened it; on words that look like any others the two meant the words.
      if (quiet && event.detail > 1) card.press(null, false);
      return;
    }
    const isOnNote = offset !== null && notes.isAt(offset);
    const missed = isByFinger(event) && !isOnNote ? nearFinger(document, session, event, cardedNameAt) : null;
    const name = cardedNameAt(offset) ?? dateAt(session, offset) ?? missed ?? quiet;
    if (name && event.altKey) event.preventDefault();
    if (!name && card.state.name === 'closed') overlay.close();
    card.press(name, false);
    if (!name && isOnNote) notes.openAt(offset);
  });

  const pointer = followPointer({ document, session, overlay, card, isOurs, cardedNameAt, quietNameAt, signs });

  document.addEventListener('click', onClick);
  document.addEventListener('pointerdown', onPress, { capture: true, passive: true });
  return {
    step(back) {
      const first = topOfWindow(session) - (back ? 0 : 1);
      const mention = stepFrom(session.shown(), card.last?.start ?? first, back);
      if (!mention || !cardAt(session, mention)) return;
      void session.scrollTo(mention);
      card.dispatch({ type: 'close' });
      card.press(mention, true);
    },
    stop() {
      card.stop();
      pointer.stop();
      hold.stop();
      document.removeEventListener('click', onClick);
      document.removeEventListener('pointerdown', onPress, { capture: true });
    },
  };
}
