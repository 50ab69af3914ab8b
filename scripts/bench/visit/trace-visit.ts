/*
 * Processor time of a visit, from the browser's own trace: what the page's main thread and the background's thread
 * spent in tasks. The pages run no scripts of their own, so a task of the page with a script in it is a task of the
 * extension.
 */

import type { CDPSession } from 'playwright-core';

export interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds of the clock, and of the thread's processor time. */
  readonly ts: number;
  readonly dur?: number;
  readonly tts?: number;
  readonly tdur?: number;
  readonly args: { readonly name?: string; readonly data?: { readonly url?: string } };
}

const CATEGORIES = [
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'v8',
  'v8.execute',
  'blink.user_timing',
];

/**
 * What the browser did while `act` ran. @param session the browser's own: a page's would leave out the background's
 * process
 */
export async function traced(session: CDPSession, act: () => Promise<void>): Promise<TraceEvent[]> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: unknown[] }) => void events.push(...(value as TraceEvent[]));
  session.on('Tracing.dataCollected', collect);
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: CATEGORIES },
  });
  const complete = new Promise<{ dataLossOccurred: boolean }>((done) => session.once('Tracing.tracingComplete', done));
  try {
    await act();
  } finally {
    await session.send('Tracing.end');
  }
  const { dataLossOccurred } = await complete;
  session.off('Tracing.dataCollected', collect);
  if (dataLossOccurred) throw new Error('the browser lost a part of the trace');
  return events;
}

export interface ProcessorTime {
  /** Milliseconds of the page's main thread in tasks with a script of ours. */
  readonly script: number;
  /** The same in tasks that restyle, lay out and paint, from the reader's start on. */
  readonly rendering: number;
  /** The same of the background's thread, with any task. */
  readonly background: number;
  readonly renderer: Renderer;
}

export interface Renderer {
  /** Number of the process; the system gives it to another one later. */
  readonly pid: number;
  /** Milliseconds of processor time that its main thread had used when the page came, and when the trace ended. */
  readonly before: number;
  readonly after: number;
}

const SCRIPT = new Set([
  'EvaluateScript',
  'FunctionCall',
  'RunMicrotasks',
  'TimerFire',
  'FireIdleCallback',
  'v8.compile',
  'v8.callFunction',
]);
const RENDERING = new Set(['UpdateLayoutTree', 'Layout', 'PrePaint', 'Paint', 'Layerize']);

/** @param extension `chrome-extension://ID` */
export function processorTime(events: readonly TraceEvent[], address: string, extension: string): ProcessorTime {
  const main = threadOf(events, address);
  const own = events.filter((event) => sameThread(event, main)).sort(byTime);
  const starts = own.filter(({ name, args }) => name === 'EvaluateScript' && args.data?.url?.startsWith(extension));
  const [gate, reader] = [starts[0], starts.at(-1)];
  if (!gate || !reader || gate === reader) throw new Error('the trace has no start of the reader');
  let [script, rendering] = [0, 0];
  for (const { task, names } of tasksOf(own)) {
    if (task.ts + (task.dur ?? 0) > gate.ts && names.some((name) => SCRIPT.has(name))) script += timeOf(task);
    else if (task.ts > reader.ts && names.some((name) => RENDERING.has(name))) rendering += timeOf(task);
  }
  const workers = new Set(
    events.filter(({ name, args }) => name === 'thread_name' && args.name === 'ServiceWorker thread').map(threadKey),
  );
  const background = events
    .filter((event) => isTask(event) && workers.has(threadKey(event)))
    .reduce((sum, task) => sum + timeOf(task), 0);
  const after = Math.max(...own.map(({ tts = 0 }) => tts)) / 1000;
  return { script, rendering, background, renderer: { pid: main.pid, before: main.tts / 1000, after } };
}

/** Milliseconds of processor time between two marks that the page set by `performance.mark`. */
export function timeBetween(events: readonly TraceEvent[], start: string, end: string): number {
  const [from, to] = [start, end].map((mark) => events.find(({ name, tts }) => name === mark && tts !== undefined));
  if (!from || !to) throw new Error(`the trace has no mark ${from ? end : start}`);
  return ((to.tts as number) - (from.tts as number)) / 1000;
}

/** The main thread that committed the page at `address`. */
function threadOf(events: readonly TraceEvent[], address: string): TraceEvent & { readonly tts: number } {
  const commit = events.find(({ name, args }) => name === 'CommitLoad' && args.data?.url === address);
  if (commit?.tts === undefined) throw new Error(`the trace has no load of ${address}`);
  return { ...commit, tts: commit.tts };
}

/** A task begins in the same microsecond as its first step; it is the longer of the two. */
const byTime = (a: TraceEvent, b: TraceEvent): number => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0);

const threadKey = ({ pid, tid }: TraceEvent): string => `${pid}:${tid}`;
const sameThread = (a: TraceEvent, b: TraceEvent): boolean => a.pid === b.pid && a.tid === b.tid;
const isTask = ({ name, ph }: TraceEvent): boolean => name === 'RunTask' && ph === 'X';

/** The tasks of one thread, with the names of what happened in each. @param events of that thread, by time */
function tasksOf(events: readonly TraceEvent[]): { task: TraceEvent; names: string[] }[] {
  const tasks: { task: TraceEvent; names: string[] }[] = [];
  for (const event of events) {
    const last = tasks.at(-1);
    if (last && event.ts < last.task.ts + (last.task.dur ?? 0)) last.names.push(event.name);
    else if (isTask(event)) tasks.push({ task: event, names: [] });
  }
  return tasks;
}

function timeOf({ tdur }: TraceEvent): number {
  if (tdur === undefined) throw new Error('the trace has a task without processor time');
  return tdur / 1000;
}
