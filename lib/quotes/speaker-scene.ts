/*
 * One block as the search for speakers sees it: its words outside quotation marks, in gaps between the quoted
 * stretches, each word knowing the mention it belongs to; and who in the article is called what ("President Putin").
 */

import type { Span } from '../text/span.ts';
import { inSentences, type ScannedWord, stopCounts, type Word, type WordOptions } from '../text/words.ts';
import type { QuoteRules } from './quote-rules.ts';

/** What attribution needs to know of a mention; `lib/entities` has more. */
export interface SpeakerMention extends Span {
  readonly entityId: string | null;
  readonly type: string;
}

export interface BlockWord extends ScannedWord {
  readonly mention: SpeakerMention | null;
}

export type GapWord = BlockWord & Word;

/** Gap 0 stands before the first quote, gap n after the n-th. */
export type Gaps = readonly (readonly GapWord[])[];

const SPEAKING = new Set(['person', 'organisation', 'place']);

export const canSpeak = (mention: SpeakerMention): boolean => SPEAKING.has(mention.type);

/** Answers which mention covers a word, for words in text order: the search goes on where the last one ended. */
function mentionFinder(mentions: readonly SpeakerMention[]): (word: Span) => SpeakerMention | null {
  let at = 0;
  return ({ start }) => {
    while (at < mentions.length && (mentions[at] as SpeakerMention).end <= start) at++;
    const mention = mentions[at];
    return mention && mention.start <= start && start < mention.end ? mention : null;
  };
}

/** `words` and `mentions` are one block's, sorted. */
export function withMentions(words: readonly ScannedWord[], mentions: readonly SpeakerMention[]): BlockWord[] {
  const mentionOf = mentionFinder(mentions);
  return words.map((word) => ({ ...word, mention: mentionOf(word) }));
}

/** `words` and `quotes` are one block's. */
export function gapsOf(words: readonly BlockWord[], quotes: readonly Span[], rules: QuoteRules): Gaps {
  const options = { abbreviations: rules.abbreviations, dottedOrdinals: false };
  const gaps: BlockWord[][] = [[]];
  let next = 0;
  for (const word of words) {
    while (next < quotes.length && (quotes[next] as Span).end <= word.start) {
      gaps.push([]);
      next++;
    }
    const quote = quotes[next];
    if (!quote || word.end <= quote.start) gaps.at(-1)?.push(word);
  }
  while (gaps.length <= quotes.length) gaps.push([]);
  return gaps.map((gap) => inSentences(withoutInnerStops(gap, options), options));
}

/** "Mr. Obi", "Anna B. Obi", "U.S.": a full stop that ends no sentence stands between no verb and its subject. */
const withoutInnerStops = (words: readonly BlockWord[], options: WordOptions): BlockWord[] =>
  words.filter(({ lower }, index) => lower !== '.' || stopCounts(words, index, options));

/** The people a block names outside its quotes, each once, by first mention. */
export interface BlockCast {
  readonly people: readonly SpeakerMention[];
  readonly firstNamed: ReadonlyMap<string | null, number>;
  /** The block speaks of a man and a woman: a pronoun may be somebody not named. */
  readonly mixedPronouns: boolean;
}

export function castOf(gaps: Gaps, rules: QuoteRules): BlockCast {
  const people: SpeakerMention[] = [];
  const firstNamed = new Map<string | null, number>();
  let he = false;
  let she = false;
  for (const word of gaps.flat()) {
    he ||= rules.he.has(word.lower) || rules.otherHe.has(word.lower);
    she ||= rules.she.has(word.lower) || rules.otherShe.has(word.lower);
    const { mention } = word;
    if (mention?.type !== 'person' || firstNamed.has(mention.entityId)) continue;
    firstNamed.set(mention.entityId, mention.start);
    people.push(mention);
  }
  return { people, firstNamed, mixedPronouns: he && she };
}

/**
 * Who bears a part in the article: role word → entities, from "President Vladimir Putin" and "Putin, the Russian
 * president".
 */
export type RoleBearers = ReadonlyMap<string, ReadonlySet<string>>;

/** Words between a role and the name it stands by: "foreign minister of Japan, Yoko Kamikawa" is too far to be sure. */
const NEAR = 2;

/** @param blocks all words of each, quoted ones too: what somebody is called in a quote they are called */
export function roleBearers(blocks: readonly (readonly BlockWord[])[], rules: QuoteRules): RoleBearers {
  const bearers = new Map<string, Set<string>>();
  const add = (role: string, entity: string): void => {
    const set = bearers.get(role) ?? new Set();
    set.add(entity);
    bearers.set(role, set);
  };
  for (const words of blocks) {
    words.forEach((word, index) => {
      const { mention } = word;
      if (mention?.type !== 'person' || !mention.entityId) return;
      if (rules.roles.has(word.lower)) add(word.lower, mention.entityId);
      const before = words[index - 1];
      if (before && before.mention !== mention && rules.roles.has(before.lower)) add(before.lower, mention.entityId);
      if (words[index + 1]?.mention === mention || words[index + 1]?.lower !== ',') return;
      if (!rules.articles.has(words[index + 2]?.lower ?? '')) return;
      for (let at = index + 3; at <= index + 3 + NEAR; at++) {
        const role = words[at]?.lower ?? '';
        if (rules.roles.has(role)) {
          add(role, mention.entityId);
          break;
        }
      }
    });
  }
  return bearers;
}
