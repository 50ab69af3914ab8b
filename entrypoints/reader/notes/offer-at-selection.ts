/*
 * The bar at words that the user has selected: comes a moment after a hand let them go, and goes when the selection
 * does. What is in it is our frame's; a selection that a script makes brings none, and where a card or an editor is
 * open that stays.
 */

import { onTrusted } from '../../../lib/dom/on-trusted.ts';
import { t } from '../../../lib/i18n/words.ts';
import type { FrameEvent } from '../../../lib/messaging/frame-protocol.ts';
import type { Overlay } from '../overlay/overlay.ts';
import type { PageSession } from '../session/page-session.ts';
import type { Notes } from './write-notes.ts';

export type SelectionAct = 'copy' | 'junk' | 'write';

/** Milliseconds a selection rests before the bar comes: a double click may become a triple one. */
const REST_MS = 300;
/** A selection longer than this is for something else: all of the page, to be copied. */
const MAX_CHARACTERS = 5_000;

export function offerAtSelection(
  document: Document,
  session: PageSession,
  overlay: Overlay,
  notes: Notes,
  act: (act: SelectionAct) => void,
): { stop(): void } {
  let timer = 0;
  let isTouch = false;
  let alt = false;
  /** For this selection the bar was there: the user may have closed it. */
  let offered = false;

  const onEvent = ({ type }: FrameEvent) => {
    if (type !== 'copy' && type !== 'junk' && type !== 'write') return;
    notes.closeBar();
    act(type);
  };
  const rest = () => {
    clearTimeout(timer);
    timer = 0;
  };
  const offer = () => {
    timer = 0;
    const { selectionBar = 'off' } = session.settings ?? {};
    if (offered || selectionBar === 'off' || (selectionBar === 'alt' && !alt) || overlay.isOpen()) return;
    const span = session.selected();
    if (!span || span.end - span.start > MAX_CHARACTERS) return;
    offered = true;
    notes.openBar({ kind: 'selection' }, t('barLabel'), span, onEvent);
  };
  const soon = () => {
    rest();
    timer = setTimeout(offer, REST_MS) as unknown as number;
  };

  const onPointer = onTrusted<PointerEvent>(({ pointerType, altKey, button }) => {
    isTouch = pointerType === 'touch';
    alt = altKey;
    if (button <= 0) soon();
  });
  const onKeyUp = onTrusted<KeyboardEvent>(({ key, shiftKey, altKey }) => {
    if (key !== 'Shift' && !shiftKey) return;
    alt = altKey;
    soon();
  });
  const onChange = onTrusted(() => {
    offered = false;
    notes.closeBar();
    // It is told of after the hand has let go; and a finger moves the handles of a selection unheard.
    if (isTouch || timer !== 0) soon();
  });
  const onKeyDown = onTrusted<KeyboardEvent>((event) => {
    const { key, shiftKey, ctrlKey, altKey, metaKey } = event;
    if (key !== 'Tab' || shiftKey || ctrlKey || altKey || metaKey || !notes.isBarOpen()) return;
    event.preventDefault();
    overlay.takeKeyboard();
  });

  const heard = new AbortController();
  const how = { capture: true, passive: true, signal: heard.signal };
  // A hand that presses again has not done selecting.
  document.addEventListener('pointerdown', onTrusted(rest), how);
  document.addEventListener('pointerup', onPointer, how);
  document.addEventListener('pointercancel', onPointer, how);
  document.addEventListener('keyup', onKeyUp, how);
  document.addEventListener('selectionchange', onChange, how);
  document.addEventListener('keydown', onKeyDown, { capture: true, signal: heard.signal });
  return {
    stop() {
      rest();
      heard.abort();
    },
  };
}
