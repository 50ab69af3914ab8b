/*
 * The tagger's labels: B(egin), I(nside), E(nd), S(ingle) for each of four tags, and O. Ends and singles told apart
 * from insides cost eight labels and gain a point: a name's last word ("University", "Inc.") is what types it.
 */

export const TAG_NAMES = ['PER', 'LOC', 'ORG', 'MISC'] as const;

export const OUTSIDE = 0;
/** O, then B I E S of each tag in order. */
export const LABEL_COUNT = 1 + 4 * TAG_NAMES.length;

export const labelOf = (tag: number, part: 0 | 1 | 2 | 3): number => 1 + tag * 4 + part;
export const tagOf = (label: number): number => (label - 1) >> 2;
/** 0 begin, 1 inside, 2 end, 3 single. */
export const partOf = (label: number): number => (label - 1) & 3;

const opens = (label: number): boolean => label !== OUTSIDE && (partOf(label) === 0 || partOf(label) === 1);
const continues = (label: number): boolean => label !== OUTSIDE && (partOf(label) === 1 || partOf(label) === 2);

/** May `to` follow `from`? */
export function mayFollow(from: number, to: number): boolean {
  if (opens(from)) return continues(to) && tagOf(from) === tagOf(to);
  return !continues(to);
}

export const mayBegin = (label: number): boolean => !continues(label);
export const mayEnd = (label: number): boolean => !opens(label);

/** For each label, the labels that may stand before it. */
export const PREDECESSORS: readonly (readonly number[])[] = Array.from({ length: LABEL_COUNT }, (_, to) =>
  Array.from({ length: LABEL_COUNT }, (_, from) => from).filter((from) => mayFollow(from, to)),
);
