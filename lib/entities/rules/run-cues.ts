/*
 * What the words of a run and those around it say about its type. The cues are asked in their order, and the first that
 * holds decides; its name says why.
 */

import { isLowerUnit } from '../../text/characters.ts';
import { type Tokens, tokenText } from '../../text/tokens.ts';
import type { EntityType } from '../mention.ts';
import { FIRST_NAMES } from './first-names.ts';
import {
  HONORIFICS,
  ORGANISATION_AFTER,
  ORGANISATION_BEFORE,
  ORGANISATION_LAST,
  PERSON_TITLES,
  PERSON_VERBS,
  PLACE_AFTER,
  PLACE_PAIRS,
} from './name-cues.ts';
import { lower, pairAt, startsUpper, type TokenRange } from './name-runs.ts';

/** A run as the cues see it. */
interface RunView extends TokenRange {
  readonly tokens: Tokens;
  readonly length: number;
  /** Its first and last word. */
  readonly head: string;
  readonly last: string;
  /** The word before it in the sentence, in lower case, and the one behind it as written; '' for none. */
  readonly before: string;
  readonly after: string;
  /** The two words behind it, in lower case. */
  readonly pairAfter: string;
  readonly startsSentence: boolean;
}

interface Cue {
  readonly name: string;
  readonly type: EntityType;
  readonly score: number;
  /** Asked in English only: its words are English, or mean something else elsewhere. */
  readonly english?: true;
  readonly test: (run: RunView) => boolean;
}

export const CUES: readonly Cue[] = [
  {
    name: 'ends in a word of organisations: "Boston University"',
    type: 'organisation',
    score: 0.8,
    test: ({ length, last }) => length > 1 && ORGANISATION_LAST.has(last),
  },
  {
    name: 'begins with one, and goes on with "of": "Ministry of Foreign Affairs"',
    type: 'organisation',
    score: 0.8,
    test: ({ tokens, from, length, head }) =>
      length > 2 && ORGANISATION_LAST.has(head) && tokenText(tokens, from + 1) === 'of',
  },
  {
    name: 'before what an organisation is: "RIA news agency"',
    type: 'organisation',
    score: 0.8,
    test: ({ pairAfter }) => ORGANISATION_AFTER.has(pairAfter),
  },
  {
    name: 'ends in two words of places: "Kennedy Space Center"',
    type: 'place',
    score: 0.75,
    test: ({ tokens, to, length }) => length > 2 && PLACE_PAIRS.has(pairAt(tokens, to - 2, to)),
  },
  {
    name: 'before what a place is: "Vostochny space center", "Primorsky province"',
    type: 'place',
    score: 0.75,
    test: ({ pairAfter, after }) => PLACE_PAIRS.has(pairAfter) || PLACE_AFTER.has(after),
  },
  {
    name: 'ends in a word of places: "Lake District"',
    type: 'place',
    score: 0.75,
    test: ({ length, last }) => length > 1 && PLACE_AFTER.has(last.toLowerCase()),
  },
  {
    name: 'begins with a given name',
    type: 'person',
    score: 0.8,
    test: ({ length, head, last }) =>
      length > 1 && length < 6 && FIRST_NAMES.has(head) && isLowerUnit(last.charCodeAt(last.length - 1)),
  },
  {
    name: 'a word, then a hyphenated pair whose second part is lower-case: "Kim Jong-un"',
    type: 'person',
    score: 0.75,
    test: ({ tokens, from, to, length }) =>
      length === 4 && tokenText(tokens, from + 2) === '-' && !startsUpper(tokens, to - 1),
  },
  {
    name: 'after an honorific: "Mr Smith", "Señora Ruiz"',
    type: 'person',
    score: 0.75,
    test: ({ length, before }) => HONORIFICS.has(before) && length <= 3,
  },
  {
    name: 'after a title: "coach Ruiz"',
    type: 'person',
    score: 0.7,
    english: true,
    test: ({ tokens, from, length, before }) => PERSON_TITLES.has(before) && length <= 3 && startsUpper(tokens, from),
  },
  {
    name: 'after what an organisation is: "carmaker Seat"',
    type: 'organisation',
    score: 0.7,
    english: true,
    test: ({ length, before }) => ORGANISATION_BEFORE.has(before) && length <= 3,
  },
  {
    name: 'before a verb of people: "… Ruiz said"',
    type: 'person',
    score: 0.6,
    english: true,
    test: ({ length, after, startsSentence }) => length <= 3 && PERSON_VERBS.has(after) && !startsSentence,
  },
];

/** The first cue that holds for a run in a sentence; null when its surroundings say nothing. */
export function cueOfRun(tokens: Tokens, { from, to }: TokenRange, sentence: TokenRange, english: boolean): Cue | null {
  const run: RunView = {
    tokens,
    from,
    to,
    length: to - from,
    head: tokenText(tokens, from),
    last: tokenText(tokens, to - 1),
    before: from > sentence.from ? lower(tokens, from - 1) : '',
    after: to < sentence.to ? tokenText(tokens, to) : '',
    pairAfter: pairAt(tokens, to, sentence.to),
    startsSentence: from === sentence.from,
  };
  return CUES.find((cue) => (english || !cue.english) && cue.test(run)) ?? null;
}
