/* The languages dates are read in: one data file a language, one line here, one set of cases in tests/fixtures/time. */

import { de } from './languages/de.ts';
import { en } from './languages/en.ts';
import { es } from './languages/es.ts';
import { fr } from './languages/fr.ts';
import { it } from './languages/it.ts';
import { nl } from './languages/nl.ts';
import { pt } from './languages/pt.ts';
import { compileTables, type Tables } from './match-pattern.ts';
import { compileTense, type TenseTables } from './tense.ts';
import type { TimeLanguage } from './time-language.ts';

const LANGUAGES: Readonly<Record<string, TimeLanguage>> = { en, de, fr, es, it, nl, pt };

export interface TimeRules {
  readonly language: TimeLanguage;
  readonly tables: Tables;
  readonly tense: TenseTables;
  readonly pluralUnits: ReadonlySet<string>;
  readonly relators: ReadonlySet<string>;
  readonly relatorLeads: ReadonlySet<string>;
  readonly counted: ReadonlySet<string>;
  readonly events: ReadonlySet<string>;
  readonly nameMonths: ReadonlySet<string>;
  readonly looseBefore: ReadonlySet<string>;
  readonly amounts: ReadonlySet<string>;
  readonly plainIn: ReadonlySet<string>;
  readonly abbreviations: ReadonlySet<string>;
}

export const TIME_LANGUAGES: readonly string[] = Object.keys(LANGUAGES);

const compiled = new Map<string, TimeRules>();
const set = (list: string): ReadonlySet<string> => new Set(list.split(' ').filter(Boolean));

/** Rules for a BCP 47 tag; English when the language is not stated, null when we do not know it. */
export function timeRules(tag: string): TimeRules | null {
  const code = tag.split('-')[0] || 'en';
  const known = compiled.get(code);
  if (known) return known;
  const language = Object.hasOwn(LANGUAGES, code) ? LANGUAGES[code] : undefined;
  if (!language) return null;
  const rules: TimeRules = {
    language,
    tables: compileTables(language),
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
    abbreviations: set(language.abbreviations),
  };
  compiled.set(code, rules);
  return rules;
}
