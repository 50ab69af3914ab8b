/*
 * What announces another story without a word that any list has: a label of a few words where a sentence begins, with a
 * colon behind it or set in bold, before words that are shaped like a headline. Nothing here decides; the detectors ask
 * where it stands, and what is linked.
 */

import type { PageBlock } from '../../text/page-text.ts';
import type { Span } from '../../text/span.ts';

/** Words and characters of a label: "From our archive", "Two weeks ago in this paper". */
const MAX_LABEL_WORDS = 5;
const MAX_LABEL_CHARACTERS = 42;
const MIN_HEADLINE_WORDS = 3;
const MIN_HEADLINE_CHARACTERS = 14;
const MAX_HEADLINE_WORDS = 24;
const EMPHASIS: ReadonlySet<string> = new Set(['strong', 'b', 'em', 'i', 'u', 'mark', 'small']);
/** Between a label and a headline. */
const COLON = /\s*[:：»›→▶►]\s*$/u;
const SENTENCE_END = /[.!?…]["'”’»›“)\]]*\s+["'“„«‹([]*$/u;

/** A line with its words, which start at `block.start` of the page's. */
export interface TextLine {
  readonly text: string;
  readonly block: Pick<PageBlock, 'start' | 'runs'>;
}

export interface Label extends Span {
  readonly hasColon: boolean;
  readonly isEmphasised: boolean;
  /** Its words in lower case, for counting how often it is on the page. */
  readonly key: string;
}

/**
 * The label whose headline begins at `end`, in offsets of the line's text; null when none is there. It begins where
 * `start` says, or else where the last sentence before it does.
 */
export function labelBefore(line: TextLine, end: number, start = sentenceStart(line, end)): Label | null {
  const words = line.text.slice(start, end);
  const bare = words.replace(COLON, '').trim();
  if (bare === '' || bare.length > MAX_LABEL_CHARACTERS || !/^["'“„«‹([→▶►*•–—-]*\s*[\p{Lu}\p{Lo}\d]/u.test(words))
    return null;
  if (/[.!?…;,:]/.test(bare.slice(0, -1)) || !/[\p{L}\p{N})]$/u.test(bare)) return null;
  if (bare.split(/\s+/).length > MAX_LABEL_WORDS) return null;
  return {
    start,
    end,
    hasColon: COLON.test(words),
    isEmphasised: isEmphasised(line, start, start + words.trimEnd().length),
    key: bare.toLowerCase(),
  };
}

/** Units looked at for the beginning of a sentence; a label is shorter, and a line is as long as a page likes. */
const MAX_SENTENCE = 400;
/** Units of the end of a sentence before a bold word. */
const MAX_STOP = 40;

/** Where the sentence that is going on at `end` begins; 0 also where that is out of sight. */
export function sentenceStart({ text, block }: TextLine, end: number): number {
  let start = 0;
  const from = Math.max(0, end - MAX_SENTENCE);
  for (const found of text.slice(from, end).matchAll(/[.!?…]["'”’»›“)\]]*\s+/gu)) {
    const at = from + found.index + found[0].length;
    if (at <= end && /["'“„«‹([→▶►*•–—\p{Lu}\p{Lo}\d-]/u.test(text[at] as string)) start = at;
  }
  // Bold words behind a sentence whose stop is missing are no beginning, but those behind one that has it are.
  for (const run of block.runs) {
    const at = run.start - block.start;
    if (
      at > start &&
      at < end &&
      at > from &&
      EMPHASIS.has(run.tag) &&
      SENTENCE_END.test(text.slice(at - Math.min(at, MAX_STOP), at))
    )
      start = at;
  }
  return start;
}

/** True when all of the words stand in one element that sets them off, and not the words before them too. */
export function isEmphasised({ block }: Pick<TextLine, 'block'>, start: number, end: number): boolean {
  return block.runs.some(
    (run) =>
      EMPHASIS.has(run.tag) && Math.abs(run.start - block.start - start) <= 1 && run.end - block.start >= end - 2,
  );
}

/** Several words, the first with a capital, and not closed as a sentence is. */
export function isHeadline(words: string): boolean {
  const count = words.split(/\s+/).length;
  return (
    words.length >= MIN_HEADLINE_CHARACTERS &&
    count >= MIN_HEADLINE_WORDS &&
    count <= MAX_HEADLINE_WORDS &&
    /^["'“„«‹(¿¡‘]*[\p{Lu}\p{Lo}\d]/u.test(words) &&
    /\p{Ll}|\p{Lo}/u.test(words) &&
    !/[.,;:–—-]["'”’»“)\]]*$/u.test(words)
  );
}
