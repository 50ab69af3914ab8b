/* Which words are under the pointer: an offset of the page's text, and the name or date that stands there. */

import { characterAtPoint } from '../../../lib/dom/paint/character-at-point.ts';
import { type Span, spanAt } from '../../../lib/text/span.ts';
import type { PageSession } from '../session/page-session.ts';
import { liveMentions } from '../session/shown-names.ts';

const INTERACTIVE =
  'a[href], button, input, textarea, select, label, summary, [contenteditable], [role="button"], [role="link"]';

/** The page means something by a click here. */
export const isInteractive = (event: Event): boolean =>
  // The path goes into open shadow trees; a target seen from outside is their host.
  event.composedPath().some((part) => 'matches' in part && (part as Element).matches(INTERACTIVE));

/** Clicks and the calling of a menu are pointer events too, as browsers have them by now. */
export const isByFinger = (event: MouseEvent): boolean => (event as Partial<PointerEvent>).pointerType === 'touch';

/** The offset of the character under a pointer, null over none that was read. */
export function offsetAt(
  document: Document,
  session: PageSession,
  { clientX, clientY }: Pick<MouseEvent, 'clientX' | 'clientY'>,
): number | null {
  const map = session.known?.map;
  const character = characterAtPoint(document, clientX, clientY, map?.roots);
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
}

/** The underlined name at an offset. */
export const nameAt = (session: PageSession, offset: number | null): Span | null =>
  offset === null ? null : spanAt(session.shown(), offset);

/** The name that opens a card at an offset, underlined or not. */
export const liveNameAt = (session: PageSession, offset: number | null): Span | null =>
  offset === null ? null : spanAt(liveMentions(session.known, session.shown()), offset);

/** The date with something to explain at an offset. */
export const dateAt = (session: PageSession, offset: number | null): Span | null =>
  offset === null ? null : spanAt(session.known?.names.dates.lines ?? [], offset);

/** The offset in the text of the first underlined name that the window shows. */
export const topOfWindow = (session: PageSession): number =>
  session.shown().find((mention) => (session.rectOf(mention)?.bottom ?? 0) > 0)?.start ?? 0;

/** CSS pixels by which a finger may miss a word: a line is lower than what it can hit. */
const MISSED_PX = 9;
const AROUND = [
  [0, -MISSED_PX],
  [0, MISSED_PX],
  [-MISSED_PX, 0],
  [MISSED_PX, 0],
] as const;

/** What `find` gives at the first of the points around a finger where it gives anything. */
export function nearFinger(
  document: Document,
  session: PageSession,
  { clientX, clientY }: MouseEvent,
  find: (offset: number | null) => Span | null,
): Span | null {
  for (const [x, y] of AROUND) {
    const found = find(offsetAt(document, session, { clientX: clientX + x, clientY: clientY + y }));
    if (found) return found;
  }
  return null;
}
