/*
 * Tells when the page has changed enough to be read again: text added or removed, or another address without a load.
 * Calls come after the page has been quiet for a while, and at the latest after `MAX_WAIT_MS`, so that a page that
 * never rests is still read, but seldom.
 */

/** Milliseconds without a change before we look again; renders come in bursts. */
const QUIET = 400;
/** Milliseconds after which we look even though the page still changes; doubled each time, up to a minute. */
const MAX_WAIT_MS = 2_000;
const MAX_BACKOFF_MS = 60_000;
/**
 * Milliseconds that a timer may be late. Later, the thread was busy: that nothing changed meanwhile says nothing about
 * the page.
 */
const LATE = 100;

export interface PageChange {
  readonly addressChanged: boolean;
  /** The page had not come to rest when we looked. */
  readonly restless: boolean;
}

export interface PageObserver {
  /** Hears what changes in these shadow trees too, from now on. */
  follow(roots: readonly ShadowRoot[]): void;
  /** Runs `change`, which touches the page for us, without hearing it. */
  withObserverPaused(change: () => void): void;
  stop(): void;
}

/** @param ignore host elements of our own, whose coming and going is no change of the page */
export function observePage(
  document: Document,
  ignore: (node: Node) => boolean,
  onChange: (change: PageChange) => void,
): PageObserver {
  let address = document.location.href;
  let quiet = 0;
  let waitingSince = 0;
  let wait = MAX_WAIT_MS;
  let due = 0;

  const lookIn = (delay: number) => {
    due = performance.now() + delay;
    quiet = setTimeout(look, delay) as unknown as number;
  };

  const look = () => {
    const now = performance.now();
    if (now - due > LATE && now - waitingSince < wait) lookIn(Math.min(QUIET, waitingSince + wait - now));
    else report();
  };

  const report = () => {
    const restless = performance.now() - waitingSince >= wait;
    quiet = 0;
    waitingSince = 0;
    const addressChanged = withoutFragment(document.location.href) !== withoutFragment(address);
    address = document.location.href;
    wait = addressChanged ? MAX_WAIT_MS : Math.min(wait * 2, MAX_BACKOFF_MS);
    onChange({ addressChanged, restless });
  };

  const changed = () => {
    const now = performance.now();
    if (!waitingSince) waitingSince = now;
    if (quiet) clearTimeout(quiet);
    lookIn(Math.max(0, Math.min(QUIET, waitingSince + wait - now)));
  };

  const hear = (records: MutationRecord[]) => {
    if (records.some((record) => touchesText(record, ignore))) changed();
  };
  const observer = new MutationObserver(hear);
  const heard = { childList: true, characterData: true, subtree: true };
  observer.observe(document, heard);

  return {
    // To observe what is observed already does nothing more.
    follow(roots) {
      for (const root of roots) observer.observe(root, heard);
    },
    withObserverPaused(change) {
      hear(observer.takeRecords());
      change();
      observer.takeRecords();
    },
    stop() {
      observer.disconnect();
      clearTimeout(quiet);
    },
  };
}

const withoutFragment = (address: string): string => address.replace(/#.*$/, '');

function touchesText(record: MutationRecord, ignore: (node: Node) => boolean): boolean {
  if (ignore(record.target)) return false;
  if (record.type === 'characterData') return true;
  const nodes = [...record.addedNodes, ...record.removedNodes];
  return nodes.some((node) => !ignore(node) && (node.textContent ?? '').trim() !== '');
}
