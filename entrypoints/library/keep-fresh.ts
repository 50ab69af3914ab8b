/*
 * Reads again whenever something has changed: at once, but one reading at a time and the next only after a pause, for
 * a restore of thousands is many changes, and its writes wait for every reading. A hidden page reads when it is looked
 * at.
 */

/** Milliseconds between two readings. */
const PAUSE = 250;

export interface Freshness {
  /** Done when what was changed before has been read. */
  settled(): Promise<void>;
  stop(): void;
}

export interface FreshnessOptions {
  read(): Promise<void>;
  watch(onChange: () => void): { stop(): void };
}

export function keepFresh({ read, watch }: FreshnessOptions): Freshness {
  let stopped = false;
  let stale = false;
  let reading: Promise<void> | null = null;
  let next: Promise<void> | null = null;

  const pause = () => new Promise<void>((done) => setTimeout(done, PAUSE));
  const again = (): Promise<void> => {
    if (stopped) return Promise.resolve();
    if (!reading) {
      stale = false;
      reading = read().finally(() => {
        reading = null;
      });
      return reading;
    }
    next ??= reading.then(pause).then(() => {
      next = null;
      return again();
    });
    return next;
  };
  const onChange = () => {
    if (document.visibilityState === 'visible') void again();
    else stale = true;
  };
  const onVisible = () => {
    if (document.visibilityState === 'visible' && stale) void again();
  };

  const watching = watch(onChange);
  document.addEventListener('visibilitychange', onVisible);
  void again();
  return {
    settled: () => next ?? reading ?? Promise.resolve(),
    stop() {
      stopped = true;
      watching.stop();
      document.removeEventListener('visibilitychange', onVisible);
    },
  };
}
