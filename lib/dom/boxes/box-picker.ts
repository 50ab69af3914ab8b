/*
 * Pointing at a box of the page: an outline follows the pointer; a press takes the box under it, and shows all that the
 * rule would hit and what can be done, by buttons as by keys: the box around it, the one inside, mark, point anew. What
 * was marked can be undone at once. No element of the page is touched.
 */

import { t } from '../../i18n/words.ts';
import { onTrusted } from '../on-trusted.ts';
import { boxAround, type Pointed } from './box-around.ts';
import { createPickerOverlay, type PickerButton, type PickerOverlay } from './picker-overlay.ts';

export interface BoxPickerOptions {
  /** A selector for a box; null when it cannot be named apart from the whole page. */
  describe(element: Element): string | null;
  /** The user chose. Gives what to tell when that could not be kept, else what takes it back, which gives the same. */
  onChoice(selector: string): Promise<string | (() => Promise<string | null>)>;
}

/** Share of the page's words that boxes may hold and still be some: an article is not marked by a careless click. */
const MAX_SHARE_OF_PAGE = 0.3;
/** CSS pixels at the foot of the window that the bar may cover. */
const BAR_ROOM = 140;
/** How long the bar says how it ended, and can be undone. */
const STAY_MS = 10_000;
/** Letters of a box told in the bar. */
const MAX_EXCERPT = 60;

/** What a rule for a box would do. */
interface Aim {
  /** The box itself first. */
  readonly boxes: readonly Element[];
  readonly selector: string;
  /** Why it cannot be chosen; null when it can. */
  readonly refusal: string | null;
}

/** What is pointed at, and whether the pointer still moves it. */
interface Aiming {
  pointed: Pointed | null;
  /** Pressed once: the outline stays until it is let go. */
  held: boolean;
}

const canStep = ({ pointed }: Aiming, by: number): boolean => pointed?.way[pointed.at + by] !== undefined;

export function createBoxPicker(document: Document, { describe, onChoice }: BoxPickerOptions): { stop(): void } {
  const view = document.defaultView as Window;
  const overlay = createPickerOverlay(document);
  const most = MAX_SHARE_OF_PAGE * lettersIn(document.body);
  const aiming: Aiming = { pointed: null, held: false };
  const ending = createEnding(overlay, view, stop);

  const aim = (): Aim | null => {
    const element = aiming.pointed?.way[aiming.pointed.at];
    return element ? aimAt(element, describe(element), most) : null;
  };
  const draw = () => {
    const found = aim();
    overlay.outline(found?.boxes ?? [], found?.refusal != null);
    overlay.say(wordsOn(found), buttonsOn(found));
  };
  const buttonsOn = (found: Aim | null): PickerButton[] => {
    const cancel = button('pickerCancel', stop);
    if (!found || !aiming.held) return [cancel];
    const mark = found.refusal === null ? [{ ...button('pickerMark', () => void choose()), isMain: true }] : [];
    const wider = button('pickerWider', () => step(1), !canStep(aiming, 1));
    const narrower = button('pickerNarrower', () => step(-1), !canStep(aiming, -1));
    return [...mark, wider, narrower, button('pickerAgain', () => set(null, false)), cancel];
  };

  const set = (pointed: Pointed | null, held: boolean) => {
    Object.assign(aiming, { pointed, held });
    draw();
  };
  const step = (by: number) => {
    const { pointed } = aiming;
    if (pointed && canStep(aiming, by)) set({ ...pointed, at: pointed.at + by }, true);
  };
  const pointAt = ({ clientX: x, clientY: y }: MouseEvent, held: boolean) => {
    const under = document.elementsFromPoint(x, y).find((element) => element !== overlay.host) ?? null;
    overlay.moveBar(y > view.innerHeight - BAR_ROOM);
    const isSame = under !== null && under === aiming.pointed?.way[0];
    const pointed = isSame ? aiming.pointed : under && boxAround(under);
    if (!isSame || held) set(pointed, held && pointed !== null);
  };

  const choose = async () => {
    const found = aim();
    if (!found || found.refusal !== null) return;
    stopListening();
    overlay.release();
    overlay.say(t('pickerKeeping'), []);
    const kept = await onChoice(found.selector);
    if (typeof kept === 'string') ending.say(kept, null);
    else ending.say(t('pickerDone', found.boxes.length), kept);
  };
  const hover = onTrusted<PointerEvent>((event) => {
    // A finger that moves scrolls the page.
    if (!aiming.held && event.pointerType !== 'touch') pointAt(event, false);
  });
  overlay.shield.addEventListener('pointermove', hover);
  overlay.shield.addEventListener(
    'click',
    onTrusted<MouseEvent>((event) => pointAt(event, true)),
  );
  const giveKeysBack = takeKeys(view, overlay.host, {
    Escape: stop,
    ArrowUp: () => step(1),
    ArrowDown: () => step(-1),
    Enter: () => (aiming.held ? void choose() : set(aiming.pointed, aiming.pointed !== null)),
  });
  view.addEventListener('scroll', draw, { passive: true, capture: true });

  function stopListening() {
    giveKeysBack();
    view.removeEventListener('scroll', draw, { capture: true });
  }
  function stop() {
    ending.stop();
    stopListening();
    overlay.remove();
  }
  draw();
  return { stop };
}

/** How it ended stands in the bar for a while, with a button that takes it back. */
function createEnding(overlay: PickerOverlay, view: Window, close: () => void) {
  let timer = 0;
  const say = (words: string, undo: (() => Promise<string | null>) | null): void => {
    const takeBack = async () => say((await undo?.()) ?? t('pickerUndone'), null);
    overlay.say(words, [...(undo ? [button('pickerUndo', () => void takeBack())] : []), button('pickerClose', close)]);
    clearTimeout(timer);
    timer = view.setTimeout(close, STAY_MS);
  };
  return { say, stop: () => clearTimeout(timer) };
}

const button = (
  label:
    | 'pickerAgain'
    | 'pickerCancel'
    | 'pickerClose'
    | 'pickerMark'
    | 'pickerNarrower'
    | 'pickerUndo'
    | 'pickerWider',
  press: () => void,
  disabled = false,
): PickerButton => ({ label: t(label), press, disabled });

/**
 * These keys act wherever the focus is, and the page does not hear of them; but on a button of ours Enter presses that.
 * Gives what ends it.
 */
function takeKeys(view: Window, host: Element, acts: Readonly<Record<string, () => void>>): () => void {
  const onKey = onTrusted<KeyboardEvent>((event) => {
    const act = acts[event.key];
    if (!act) return;
    event.stopImmediatePropagation();
    if (event.key === 'Enter' && event.target === host) return;
    event.preventDefault();
    act();
  });
  view.addEventListener('keydown', onKey, true);
  return () => view.removeEventListener('keydown', onKey, true);
}

const lettersIn = (element: Element): number => (element.textContent ?? '').replace(/\s+/g, '').length;

/** What a rule would hit, as words of it. */
function wordsOn(found: Aim | null): string {
  if (!found) return t('pickerPoint');
  if (found.refusal !== null) return found.refusal;
  const [box] = found.boxes;
  return `${t('pickerBoxes', found.boxes.length)} “${box ? excerptOf(box) : ''}”`;
}

function excerptOf(element: Element): string {
  // biome-ignore lint/performance/useDomNodeTextContent: in the text of the nodes the lines of a list run together
  const shown = (element as Partial<HTMLElement>).innerText ?? element.textContent ?? '';
  const words = shown.replace(/\s+/g, ' ').trim();
  return words.length > MAX_EXCERPT ? `${words.slice(0, MAX_EXCERPT)}…` : words;
}

function aimAt(element: Element, selector: string | null, most: number): Aim {
  if (selector === null) return { boxes: [element], selector: '', refusal: t('pickerNoSelector') };
  const others = [...element.ownerDocument.querySelectorAll(selector)].filter((box) => box !== element);
  const boxes = [element, ...others];
  const letters = boxes.reduce((sum, box) => sum + lettersIn(box), 0);
  const refusal = letters > most ? t('pickerTooMuch') : letters === 0 ? t('pickerNoWords') : null;
  return { boxes, selector, refusal };
}
