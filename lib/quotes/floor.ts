/*
 * Who holds the floor: what each block leaves behind for the pronouns of the next ones. "“…,” Obi said. ¶ “…,” she
 * said." is Obi while nobody else comes in between of whom it could be said.
 */

import { countBefore } from '../text/count-before.ts';
import type { QuoteRules } from './quote-rules.ts';
import type { Gaps, GapWord, SpeakerMention } from './speaker-scene.ts';
import { MAX_CLAUSE_WORDS } from './subject/stands-free.ts';

export interface Turn {
  /** Null where the words said so but not who: an official, "they". */
  readonly speaker: string | null;
  /** Where the words end that say so. */
  readonly at: number;
}

export interface BlockTurns {
  /** The people named outside quotes, each mention, in text order. */
  readonly named: readonly SpeakerMention[];
  /** Those of them who may be the subject of their sentence: named in its main clause, behind no preposition. */
  readonly actors: ReadonlySet<string | null>;
  /** Where sentences begin about somebody without a name: "a neighbour", "Obi’s husband". */
  readonly strangers: readonly number[];
  /** What was said in it so far. */
  readonly turns: Turn[];
  /** A heading stands right above it: another chapter. */
  readonly opensChapter: boolean;
}

/** Words of a subject that are looked at: "the two former ferry captains". */
const MAX_SUBJECT_WORDS = 5;

const isPart = (word: GapWord | undefined, rules: QuoteRules): boolean =>
  word !== undefined && !word.mention && (rules.roles.has(word.lower) || rules.people.has(word.lower));

/** "Obi’s brother", and "Obis Bruder", where the s stands in the name: the possessor is not who is spoken of. */
function isOwned(words: readonly GapWord[], at: number, rules: QuoteRules): boolean {
  const apostrophe = words[at]?.lower === "'";
  if (!apostrophe && !(rules.inverts && /s$/.test(words[at - 1]?.lower ?? ''))) return false;
  const owned = apostrophe ? words[at + (words[at + 1]?.lower === 's' ? 2 : 1)] : words[at];
  if (owned?.kind !== 'word' || owned.mention) return false;
  return isPart(owned, rules) || (apostrophe && !owned.capital);
}

/** Where somebody without a name is spoken of at the start of a sentence, whose first word is at `start`; -1 if not. */
function strangerAt(words: readonly GapWord[], start: number, rules: QuoteRules): number {
  let at = start;
  while (words[at]?.mention) at++;
  if (at > start) return isOwned(words, at, rules) ? (words[at] as GapWord).start : -1;
  const opening = words[at] as GapWord;
  // Where nouns have no article: "Brat Kozaka", "Sąsiadka".
  if (rules.articles.size === 0) {
    if (!isPart(opening, rules) && !rules.kin.has(opening.lower)) return -1;
    const owner = words[at + 1]?.mention;
    if (!owner) return opening.start;
    return rules.kin.has(opening.lower) ? owner.end : -1;
  }
  // A genitive of somebody who is no mention.
  const genitive = rules.inverts && opening.capital && opening.lower.endsWith('s');
  if (!genitive && !rules.articles.has(opening.lower)) return -1;
  for (const [offset, word] of words.slice(at + 1, at + 1 + MAX_SUBJECT_WORDS).entries()) {
    // "the brother of Obi"
    const possessor = word.mention?.type === 'person' && rules.prepositions.has(words[at + offset]?.lower ?? '');
    if (word.mention) return possessor ? word.end : -1;
    if (word.kind !== 'word' && word.lower !== '-') return -1;
    if (!isPart(word, rules)) continue;
    const [next, second] = words.slice(at + offset + 2, at + offset + 4);
    if (next && rules.prepositions.has(next.lower) && second?.mention?.type === 'person') return second.end;
    // "the president, Joost van der Veld"
    return next?.mention || (next?.lower === ',' && second?.mention) ? -1 : opening.start;
  }
  return -1;
}

function inMainClause(words: readonly GapWord[], at: number, rules: QuoteRules): boolean {
  if (rules.prepositions.has(words[at - 1]?.lower ?? '')) return false;
  const opensClause = [rules.thats, rules.relatives, rules.breaks];
  const until = Math.max(0, at - MAX_CLAUSE_WORDS);
  for (let back = at - 1; back >= until && words[back]?.sentence === words[at]?.sentence; back--) {
    const lower = words[back]?.lower ?? '';
    if (lower === ',') break;
    if (opensClause.some((list) => list.has(lower))) return false;
  }
  return true;
}

export function turnsOf(gaps: Gaps, rules: QuoteRules, opensChapter: boolean): BlockTurns {
  const named: SpeakerMention[] = [];
  const strangers: number[] = [];
  const actors = new Set<string | null>();
  for (const words of gaps) {
    words.forEach((word, index) => {
      const before = words[index - 1];
      if (word.mention?.type === 'person' && before?.mention !== word.mention) {
        named.push(word.mention);
        if (inMainClause(words, index, rules)) actors.add(word.mention.entityId);
      }
      const stranger = before && before.sentence === word.sentence ? -1 : strangerAt(words, index, rules);
      if (stranger >= 0) strangers.push(stranger);
    });
  }
  return { named, actors, strangers, turns: [], opensChapter };
}

/** Blocks back to which a pronoun reaches. */
export const MAX_BLOCKS = 3;
/** Mentions looked back to in a block, which keeps an endless one from costing more with every quote. */
const MAX_NAMED = 16;

/** Whether somebody said or did something in the blocks that a pronoun reaches, and was not only spoken of. */
export const hasActed = (blocks: readonly BlockTurns[], index: number, entity: string): boolean =>
  blocks
    .slice(Math.max(0, index - MAX_BLOCKS), index + 1)
    .some(({ turns, actors }) => actors.has(entity) || turns.some(({ speaker }) => speaker === entity));

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
    const until = countBefore(named, ({ start }) => start < offset);
    const before = named.slice(Math.max(0, until - MAX_NAMED), until).filter(({ entityId }) => fits(entityId));
    const last = turns[countBefore(turns, (turn) => turn.at < offset) - 1];
    const stranger = strangers[countBefore(strangers, (start) => start < offset) - 1] ?? -1;
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
