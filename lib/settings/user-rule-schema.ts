/*
 * What a user's rule has to be, and what is made of a stored one that is not whole. Apart from `user-rule.ts`, which
 * runs in pages.
 */

import * as v from 'valibot';
import { JUNK_MODES } from './junk-mode.ts';
import { OWN_FIELDS, text } from './own-fields.ts';
import { MAX_PATTERN_CHARACTERS, MAX_RULES, type UserRule } from './user-rule.ts';

const MODE = v.picklist(JUNK_MODES);
const INSTANT = v.pipe(
  v.string(),
  v.maxLength(40),
  v.check((made) => !Number.isNaN(Date.parse(made))),
);

const ENTRIES = {
  id: text(100),
  host: text(300),
  verdict: v.picklist(['junk', 'keep']),
  match: v.picklist(['words', 'box']),
  pattern: text(MAX_PATTERN_CHARACTERS),
};

/** Words can be kept as true text; of a box nobody knows what it will hold tomorrow. */
const isPossible = (match: UserRule['match'], verdict: UserRule['verdict']): boolean =>
  match === 'words' || verdict === 'junk';

export const USER_RULE: v.GenericSchema<unknown, UserRule> = v.pipe(
  v.object({ ...ENTRIES, mode: v.exactOptional(MODE), made: INSTANT }),
  v.check(({ match, verdict }) => isPossible(match, verdict)),
);

/** As good as can be made of it: a mode that does not exist is left out, a day that cannot be read is long ago. */
const REPAIRED_RULE: v.GenericSchema<unknown, UserRule> = v.pipe(
  OWN_FIELDS,
  v.object({
    ...ENTRIES,
    mode: v.fallback(v.nullable(MODE), null),
    made: v.fallback(INSTANT, new Date(0).toISOString()),
  }),
  v.check(({ match, verdict }) => isPossible(match, verdict)),
  v.transform(({ mode, ...rule }) => (mode && rule.verdict === 'junk' ? { ...rule, mode } : rule)),
);

/** A whole rule from whatever was stored or loaded; null when it is none. */
export function readUserRule(value: unknown): UserRule | null {
  const read = v.safeParse(REPAIRED_RULE, value);
  return read.success ? read.output : null;
}

/** The rules among `stored`, each id once. */
export function readUserRules(stored: unknown): readonly UserRule[] {
  const rules = new Map<string, UserRule>();
  for (const value of Array.isArray(stored) ? stored : []) {
    const rule = readUserRule(value);
    if (rule && (rules.has(rule.id) || rules.size < MAX_RULES)) rules.set(rule.id, rule);
  }
  return [...rules.values()];
}
