/* Work over all notes, done in slices: with 20,000 of them the page would stand still for each. */

import { useEffect, useState } from 'preact/hooks';
import { runInSlices } from '../../lib/dom/in-slices.ts';
import type { CooperativeTask } from '../../lib/text/cooperative-task.ts';

/**
 * What the task gives: null before it has first come to its end, then what it gave last. Begun anew when one of
 * `inputs` is another.
 */
export function useTask<T>(begin: () => CooperativeTask<T>, inputs: readonly unknown[]): T | null {
  const [given, setGiven] = useState<{ readonly value: T } | null>(null);
  useEffect(() => {
    const over = new AbortController();
    const { signal } = over;
    function* work(): CooperativeTask<{ readonly value: T }> {
      return { value: yield* begin() };
    }
    void runInSlices(work(), signal).then((done) => {
      if (done && !signal.aborted) setGiven(done);
    });
    return () => over.abort();
  }, inputs);
  return given?.value ?? null;
}
