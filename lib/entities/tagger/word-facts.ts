/*
 * What the tagger wants to know about a word by itself: hashes of its letters, its shape, its beginnings and ends.
 * Computed once per spelling and kept, so that a document costs integer arithmetic only.
 */

import { oneOf, ZERO_WIDTH } from '../../text/characters.ts';
import { LETTERS } from '../../text/fold.ts';
import type { Clusters } from './clusters.ts';
import { hashString, mix } from './hashing.ts';

/** How a word is capitalised. */
export const CASE = { other: 0, lower: 1, capital: 2, upper: 3, mixed: 4, digits: 5, initial: 6 } as const;

export interface WordFacts {
  /** Hash of the normal form in lower case, digits as 0. */
  readonly lower: number;
  /** The same with its capitals. */
  readonly cased: number;
  /** Hash for list look-up: marks and dots off. */
  readonly folded: number;
  /** The same of the form that a list has, where only that is listed: "Merkels" is "Merkel". */
  readonly listed: number;
  readonly shape: number;
  readonly case: number;
  readonly prefix2: number;
  readonly prefix3: number;
  readonly prefix4: number;
  readonly suffix1: number;
  readonly suffix2: number;
  readonly suffix3: number;
  readonly suffix4: number;
  readonly length: number;
  /** Bits from the model's token lists. */
  readonly lists: number;
  readonly clusters: Clusters;
}

const QUOTES = new Map(
  Object.entries({
    '‘': "'",
    '’': "'",
    ʼ: "'",
    '“': '"',
    '”': '"',
    '„': '"',
    '«': '"',
    '»': '"',
    '``': '"',
    "''": '"',
    '–': '-',
    '—': '-',
    '--': '-',
    '…': '...',
  }),
);

const UNSEEN = oneOf(ZERO_WIDTH, 'g');

/** Straight quotes and dashes, nothing of zero width. */
export function normaliseWord(word: string): string {
  const known = QUOTES.get(word);
  if (known !== undefined) return known;
  let plain = true;
  for (let i = 0; i < word.length; i++) {
    if (word.charCodeAt(i) > 0x7e) {
      plain = false;
      break;
    }
  }
  return plain ? word : word.replace(UNSEEN, '').replace(/[‘’ʼ]/g, "'");
}

/** Letters of `LETTERS` that the lists were hashed with as they are. */
const LEFT = 'ðþ';

/**
 * Lower case without marks and dots: one spelling for list look-up. Not `fold`: the model's lists were hashed with
 * these steps in this order, which leave the capitals of compatibility forms ("™").
 */
export function foldWord(word: string): string {
  const lower = word.toLowerCase().replaceAll('.', '').replaceAll("'", '');
  for (let i = 0; i < lower.length; i++) {
    if (lower.charCodeAt(i) > 0x7e) {
      return lower
        .normalize('NFKD')
        .replace(/\p{M}+/gu, '')
        .replace(/\P{ASCII}/gu, (letter) => (LEFT.includes(letter) ? letter : (LETTERS[letter] ?? letter)));
    }
  }
  return lower;
}

function caseOf(word: string): number {
  let upper = 0;
  let lower = 0;
  let digits = 0;
  for (const letter of word) {
    if (letter >= '0' && letter <= '9') digits++;
    else if (letter !== letter.toLowerCase()) upper++;
    else if (letter !== letter.toUpperCase()) lower++;
  }
  if (upper === 0 && lower === 0) return digits > 0 ? CASE.digits : CASE.other;
  const first = word[0] as string;
  const capital = first !== first.toLowerCase();
  if (lower === 0) return upper === 1 ? CASE.initial : CASE.upper;
  if (upper === 0) return CASE.lower;
  return capital && upper === 1 ? CASE.capital : CASE.mixed;
}

/** "Xx", "X.X.", "0,0": runs of one kind shortened to two. */
function shapeOf(word: string): string {
  let shape = '';
  for (const letter of word.slice(0, 24)) {
    const kind =
      letter >= '0' && letter <= '9'
        ? '0'
        : letter !== letter.toLowerCase()
          ? 'X'
          : letter !== letter.toUpperCase()
            ? 'x'
            : letter;
    if (shape.length < 2 || shape.at(-1) !== kind || shape.at(-2) !== kind) shape += kind;
  }
  return shape;
}

/** What the model knows of a word, by the hash of its normal form in lower case and by its form for list look-up. */
export type Lexicon = (lower: number, folded: string) => Pick<WordFacts, 'folded' | 'listed' | 'lists' | 'clusters'>;

export function wordFacts(raw: string, lexicon: Lexicon): WordFacts {
  const word = normaliseWord(raw).slice(0, 40);
  const lower = word.toLowerCase().replace(/[0-9]/g, '0');
  const hash = hashString(lower);
  const part = (text: string, salt: number): number => mix(hashString(text), salt);
  return {
    lower: hash,
    cased: hashString(word),
    shape: hashString(shapeOf(word)),
    case: caseOf(word),
    prefix2: part(lower.slice(0, 2), 1),
    prefix3: part(lower.slice(0, 3), 2),
    prefix4: part(lower.slice(0, 4), 3),
    suffix1: part(lower.slice(-1), 4),
    suffix2: part(lower.slice(-2), 5),
    suffix3: part(lower.slice(-3), 6),
    suffix4: part(lower.slice(-4), 7),
    length: Math.min(word.length, 10),
    ...lexicon(hash, foldWord(word)),
  };
}
