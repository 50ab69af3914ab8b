/*
 * What has changed in an article between two readings of it. Lines are matched first, those that differ compared word
 * by word; then all that changes by itself is left out, and what is missing because the page is cut. Work is bounded:
 * linear in both texts, and as much for words that differ as `word-changes.ts` allows.
 */

import type { Span } from '../text/span.ts';
import type { ChangedLine, Changes, LineChange } from './changes.ts';
import { type ComparedLine, comparedLine } from './compared-line.ts';
import { extentOf } from './extent.ts';
import { compareHeadlines } from './headline.ts';
import { type ComparedGroup, compareGroup, type LineWords } from './line-words.ts';
import { type MatchedLines, matchLines } from './match-lines.ts';
import { type ReadLine, type ReadText, stoodAside } from './read-text.ts';
import { type KnownWords, knownWords } from './repeated-words.ts';
import { isRolled } from './rolled.ts';
import { isCounter, isTold } from './telling-lines.ts';
import { MAX_EFFORT } from './word-changes.ts';

export interface CompareOptions {
  /** Names found in this reading, offsets of its text; null where nobody has looked for any. */
  readonly names?: readonly Span[] | null;
  /** All lines of this reading's page: what stands beside the article now is not gone. */
  readonly page?: readonly string[];
}

interface Side {
  readonly lines: readonly ReadLine[];
  readonly compared: readonly ComparedLine[];
  /** Offset of each line. */
  readonly starts: readonly number[];
}

export function compareReadings(
  before: ReadText,
  now: ReadText,
  { names = null, page = [] }: CompareOptions = {},
): Changes {
  const effort = { left: MAX_EFFORT };
  const headline = compareHeadlines(before, now, effort);
  const [old, fresh] = [sideOf(before), sideOf(now)];
  const matched = matchLines(old.compared, fresh.compared);
  const namesIn = (line: number) => names && within(names, fresh, line);
  // Made when first asked for: most readings have lost nothing.
  let onPage: KnownWords | null = null;
  const isOnPage = (line: ComparedLine): boolean => {
    onPage ??= knownWords([...fresh.compared, ...page.map(comparedLine)]);
    return onPage.holds(line);
  };
  const context = { before: old.compared, now: fresh.compared, language: now.language, namesIn, isOnPage, effort };
  const groups = matched.groups.map((group) => compareGroup(group, context));
  const gone = goneLines(old, matched, groups, isOnPage);
  const added = addedLines(old, fresh, matched, groups, new Set(before.aside));
  const changed = groups.flatMap((group) => group.changed).filter((line) => isTelling(line, fresh));
  const last = changed.reduce<LineWords | null>((most, line) => (line.line > (most?.line ?? -1) ? line : most), null);
  const cut = last && isLastLeft(last, fresh, added) ? last : null;
  const extent = extentOf({
    before: old.compared.map(({ keys }, at) => ({ words: keys.length, isGone: gone.has(at) })),
    freshWords: wordsOf(fresh, added) + changed.reduce((sum, line) => sum + newWords(line, fresh), 0),
    nowWords: wordsOf(
      fresh,
      fresh.lines.map((_, at) => at),
    ),
    cutShort: cut?.cutShort ?? 0,
  });
  if (extent === 'another') return { extent, live: false, headline, lines: [] };
  const live = isRolled(fresh.compared, matched, added, gone);
  const lines: LineChange[] = [
    ...changed.flatMap((line) => (extent === 'shorter' && line === cut ? [] : [changedLine(line, fresh)])),
    ...told(fresh, extent === 'shorter' ? beforeCut(added, matched) : added).map((at) => newLine('new', fresh, at)),
    ...told(fresh, [...matched.moved]).map((at) => newLine('moved', fresh, at)),
  ].sort((a, b) => weigh(a) - weigh(b) || a.span.start - b.span.start);
  const removed = live || extent === 'shorter' ? [] : told(old, [...gone]);
  return { extent, live, headline, lines: [...lines, ...removed.map((at) => removedLine(old, at))] };
}

function sideOf({ lines: all }: ReadText): Side {
  const starts: number[] = [];
  let next = 0;
  for (const { text } of all) {
    starts.push(next);
    next += text.length + 1;
  }
  // The headline is compared by itself.
  const kept = all.flatMap((line, at) => (line.kind === 'title' ? [] : [at]));
  const lines = kept.map((at) => all[at] as ReadLine);
  return {
    lines,
    compared: lines.map(({ text }) => comparedLine(text)),
    starts: kept.map((at) => starts[at] as number),
  };
}

const pairAt = ({ lines, compared }: Side, at: number): [ReadLine, ComparedLine] => [
  lines[at] as ReadLine,
  compared[at] as ComparedLine,
];

const told = (side: Side, lines: readonly number[]): number[] => lines.filter((at) => isTold(...pairAt(side, at)));

/** Behind the last line that is left of a cut article stands what it costs to read on. */
function beforeCut(added: readonly number[], { same }: MatchedLines): number[] {
  const last = same.findLastIndex((place) => place >= 0);
  return added.filter((at) => at < last);
}

const wordsOf = ({ compared }: Side, lines: readonly number[]): number =>
  lines.reduce((sum, at) => sum + (compared[at] as ComparedLine).keys.length, 0);

const newWords = ({ line, kept }: LineWords, { compared }: Side): number =>
  (compared[line] as ComparedLine).keys.length - kept;

function within(names: readonly Span[], side: Side, line: number): Span[] {
  const start = side.starts[line] as number;
  const end = start + (side.compared[line] as ComparedLine).text.length;
  return names
    .filter((name) => name.start < end && start < name.end)
    .map((name) => ({ start: name.start - start, end: name.end - start }));
}

function goneLines(
  old: Side,
  matched: MatchedLines,
  groups: readonly ComparedGroup[],
  isOnPage: (line: ComparedLine) => boolean,
): Set<number> {
  const lines = [...matched.removed, ...groups.flatMap(({ removed }) => removed)];
  return new Set(lines.filter((at) => !isOnPage(old.compared[at] as ComparedLine)).sort((a, b) => a - b));
}

function addedLines(
  old: Side,
  fresh: Side,
  matched: MatchedLines,
  groups: readonly ComparedGroup[],
  aside: ReadonlySet<number>,
): number[] {
  const lines = [...matched.added, ...groups.flatMap(({ added }) => added)].sort((a, b) => a - b);
  if (lines.length === 0) return [];
  const known = knownWords(old.compared);
  return lines.filter((at) => {
    const line = fresh.compared[at] as ComparedLine;
    return !known.holds(line) && !stoodAside(line.text, aside);
  });
}

const isTelling = (line: LineWords, side: Side): boolean =>
  !isCounter(
    ...pairAt(side, line.line),
    line.pieces.flatMap(({ kind, text }) => (kind === 'same' ? [] : [text])),
  );

/** Nothing of the earlier reading stands behind it. */
function isLastLeft({ line }: LineWords, { lines }: Side, added: readonly number[]): boolean {
  const behind = added.filter((at) => at > line).length;
  return behind === lines.length - line - 1;
}

function changedLine({ line, pieces, words, weight }: LineWords, side: Side): ChangedLine {
  const start = side.starts[line] as number;
  const shifted = words.map((span) => ({ start: span.start + start, end: span.end + start }));
  return { kind: 'changed', pieces, span: spanOf(side, line), words: shifted, weight };
}

const spanOf = ({ starts, compared }: Side, line: number): Span => {
  const start = starts[line] as number;
  return { start, end: start + (compared[line] as ComparedLine).text.length };
};

const newLine = (kind: 'new' | 'moved', side: Side, line: number) => ({
  kind,
  text: (side.compared[line] as ComparedLine).text,
  span: spanOf(side, line),
});

const removedLine = ({ compared }: Side, line: number): LineChange => ({
  kind: 'removed',
  text: (compared[line] as ComparedLine).text,
});

const WEIGHTS = { figure: 0, name: 1, none: 2 } as const;
const weigh = (change: LineChange): number => WEIGHTS[(change.kind === 'changed' ? change.weight : null) ?? 'none'];
