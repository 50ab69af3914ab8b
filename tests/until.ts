/*
 * Asks again and again until something holds: the one place where tests let time pass outside of a page. Nothing is
 * decided by how much of it: what never holds ends with a name. Tests themselves ask by `expect.poll` and
 * `eventually.ts`; this is for what also works without a test, as the browsers do that scripts start.
 */

import { setTimeout as wait } from 'node:timers/promises';

/** Milliseconds: a loaded machine has needed 20 seconds for what an idle one does at once. */
const PATIENCE = 60_000;
/** Milliseconds from one question to the next. */
const EVERY = 25;

/** What `ask` gives once that is something true; throws, naming `what`, when it never is. */
export async function until<T>(what: string, ask: () => T | Promise<T>, patience = PATIENCE): Promise<NonNullable<T>> {
  const end = Date.now() + patience;
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    if (Date.now() > end) throw new Error(`waited in vain for ${what}`);
    await wait(EVERY);
  }
}
