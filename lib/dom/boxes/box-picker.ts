/*
 * Pointing at a box of the page: an outline follows the pointer, arrow keys go to the box around or back inside, a
 * click or Enter chooses, Escape cancels. No element of the page is touched.
 */

import { t } from '../../i18n/words.ts';
import { onTrusted } from '../on-trusted.ts';
import { createPickerOverlay } from './picker-overlay.ts';

export interface BoxPickerOptions {
  /** A selector for a box; null when it cannot be named apart from the whole page. */
  describe(element: Element): string | null;
  /** The user chose. Gives what to tell when that could not be kept, null when it was. */
  onChoice(selector: string): Promise<string | null>;
}

/** Share of the page's words that a box may hold and still be one: an article is not marked by a careless click. */
const MAX_SHARE_OF_PAGE = 0.3;
/** CSS pixels at the foot of the window that the bar may cover. */
const BAR_ROOM = 120;
/** How long the bar says how it ended. */
const STAY_MS = 4000;

export function createBoxPicker(document: Document, { describe, onChoice }: BoxPickerOptions): { stop(): void } {
  const view = document.defaultView as Window;
  const overlay = createPickerOverlay(document);
  const most = MAX_SHARE_OF_PAGE * wordsIn(document.body);
  /** The box pointed at, and those around it that were gone out to; the last is the one chosen. */
  let boxes: Element[] = [];
  let timer = 0;
  const chosen = (): Element | null => boxes.at(-1) ?? null;

  const draw = () => {
    const element = chosen();
    const selector = element && describe(element);
    const refused = element && refusal(element, selector, most);
    overlay.outline(element, refused !== null);
    if (element) overlay.say(refused ?? t('pickerChoose'), selector ?? '');
    else overlay.say(t('pickerPoint'));
  };

  const point = ({ clientX: x, clientY: y }: MouseEvent) => {
    const under = document.elementsFromPoint(x, y).find((element) => element !== overlay.host) ?? null;
    overlay.moveBar(y > view.innerHeight - BAR_ROOM);
    const isBox = under && under !== document.body && under !== document.documentElement;
    if (isBox && under === boxes[0]) return;
    boxes = isBox ? [under] : [];
    draw();
  };

  const choose = async () => {
    const element = chosen();
    const selector = element && describe(element);
    if (!element || !selector || refusal(element, selector, most)) return;
    stopListening();
    overlay.release();
    const failed = await onChoice(selector);
    overlay.say(failed ?? t('pickerDone'));
    timer = view.setTimeout(stop, STAY_MS);
  };

  const wider = () => {
    const outer = chosen()?.parentElement;
    if (!outer || outer === document.body) return;
    boxes.push(outer);
    draw();
  };
  const narrower = () => {
    if (boxes.length < 2) return;
    boxes.pop();
    draw();
  };

  const press = onTrusted<MouseEvent>((event) => {
    point(event);
    void choose();
  });
  overlay.shield.addEventListener('pointermove', onTrusted(point));
  overlay.shield.addEventListener('click', press);
  const giveKeysBack = takeKeys(view, {
    Escape: stop,
    ArrowUp: wider,
    ArrowDown: narrower,
    Enter: () => void choose(),
  });
  view.addEventListener('scroll', draw, { passive: true, capture: true });

  function stopListening() {
    giveKeysBack();
    view.removeEventListener('scroll', draw, { capture: true });
  }
  function stop() {
    clearTimeout(timer);
    stopListening();
    overlay.remove();
  }
  draw();
  return { stop };
}

/** These keys act wherever the focus is, and the page does not hear of them. Gives what ends that. */
function takeKeys(view: Window, acts: Readonly<Record<string, () => void>>): () => void {
  const onKey = onTrusted<KeyboardEvent>((event) => {
    const act = acts[event.key];
    if (!act) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    act();
  });
  view.addEventListener('keydown', onKey, true);
  return () => view.removeEventListener('keydown', onKey, true);
}

const wordsIn = (element: Element): number => (element.textContent ?? '').replace(/\s+/g, '').length;

/** Why a box cannot be chosen; null when it can. */
function refusal(element: Element, selector: string | null, most: number): string | null {
  if (!selector) return t('pickerNoSelector');
  const words = wordsIn(element);
  if (words > most) return t('pickerTooMuch');
  return words === 0 ? t('pickerNoWords') : null;
}
