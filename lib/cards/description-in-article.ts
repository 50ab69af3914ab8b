/*
 * How the article itself words who or what bears a name: "Russian President Vladimir Putin", "Rafael Grossi, head of
 * the UN nuclear watchdog,", "Elmenau, a town in Hesse". Read from the words beside each mention, the fullest wins; and
 * for whoever leads a country, from "the <country's> <leader>" anywhere, when no other leader of that country is in the
 * article. For whom nothing else is known these words are the card, so nothing goes before a wrong one.
 */

import { countriesOfPhrase } from '../entities/linking/article-context.ts';
import type { Article } from '../text/article.ts';
import { compareSpans, type Span } from '../text/span.ts';
import { type Named, type RoleWord, wordsOfLine } from './article-words/line-words.ts';
import type { Asked } from './article-words/noun-phrase.ts';
import { BODY, PERSON, type RoleRules, roleRules } from './article-words/role-rules.ts';
import { where } from './article-words/where.ts';
import { apposition, belonging, clause, nounAfter, saidOf, sentence } from './article-words/words-after.ts';
import { type WordRange, wordsBefore } from './article-words/words-before.ts';
import { wordsBeforeComma, wordsBeforeSeveral } from './article-words/words-before-comma.ts';

/** Words of a description that count for it; more say no more. */
const MAX_WEIGHT = 10;
/** Said with a name or a country in it: worth as many words. */
const NAME_WEIGHT = 3;

/** A headline cuts its articles, a caption and a cell their verbs. */
const PASSED_OVER = new Set(['title', 'heading', 'caption', 'cell']);

export interface WordsContext {
  readonly mentions: readonly Named[];
  /** Every name of the article, in text order; the mentions alone where nobody has told. */
  readonly names?: readonly Named[];
  /** Country the entity is known to lead and nobody else in the article does; null otherwise. */
  readonly leads: string | null;
  /** What it is, is known from elsewhere: where it lies or whom it belongs to need not be said. */
  readonly isKnown?: boolean;
}

/** The words of each line, once for all names of an article. */
const read = new WeakMap<readonly Named[], Map<number, readonly RoleWord[]>>();

function wordsAt(article: Article, line: number, names: readonly Named[], rules: RoleRules): readonly RoleWord[] {
  let lines = read.get(names);
  if (!lines) {
    lines = new Map();
    read.set(names, lines);
  }
  let words = lines.get(line);
  const span = article.lines[line];
  if (!words && span) {
    words = wordsOfLine(article, span, names, rules);
    lines.set(line, words);
  }
  return words ?? [];
}

const lineAt = ({ lines }: Article, { start }: Span): number =>
  lines.findIndex((line) => line.start <= start && start < line.end);

/** "The chip maker X" is told by its noun, also where X was taken for a place, or one word for a surname. */
const asBody = (asked: Asked, first: number, last: number): Asked =>
  asked.said !== PERSON || first === last ? { ...asked, said: BODY } : asked;

/** All that is said of one mention. */
function saidBeside(asked: Asked, mention: Named, isKnown: boolean): WordRange[] {
  const { words } = asked;
  const first = words.findIndex(({ start, end }) => start < mention.end && mention.start < end);
  if (first < 0) return [];
  let last = first;
  while ((words[last + 1]?.start ?? mention.end) < mention.end) last++;
  // "Elmenau-based": the words around are of something else.
  if (words[first]?.start !== mention.start || words[last]?.end !== mention.end) return [];
  const inBrief = isKnown ? [] : [nounAfter(asked, last), belonging(asked, last), where(asked, first, last)];
  return [
    apposition(asked, first, last),
    clause(asked, first, last),
    wordsBefore(asked, first, last) ?? wordsBefore(asBody(asked, first, last), first, last),
    wordsBeforeSeveral(asked, first, last),
    wordsBeforeComma(asked, first, last),
    sentence(asked, first, last),
    ...inBrief,
  ].filter((range) => range !== null);
}

/** "company", "the leader": true, and nothing told. */
const isVague = (words: readonly RoleWord[], { from, to }: WordRange, rules: RoleRules): boolean =>
  rules.has('vague', words[to - 1]?.lower ?? '') &&
  words.slice(from, to - 1).every(({ lower }) => rules.has('articles', lower));

function weightOf(words: readonly RoleWord[], { from, to }: WordRange): number {
  const isOfName = words.slice(from, to).some(({ name, country }) => name !== null || country);
  return Math.min(MAX_WEIGHT, to - from) + (isOfName ? NAME_WEIGHT : 0);
}

function textOf(article: Article, words: readonly RoleWord[], { from, to }: WordRange, rules: RoleRules): string {
  const [first, last] = [words[from], words[to - 1]];
  if (!first || !last) return '';
  const text = article.text.slice(first.start, last.end).replace(/\s+/gu, ' ').trim();
  const isArticle = rules.has('articles', first.lower);
  return isArticle && first.capital ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

/** "the Russian president", anywhere: for the one leader of `country` in the article. */
function leaderPhrase(article: Article, country: string, rules: RoleRules): string | null {
  for (const [phrase] of article.text.matchAll(/\b[Tt]he(?: \p{Lu}[\p{L}.]+){1,2} \p{Ll}+/gu)) {
    const words = phrase.split(' ').slice(1);
    const noun = words.pop() ?? '';
    if (rules.has('leaders', noun) && countriesOfPhrase(words.join(' ')).includes(country))
      return `the ${words.join(' ')} ${noun}`;
  }
  return null;
}

export function descriptionInArticle(
  article: Article,
  { mentions, names = mentions, leads, isKnown = false }: WordsContext,
): string | null {
  const rules = roleRules(article.language);
  if (!rules) return null;
  let best: { readonly text: string; readonly weight: number } | null = null;
  const offer = (text: string, weight: number) => {
    if (text !== '' && (best === null || weight > best.weight)) best = { text, weight };
  };
  for (const mention of [...mentions].sort(compareSpans)) {
    const line = lineAt(article, mention);
    if (PASSED_OVER.has(article.lines[line]?.kind ?? 'title')) continue;
    const asked = { words: wordsAt(article, line, names, rules), rules, said: saidOf(mention.type) };
    for (const range of saidBeside(asked, mention, isKnown)) {
      if (isVague(asked.words, range, rules)) continue;
      const text = textOf(article, asked.words, range, rules);
      offer(text, weightOf(asked.words, range));
    }
  }
  const led = leads === null ? null : leaderPhrase(article, leads, rules);
  if (led !== null) offer(led, led.split(' ').length + NAME_WEIGHT);
  return (best as { readonly text: string } | null)?.text ?? null;
}
