/*
 * A document made ready for the tagger: facts of each word, runs of capitalised words, list matches, and what the whole
 * document says about a word (seen in lower case? part of a longer name elsewhere? said beside what?). One pass,
 * linear.
 */

import { wordsOfAll } from '../../languages/all-languages.ts';
import type { Tokens } from '../../text/tokens.ts';
import type { ArticleTokens } from '../article-tokens.ts';
import { type CaseEnding, listedForm } from './case-endings.ts';
import { type ClusterTable, FINE_LIMIT, findClusters, hasClusters, UNKNOWN_CLUSTERS } from './clusters.ts';
import { findDefinitions } from './definitions.ts';
import { addWord, type Gazetteer, lookUp, MAX_PHRASE_WORDS } from './gazetteer.ts';
import { hashString, mix } from './hashing.ts';
import { type SentenceView, topicOfAll, viewSentence } from './sentence-view.ts';
import { CASE, type Lexicon, type WordFacts, wordFacts } from './word-facts.ts';

/** Other places where a word stands, as hashes; a few are enough to type it. */
const CONTEXTS_KEPT = 3;

/** What the document as a whole says about a capitalised word. */
export interface WordStory {
  lowerSeen: boolean;
  capitalInside: number;
  /** Hashes of the words before and after runs that hold it, their clusters, and where (token index of the run). */
  readonly before: number[];
  readonly after: number[];
  readonly clustersBefore: number[];
  readonly clustersAfter: number[];
  readonly at: number[];
  /** From longer runs ending with the word: list bits of their first word; -1 when there is none. */
  longerFirst: number;
  /** From longer runs beginning with it: hash of their last word; 0 when there is none. */
  longerLast: number;
}

export interface TaggerDocument {
  readonly tokens: Tokens;
  readonly sentences: Int32Array;
  readonly facts: readonly WordFacts[];
  /** 1 when no white space stands before the token. */
  readonly glued: Uint8Array;
  /** First token and end of the run of capitalised words a token is in; -1 outside. */
  readonly runFrom: Int32Array;
  readonly runTo: Int32Array;
  /** Longest list match covering a token: kind, +16 when not its first word, +32 for matches of two words or more. */
  readonly matched: Uint8Array;
  /** List kind of the run as a whole. */
  readonly runKind: Uint8Array;
  readonly stories: ReadonlyMap<number, WordStory>;
  /** False where the model has no clusters: nothing is asked of them then, nor of topics, which come from them. */
  readonly hasClusters: boolean;
  /** How much of the document is said of sport and of markets, as `topicLevel` counts. */
  topic: number;
  /** By token: what its sentence is like. */
  readonly views: readonly SentenceView[];
  /** Acronyms the document explains in brackets, by the word's hash: the last word of what each stands for. */
  readonly definitions: ReadonlyMap<number, number>;
  /** Sentence's first and end token, by token. */
  readonly sentenceFrom: Int32Array;
  readonly sentenceTo: Int32Array;
}

export const isCapital = (facts: WordFacts): boolean =>
  facts.case === CASE.capital || facts.case === CASE.upper || facts.case === CASE.mixed || facts.case === CASE.initial;

/** Letters; a lower-case part after a hyphen that may be a given name's second half ("Jong-un"). */
const MAX_SYLLABLE_LETTERS = 5;
/** After a hyphen these make an adjective of a name ("London-based"). */
const HYPHEN_WORDS = new Set(
  [...wordsOfAll(({ names }) => names?.afterHyphen), ...wordsOfAll(({ names }) => names?.afterHyphenInTagger)].map(
    hashString,
  ),
);

/** Parts two names ("Lund/Orr"). */
const SLASH = hashString('/');

/** Spellings kept between documents; a bound, since pages are hostile. */
const CACHE_LIMIT = 60_000;

export class WordCache {
  readonly #facts = new Map<string, WordFacts>();
  readonly #lexicon: Lexicon;

  readonly hasClusters: boolean;

  constructor(gazetteer: Gazetteer, clusters: ClusterTable, endings: readonly CaseEnding[] = []) {
    this.hasClusters = hasClusters(clusters);
    this.#lexicon = (lower, written) => {
      const folded = hashString(written);
      const listed = listedForm(gazetteer, written, folded, endings);
      const found = findClusters(clusters, lower);
      return {
        folded,
        listed,
        lists: lookUp(gazetteer.words, listed),
        clusters: found === UNKNOWN_CLUSTERS && folded !== lower ? findClusters(clusters, folded) : found,
      };
    };
  }

  get(word: string): WordFacts {
    let facts = this.#facts.get(word);
    if (facts === undefined) {
      facts = wordFacts(word, this.#lexicon);
      if (this.#facts.size >= CACHE_LIMIT) this.#facts.clear();
      this.#facts.set(word, facts);
    }
    return facts;
  }
}

const joins = (facts: WordFacts): boolean =>
  isCapital(facts) ||
  (facts.case === CASE.lower && facts.length <= MAX_SYLLABLE_LETTERS && !HYPHEN_WORDS.has(facts.lower));

function findRuns(document: TaggerDocument, from: number, to: number): void {
  const { facts, glued, runFrom, runTo } = document;
  let at = from;
  while (at < to) {
    if (!isCapital(facts[at] as WordFacts)) {
      at++;
      continue;
    }
    let end = at + 1;
    while (end < to) {
      if (isCapital(facts[end] as WordFacts)) end++;
      // A glued hyphen, apostrophe or ampersand with a capital or the second half of a given name behind it.
      else if (
        end + 1 < to &&
        glued[end] === 1 &&
        glued[end + 1] === 1 &&
        (facts[end] as WordFacts).case === CASE.other &&
        (facts[end] as WordFacts).lower !== SLASH &&
        joins(facts[end + 1] as WordFacts)
      )
        end += 2;
      else break;
    }
    for (let i = at; i < end; i++) {
      runFrom[i] = at;
      runTo[i] = end;
    }
    at = end;
  }
}

function matchLists(document: TaggerDocument, gazetteer: Gazetteer, from: number, to: number): void {
  const { facts, matched, runFrom, runTo, runKind } = document;
  for (let at = from; at < to; ) {
    const first = facts[at] as WordFacts;
    if (!isCapital(first)) {
      at++;
      continue;
    }
    let phrase = 0;
    let listed = 0;
    let kind = 0;
    let length = 0;
    const run = runFrom[at] as number;
    for (let end = at; end < to && end - at < MAX_PHRASE_WORDS; end++) {
      const word = facts[end] as WordFacts;
      if (word.case === CASE.other && word.length === 1) continue;
      phrase = addWord(phrase, word.folded);
      listed = addWord(listed, word.listed);
      if (word.case === CASE.lower && end + 1 === to) break;
      const found =
        word.case === CASE.lower
          ? 0
          : lookUp(gazetteer.phrases, phrase) || (listed === phrase ? 0 : lookUp(gazetteer.phrases, listed));
      if (found > 0) {
        kind = found;
        length = end - at + 1;
        if (at === run && end + 1 === runTo[at]) for (let i = at; i <= end; i++) runKind[i] = found;
      }
    }
    if (length > 0) {
      for (let i = 0; i < length; i++) matched[at + i] = kind | (i > 0 ? 16 : 0) | (length > 1 ? 32 : 0);
      at += length;
    } else at++;
  }
}

function tellStories(document: TaggerDocument, stories: Map<number, WordStory>): void {
  const { facts, runFrom, runTo, sentenceFrom, sentenceTo } = document;
  const story = (word: number): WordStory => {
    let told = stories.get(word);
    if (told === undefined) {
      told = {
        lowerSeen: false,
        capitalInside: 0,
        before: [],
        after: [],
        clustersBefore: [],
        clustersAfter: [],
        at: [],
        longerFirst: -1,
        longerLast: 0,
      };
      stories.set(word, told);
    }
    return told;
  };
  for (let i = 0; i < facts.length; i++) {
    const word = facts[i] as WordFacts;
    const from = runFrom[i] as number;
    if (from < 0) continue;
    const told = story(word.lower);
    const to = runTo[i] as number;
    if (from > (sentenceFrom[i] as number) || i > from) told.capitalInside++;
    if (told.before.length < CONTEXTS_KEPT) {
      const before = from > (sentenceFrom[i] as number) ? (facts[from - 1] as WordFacts) : null;
      const after = to < (sentenceTo[i] as number) ? (facts[to] as WordFacts) : null;
      told.before.push(before?.lower ?? 1);
      told.after.push(after?.lower ?? 2);
      told.clustersBefore.push(before?.clusters.middle ?? FINE_LIMIT);
      told.clustersAfter.push(after?.clusters.middle ?? FINE_LIMIT);
      told.at.push(from);
    }
    if (to - from > 1) {
      if (i === to - 1 && told.longerFirst < 0) told.longerFirst = (facts[from] as WordFacts).lists;
      if (i === from && told.longerLast === 0) told.longerLast = (facts[to - 1] as WordFacts).lower;
    }
  }
  for (const word of facts) {
    if (word.case !== CASE.lower) continue;
    const told = stories.get(word.lower);
    if (told) told.lowerSeen = true;
  }
}

export function prepareDocument(words: ArticleTokens, cache: WordCache, gazetteer: Gazetteer): TaggerDocument {
  const { tokens, sentences } = words;
  const { count, text, start, end } = tokens;
  const facts: WordFacts[] = new Array(count);
  const glued = new Uint8Array(count);
  for (let i = 0; i < count; i++) {
    facts[i] = cache.get(text.slice(start[i], end[i]));
    if (i > 0 && start[i] === end[i - 1]) glued[i] = 1;
  }
  const stories = new Map<number, WordStory>();
  const views: SentenceView[] = new Array(count);
  const definitions = new Map<number, number>();
  const document: TaggerDocument = {
    tokens,
    sentences,
    facts,
    glued,
    runFrom: new Int32Array(count).fill(-1),
    runTo: new Int32Array(count).fill(-1),
    matched: new Uint8Array(count),
    runKind: new Uint8Array(count),
    stories,
    hasClusters: cache.hasClusters,
    topic: 0,
    views,
    definitions,
    sentenceFrom: new Int32Array(count),
    sentenceTo: new Int32Array(count),
  };
  const seen: SentenceView[] = [];
  for (let s = 0; s + 1 < sentences.length; s++) {
    const from = sentences[s] as number;
    const to = sentences[s + 1] as number;
    document.sentenceFrom.fill(from, from, to);
    document.sentenceTo.fill(to, from, to);
    const view = viewSentence(facts, from, to);
    views.fill(view, from, to);
    seen.push(view);
    findRuns(document, from, to);
    matchLists(document, gazetteer, from, to);
  }
  tellStories(document, stories);
  document.topic = topicOfAll(seen);
  for (const [acronym, long] of findDefinitions(tokens, facts, document.sentenceFrom, document.sentenceTo))
    definitions.set(acronym, long);
  return document;
}

/** A hash for "nothing there", at a sentence's edge. */
export const EDGE: number = mix(1, 0x5eed);
