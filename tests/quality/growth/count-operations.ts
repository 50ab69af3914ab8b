/*
 * Counts how often the product's own code runs, as V8's coverage tells it: the same number on every machine, however
 * loaded. It counts what is loaded later, so a test imports this first. What a regular expression or the browser does
 * inside one call is not counted.
 */

import { type Profiler, Session } from 'node:inspector';
import { relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';

const PRODUCT = resolve(import.meta.dirname, '../../../lib');

// Functions that V8 optimises, when it thinks they are worth it, are not counted to the end.
setFlagsFromString('--no-opt');
setFlagsFromString('--no-maglev');

const inspector = new Session();
inspector.connect();
inspector.post('Profiler.enable');
inspector.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });

/** What ran since this was last asked. A session of one's own thread answers before `post` returns. */
function takeCoverage(): readonly Profiler.ScriptCoverage[] {
  const taken: Profiler.ScriptCoverage[][] = [];
  inspector.post('Profiler.takePreciseCoverage', (error, { result }) => {
    if (error) throw error;
    taken.push(result);
  });
  if (!taken[0]) throw new Error('the inspector did not answer');
  return taken[0];
}

const pathOf = ({ url }: Profiler.ScriptCoverage): string => (url.startsWith('file:') ? fileURLToPath(url) : url);

/**
 * How often the busiest block of each function of the product ran since this was last asked, summed: calls and turns of
 * loops. Of some functions only where they are named, as `text/words.ts scanWords`.
 */
function operationsSince(only?: readonly string[]): number {
  const scripts = takeCoverage().filter((script) => pathOf(script).startsWith(PRODUCT));
  const functions = scripts.flatMap((script) =>
    script.functions.map((each) => ({
      ...each,
      named: `${relative(PRODUCT, pathOf(script)).replaceAll('\\', '/')} ${each.functionName}`,
    })),
  );
  const early = functions.find(({ isBlockCoverage, ranges }) => !isBlockCoverage && (ranges[0]?.count ?? 0) > 0);
  if (early) throw new Error(`${early.functionName} ran before counting began, so its loops cannot be seen`);
  return functions
    .filter(({ named }) => only?.includes(named) ?? true)
    .reduce((sum, { ranges }) => sum + Math.max(...ranges.map(({ count }) => count)), 0);
}

export function countOperations(work: () => unknown, only?: readonly string[]): number {
  operationsSince();
  work();
  return operationsSince(only);
}

/** Runs `steps` to the end, and tells what was counted in each. */
export function countSteps<T>(steps: Generator<void, T>): { readonly sizes: readonly number[]; readonly value: T } {
  const sizes: number[] = [];
  operationsSince();
  for (;;) {
    const step = steps.next();
    sizes.push(operationsSince());
    if (step.done) return { sizes, value: step.value };
  }
}
