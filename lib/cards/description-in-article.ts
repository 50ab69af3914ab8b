/*
 * How the article itself words what an entity is: "Russian President Vladimir Putin", "Rafael Grossi, head of the UN
 * nuclear watchdog,", "the North Korean dictator". Read from the words beside its mentions; and for whoever leads a
 * country, from "the <country's> <leader>" anywhere, when no other leader of that country is in the article.
 */

import { countriesOfPhrase } from '../entities/linking/article-context.ts';
import type { Article } from '../text/article.ts';
import type { Span } from '../text/span.ts';
import { LEADER_NOUNS, ROLE_MODIFIERS, ROLE_NOUNS } from './role-words.ts';

/** Characters looked at on each side of a mention; roles in the news are shorter. */
const REACH = 90;
/** Words of one apposition; beyond that it is a clause. */
const MAX_WORDS = 12;

const bare = (word: string): string => word.toLowerCase().replace(/[’']s$/u, '');
const isNoun = (word: string): boolean => ROLE_NOUNS.has(bare(word)) || ROLE_NOUNS.has(bare(word).replace(/^.*-/u, ''));
const isModifier = (word: string): boolean => ROLE_MODIFIERS.has(bare(word)) || isNoun(word);

/** How many of the last words name a country ("North Korean", "Russia’s"). */
function countryLength(words: readonly string[]): number {
  for (const length of [3, 2, 1]) {
    const phrase = words
      .slice(-length)
      .join(' ')
      .replace(/[’']s$/u, '');
    if (words.length >= length && countriesOfPhrase(phrase).length > 0) return length;
  }
  return 0;
}

/** The role that ends where a mention begins, or null. `the` is kept where it is written. */
function roleBefore(text: string): string | null {
  const clause = text.split(/[\n.;:!?“”"(),]/u).at(-1) ?? '';
  if (!/\s$/u.test(clause)) return null;
  const words = clause.trim().split(/\s+/u);
  const last = words.at(-1) ?? '';
  if (!isNoun(last) || /[’']s$/u.test(last)) return null;
  let start = words.length - 1;
  while (start > 0) {
    const length = countryLength(words.slice(0, start));
    if (length > 0) start -= length;
    else if (isModifier(words[start - 1] as string)) start -= 1;
    else break;
  }
  if (/^the$/iu.test(words[start - 1] ?? '')) start -= 1;
  return words.slice(start).join(' ').replace(/^The /u, 'the ');
}

/** Says that a clause goes on, so what stood before it was no apposition. */
const FINITE = /^(?:is|are|was|were|has|have|had|said|says|will|would|who|which|that|and|but|when|where|while)$/u;

/** The apposition between commas after a mention, or null. */
function roleAfter(text: string): string | null {
  const clause = /^,\s+(?:\d{1,3},\s+)?([^,.;:!?\n“”"()–—]{3,90})[,.;–—\n)]/u.exec(text)?.[1];
  if (!clause) return null;
  const words = clause.trim().split(/\s+/u);
  if (words.length > MAX_WORDS || words.some((word) => FINITE.test(word))) return null;
  const head = words.findIndex((word) => /^(?:of|at|for|in|from|with|on|to|since)$/u.test(word));
  const core = head === -1 ? words : words.slice(0, head);
  const opening = words[0] ?? '';
  if (!core.some(isNoun)) return null;
  const opens =
    /^(?:the|a|an|one|its|his|her|their)$/iu.test(opening) ||
    isModifier(opening) ||
    countryLength(words.slice(0, 2)) > 0 ||
    countryLength(words.slice(0, 1)) > 0;
  return opens ? words.join(' ') : null;
}

/** More words and a country say more. */
const weight = (role: string): number => {
  const words = role.split(' ');
  return words.length + (words.some((_, at) => countryLength(words.slice(0, at + 1)) > 0) ? 3 : 0);
};

const blockOf = (article: Article, offset: number): Span =>
  article.lines.find(({ start, end }) => start <= offset && offset < end) ?? { start: 0, end: article.text.length };

/** "the Russian president", anywhere: for the one leader of `country` in the article. */
function leaderPhrase(article: Article, country: string): string | null {
  for (const [phrase] of article.text.matchAll(/\b[Tt]he(?: \p{Lu}[\p{L}.]+){1,2} \p{Ll}+/gu)) {
    const words = phrase.split(' ').slice(1);
    const noun = words.pop() ?? '';
    if (LEADER_NOUNS.has(noun) && countriesOfPhrase(words.join(' ')).includes(country))
      return `the ${words.join(' ')} ${noun}`;
  }
  return null;
}

export interface RoleContext {
  readonly mentions: readonly Span[];
  /** Country the entity is known to lead and nobody else in the article does; null otherwise. */
  readonly leads: string | null;
}

export function descriptionInArticle(article: Article, { mentions, leads }: RoleContext): string | null {
  let best: string | null = null;
  for (const mention of mentions) {
    const block = blockOf(article, mention.start);
    const before = article.text.slice(Math.max(block.start, mention.start - REACH), mention.start);
    const after = `${article.text.slice(mention.end, Math.min(block.end, mention.end + REACH))}\n`;
    for (const role of [roleAfter(after), roleBefore(before)])
      if (role !== null && (best === null || weight(role) > weight(best))) best = role;
  }
  const led = leads === null ? null : leaderPhrase(article, leads);
  return led !== null && (best === null || weight(led) > weight(best)) ? led : best;
}
