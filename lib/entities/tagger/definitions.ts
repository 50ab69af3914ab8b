/*
 * Acronyms that the document explains in brackets, "National Rail Board (NRB)" or "NRB (National Rail Board)": each
 * stands for one thing in it, so what the long name is taken for goes for the short one, wherever that stands.
 */

import type { Tokens } from '../../text/tokens.ts';
import { hashString } from './hashing.ts';
import { labelOf, OUTSIDE, partOf, tagOf } from './tag-labels.ts';
import { CASE, type WordFacts } from './word-facts.ts';

const OPEN = hashString('(');
const CLOSE = hashString(')');
/** Words that a long name may have beyond its acronym's letters: "of", "and the". */
const MAX_SMALL_WORDS = 4;

/** Does the capitalised words' run of initials from `at`, going `step`, spell the acronym? Gives its last token. */
function spelled(
  tokens: Tokens,
  facts: readonly WordFacts[],
  acronym: string,
  at: number,
  step: 1 | -1,
  limit: number,
): number {
  let letter = step === 1 ? 0 : acronym.length - 1;
  let small = 0;
  let last = -1;
  for (let i = at; i !== limit && letter >= 0 && letter < acronym.length; i += step) {
    const word = facts[i] as WordFacts;
    if (word.case === CASE.capital || word.case === CASE.mixed) {
      if (tokens.text[tokens.start[i] as number] !== acronym[letter]) return -1;
      letter += step;
      if (step === 1) last = i;
      else if (last < 0) last = i;
    } else if (word.case === CASE.lower && last >= 0 && ++small <= MAX_SMALL_WORDS) {
      // "Department of Conservation (DOC)": a small word may have its letter, never the first.
      const first = tokens.text[tokens.start[i] as number] as string;
      if (letter > 0 && first.toUpperCase() === acronym[letter]) letter += step;
    } else if (word.case !== CASE.other) return -1;
  }
  return letter < 0 || letter === acronym.length ? last : -1;
}

/** By an acronym's hash: the last token of what it stands for. */
export function findDefinitions(
  tokens: Tokens,
  facts: readonly WordFacts[],
  sentenceFrom: Int32Array,
  sentenceTo: Int32Array,
): Map<number, number> {
  const found = new Map<number, number>();
  const take = (at: number, long: number): void => {
    if (long >= 0) found.set((facts[at] as WordFacts).lower, long);
  };
  const acronym = (at: number): string => {
    const { case: written, length } = facts[at] as WordFacts;
    if (written !== CASE.upper || length < 3) return '';
    return tokens.text.slice(tokens.start[at], tokens.end[at]).replaceAll('.', '');
  };
  for (let i = 1; i + 1 < facts.length; i++) {
    if ((facts[i] as WordFacts).lower !== OPEN) continue;
    const from = sentenceFrom[i] as number;
    const to = sentenceTo[i] as number;
    const inside = i + 2 < to && (facts[i + 2] as WordFacts).lower === CLOSE ? acronym(i + 1) : '';
    if (inside !== '') take(i + 1, spelled(tokens, facts, inside, i - 1, -1, from - 1));
    const before = i > from ? acronym(i - 1) : '';
    if (before !== '') take(i - 1, spelled(tokens, facts, before, i + 1, 1, to));
  }
  return found;
}

const SINGLE = 3;

/** Gives acronyms that stand outside of names, or alone, the tag of what they are said to stand for. */
export function labelDefined(
  definitions: ReadonlyMap<number, number>,
  facts: readonly WordFacts[],
  labels: Uint8Array,
): void {
  if (definitions.size === 0) return;
  for (let i = 0; i < labels.length; i++) {
    const label = labels[i] as number;
    if (label !== OUTSIDE && partOf(label) !== SINGLE) continue;
    const word = facts[i] as WordFacts;
    const long = word.case === CASE.upper ? definitions.get(word.lower) : undefined;
    if (long === undefined || labels[long] === OUTSIDE) continue;
    labels[i] = labelOf(tagOf(labels[long] as number), SINGLE);
  }
}
