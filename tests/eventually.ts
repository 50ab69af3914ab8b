/*
 * Waits for what other code does in its own time: as long as `expect.poll` does, not the second that Vitest's own
 * `vi.waitFor` gives, which a busy machine needs for less.
 */

import { vi } from 'vitest';

const PATIENCE = { timeout: 30_000 };

/** Until `check` throws nothing. */
export const eventually = <T>(check: () => T | Promise<T>): Promise<T> => vi.waitFor(check, PATIENCE);

/** Until `check` gives something true. */
export const eventuallyTrue = <T>(check: () => T | Promise<T>): Promise<T> =>
  vi.waitUntil(check, PATIENCE) as Promise<T>;
