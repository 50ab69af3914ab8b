/*
 * The keys of a list of rows, and its stops: Tab comes to one row and to what can be pressed in it, and then leaves.
 */

/** Rows a Page key goes by. */
const PAGE = 8;

const STEPS: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: PAGE,
  PageUp: -PAGE,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

/** From a row to what can be pressed in it, by the direction it is read in. */
const INTO: Readonly<Record<string, string>> = { ltr: 'ArrowRight', rtl: 'ArrowLeft' };

/** What can be pressed in a row. */
const CONTROLS = 'a[href], button, input';

/** Of the rows that are not the current one nothing is a stop: sixty notes are otherwise three hundred. */
export function leaveStopsTo(current: number, list: Element): void {
  for (const row of list.querySelectorAll<HTMLElement>('[role="row"]')) {
    const isCurrent = row.dataset.index === String(current);
    for (const control of row.querySelectorAll<HTMLElement>(CONTROLS)) control.tabIndex = isCurrent ? 0 : -1;
  }
}

/** How many rows a key goes by; a key that may mean something else; null for one that is done with. */
export function rowKey(event: KeyboardEvent, row: HTMLElement): number | string | null {
  if (event.ctrlKey || event.metaKey || event.altKey) return null;
  // In a row's own controls the keys are theirs.
  if (event.target !== row) {
    if (event.key === 'Escape') row.focus();
    return null;
  }
  if (event.key === INTO[getComputedStyle(row).direction]) {
    event.preventDefault();
    row.querySelector<HTMLElement>(CONTROLS)?.focus();
    return null;
  }
  return STEPS[event.key] ?? event.key;
}
