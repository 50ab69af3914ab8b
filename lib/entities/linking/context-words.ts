/* The word lists of one language that speak against a link, folded for look-up; made once a language. */

import { sliceOf } from '../../languages/all-languages.ts';
import { foldWord } from '../../text/fold.ts';
import type { KnowledgeField } from './knowledge-source.ts';

export interface ContextWords {
  readonly trades: ReadonlySet<string>;
  /** Calling → the field it belongs to. */
  readonly callings: ReadonlyMap<string, KnowledgeField>;
  readonly sport: ReadonlySet<string>;
  readonly results: ReadonlySet<string>;
  readonly at: ReadonlySet<string>;
  /** "former": what follows was once. */
  readonly past: ReadonlySet<string>;
  readonly wholes: ReadonlySet<string>;
  readonly anyPlace: ReadonlySet<string>;
  /** Before who took a picture. */
  readonly credits: ReadonlySet<string>;
  /** Verbs of speaking. */
  readonly says: ReadonlySet<string>;
  /** "the", "his": begin what an apposition says. */
  readonly determiners: ReadonlySet<string>;
}

const setOf = (...lists: (string | undefined)[]): ReadonlySet<string> =>
  new Set(lists.flatMap((list) => (list ?? '').split(' ')).flatMap((word) => (word === '' ? [] : [foldWord(word)])));

const known = new Map<string, ContextWords>();

/** @param language of the article; '' is read as English, as everywhere */
export function contextWords(language: string): ContextWords {
  const code = language.split('-')[0] || 'en';
  const made = known.get(code);
  if (made) return made;
  const context = sliceOf(code, 'context');
  const quotes = sliceOf(code, 'quotes');
  const callings = new Map<string, KnowledgeField>();
  for (const [field, list] of Object.entries(context?.callings ?? {}))
    for (const word of setOf(list)) callings.set(word, field as KnowledgeField);
  const words: ContextWords = {
    trades: setOf(context?.trades),
    callings,
    sport: setOf(context?.sport),
    results: setOf(context?.results),
    at: setOf(context?.at),
    past: setOf(context?.past),
    wholes: setOf(context?.wholes),
    anyPlace: setOf(context?.anyPlace),
    credits: setOf(context?.credits),
    says: setOf(quotes?.verbs),
    determiners: setOf(quotes?.articles, quotes?.possessives),
  };
  known.set(code, words);
  return words;
}
