/*
 * One block as the search for speakers sees it: its words outside quotation marks, in gaps between the quoted stretches, each word
 * knowing the mention it belongs to; and who in the article is called what ("President Putin").
 */

import type { Span } from '../text/span.ts';
import { type Word, wordsOf } from '../text/words.ts';
import type { QuoteRules } from './quote-rules.ts';
import type { QuoteSpan } from './quote-spans.ts';

/** What attribution needs to know of a mention; `lib/entities` has more. */
export interface SpeakerMention extends Span {
  readonly entity: string | null;
  readonly type: string;
}

export interface GapWord extends Word {
  readonly mention: SpeakerMention | null;
}

/** Gap 0 stands before the first quote, gap n after the n-th. */
export type Gaps = readonly (readonly GapWord[])[];

const SPEAKING = new Set(['person', 'organisation', 'place']);

export const canSpeak = (mention: SpeakerMention): boolean => SPEAKING.has(mention.type);

/** Answers which mention covers a word, for words in text order: the search goes on where the last one ended. */
function mentionFinder(mentions: readonly SpeakerMention[]): (word: Word) => SpeakerMention | null {
  let at = 0;
  return ({ start }) => {
    while (at < mentions.length && (mentions[at] as SpeakerMention).end <= start) at++;
    const mention = mentions[at];
    return mention && mention.start <= start && start < mention.end ? mention : null;
  };
}

/** `mentions` are the block's, sorted. */
export function gapsOf(
  text: string,
  block: Span,
  quotes: readonly QuoteSpan[],
  mentions: readonly SpeakerMention[],
  rules: QuoteRules,
): Gaps {
  const options = { abbreviations: rules.abbreviations, dottedOrdinals: false };
  const edges = [block.start, ...quotes.flatMap((quote) => [quote.start, quote.end]), block.end];
  const mentionOf = mentionFinder(mentions);
  const gaps: GapWord[][] = [];
  for (let at = 0; at + 1 < edges.length; at += 2) {
    const span = { start: edges[at] as number, end: edges[at + 1] as number };
    gaps.push(wordsOf(text, span, options).map((word) => ({ ...word, mention: mentionOf(word) })));
  }
  return gaps;
}

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
    if (mention?.type !== 'person' || firstNamed.has(mention.entity)) continue;
    firstNamed.set(mention.entity, mention.start);
    people.push(mention);
  }
  return { people, firstNamed, mixedPronouns: he && she };
}

/** Who bears a part in the article: role word → entities, from "President Vladimir Putin" and "Putin, the Russian president". */
export type RoleBearers = ReadonlyMap<string, ReadonlySet<string>>;

/** Words between a role and the name it stands by: "foreign minister of Japan, Yoko Kamikawa" is too far to be sure. */
const NEAR = 2;

/** `blocks` hold all words, quoted ones too: what somebody is called in a quote they are called. */
export function roleBearers(blocks: readonly Gaps[], rules: QuoteRules): RoleBearers {
  const bearers = new Map<string, Set<string>>();
  const add = (role: string, entity: string): void => {
    const set = bearers.get(role) ?? new Set();
    set.add(entity);
    bearers.set(role, set);
  };
  for (const gaps of blocks) {
    for (const words of gaps) {
      words.forEach((word, index) => {
        const { mention } = word;
        if (mention?.type !== 'person' || !mention.entity) return;
        if (rules.roles.has(word.lower)) add(word.lower, mention.entity);
        const before = words[index - 1];
        if (before && before.mention !== mention && rules.roles.has(before.lower)) add(before.lower, mention.entity);
        if (words[index + 1]?.mention === mention || words[index + 1]?.lower !== ',') return;
        if (!rules.articles.has(words[index + 2]?.lower ?? '')) return;
        for (let at = index + 3; at <= index + 3 + NEAR; at++) {
          const role = words[at]?.lower ?? '';
          if (rules.roles.has(role)) {
            add(role, mention.entity);
            break;
          }
        }
      });
    }
  }
  return bearers;
}
