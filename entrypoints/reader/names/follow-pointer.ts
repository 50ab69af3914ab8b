/*
 * The pointer over names: a hand says that one can be pressed, a hint how one inside a link opens, and resting on one
 * opens its card where the user has chosen so.
 */

import type { Span } from '../../../lib/text/span.ts';
import type { Overlay } from '../overlay/overlay.ts';
import type { PageSession } from '../session/page-session.ts';
import type { CardController } from './card-controller.ts';
import { isInteractive, offsetAt } from './hit-test.ts';
import { watchHover } from './hover-intent.ts';
import type { LinkHint } from './link-hint.ts';
import type { PointerSign } from './pointer-sign.ts';

/** What says how names open. */
export interface NameSigns {
  readonly pointer: PointerSign;
  readonly hint: LinkHint;
}

export interface PointerOptions {
  readonly document: Document;
  readonly session: PageSession;
  readonly overlay: Overlay;
  readonly card: CardController;
  readonly signs: NameSigns;
  /** The event is over what we put on the page. */
  isOurs(event: Event): boolean;
  /** The name with a card at an offset of the page's text. */
  cardedNameAt(offset: number | null): Span | null;
  /** The same of one that is not underlined: it has the hand, and opens at a click alone. */
  quietNameAt(offset: number | null): Span | null;
}

export function followPointer(options: PointerOptions): { stop(): void } {
  const { document, session, overlay, card, signs, isOurs, cardedNameAt, quietNameAt } = options;
  const wantsHover = ({ altKey }: MouseEvent) => {
    const hover = session.settings?.hover;
    return hover === 'on' || (hover === 'alt' && altKey) || (hover !== 'off' && card.state.name !== 'closed');
  };
  /** The path of an event is known only while it is under way. */
  let isOnLink = false;
  const showHow = (name: Span | null, altKey = false, quiet: Span | null = null) => {
    signs.pointer.over((name ?? quiet) !== null && !isOnLink);
    signs.hint.over(name !== null && isOnLink && !altKey);
  };
  const hover = watchHover(document, {
    taken(event) {
      const ours = isOurs(event);
      if (ours) {
        showHow(null);
        card.dispatch({ type: 'enter-card' });
      }
      isOnLink = !ours && isInteractive(event);
      return ours;
    },
    onRest(event) {
      // Words are being selected.
      if (event.buttons !== 0) return;
      const offset = offsetAt(document, session, event);
      const name = cardedNameAt(offset);
      showHow(name, event.altKey, quietNameAt(offset));
      // An editor is open: no time for cards.
      if (!wantsHover(event) || (overlay.isOpen() && card.state.name === 'closed')) return;
      card.dispatch({ type: 'over', at: name });
    },
    onFast() {
      showHow(null);
      if (card.state.name !== 'closed') card.dispatch({ type: 'over', at: null });
    },
  });
  return {
    stop() {
      hover.stop();
      showHow(null);
    },
  };
}
