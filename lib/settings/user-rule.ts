/*
 * What a user has taught about one site: these words, or this box, are junk; or these words are not. Rules are data in
 * the settings, kept, listed, exported and loaded with them. How they are applied to a page is said in
 * `lib/junk/user-rules.ts`.
 */

import type { JunkMode } from './junk-mode.ts';

export interface UserRule {
  readonly id: string;
  /** Host name of the site it holds on. */
  readonly host: string;
  readonly verdict: 'junk' | 'keep';
  /** What `pattern` is: words as they stand in the article, or a CSS selector. */
  readonly match: 'words' | 'box';
  readonly pattern: string;
  /** Absent: as with other junk on the site. */
  readonly mode?: JunkMode;
  /** ISO instant. */
  readonly made: string;
}

/**
 * Characters of a pattern: the longest box of words anybody would mark, and a bound on what a loaded file can make us
 * search for.
 */
export const MAX_PATTERN_CHARACTERS = 4_000;
/** Rules kept in all: each is looked for on every page of its site. */
export const MAX_RULES = 1_000;

export const rulesFor = (rules: readonly UserRule[], host: string): readonly UserRule[] =>
  rules.filter((rule) => rule.host === host);

const saysTheSame = (a: UserRule, b: UserRule): boolean =>
  a.host === b.host && a.match === b.match && a.pattern === b.pattern;

/** With `rule` in place of one that spoke of the same thing; the newest word counts. */
export const withRule = (rules: readonly UserRule[], rule: UserRule): readonly UserRule[] => [
  ...rules.filter((other) => other.id !== rule.id && !saysTheSame(other, rule)),
  rule,
];

export const withoutRule = (rules: readonly UserRule[], id: string): readonly UserRule[] =>
  rules.filter((rule) => rule.id !== id);
