/* What both sides of a quote are searched for: a verb of saying or a source, and how a clause opens with somebody. */

import type { Span } from '../text/span.ts';
import type { QuoteRules } from './quote-rules.ts';
import type { GapWord } from './speaker-scene.ts';
import type { SubjectScene } from './subject/subject-scene.ts';

export interface Attribution {
  readonly speaker: string | null;
  readonly cue: Span;
  /** Words between the cue's clause and the quotation marks: a short quote needs a near cue. */
  readonly distance: number;
  /** The verb stands behind the rest of a sentence: what stands before the words knows better. */
  readonly loose?: boolean;
  /** "adding": said by whoever said the words before, where its own sentence names nobody. */
  readonly carries?: boolean;
}

const matchesPhrase = (words: readonly GapWord[], index: number, phrase: readonly string[]): boolean =>
  phrase.every((part, offset) => words[index + offset]?.lower === part);

export function sourceAt(rules: QuoteRules, words: readonly GapWord[], index: number): readonly string[] | null {
  return rules.sources.find((phrase) => matchesPhrase(words, index, phrase)) ?? null;
}

export const spanOf = (words: readonly GapWord[], first: number, last: number): Span => ({
  start: (words[first] as GapWord).start,
  end: (words[last] as GapWord).end,
});

/** Whether the other half of the verb stands further on in its sentence: "gab Obi am Montag bekannt". */
function isSplitVerb({ rules, words }: SubjectScene, { lower, start, sentence }: GapWord): boolean {
  const halves = rules.splitVerbs.get(lower);
  if (!halves) return false;
  return words.some((word) => word.start > start && word.sentence === sentence && halves.includes(word.lower));
}

export const isVerb = (scene: SubjectScene, word: GapWord): boolean =>
  !word.mention && word.kind === 'word' && (scene.rules.verbs.has(word.lower) || isSplitVerb(scene, word));

/** Index of the last word of a person's name that begins the clause, titles passed; -1 for none. */
export function openingPerson({ rules, words }: SubjectScene, start: number, to: number): number {
  let at = start;
  while (at < to && words[at]?.mention?.type !== 'person') {
    const word = words[at] as GapWord;
    if (word.kind !== 'word' || !(word.capital || rules.roles.has(word.lower))) return -1;
    at++;
  }
  const mention = words[at]?.mention;
  while (mention && words[at + 1]?.mention === mention) at++;
  return at < to ? at : -1;
}

/** Signs that begin a remark about the speaker, and those that end it. */
export const ASIDES: ReadonlySet<string> = new Set([',', '(', '—', '–']);
export const ASIDE_ENDS: ReadonlySet<string> = new Set([',', ')', '—', '–']);
/** Words a remark about the speaker may have. */
export const MAX_ASIDE_WORDS = 40;

/** Whether a person is named who is no part of a remark about the one before: "Obi, Brandt", "Obi and Brandt". */
export function joinsPerson({ rules, words }: SubjectScene, from: number, to: number): boolean {
  return words.slice(from, to).some(({ mention }, offset) => {
    const before = words[from + offset - 1];
    if (mention?.type !== 'person' || !before || before.mention === mention) return false;
    return rules.and.has(before.lower) || before.lower === ',';
  });
}
