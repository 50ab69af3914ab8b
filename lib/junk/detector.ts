import type { JunkContext } from './junk-context.ts';
import type { JunkSpan } from './junk-span.ts';

/** What a detector says of a stretch; `findJunk` adds whose word it is. */
export type JunkClaim = Omit<JunkSpan, 'detector'>;

/**
 * One way of knowing junk. It claims spans inside the article region, in any order; `findJunk` settles what overlaps.
 */
export interface Detector {
  readonly name: string;
  find(context: JunkContext): JunkClaim[];
}
