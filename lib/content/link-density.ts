import type { PageBlock } from '../text/page-text.ts';

type Line = Pick<PageBlock, 'start' | 'end' | 'runs'>;

/** Share of a line's characters inside inline elements of the kind asked for, nested ones counted once; 0–1. */
export function runDensity(line: Line, isKind: (tag: string) => boolean): number {
  let covered = 0;
  let end = line.start;
  for (const run of line.runs) {
    if (run.end <= end || !isKind(run.tag)) continue;
    covered += run.end - Math.max(run.start, end);
    end = run.end;
  }
  return covered / Math.max(1, line.end - line.start);
}

export const linkDensity = (line: Line): number => runDensity(line, (tag) => tag === 'a');
