/* A language's `dates`, compiled when it is first asked for. */

import { sliceOf } from '../languages/all-languages.ts';
import type { DateLanguage } from '../languages/date-language.ts';
import { type HolidayRule, holidayRules } from './holidays.ts';
import { compileTables, type Tables } from './pattern-tables.ts';
import { compileTense, type TenseTables } from './tense.ts';
import { compileVocabulary, type Vocabulary } from './unspaced-words.ts';

export interface TimeRules {
  readonly language: DateLanguage;
  readonly tables: Tables;
  readonly tense: TenseTables;
  /** What words are cut by where no spaces are written. */
  readonly vocabulary: Vocabulary | null;
  readonly pluralUnits: ReadonlySet<string>;
  readonly relators: ReadonlySet<string>;
  readonly relatorLeads: ReadonlySet<string>;
  readonly counted: ReadonlySet<string>;
  readonly events: ReadonlySet<string>;
  readonly nameMonths: ReadonlySet<string>;
  readonly looseBefore: ReadonlySet<string>;
  readonly amounts: ReadonlySet<string>;
  readonly plainIn: ReadonlySet<string>;
  readonly results: ReadonlySet<string>;
  readonly otherParts: ReadonlySet<string>;
  readonly datedNouns: ReadonlySet<string>;
  readonly scales: ReadonlySet<string>;
  readonly hyphenedEndings: ReadonlySet<string>;
  /** Its articles, pronouns, prepositions and conjunctions. */
  readonly smallWords: ReadonlySet<string>;
  readonly abbreviations: ReadonlySet<string>;
  readonly holidays: readonly HolidayRule[];
}

const compiled = new Map<string, TimeRules>();
const set = (list: string): ReadonlySet<string> => new Set(list.split(' ').filter(Boolean));

/** Rules for a BCP 47 tag; English when the language is not stated, null where its dates are not read. */
export function timeRules(tag: string): TimeRules | null {
  const code = tag.split('-')[0] || 'en';
  const known = compiled.get(code);
  if (known) return known;
  const language = sliceOf(code, 'dates');
  if (!language) return null;
  const tables = compileTables(language);
  const rules: TimeRules = {
    language,
    tables,
    vocabulary: compileVocabulary(language, tables),
    tense: compileTense(language),
    pluralUnits: set(language.pluralUnits),
    relators: set(language.relators),
    relatorLeads: set(language.relatorLeads),
    counted: set(language.counted),
    events: set(language.events),
    nameMonths: set(language.nameMonths),
    looseBefore: set(language.looseBefore),
    amounts: set(language.amounts),
    plainIn: set(language.plainIn),
    results: set(language.results ?? ''),
    otherParts: set(language.otherParts ?? ''),
    datedNouns: set(language.datedNouns ?? ''),
    scales: set(language.scales ?? ''),
    hyphenedEndings: set(language.hyphenedEndings ?? ''),
    smallWords: set(sliceOf(code, 'words')?.small ?? ''),
    abbreviations: set(language.abbreviations),
    holidays: holidayRules(language.holidays ?? '').map(({ rule }) => rule),
  };
  compiled.set(code, rules);
  return rules;
}
