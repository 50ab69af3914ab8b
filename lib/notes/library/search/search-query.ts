/*
 * What is typed into the library's search field, read: words, "phrases", operators such as `tag:`, each turned round by
 * a minus before it. Whatever is no operator, or has a value that says nothing, is words.
 */

import type { NoteColour } from '../../note.ts';
import type { DayRange } from '../filter-notes.ts';
import { comparable } from './comparable.ts';
import { dayBefore, readDayRange, readDays } from './days.ts';

export type Condition =
  /** Must stand in the note, letter by letter. `isPhrase`: was typed between quotation marks, so is no slip. */
  | { readonly kind: 'words'; readonly words: string; readonly isPhrase: boolean }
  /** `isWhole`: the tag or name itself; otherwise one that begins so. */
  | { readonly kind: 'tag' | 'name'; readonly value: string; readonly isWhole: boolean }
  /** Any of them: a host, with what its path begins with behind it. */
  | { readonly kind: 'site'; readonly sites: readonly string[] }
  | { readonly kind: 'colour'; readonly colours: readonly NoteColour[] }
  | { readonly kind: 'written' | 'published'; readonly days: DayRange };

export type SearchTerm = Condition & { readonly not: boolean };

/** The colours that a word may mean, in the user's own names of them too. */
export type ColoursNamed = (typed: string) => readonly NoteColour[];

interface Operator {
  /** What it is written as, in folded letters; the first is the one that is shown. */
  readonly names: readonly string[];
  /** Null for a value that says nothing. */
  read(value: string, isWhole: boolean, coloursNamed: ColoursNamed): Condition | null;
}

const days = (kind: 'written' | 'published', range: DayRange | null): Condition | null =>
  range && { kind, days: range };

/** "a|b": either of them. */
const either = (value: string): string[] => value.split('|').filter((part) => part !== '');

/** Each operator, as the help lists them. */
export const OPERATORS = {
  tag: { names: ['tag'], read: (value, isWhole) => ({ kind: 'tag', value: value.replace(/^#/, ''), isWhole }) },
  site: {
    names: ['site'],
    read(value) {
      const sites = either(value).map((site) => site.replace(/^https?:\/\//, '').replace(/^www\./, ''));
      return sites.length === 0 ? null : { kind: 'site', sites };
    },
  },
  name: { names: ['name'], read: (value, isWhole) => ({ kind: 'name', value, isWhole }) },
  before: {
    names: ['before'],
    read(value) {
      const before = readDays(value);
      return days('written', before && { from: '', to: dayBefore(before.from) });
    },
  },
  after: {
    names: ['after'],
    read(value) {
      const after = readDays(value);
      return days('written', after && { from: after.from, to: '' });
    },
  },
  published: { names: ['published'], read: (value) => days('published', readDayRange(value)) },
  colour: {
    names: ['colour', 'color'],
    read(value, _, coloursNamed) {
      const colours = [...new Set(either(value).flatMap(coloursNamed))];
      return colours.length === 0 ? null : { kind: 'colour', colours };
    },
  },
} as const satisfies Record<string, Operator>;

const BY_NAME = new Map<string, Operator>(
  Object.values<Operator>(OPERATORS).flatMap((operator) => operator.names.map((name) => [name, operator] as const)),
);

/** A minus, an operator, and a value between quotation marks, of which the last may not be closed yet, or without. */
const PIECE = /(-?)(?:([a-z]+):)?(?:"([^"]*)"?|([^\s"]\S*))/g;
const WORD = /\S+/g;

const NO_COLOURS: ColoursNamed = () => [];

export function readQuery(query: string, coloursNamed: ColoursNamed = NO_COLOURS): SearchTerm[] {
  const text = comparable(query);
  const terms: SearchTerm[] = [];
  let at = 0;
  while (at < text.length) {
    if (/\s/.test(text[at] as string)) {
      at++;
      continue;
    }
    PIECE.lastIndex = at;
    const piece = PIECE.exec(text);
    const [whole = '', minus = '', name, phrase, bare] = piece?.index === at ? piece : [];
    const isPhrase = phrase !== undefined;
    const value = (phrase ?? bare ?? '').trim();
    const operator = name === undefined ? undefined : BY_NAME.get(name);
    const condition = operator
      ? operator.read(value, isPhrase, coloursNamed)
      : name === undefined && words(value, isPhrase);
    if (isUnfinished(value)) at += Math.max(1, whole.length);
    else if (condition) {
      terms.push({ ...condition, not: minus !== '' });
      at += whole.length;
    } else {
      WORD.lastIndex = at;
      const [word = ''] = WORD.exec(text) ?? [];
      at += word.length;
      terms.push({ ...words(word.slice(minus.length), false), not: minus !== '' });
    }
  }
  return terms;
}

/** An operator whose value is still to come, or a lone sign: they say nothing yet. */
const isUnfinished = (value: string): boolean =>
  value === '' || value === '-' || (value.endsWith(':') && BY_NAME.has(value.slice(0, -1)));

const words = (value: string, isPhrase: boolean) =>
  ({ kind: 'words', words: isPhrase ? value.replace(/\s+/g, ' ') : value, isPhrase }) as const;
