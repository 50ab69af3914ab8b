/*
 * A group of lines compared word by word: what each line of this reading has that is new and has lost, and which lines
 * are new or gone as a whole.
 */

import type { Span } from '../text/span.ts';
import type { Piece, Weight } from './changes.ts';
import type { ComparedLine } from './compared-line.ts';
import type { LineGroup } from './match-lines.ts';
import { weightOf } from './weight.ts';
import { type Effort, type WordChange, wordChanges } from './word-changes.ts';

export interface LineWords {
  /** Index of the line. */
  readonly line: number;
  readonly pieces: readonly Piece[];
  /** Offsets in the line. */
  readonly words: readonly Span[];
  readonly weight: Weight | null;
  /** Words that are the same, of all that it has. */
  readonly kept: number;
  /** Only words at its very end are gone, and how many. */
  readonly cutShort: number;
}

export interface ComparedGroup {
  readonly changed: readonly LineWords[];
  readonly added: readonly number[];
  readonly removed: readonly number[];
}

/** Share of a line's words that are new, or gone, from which it is so as a whole. */
const WHOLE = 0.75;

export interface GroupContext {
  readonly before: readonly ComparedLine[];
  readonly now: readonly ComparedLine[];
  readonly language: string;
  /** Names in a line of this reading. */
  namesIn(line: number): readonly Span[] | null;
  /** Whether words still stand on the page, in the article or beside it. */
  isOnPage(words: ComparedLine): boolean;
  readonly effort: Effort;
}

export function compareGroup(group: LineGroup, context: GroupContext): ComparedGroup {
  const before = joinLines(group.before.map((at) => context.before[at] as ComparedLine));
  const now = joinLines(group.now.map((at) => context.now[at] as ComparedLine));
  const found = wordChanges(before.line.keys, now.line.keys, context.effort);
  if (!found) return { changed: [], added: group.now, removed: group.before };
  const changes = found.filter((change) => !isOnlyCut(before.line, change, context));
  const gone = shares(changes, before.from, (change) => change.before);
  const fresh = shares(changes, now.from, (change) => change.now);
  const isWhole = (share: number | undefined) => (share ?? 0) >= WHOLE;
  const changed = group.now.flatMap((line, i): LineWords[] => {
    if (isWhole(fresh[i])) return [];
    const range = [now.from[i] as number, now.from[i + 1] as number] as const;
    const own = within(changes, range, i === group.now.length - 1);
    if (own.length === 0) return [];
    const names = context.namesIn(line);
    return [lineWords({ line, range, own, before, now, shift: now.at[i] as number, names, context })];
  });
  return {
    changed,
    added: group.now.filter((_, i) => isWhole(fresh[i])),
    removed: group.before.filter((_, i) => isWhole(gone[i])),
  };
}

/** Words of a stretch that no text has twice by chance. */
const MIN_CUT = 6;

/** Words that are gone from the article and still on the page: they are taken for something beside it today. */
function isOnlyCut({ text, keys, starts, ends }: ComparedLine, { before, now }: WordChange, context: GroupContext) {
  if (now[1] > now[0] || before[1] - before[0] < MIN_CUT) return false;
  const cut = (row: readonly number[]) => row.slice(...before);
  return context.isOnPage({ text, keys: keys.slice(...before), starts: cut(starts), ends: cut(ends) });
}

interface JoinedLines {
  readonly line: ComparedLine;
  /** Index of each line's first word, and the number of all words. */
  readonly from: readonly number[];
  /** Offset of each line in the joined text. */
  readonly at: readonly number[];
}

function joinLines(lines: readonly ComparedLine[]): JoinedLines {
  const [keys, starts, ends, from, at]: [string[], number[], number[], number[], number[]] = [[], [], [], [0], []];
  let text = '';
  for (const line of lines) {
    const shift = text === '' ? 0 : text.length + 1;
    text = text === '' ? line.text : `${text}\n${line.text}`;
    at.push(shift);
    line.keys.forEach((key, i) => {
      keys.push(key);
      starts.push((line.starts[i] as number) + shift);
      ends.push((line.ends[i] as number) + shift);
    });
    from.push(keys.length);
  }
  return { line: { text, keys, starts, ends }, from, at };
}

/** Of each line, the share of its words that are in changes. */
function shares(
  changes: readonly WordChange[],
  from: readonly number[],
  side: (change: WordChange) => readonly [number, number],
): number[] {
  return from.slice(0, -1).map((first, i) => {
    const last = from[i + 1] as number;
    let changed = 0;
    for (const change of changes) {
      const [a, b] = side(change);
      changed += Math.max(0, Math.min(b, last) - Math.max(a, first));
    }
    return last > first ? changed / (last - first) : 0;
  });
}

/** The changes in a line's words, cut to them; words gone from between two lines are the later one's. */
function within(changes: readonly WordChange[], [first, last]: readonly [number, number], isLast: boolean) {
  return changes.flatMap(({ before, now }): WordChange[] => {
    const [a, b] = [Math.max(now[0], first), Math.min(now[1], last)];
    if (now[0] === now[1]) return (a === now[0] && a < last) || (isLast && a === last) ? [{ before, now }] : [];
    if (a >= b) return [];
    // Of words that stand in two lines now, the first has what they replaced.
    return [{ before: now[0] >= first ? before : [before[1], before[1]], now: [a, b] }];
  });
}

interface Drawing {
  readonly line: number;
  /** The line's words among the joined ones, and its offset in their text. */
  readonly range: readonly [number, number];
  readonly shift: number;
  readonly own: readonly WordChange[];
  readonly before: JoinedLines;
  readonly now: JoinedLines;
  readonly names: readonly Span[] | null;
  readonly context: GroupContext;
}

function lineWords({ line, range, shift, own, before, now, names, context }: Drawing): LineWords {
  const { text } = context.now[line] as ComparedLine;
  const pieces: Piece[] = [];
  const words: Span[] = [];
  const add = (kind: Piece['kind'], piece: string) => {
    if (piece !== '') pieces.push({ kind, text: piece });
  };
  let [next, fresh]: [number, number] = [0, 0];
  let weight: Weight | null = null;
  const joinedNames = names?.map(({ start, end }) => ({ start: start + shift, end: end + shift })) ?? null;
  for (const change of own) {
    const [from, to] = change.now;
    const start =
      from < to ? (now.line.starts[from] as number) - shift : Math.max(next, startOf(now, from, shift, text));
    add('same', text.slice(next, start));
    add('old', wordsOf(before.line, change.before, from < to));
    next = start;
    if (from < to) {
      next = (now.line.ends[to - 1] as number) - shift;
      add('new', text.slice(start, next));
      words.push({ start, end: next });
      fresh += to - from;
    }
    const found = weightOf(before.line, now.line, change, { language: context.language, names: joinedNames });
    weight = weight === 'figure' ? weight : (found ?? weight);
  }
  add('same', text.slice(next));
  return { line, pieces, words, weight, kept: range[1] - range[0] - fresh, cutShort: lostAtEnd(own, range[1]) };
}

const lostAtEnd = (own: readonly WordChange[], end: number): number => {
  const [only, ...more] = own;
  return only && more.length === 0 && only.now[0] === end && only.now[1] === end ? only.before[1] - only.before[0] : 0;
};

/** Where words are missing: before the next word, or at the end of the line. */
function startOf({ line: { starts } }: JoinedLines, word: number, shift: number, text: string): number {
  const start = starts[word];
  return start === undefined ? text.length : Math.min(text.length, start - shift);
}

/** As they stood, with the marks between them; where none replace them, also those that follow. */
function wordsOf(
  { text, starts, ends }: ComparedLine,
  [from, to]: readonly [number, number],
  isReplaced: boolean,
): string {
  if (from >= to) return '';
  return text.slice(starts[from], isReplaced ? ends[to - 1] : starts[to]).replace(/\n/g, ' ');
}
