/*
 * A detector that asks each line by itself and always gives the same reason: most are. The others say which lines they
 * mean in their own way, and claim them by `wholeLine`.
 */

import type { BlockKind } from '../text/page-text.ts';
import type { Detector, JunkClaim } from './detector.ts';
import type { ContextBlock } from './junk-context.ts';
import type { JunkKind, JunkSpan } from './junk-span.ts';

/** What is claimed of a line. */
type Verdict = Pick<JunkSpan, 'kind' | 'score' | 'reason'>;

export interface LineRule extends Verdict {
  readonly name: string;
  readonly kind: JunkKind;
  /** Kinds of lines that are not asked, as a title never is. */
  readonly except?: readonly BlockKind[];
  /** True when all of the line is junk; a number when it is from that offset in the line's text to its end. */
  readonly test: (line: ContextBlock) => boolean | number;
}

export function lineDetector({ name, kind, score, reason, except = [], test }: LineRule): Detector {
  const passedOver: ReadonlySet<BlockKind> = new Set(['title', ...except]);
  return {
    name,
    find: ({ blocks }) =>
      blocks.flatMap((line): JunkClaim[] => {
        const found = !passedOver.has(line.block.kind) && test(line);
        if (found === false) return [];
        const claim = wholeLine(line, { kind, score, reason });
        return [found === true ? claim : { ...claim, start: claim.start + found }];
      }),
  };
}

export const wholeLine = ({ block }: Pick<ContextBlock, 'block'>, { kind, score, reason }: Verdict): JunkClaim => ({
  start: block.start,
  end: block.end,
  kind,
  score,
  reason,
});
