/* The languages quotes are attributed in: one data file a language, one line here. */

import { de } from './languages/de.ts';
import { en } from './languages/en.ts';
import { es } from './languages/es.ts';
import { fr } from './languages/fr.ts';
import { it } from './languages/it.ts';
import { nl } from './languages/nl.ts';
import { pt } from './languages/pt.ts';
import type { QuoteLanguage } from './quote-language.ts';

const LANGUAGES: Readonly<Record<string, QuoteLanguage>> = { en, de, fr, es, it, nl, pt };

type Lists = Exclude<keyof QuoteLanguage, 'sources' | 'inverts'>;

export type QuoteRules = Readonly<Record<Lists, ReadonlySet<string>>> & {
  readonly sources: readonly (readonly string[])[];
  readonly inverts: boolean;
};

export const QUOTE_LANGUAGES: readonly string[] = Object.keys(LANGUAGES);

const words = (list: string): string[] => list.split(' ').filter(Boolean);

function compile(language: QuoteLanguage): QuoteRules {
  const { sources, inverts, ...lists } = language;
  const sets = {} as Record<Lists, ReadonlySet<string>>;
  for (const key of Object.keys(lists) as Lists[]) sets[key] = new Set(words(lists[key]));
  return { ...sets, inverts, sources: words(sources).map((phrase) => phrase.split('_')) };
}

const compiled = new Map<string, QuoteRules>();

/** Rules for a BCP 47 tag; English when the language is not stated, null when we do not know it. */
export function quoteRules(tag: string): QuoteRules | null {
  const code = tag.split('-')[0] || 'en';
  const known = compiled.get(code);
  if (known) return known;
  const language = Object.hasOwn(LANGUAGES, code) ? LANGUAGES[code] : undefined;
  if (!language) return null;
  const rules = compile(language);
  compiled.set(code, rules);
  return rules;
}
