import { expect, test } from 'vitest';
import { type TraceEvent, taskTimes } from '../../scripts/bench/task-times.ts';

const PAGE = { pid: 7, tid: 1 };
const OTHER = { pid: 7, tid: 2 };

const named = (thread: typeof PAGE, name: string): TraceEvent => ({
  ...thread,
  name: 'thread_name',
  ph: 'M',
  ts: 0,
  args: { name },
});
const THREADS = [named(PAGE, 'CrRendererMain'), named(OTHER, 'Compositor')];

/** A task of a page; all in microseconds. */
const task = (ts: number, length: Pick<TraceEvent, 'dur' | 'tdur'>, more: Partial<TraceEvent> = {}): TraceEvent => ({
  ...PAGE,
  name: 'RunTask',
  ph: 'X',
  ts,
  args: {},
  ...length,
  ...more,
});

test('tasks are told longest first, by processor time', () => {
  const events = [
    task(0, { dur: 90_000, tdur: 18_000 }),
    task(100_000, { dur: 1_200_000, tdur: 1_163_000 }),
    task(1_400_000, { dur: 700, tdur: 500 }),
  ];
  expect(taskTimes([...THREADS, ...events])).toEqual([1163, 18, 0.5]);
});

test('a task without processor time counts by the clock, wherever it stands among the others', () => {
  const long = task(50, { dur: 1_163_000 });
  const short = [task(0, { dur: 40, tdur: 30 }), task(2_000_000, { dur: 20_000, tdur: 18_000 })];
  const orders = [
    [long, ...short],
    [...short, long],
    [short[0], long, short[1]],
  ] as TraceEvent[][];
  for (const events of orders) expect(taskTimes([...THREADS, ...events])).toEqual([1163, 18, 0.03]);
});

test('a task that was still running at the end counts until then', () => {
  const events = [task(0, { dur: 2000, tdur: 1000 }), task(10_000, {}, { ph: 'B' })];
  const last = { ...task(1_100_000, { dur: 73_000, tdur: 9 }), ...OTHER };
  expect(taskTimes([...THREADS, ...events, last])).toEqual([1163, 1]);
});

test('tasks of other threads, and the end of one that began before the trace, are no page’s', () => {
  const events = [
    task(0, {}, { ph: 'E' }),
    task(5, { dur: 9000, tdur: 8000 }),
    { ...task(9, { dur: 99_000 }), ...OTHER },
  ];
  expect(taskTimes([...THREADS, ...events])).toEqual([8]);
});

test.each<[string, TraceEvent[], RegExp]>([
  ['is empty', [], /no main thread/],
  ['has no main thread of a page', [task(0, { dur: 5, tdur: 5 })], /no main thread/],
  ['has no task of a page', THREADS, /no task/],
  ['has a task without any length', [...THREADS, task(0, { dur: 5, tdur: 5 }), task(9, {})], /at 9 has no length/],
  ['has a length that is no number', [...THREADS, task(9, { tdur: Number.NaN })], /at 9 has no length/],
])('a trace that %s is an error, not a page without work', (_, events, message) => {
  expect(() => taskTimes(events)).toThrow(message);
});
