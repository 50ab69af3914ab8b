import { expect, test } from 'vitest';
import { processorTime, type TraceEvent, timeBetween } from '../../../scripts/bench/visit/trace-visit.ts';

const PAGE = 'http://127.0.0.1:1/news/a.html';
const OURS = 'chrome-extension://abc';

/** On the page's main thread if nothing else is said. */
const event = (name: string, ts: number, more: Partial<TraceEvent> = {}): TraceEvent => ({
  name,
  ph: 'X',
  pid: 1,
  tid: 1,
  ts,
  dur: 0,
  args: {},
  ...more,
});
const task = (ts: number, dur: number, tdur: number, more: Partial<TraceEvent> = {}) =>
  event('RunTask', ts, { dur, tdur, ...more });
const script = (ts: number, file: string) =>
  event('EvaluateScript', ts, { args: { data: { url: `${OURS}/${file}` } } });

const COMMIT = event('CommitLoad', 0, { tts: 60_000, args: { data: { url: PAGE } } });
const RENDERER = { pid: 1, before: 60, after: 60 };
const GATE = [task(100, 50, 1000), script(100, 'gate.js')];
const READER = [task(300, 50, 20_000), script(310, 'reader.js')];

test('tasks with a script count from the gate on, tasks that paint from the reader on, each by its processor time', () => {
  const events = [
    COMMIT,
    // Before us: the page's own work.
    task(10, 50, 64_000),
    event('Layout', 20),
    ...GATE,
    // After the gate and before the reader, painting is still the page's own.
    task(200, 50, 32_000),
    event('Paint', 210),
    ...READER,
    task(400, 50, 3000),
    event('RunMicrotasks', 440),
    // Between two tasks belongs to neither.
    event('RunMicrotasks', 470),
    task(500, 50, 500),
    event('UpdateLayoutTree', 510),
    // Nothing of ours in it.
    task(600, 50, 7000),
  ];
  expect(processorTime(events, PAGE, OURS)).toEqual({ script: 24, rendering: 0.5, background: 0, renderer: RENDERER });
});

test('the background’s thread counts whole, other threads and processes not at all', () => {
  const worker = { pid: 2, tid: 7 };
  const events = [
    COMMIT,
    ...GATE,
    ...READER,
    event('thread_name', 0, { ph: 'M', ...worker, args: { name: 'ServiceWorker thread' } }),
    task(350, 50, 4000, worker),
    task(450, 50, 4000, worker),
    task(350, 50, 9000, { pid: 2, tid: 8 }),
    task(350, 50, 9000, { pid: 3 }),
  ];
  expect(processorTime(events, PAGE, OURS)).toEqual({ script: 21, rendering: 0, background: 8, renderer: RENDERER });
});

test('events may come in any order, and a task begins with its first step', () => {
  const events = [script(100, 'gate.js'), ...READER.toReversed(), task(100, 50, 1000), COMMIT];
  expect(processorTime(events, PAGE, OURS).script).toBe(21);
});

test.each<[string, TraceEvent[], RegExp]>([
  ['no load of the page', [...GATE, ...READER], /no load/],
  ['only the gate', [COMMIT, ...GATE], /no start of the reader/],
  [
    'a task without processor time',
    [COMMIT, ...GATE, ...READER, event('RunTask', 400, { dur: 9 }), event('TimerFire', 401)],
    /without/,
  ],
])('an incomplete trace is an error: %s', (_, events, message) => {
  expect(() => processorTime(events, PAGE, OURS)).toThrow(message);
});

test('between two marks lies the processor time of their thread', () => {
  const events = [event('start', 10, { tts: 5000 }), event('end', 90, { tts: 29_500 })];
  expect(timeBetween(events, 'start', 'end')).toBe(24.5);
  expect(() => timeBetween(events, 'start', 'elsewhere')).toThrow(/elsewhere/);
});
