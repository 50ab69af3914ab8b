/*
 * Where a panel stands: below or above its words, inside the window; on a narrow one, or under a finger, a sheet at its
 * foot.
 */

/** Below this width in CSS pixels, or under a finger, a panel is a sheet at the bottom. */
const NARROW = 480;
const GAP = 8;
/** CSS pixels: a panel lower than this shows too little to be of use, and may cover its words. */
const MIN_HEIGHT_PX = 160;

/** @param growing it was beside its words already and has become taller or lower: it keeps to its side */
export function placePanel(panel: HTMLElement, beside: DOMRect | null, growing = false): void {
  const view = panel.ownerDocument.defaultView as Window;
  const width = view.document.documentElement.clientWidth;
  const height = view.innerHeight;
  if (width < NARROW || (view.matchMedia('(pointer: coarse)').matches && width < 800)) {
    panel.classList.add('sheet');
    return;
  }
  panel.style.maxHeight = '';
  const size = panel.getBoundingClientRect();
  const anchor = beside ?? new DOMRect(width / 2 - size.width / 2, height / 4, size.width, 0);
  const below = height - anchor.bottom - 2 * GAP;
  const above = anchor.top - 2 * GAP;
  const isBelow = growing ? !panel.classList.contains('above') : below >= size.height || below >= above;
  panel.classList.toggle('above', !isBelow);
  // A short window: rather a panel that scrolls than one over the words it is about.
  const tall = Math.min(size.height, Math.max(MIN_HEIGHT_PX, isBelow ? below : above));
  if (tall < size.height) panel.style.maxHeight = `${tall}px`;
  const top = isBelow ? anchor.bottom + GAP : anchor.top - GAP - tall;
  const left = Math.max(GAP, Math.min(anchor.left, width - size.width - GAP));
  panel.style.left = `${left}px`;
  panel.style.top = `${Math.max(GAP, Math.min(top, height - tall - GAP))}px`;
}
