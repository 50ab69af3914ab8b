/* Whether words that took the place of others are another figure or another name. */

import { LANGUAGES } from '../languages/all-languages.ts';
import type { Span } from '../text/span.ts';
import type { Weight } from './changes.ts';
import type { ComparedLine } from './compared-line.ts';
import type { WordChange } from './word-changes.ts';

/** What a change is looked at with. */
export interface WeightContext {
  readonly language: string;
  /** Names in the line as it is now, in its own offsets; null when nobody knows them. */
  readonly names: readonly Span[] | null;
}

interface LineContext extends WeightContext {
  readonly isEarlier: boolean;
}

export function weightOf(
  before: ComparedLine,
  now: ComparedLine,
  change: WordChange,
  context: WeightContext,
): Weight | null {
  const [old, fresh] = [before.keys.slice(...change.before), now.keys.slice(...change.now)];
  if (old.length === 0 || fresh.length === 0) return null;
  const { isFigure, isDay } = factsOf(context.language);
  if (old.some(isFigure) && fresh.some(isFigure) && figures(old, isFigure) !== figures(fresh, isFigure))
    return 'figure';
  if (old.some(isDay) && fresh.some(isDay)) return null;
  const isName =
    isNamed(now, change.now, { ...context, isEarlier: false }) &&
    isNamed(before, change.before, { language: context.language, names: null, isEarlier: true });
  return isName ? 'name' : null;
}

const figures = (words: readonly string[], isFigure: (word: string) => boolean): string =>
  words.filter(isFigure).join(' ');

const HAN_FIGURES = /^[〇一二三四五六七八九十百千万億兆]$/;
const DIGIT = /\d/;

/** "One" is more often an article than a number. */
const MIN_NUMBER = 2;

interface LanguageFacts {
  isFigure(word: string): boolean;
  /** Of the calendar: written with a capital in some languages, and no name. */
  isDay(word: string): boolean;
}

const asked = new Map<string, LanguageFacts>();

function factsOf(language: string): LanguageFacts {
  const known = asked.get(language);
  if (known) return known;
  const dates = LANGUAGES.find(({ code }) => code === language.split('-')[0])?.dates;
  const numbers: Readonly<Record<string, number>> = { ...dates?.numbers, ...dates?.ordinals };
  const figureWords = new Set(Object.keys(numbers).filter((word) => (numbers[word] as number) >= MIN_NUMBER));
  const { months = [], shortMonths = [], weekdays = [], shortWeekdays = [] } = dates ?? {};
  const days = new Set([...months, ...shortMonths, ...weekdays, ...shortWeekdays].flatMap((all) => all.split(' ')));
  const facts: LanguageFacts = {
    isFigure: (word) => DIGIT.test(word) || figureWords.has(word) || HAN_FIGURES.test(word),
    isDay: (word) => days.has(word),
  };
  asked.set(language, facts);
  return facts;
}

const ENDS_SENTENCE = /[.!?…:"“”„«»]\s*$/;
const CAPITAL = /^\p{Lu}/u;
const KATAKANA = /^[\p{Script=Katakana}ー]$/u;

/**
 * By the names that were found in this reading; of the earlier one they are not known. And by a capital letter inside a
 * sentence, which in German every noun has, and what Japanese writes in the letters of foreign names.
 */
function isNamed({ text, starts, ends }: ComparedLine, [from, to]: readonly [number, number], context: LineContext) {
  const isGerman = context.language.startsWith('de');
  for (let i = from; i < to; i++) {
    const [start, end] = [starts[i] as number, ends[i] as number];
    const names = context.names ?? [];
    if (names.some((name) => name.start < end && start < name.end)) return true;
    if ((!isGerman || context.isEarlier) && hasNameForm(text, start, end)) return true;
  }
  return false;
}

function hasNameForm(text: string, start: number, end: number): boolean {
  const word = text.slice(start, end);
  if (KATAKANA.test(word)) return true;
  const before = text.slice(Math.max(0, start - 3), start);
  return CAPITAL.test(word) && start > 0 && !ENDS_SENTENCE.test(before);
}
