/*
 * Lines that say nothing which the other reading does not say as well: a pull quote, a standfirst taken up again, two
 * paragraphs made one, what stood beside the article.
 */

import type { ComparedLine } from './compared-line.ts';

/** Words in a row that are looked for. */
const RUN = 3;

export interface KnownWords {
  /** Whether all of a line's words stand there, in its order. */
  holds(line: ComparedLine): boolean;
}

export function knownWords(lines: readonly ComparedLine[]): KnownWords {
  const runs = new Set<string>();
  for (const { keys } of lines) {
    // A line of fewer words is looked for as a whole.
    if (keys.length < RUN) runs.add(keys.join(' '));
    for (let i = 0; i + RUN <= keys.length; i++) runs.add(runAt(keys, i));
  }
  return {
    holds({ keys }) {
      if (keys.length < RUN) return runs.has(keys.join(' '));
      for (let i = 0; i + RUN <= keys.length; i++) if (!runs.has(runAt(keys, i))) return false;
      return true;
    },
  };
}

const runAt = (keys: readonly string[], at: number): string => keys.slice(at, at + RUN).join(' ');
