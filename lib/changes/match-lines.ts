/*
 * Which lines of two readings are one and the same, and which have to be compared word by word. Lines that stand in
 * both are told first, in whatever order; the others are put into groups that share their words, so that a paragraph
 * parted in two, or two made one, meet again. Linear in the words of both.
 */

import type { ComparedLine } from './compared-line.ts';

/** Lines, by index, of the earlier reading and of this one, that are to be compared word by word. */
export interface LineGroup {
  readonly before: readonly number[];
  readonly now: readonly number[];
}

export interface MatchedLines {
  /** By line of this reading: the same line of the earlier one, -1 for none. */
  readonly same: readonly number[];
  /** Lines of this reading that are the same, and stand in another order. */
  readonly moved: ReadonlySet<number>;
  readonly groups: readonly LineGroup[];
  /** In none of the above. */
  readonly removed: readonly number[];
  readonly added: readonly number[];
}

/** Share of the pairs of words of the shorter line that two lines have in common. */
const ALIKE = 0.5;
/** Between the same neighbours. */
const ALIKE_IN_PLACE = 0.25;
/** A pair of words on more lines than this says nothing. */
const MAX_LINES_OF_PAIR = 8;

export function matchLines(before: readonly ComparedLine[], now: readonly ComparedLine[]): MatchedLines {
  const same = sameLines(before, now);
  const taken = new Set(same.filter((at) => at >= 0));
  const left = before.flatMap((_, at) => (taken.has(at) ? [] : [at]));
  const fresh = now.flatMap((_, at) => ((same[at] as number) >= 0 ? [] : [at]));
  const inOrder = longestRun(same);
  const moved = new Set(now.flatMap((_, at) => ((same[at] as number) >= 0 && !inOrder.has(at) ? [at] : [])));
  const gapOf = gaps(same, inOrder);
  const groups = groupsOf(likeness(before, now, left, fresh, gapOf), left, fresh);
  const grouped = groups.filter((group) => group.before.length > 0 && group.now.length > 0);
  return {
    same,
    moved,
    groups: grouped,
    removed: groups.flatMap((group) => (group.now.length === 0 ? group.before : [])),
    added: groups.flatMap((group) => (group.before.length === 0 ? group.now : [])),
  };
}

/** Of lines with the same words, the first of one reading is the first of the other. */
function sameLines(before: readonly ComparedLine[], now: readonly ComparedLine[]): number[] {
  const places = new Map<string, number[]>();
  before.forEach(({ keys }, at) => {
    const words = keys.join(' ');
    const known = places.get(words);
    if (known) known.push(at);
    else places.set(words, [at]);
  });
  const used = new Map<string, number>();
  return now.map(({ keys }) => {
    const words = keys.join(' ');
    const next = used.get(words) ?? 0;
    used.set(words, next + 1);
    return places.get(words)?.[next] ?? -1;
  });
}

/** The lines that stand in the same order in both readings: of all ways to choose them, the longest. */
function longestRun(same: readonly number[]): Set<number> {
  const ends: number[] = [];
  const previous = new Map<number, number>();
  same.forEach((place, at) => {
    if (place < 0) return;
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((same[ends[middle] as number] as number) < place) low = middle + 1;
      else high = middle;
    }
    if (low > 0) previous.set(at, ends[low - 1] as number);
    ends[low] = at;
  });
  const run = new Set<number>();
  for (let at = ends.at(-1); at !== undefined; at = previous.get(at)) run.add(at);
  return run;
}

interface Gaps {
  before(line: number): number;
  now(line: number): number;
}

/** Between which lines in order another one stands, as a number that is the same in both readings. */
function gaps(same: readonly number[], inOrder: ReadonlySet<number>): Gaps {
  const anchors = [...inOrder].sort((a, b) => a - b);
  const places = anchors.map((at) => same[at] as number);
  return { before: (line) => countBelow(places, line), now: (line) => countBelow(anchors, line) };
}

function countBelow(ascending: readonly number[], value: number): number {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] as number) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

type Edge = readonly [before: number, now: number];

/** Words side by side; of a line of one word, that. */
function pairsOf({ keys }: ComparedLine): Set<string> {
  const pairs = new Set<string>();
  if (keys.length === 1) return pairs.add(keys[0] as string);
  for (let i = 1; i < keys.length; i++) pairs.add(`${keys[i - 1]} ${keys[i]}`);
  return pairs;
}

function likeness(
  before: readonly ComparedLine[],
  now: readonly ComparedLine[],
  left: readonly number[],
  fresh: readonly number[],
  gapOf: Gaps,
): Edge[] {
  const lines = new Map<string, number[]>();
  const sizes = new Map<number, number>();
  for (const at of left) {
    const pairs = pairsOf(before[at] as ComparedLine);
    sizes.set(at, pairs.size);
    for (const pair of pairs) {
      const on = lines.get(pair);
      if (on) on.push(at);
      else lines.set(pair, [at]);
    }
  }
  const alone = onlyOnes(left, fresh, gapOf);
  return fresh.flatMap((at): Edge[] => {
    const pairs = pairsOf(now[at] as ComparedLine);
    const votes = new Map<number, number>();
    for (const pair of pairs) {
      const on = lines.get(pair) ?? [];
      if (on.length <= MAX_LINES_OF_PAIR) for (const line of on) votes.set(line, (votes.get(line) ?? 0) + 1);
    }
    const gap = gapOf.now(at);
    const edges = [...votes].flatMap(([line, shared]): Edge[] => {
      const share = shared / Math.min(pairs.size, sizes.get(line) as number);
      return share >= (gapOf.before(line) === gap ? ALIKE_IN_PLACE : ALIKE) ? [[line, at]] : [];
    });
    const only = alone.get(gap);
    const both = only && only.now === at && sharesWords(before[only.before] as ComparedLine, now[at] as ComparedLine);
    return both && edges.length === 0 ? [[only.before, at]] : edges;
  });
}

/** Gaps in which one line stands in either reading. */
function onlyOnes(left: readonly number[], fresh: readonly number[], gapOf: Gaps) {
  const counts = new Map<number, { lines: number; before: number; now: number }>();
  const count = (gap: number, line: { before?: number; now?: number }) => {
    const known = counts.get(gap) ?? { lines: 0, before: -1, now: -1 };
    counts.set(gap, { ...known, ...line, lines: known.lines + 1 });
  };
  for (const before of left) count(gapOf.before(before), { before });
  for (const now of fresh) count(gapOf.now(now), { now });
  return new Map([...counts].filter(([, { lines, before, now }]) => lines === 2 && before >= 0 && now >= 0));
}

/** Share of the words of the shorter of two lines that stand alone between the same neighbours. */
const SHARED_WORDS = 0.4;

function sharesWords({ keys: a }: ComparedLine, { keys: b }: ComparedLine): boolean {
  const words = new Set(a);
  const shared = new Set(b.filter((word) => words.has(word)));
  return shared.size >= SHARED_WORDS * Math.min(words.size, new Set(b).size);
}

/** What hangs together by edges, in the order of the readings; a line without any is a group of its own. */
function groupsOf(edges: readonly Edge[], left: readonly number[], fresh: readonly number[]): LineGroup[] {
  const heads = new Map<string, string>();
  const headOf = (name: string): string => {
    let head = name;
    for (let next = heads.get(head); next !== undefined; next = heads.get(head)) head = next;
    if (head !== name) heads.set(name, head);
    return head;
  };
  for (const [before, now] of edges) {
    const [a, b] = [headOf(`b${before}`), headOf(`n${now}`)];
    if (a !== b) heads.set(a, b);
  }
  const groups = new Map<string, { before: number[]; now: number[] }>();
  const groupOf = (name: string) => {
    const head = headOf(name);
    const group = groups.get(head) ?? { before: [], now: [] };
    groups.set(head, group);
    return group;
  };
  for (const line of fresh) groupOf(`n${line}`).now.push(line);
  for (const line of left) groupOf(`b${line}`).before.push(line);
  return [...groups.values()];
}
