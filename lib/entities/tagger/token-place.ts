/* A token in its sentence, with the words around it: what its features are read from. */

import { UNKNOWN_CLUSTERS } from './clusters.ts';
import { EDGE, type TaggerDocument } from './document.ts';
import type { WordFacts } from './word-facts.ts';

/** What stands before a sentence's first word and after its last. */
const NONE: WordFacts = {
  lower: EDGE,
  cased: EDGE,
  folded: EDGE,
  listed: EDGE,
  shape: EDGE,
  case: 7,
  prefix2: EDGE,
  prefix3: EDGE,
  prefix4: EDGE,
  suffix1: EDGE,
  suffix2: EDGE,
  suffix3: EDGE,
  suffix4: EDGE,
  length: 0,
  lists: 0,
  clusters: UNKNOWN_CLUSTERS,
};

export class TokenPlace {
  readonly document: TaggerDocument;
  readonly i: number;
  /** The sentence's first token and end. */
  readonly first: number;
  readonly limit: number;
  /** The word, the one before (`p`) and the one after (`n`), and those beyond them. */
  readonly w: WordFacts;
  readonly p: WordFacts;
  readonly n: WordFacts;
  readonly pp: WordFacts;
  readonly nn: WordFacts;
  /** Bit 1: no white space before the word, bit 2: none after it. */
  readonly glue: number;
  /** 1 for the first word of a sentence, else 0. */
  readonly start: number;
  /** Part of a run of capitalised words. */
  readonly isInRun: boolean;

  constructor(document: TaggerDocument, i: number) {
    const { facts, glued, runFrom, sentenceFrom, sentenceTo } = document;
    this.document = document;
    this.i = i;
    this.first = sentenceFrom[i] as number;
    this.limit = sentenceTo[i] as number;
    this.w = facts[i] as WordFacts;
    this.p = this.at(i - 1);
    this.n = this.at(i + 1);
    this.pp = this.at(i - 2);
    this.nn = this.at(i + 2);
    this.glue = (glued[i] as number) | (i + 1 < this.limit ? (glued[i + 1] as number) << 1 : 0);
    this.start = i === this.first ? 1 : 0;
    this.isInRun = (runFrom[i] as number) >= 0;
  }

  /** Any word of the sentence. */
  at(index: number): WordFacts {
    return index >= this.first && index < this.limit ? (this.document.facts[index] as WordFacts) : NONE;
  }
}
