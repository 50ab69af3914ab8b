/*
 * What is run in a page that no extension reads: a peer's first call, marked so that the trace tells its processor
 * time.
 */

import { Readability } from '@mozilla/readability';

(globalThis as Record<string, unknown>).readabilityOnce = () => {
  performance.mark('readability-start');
  new Readability(document).parse();
  performance.mark('readability-end');
};
