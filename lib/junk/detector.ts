import type { JunkContext } from './junk-context.ts';
import type { JunkSpan } from './junk-span.ts';

/** One way of knowing junk. It reports spans inside the article region, in any order; `findJunk` settles what overlaps. */
export interface Detector {
  readonly name: string;
  find(context: JunkContext): JunkSpan[];
}
