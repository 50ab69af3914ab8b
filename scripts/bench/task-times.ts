/*
 * Reads from a trace of Chromium how long the tasks of its pages took. A trace in which that cannot be seen is an
 * error, not a good result.
 */

/** An event of Chromium's trace format; all times are in microseconds. */
export interface TraceEvent {
  readonly name: string;
  /**
   * X: from `ts` on for `dur`; B: begun at `ts`, and not ended when the trace was; E: ended at `ts`, begun before the
   * trace was.
   */
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  /** By the clock. */
  readonly dur?: number;
  /** Of processor time. */
  readonly tdur?: number;
  readonly args: { readonly name?: string };
}

/**
 * Milliseconds of each task that ran on the main thread of any page, longest first. In processor time, because the
 * clock goes on while other programs have the processor; where the browser does not tell that, by the clock, which
 * never says less.
 */
export function taskTimes(events: readonly TraceEvent[]): number[] {
  const thread = ({ pid, tid }: TraceEvent) => `${pid}:${tid}`;
  const pages = new Set(
    events.filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain').map(thread),
  );
  if (pages.size === 0) throw new Error('the trace names no main thread of a page');
  const tasks = events.filter((event) => event.name === 'RunTask' && event.ph !== 'E' && pages.has(thread(event)));
  if (tasks.length === 0) throw new Error('the trace holds no task of a page');
  const end = events.reduce((latest, { ts, dur = 0 }) => Math.max(latest, ts + dur), 0);
  return tasks.map((task) => microseconds(task, end) / 1000).sort((a, b) => b - a);
}

function microseconds({ ph, ts, dur, tdur }: TraceEvent, end: number): number {
  // Still running when the trace ended: until then at least.
  if (ph === 'B') return end - ts;
  const time = tdur ?? dur;
  if (time === undefined || !Number.isFinite(time)) throw new Error(`a task at ${ts} has no length in the trace`);
  return time;
}
