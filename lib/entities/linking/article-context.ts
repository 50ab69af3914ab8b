/*
 * What an article is about, as far as linking needs it: which countries it names (by name, adjective or capital) and
 * which fields its words belong to. Counted once an article, read for every candidate.
 */

import type { Article } from '../../text/article.ts';
import { articleWords } from '../../text/article-words.ts';
import { foldWord } from '../../text/fold.ts';
import { stretchesOf } from '../../text/stretches.ts';
import type { ScannedWord } from '../../text/words.ts';
import { COUNTRIES } from './candidates-countries.ts';
import { type ContextWords, contextWords } from './context-words.ts';
import { definitionsIn } from './definitions.ts';
import { FIELD_WORDS } from './field-words.ts';
import type { KnowledgeField } from './knowledge-source.ts';

export interface ArticleContext {
  /** Country code → how often it is named. */
  readonly countries: ReadonlyMap<string, number>;
  /** Entities that name a country without saying so, as their mention context → code; see `withNamedCountries`. */
  readonly namedBy: ReadonlyMap<object, string>;
  /** Country code → how many of the article's bodies are at home there by their own names; see `withNamedCountries`. */
  readonly homes: ReadonlyMap<string, number>;
  /** Field → how many of its words stand in the article. */
  readonly fields: ReadonlyMap<KnowledgeField, number>;
  /** Lower-case words of the article, each once. */
  readonly words: ReadonlySet<string>;
  /** The same of runs of up to three words that begin large: "new york" where "New York" stands. */
  readonly phrases: ReadonlySet<string>;
  /** Year the article is from, null when unknown. */
  readonly year: number | null;
  /** ISO 639-1 of the article, '' when unknown, and its words that speak against a link. */
  readonly code: string;
  readonly language: ContextWords;
  /** Enough words of matches stand in it to make it a report of one. */
  readonly isSporty: boolean;
  /** Last words of its people's names, folded; see `withNamedCountries`. */
  readonly surnames: ReadonlySet<string>;
  /** What its brackets say its acronyms are short for. */
  readonly definitions: ReadonlyMap<string, string>;
}

/** Different words of sport that make a report, with a result in figures one less; and how many of a hundred words. */
const SPORTY = 4;
const SPORTY_SHARE = 1;
const RESULT = /\b\d{1,3}[-–]\d{1,3}\b/;

/** "goal" and "goals" are one. */
const stem = (word: string): string => word.replace(/e?s$/, '');

function isMatchReport(written: readonly string[], text: string, { sport }: ContextWords): boolean {
  const found = written.map(foldWord).filter((word) => sport.has(word));
  const kinds = new Set(found.map(stem)).size + (RESULT.test(text) ? 1 : 0);
  return kinds >= SPORTY && 100 * found.length >= SPORTY_SHARE * written.length;
}

/** Longest country name, in words ("Democratic Republic of the Congo"). */
const MAX_WORDS = 5;

const codesByPhrase = new Map<string, string[]>();
const codesByAdjective = new Map<string, string[]>();
const partsByName = new Map<string, string>();
for (const country of COUNTRIES)
  for (const phrase of [country.name, country.capital, ...country.also, ...country.adjectives]) {
    const key = phrase.replace(/\./g, '').replace(/-/g, ' ');
    const codes = codesByPhrase.get(key) ?? [];
    if (!codes.includes(country.code)) codesByPhrase.set(key, [...codes, country.code]);
  }
for (const { code, adjectives } of COUNTRIES)
  for (const adjective of adjectives)
    codesByAdjective.set(adjective, [...(codesByAdjective.get(adjective) ?? []), code]);

/** Parts of a state that stand for it in the news. */
const PARTS: Readonly<Record<string, string>> = {
  GB: 'England|English|Scotland|Scottish|Wales|Welsh|Northern Ireland',
  US: 'Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|West Virginia|Wisconsin|Wyoming',
  CA: 'Ontario|Quebec|Alberta|British Columbia|Manitoba|Saskatchewan|Nova Scotia|New Brunswick|Newfoundland',
  AU: 'Queensland|New South Wales|Tasmania|South Australia|Western Australia',
  DE: 'Bavaria|Saxony|Hesse|Brandenburg',
};
/** Countries whose towns the news names with the state. */
const TOLD_BY_STATE = new Set(['US', 'CA', 'AU']);
for (const [code, parts] of Object.entries(PARTS)) for (const part of parts.split('|')) partsByName.set(part, code);

/**
 * Country codes a phrase stands for: "Russian" and "Moscow" give RU, "Congolese" two. Case counts: "turkey" is a bird.
 */
export const countriesOfPhrase = (phrase: string): readonly string[] =>
  codesByPhrase.get(phrase.replace(/\./g, '').replace(/-/g, ' ')) ?? [];

/** The countries of a people: "Russian", not "Moscow" or "Russia". */
export const countriesOfPeople = (adjective: string): readonly string[] => codesByAdjective.get(adjective) ?? [];

export interface Territory {
  readonly code: string;
  /** One of its states, by which its towns are told apart. */
  readonly isState: boolean;
}

/** States that stand for their country only behind a town, since their own names are towns' too. */
const CALLED_LIKE_TOWNS = new Set(['New York', 'Washington']);

/** A country by its name, or one of its states by theirs; capitals and peoples are none. */
export function territoryOf(name: string): Territory | null {
  const code = partsByName.get(name) ?? (CALLED_LIKE_TOWNS.has(name) ? 'US' : undefined);
  if (code) return { code, isState: TOLD_BY_STATE.has(code) };
  const country = COUNTRIES.find((each) => each.name === name || each.also.includes(name));
  return country ? { code: country.code, isState: false } : null;
}

export const countryCount = ({ countries }: Pick<ArticleContext, 'countries'>, code: string): number =>
  countries.get(code) ?? 0;

/** How much more often another country has to be named to make a story its own. */
const MUCH_MORE = 4;

/** The article is about another country. */
export function isOutnumbered(country: string, context: ArticleContext): boolean {
  const others = [...context.countries].flatMap(([code, count]) => (code === country ? [] : count));
  return country !== '' && countryCount(context, country) * MUCH_MORE < Math.max(0, ...others);
}

const WORD = /[\p{L}\p{N}]+(?:[.'’][\p{L}\p{N}]+)*/gu;

/** Words as names are written: a possessive and dots off, "U.S." and "O'Brien" in one piece. */
const namesIn = (text: string): string[] =>
  (text.match(WORD) ?? []).map((word) => word.replace(/['’]s$/, '').replace(/\./g, ''));

const namesAmong = (text: string, words: readonly ScannedWord[]): string[] =>
  stretchesOf(words).flatMap(({ only, start, end }) =>
    only === null ? namesIn(text.slice(start, end)) : text.slice(only.start, only.end),
  );

function countCountries(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (let at = 0; at < words.length; at++) {
    if (!/^\p{Lu}/u.test(words[at] as string)) continue;
    for (let length = Math.min(MAX_WORDS, words.length - at); length > 0; length--) {
      const phrase = words.slice(at, at + length).join(' ');
      const part = partsByName.get(phrase);
      const codes = codesByPhrase.get(phrase) ?? (part ? [part] : []);
      if (codes.length === 0) continue;
      for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1);
      at += length - 1;
      break;
    }
  }
  return counts;
}

/** Longest place in a description ("New South Wales"), in words. */
const MAX_PHRASE = 3;

function phrasesOf(words: readonly string[]): ReadonlySet<string> {
  const phrases = new Set<string>();
  words.forEach((word, at) => {
    if (!/^\p{Lu}/u.test(word)) return;
    for (let length = 1; length <= MAX_PHRASE; length++)
      phrases.add(
        words
          .slice(at, at + length)
          .join(' ')
          .toLowerCase(),
      );
  });
  return phrases;
}

export function articleContext(article: Article): ArticleContext {
  const written = [
    ...namesIn(article.title),
    ...articleWords(article).flatMap((words) => namesAmong(article.text, words)),
  ];
  const words = new Set(written.map((word) => word.toLowerCase()));
  const fields = new Map<KnowledgeField, number>();
  for (const [field, cues] of FIELD_WORDS) {
    let count = 0;
    for (const cue of cues) if (words.has(cue)) count++;
    if (count > 0) fields.set(field, count);
  }
  const code = article.language.split('-')[0] ?? '';
  const language = contextWords(code);
  const year = article.published ? Number.parseInt(article.published, 10) : Number.NaN;
  return {
    countries: countCountries(written),
    namedBy: new Map(),
    homes: new Map(),
    fields,
    words,
    phrases: phrasesOf(written),
    year: Number.isNaN(year) ? null : year,
    code,
    language,
    isSporty: isMatchReport(written, article.text, language),
    surnames: new Set(),
    definitions: definitionsIn(article.text),
  };
}
