/*
 * Who holds the floor: what each block leaves behind for the pronouns of the next ones. "“…,” Obi said. ¶ “…,” she
 * said." is Obi while nobody else comes in between of whom it could be said.
 */

import type { QuoteRules } from './quote-rules.ts';
import type { Gaps, GapWord, SpeakerMention } from './speaker-scene.ts';

export interface Turn {
  /** Null where the words said so but not who: an official, "they". */
  readonly speaker: string | null;
  /** Where the words end that say so. */
  readonly at: number;
}

export interface BlockTurns {
  /** The people named outside quotes, each mention, in text order. */
  readonly named: readonly SpeakerMention[];
  /** Where sentences begin with somebody without a name: "a neighbour", "Obi’s husband". */
  readonly strangers: readonly number[];
  /** What was said in it so far. */
  readonly turns: Turn[];
  /** A heading stands right above it: another chapter. */
  readonly opensChapter: boolean;
}

/** Words of a subject that are looked at: "the two former ferry captains". */
const MAX_SUBJECT_WORDS = 5;

/** Somebody without a name at the start of a sentence, where `at` is its first word. */
function isStranger(words: readonly GapWord[], start: number, rules: QuoteRules): boolean {
  let at = start;
  while (words[at]?.mention) at++;
  const owned = at > start;
  if (owned && words[at]?.lower !== "'") return false;
  // "Obis Mann": a genitive that is not marked off from its name.
  const genitive = rules.inverts && words[at]?.capital && words[at]?.lower.endsWith('s');
  if (!owned && !genitive && !rules.articles.has(words[at]?.lower ?? '')) return false;
  for (const word of words.slice(at + 1, at + 1 + MAX_SUBJECT_WORDS)) {
    if (word.mention || (word.kind !== 'word' && word.lower !== '-')) return false;
    if (rules.roles.has(word.lower) || rules.people?.has(word.lower)) {
      // "the president, Joost van der Veld"
      const next = words[words.indexOf(word) + 1];
      return !next?.mention && !(next?.lower === ',' && words[words.indexOf(word) + 2]?.mention);
    }
  }
  return false;
}

export function turnsOf(gaps: Gaps, rules: QuoteRules, opensChapter: boolean): BlockTurns {
  const named: SpeakerMention[] = [];
  const strangers: number[] = [];
  for (const words of gaps) {
    words.forEach((word, index) => {
      const before = words[index - 1];
      if (word.mention?.type === 'person' && before?.mention !== word.mention) named.push(word.mention);
      if ((!before || before.sentence !== word.sentence) && isStranger(words, index, rules)) strangers.push(word.start);
    });
  }
  return { named, strangers, turns: [], opensChapter };
}

/** Blocks back to which a pronoun reaches. */
const MAX_BLOCKS = 3;

const distinct = (mentions: readonly SpeakerMention[]): (string | null)[] => [
  ...new Set(mentions.map(({ entityId }) => entityId)),
];

/** The one somebody of whom a pronoun at `offset` can be said; `fits` knows whom it cannot mean. */
export function holderOf(
  blocks: readonly BlockTurns[],
  index: number,
  offset: number,
  fits: (entity: string | null) => boolean,
): string | null {
  for (let at = index; at >= Math.max(0, index - MAX_BLOCKS); at--) {
    const { named, strangers, turns, opensChapter } = blocks[at] as BlockTurns;
    const before = named.filter(({ start, entityId }) => start < offset && fits(entityId));
    const last = turns.filter((turn) => turn.at < offset).at(-1);
    const stranger = strangers.filter((start) => start < offset).at(-1) ?? -1;
    if (last) {
      if (last.speaker === null || stranger > last.at) return null;
      if (fits(last.speaker)) {
        const later = before.filter(({ start, entityId }) => start > last.at && entityId !== last.speaker);
        return later.length === 0 ? last.speaker : null;
      }
    }
    const people = distinct(before);
    if (people.length > 1) return null;
    const [only = null] = people;
    if (only !== null) return stranger > (before.at(-1)?.start ?? 0) ? null : only;
    if (stranger >= 0 || opensChapter) return null;
  }
  return null;
}
