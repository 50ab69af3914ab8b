/* One stretch of words outside quotes as the search for a speaker sees it, for tests of its parts. */

import { type QuoteRules, quoteRules } from '../../../lib/quotes/quote-rules.ts';
import { castOf, gapsOf, withMentions } from '../../../lib/quotes/speaker-scene.ts';
import type { SubjectScene } from '../../../lib/quotes/subject/subject-scene.ts';
import { scanWords } from '../../../lib/text/words.ts';
import { articleWithNames } from './article-with-names.ts';

export function rulesOf(language: string): QuoteRules {
  const rules = quoteRules(language);
  if (!rules) throw new Error(`no rules for ${language}`);
  return rules;
}

export function wordsWithNames(text: string, language = 'en') {
  const mentions = articleWithNames(text, language).mentions.sort((a, b) => a.start - b.start);
  return withMentions(scanWords(text), mentions);
}

/** Nobody holds the floor in it, unless `facts` say so. */
export function sceneOf(text: string, language = 'en', facts: Partial<SubjectScene> = {}): SubjectScene {
  const rules = rulesOf(language);
  const gaps = gapsOf(wordsWithNames(text, language), [], rules);
  return {
    rules,
    words: gaps[0] ?? [],
    cast: castOf(gaps, rules),
    bearers: new Map(),
    genders: new Map(),
    learn: () => {},
    hasActed: () => true,
    holder: () => null,
    ...facts,
  };
}
