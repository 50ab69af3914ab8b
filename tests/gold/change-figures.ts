/* What is told of a pair against what should be: found, told for nothing, and whether what weighs most is marked. */

import type { ChangedLine, Changes, LineChange, Piece } from '../../lib/changes/changes.ts';
import type { ChangePair, ExpectedChange } from './change-pairs.ts';

export interface PairFigures {
  readonly expected: number;
  readonly found: number;
  /** Expected figures and names, and those of them that are marked as such. */
  readonly weighty: number;
  readonly weighed: number;
  /** Of what is told, what nobody expects. */
  readonly falseAlarms: readonly string[];
  readonly missed: readonly string[];
}

const wordsOf = (pieces: readonly Piece[], kind: Piece['kind']): string =>
  pieces.flatMap((piece) => (piece.kind === kind ? [piece.text] : [])).join(' ');

const replaces = (pieces: readonly Piece[], { old, now }: ExpectedChange): boolean =>
  holds(wordsOf(pieces, 'old'), old, now) && holds(wordsOf(pieces, 'new'), now, old);

/** All of the words; one that both sides have in common may be told of neither. */
const holds = (text: string, words: string, other: string): boolean =>
  text.includes(words) || words.split(' ').every((word) => text.includes(word) || other.split(' ').includes(word));

function isIt(change: LineChange, expected: ExpectedChange): boolean {
  switch (expected.kind) {
    case 'figure':
    case 'name':
    case 'changed':
      return change.kind === 'changed' && replaces(change.pieces, expected);
    case 'new':
      // A paragraph that has a word in common with one that went may be told as that one changed.
      return change.kind === 'new'
        ? change.text.includes(expected.now)
        : change.kind === 'changed' && wordsOf(change.pieces, 'new').includes(expected.now.slice(0, 12));
    case 'removed':
      return change.kind === 'removed'
        ? change.text.includes(expected.old)
        : change.kind === 'changed' && wordsOf(change.pieces, 'old').includes(expected.old.slice(0, 12));
    default:
      return false;
  }
}

export function pairFigures({ expected }: ChangePair, { extent, headline, lines }: Changes): PairFigures {
  const told = lines.filter(({ kind }) => kind !== 'moved');
  const isFound = (one: ExpectedChange): boolean => {
    if (one.kind === 'shorter') return extent === 'shorter';
    if (one.kind === 'headline') return headline !== null && replaces(headline.pieces, one);
    return told.some((change) => isIt(change, one));
  };
  const weighty = expected.filter(({ kind }) => kind === 'figure' || kind === 'name');
  const isWeighed = (one: ExpectedChange) =>
    told.some((change) => isIt(change, one) && (change as ChangedLine).weight !== null);
  const alarms = told.filter((change) => !expected.some((one) => isIt(change, one)));
  return {
    expected: expected.length,
    found: expected.filter(isFound).length,
    weighty: weighty.length,
    weighed: weighty.filter(isWeighed).length,
    missed: expected.filter((one) => !isFound(one)).map(({ kind, old, now }) => `${kind}: ${old} → ${now}`),
    falseAlarms: [
      ...alarms.map((change) => `${change.kind}: ${'text' in change ? change.text : drawn(change.pieces)}`),
      ...(headline && !expected.some(({ kind }) => kind === 'headline') ? [`headline: ${drawn(headline.pieces)}`] : []),
      ...(extent !== 'whole' && !expected.some(({ kind }) => kind === 'shorter') ? [extent] : []),
    ],
  };
}

const SIGNS = { same: ['', ''], old: ['[-', '-]'], new: ['{+', '+}'] } as const;

const drawn = (pieces: readonly Piece[]): string =>
  pieces.map(({ kind, text }) => SIGNS[kind][0] + text + SIGNS[kind][1]).join('');
