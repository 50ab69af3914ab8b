/*
 * What a user has taught about one site: these words, or this box, are junk; or these words are not. Rules are data in the settings,
 * kept, listed, exported and loaded with them. How they are applied to a page is said in `lib/junk/user-rules.ts`.
 */

import { isJunkMode, type JunkMode } from './junk-mode.ts';

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

/** Characters of a pattern: the longest box of words anybody would mark, and a bound on what a loaded file can make us search for. */
export const MAX_PATTERN_CHARACTERS = 4_000;
/** Rules kept in all: each is looked for on every page of its site. */
export const MAX_RULES = 1_000;

const isText = (value: unknown, longest: number): value is string =>
  typeof value === 'string' && value.trim() !== '' && value.length <= longest;

/** A whole rule from whatever was stored or loaded; null when it is none. */
export function readUserRule(value: unknown): UserRule | null {
  if (typeof value !== 'object' || value === null) return null;
  const { id, host, verdict, match, pattern, mode, made } = value as Record<string, unknown>;
  if (!isText(id, 100) || !isText(host, 300) || !isText(pattern, MAX_PATTERN_CHARACTERS)) return null;
  if (verdict !== 'junk' && verdict !== 'keep') return null;
  if (match !== 'words' && match !== 'box') return null;
  if (match === 'box' && verdict === 'keep') return null;
  const when = typeof made === 'string' && !Number.isNaN(Date.parse(made)) ? made : new Date(0).toISOString();
  return { id, host, verdict, match, pattern, ...(isJunkMode(mode) && verdict === 'junk' ? { mode } : {}), made: when };
}

/** The rules among `stored`, each id once. */
export function readUserRules(stored: unknown): readonly UserRule[] {
  const rules = new Map<string, UserRule>();
  for (const value of Array.isArray(stored) ? stored : []) {
    const rule = readUserRule(value);
    if (rule && rules.size < MAX_RULES) rules.set(rule.id, rule);
  }
  return [...rules.values()];
}

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
