/*
 * The words of one line, with the names among them. Apart from the words that dates and quotes ask for: here a hyphen
 * joins ("43-year-old"), an elided article stands for itself ("d’" of "d’Elmenau"), and the dot of an abbreviation is
 * no stop.
 */

import { countriesOfPhrase } from '../../entities/linking/article-context.ts';
import type { EntityType } from '../../entities/mention.ts';
import type { Article, Line } from '../../text/article.ts';
import type { Span } from '../../text/span.ts';
import type { RoleRules } from './role-rules.ts';

export interface Named extends Span {
  readonly type: EntityType;
}

export interface RoleWord {
  readonly start: number;
  readonly end: number;
  /** Lower case, without the apostrophe it ends with. */
  readonly lower: string;
  readonly kind: 'word' | 'number' | 'mark';
  readonly capital: boolean;
  /** The name it is part of. */
  readonly name: Named | null;
  /** It is, or is part of, what a country or its people is called. */
  readonly country: boolean;
  /** The "s" of a possessive. */
  readonly owns: boolean;
  /** Opens or closes a quotation, or is a bracket: nothing reaches over it. */
  readonly shuts: boolean;
}

const WORD = /[\p{L}\p{M}\p{N}]+(?:[-.&/’'][\p{L}\p{M}\p{N}]+|(?<=\p{N}),\p{N}+)*|\S/gu;
const SHUTS = /^["“”„«»()[\]{}]$/u;
/** Letters of an abbreviated office. */
const MAX_ABBREVIATION = 5;
const INITIALS = /^(?:\p{Lu}\.)*\p{Lu}$/u;

/** Where a word is two: "d’Elmenau", "company’s". */
function cutOf(raw: string, rules: RoleRules): { at: number; owns: boolean } | null {
  const possessive = /[’']s$/u.exec(raw);
  if (possessive && rules.code === 'en') return { at: possessive.index, owns: true };
  const elided = /^\p{L}+[’']/u.exec(raw)?.[0];
  if (!elided || elided.length === raw.length) return null;
  const word = elided.slice(0, -1).toLowerCase();
  return (['of', 'articles', 'further'] as const).some((list) => rules.has(list, word))
    ? { at: elided.length, owns: false }
    : null;
}

const kindOf = (raw: string): RoleWord['kind'] => {
  if (/^\p{N}[\p{N}.,]*$/u.test(raw)) return 'number';
  return /[\p{L}\p{N}]/u.test(raw) ? 'word' : 'mark';
};

/** The dot of "U.S." or "Sen." */
const isOfAbbreviation = (before: RoleWord, raw: string, index: number, rules: RoleRules): boolean =>
  raw === '.' &&
  before.end === index &&
  (INITIALS.test(before.lower.toUpperCase()) ||
    (before.capital &&
      before.name === null &&
      before.lower.length <= MAX_ABBREVIATION &&
      rules.noun(before.lower) > 0));

/** Words of a country's name. */
const MAX_COUNTRY_WORDS = 3;

type Draft = { -readonly [K in keyof RoleWord]: RoleWord[K] };

function markCountries(marked: readonly Draft[], text: string): void {
  for (let at = 0; at < marked.length; at++) {
    if (!marked[at]?.capital) continue;
    for (let length = MAX_COUNTRY_WORDS; length > 0; length--) {
      const [first, last] = [marked[at], marked[at + length - 1]];
      if (!first || !last) continue;
      const phrase = text.slice(first.start, last.end);
      // "Jamaican-American" too.
      if ([phrase, phrase.replace(/^.*-/u, '')].every((words) => countriesOfPhrase(words).length === 0)) continue;
      for (const word of marked.slice(at, at + length)) word.country = true;
      break;
    }
  }
}

export function wordsOfLine(article: Article, line: Line, names: readonly Named[], rules: RoleRules): RoleWord[] {
  const words: Draft[] = [];
  let next = names.findIndex(({ end }) => end > line.start);
  const nameAt = (start: number, end: number): Named | null => {
    while (next >= 0 && next < names.length && (names[next] as Named).end <= start) next++;
    const name = next < 0 ? undefined : names[next];
    return name && name.start < end && start < name.end ? name : null;
  };
  const push = (raw: string, start: number, owns = false) => {
    const end = start + raw.length;
    words.push({
      start,
      end,
      lower: raw.replace(/[’']$/u, '').replaceAll('’', "'").toLowerCase(),
      kind: kindOf(raw),
      capital: /^\p{Lu}/u.test(raw),
      name: owns ? null : nameAt(start, end),
      country: false,
      owns,
      shuts: SHUTS.test(raw),
    });
  };
  for (const { 0: raw, index } of article.text.slice(line.start, line.end).matchAll(WORD)) {
    const start = line.start + index;
    const before = words.at(-1);
    if (before && isOfAbbreviation(before, raw, start, rules)) {
      before.end = start + 1;
      continue;
    }
    const cut = cutOf(raw, rules);
    if (cut) {
      push(raw.slice(0, cut.at), start);
      push(raw.slice(cut.at), start + cut.at, cut.owns);
    } else push(raw, start);
  }
  markCountries(words, article.text);
  return words;
}
