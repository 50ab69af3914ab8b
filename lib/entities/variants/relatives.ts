/*
 * What the words beside a name say against joining it: "his son, Ethan James Parry" is not the Ethan Parry named
 * before, "Parry senior" not the younger one, and who is "he" is not meant by "Mrs Parry". Relatives and pronouns are
 * looked for in the article's own language.
 */

import { sliceOf } from '../../languages/all-languages.ts';
import { foldName, foldWord } from '../../text/fold.ts';
import type { Span } from '../../text/span.ts';
import type { Gender } from './titles.ts';

/** What a mention is to somebody named before: a child, a parent, another relative; null when nothing is said. */
export type Relation = 'child' | 'parent' | 'kin' | null;

export interface Relatives {
  relationOf(mention: Span): Relation;
  /** "sr" or "jr" by the word beside the mention, '' for none. */
  suffixOf(mention: Span): string;
  /** "the younger Parry": there are two. */
  isCompared(mention: Span): boolean;
  /** By the pronouns that follow the mentions, before anybody else is named; '' when they do not agree. */
  genderOf(mentions: readonly Span[], people: readonly Span[]): Gender;
}

/** Words before a name among which a relative is looked for: "his eldest son and heir, …". */
const WORDS_BEFORE = 4;
const BEFORE = 48;
const AFTER = 24;
/** Characters after a name in which a pronoun means who bears it. */
const PRONOUN_REACH = 160;

/** Letters of "Jr", "sen", "jun". */
const MAX_SHORT = 3;

const WORD = /\p{L}[\p{L}’'-]*/gu;
const wordsIn = (text: string): string[] => (text.match(WORD) ?? []).map(foldWord);
const setOf = (list: string | undefined): ReadonlySet<string> => new Set((list ?? '').split(' ').map(foldWord));

const SENTENCE_END = /[.!?…]["”’»)\]]*\s|\n/u;
/** What parts of a stretch come after the last end of a sentence. */
const sameSentence = (before: string): string => before.split(SENTENCE_END).at(-1) ?? '';

export function relativesIn(text: string, language: string): Relatives {
  const people = sliceOf(language || 'en', 'people');
  const children = setOf(people?.children);
  const parents = setOf(people?.parents);
  const kin = setOf(people?.kin);
  const older = setOf(people?.older);
  const younger = setOf(people?.younger);
  const he = setOf(people?.he);
  const she = setOf(people?.she);

  const relationIn = (words: readonly string[]): Relation => {
    for (const word of [...words].reverse()) {
      if (children.has(word)) return 'child';
      if (parents.has(word)) return 'parent';
      if (kin.has(word)) return 'kin';
    }
    return null;
  };

  /** Not the short forms: "Jr." before a name belongs to another. */
  const comparedBy = (start: number): string => {
    const before = wordsIn(sameSentence(text.slice(Math.max(0, start - AFTER), start))).at(-1) ?? '';
    if (before.length <= MAX_SHORT) return '';
    return older.has(before) ? 'sr' : younger.has(before) ? 'jr' : '';
  };

  return {
    relationOf({ start, end }) {
      const before = sameSentence(text.slice(Math.max(0, start - BEFORE), start));
      const told = relationIn(wordsIn(before).slice(-WORDS_BEFORE));
      if (told !== null) return told;
      const behind = /^,\s+(?!and\b)([^,.;]+)/u.exec(text.slice(end, end + AFTER));
      return behind ? relationIn(wordsIn(behind[1] as string).slice(0, 3)) : null;
    },

    suffixOf({ start, end }) {
      const next = /^,?\s+(?:der |die |the )?(\p{L}+)/u.exec(text.slice(end, end + AFTER))?.[0] ?? '';
      const after = foldName(next);
      const comma = next.startsWith(',');
      // "Parry, senior vice president": with a comma only the short forms, or an article.
      if (!comma || after.includes(' ') || after.length <= MAX_SHORT) {
        const word = after.split(' ').at(-1) ?? '';
        if (older.has(word)) return 'sr';
        if (younger.has(word)) return 'jr';
      }
      return comparedBy(start);
    },

    isCompared: ({ start }) => comparedBy(start) !== '',

    genderOf(mentions, others) {
      let men = 0;
      let women = 0;
      for (const { end } of mentions) {
        const next = others.find(({ start }) => start >= end)?.start ?? text.length;
        for (const word of wordsIn(text.slice(end, Math.min(next, end + PRONOUN_REACH)).split('\n')[0] ?? '')) {
          if (he.has(word)) men++;
          if (she.has(word)) women++;
        }
      }
      return men > 0 && women === 0 ? 'm' : women > 0 && men === 0 ? 'f' : '';
    },
  };
}

/** Nothing between two mentions ends a sentence. */
export const inOneSentence = (text: string, first: Span, second: Span): boolean =>
  !SENTENCE_END.test(text.slice(first.end, second.start));
