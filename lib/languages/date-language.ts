/*
 * How one language writes dates, with `examples/dates*.json` as its test. Words are lower case; lists are strings with
 * spaces between the words, so that a speaker of the language can read and mend them. A pattern is a row of items, a
 * meaning and sometimes a number:
 *
 *   MONTH MON       a month in full; in full or short (a dot after the short form is allowed)
 *   WEEKDAY WDAY    the same for weekdays
 *   DAY YEAR        1–31 (with or without ordinal ending or dot); four digits from 1000 to 2199
 *   MNUM            a month in figures, 1–12
 *   DAYMON          day and month in figures, "27.11"
 *   DAYS YEARS      "12–14"; "2010–15", "2010–2015"
 *   NUM ORD UNIT SEASON REL   number, ordinal, unit of time, season, last/this/next, as the file lists them
 *   TENS TENS2      a decade in figures: "1990s"; "70s"
 *   YY              two figures for a year, from 1936 to 2035: "since '82"
 *   word|word       one of these words or signs; `?` after an item: may be missing; `<` before one: must stand there,
 *                   but is no part of the mention; `>` the same for the last ones
 *   WEEKDAY:ig|ra   any of these classes: a word that ends so, where an ending says what elsewhere a preposition does
 *
 * Where words are written without spaces, they are cut by what `unspaced` and the patterns list.
 *
 * A number beside a day, weekday, weekend, month or season without REL: 1 lies ahead ("until Friday"), -1 behind,
 * whatever the verbs say. Beside a month or season with REL it says that REL belongs to the year. Beside a decade, 100:
 * a round hundred is a century ("1800-talet").
 */

/** What may stand in a pattern beside words, as above. */
export const ITEM_CLASSES = [
  'MONTH',
  'MON',
  'MNUM',
  'WEEKDAY',
  'WDAY',
  'DAY',
  'YEAR',
  'DAYMON',
  'DAYS',
  'YEARS',
  'NUM',
  'ORD',
  'UNIT',
  'SEASON',
  'REL',
  'TENS',
  'TENS2',
  'YY',
] as const;
export type ItemClass = (typeof ITEM_CLASSES)[number];

export type Unit = 'day' | 'weekend' | 'week' | 'month' | 'year' | 'decade';

export type Meaning =
  | 'day'
  | 'days'
  /** Days that share a month: "April 24 and 25", "24 y 27 de abril". */
  | 'day-list'
  /** A day, or days, of the month of writing: "el día 18", "del 20 al 24 de este mes" (amount 1). */
  | 'day-of-month'
  /** A day, or days, of the month that brings them nearest: "5日". */
  | 'near-day'
  | 'day-to-day'
  | 'month'
  | 'months'
  /** Months that share the year behind the last: "in May and June 2021". */
  | 'month-list'
  | 'year'
  /** A year with nothing before it, as German writes it. */
  | 'bare-year'
  | 'year-list'
  | 'year-span'
  | 'event-year'
  | 'decade'
  | 'century'
  | 'season'
  | 'quarter'
  | 'half'
  /** The quarter or half named before, a year back: "the year-ago quarter"; or of a year: "the 1988 quarter". */
  | 'year-ago-part'
  /** Made of `holidays`. */
  | 'holiday'
  | 'weekday'
  | 'weekday-span'
  | 'weekday-of-week'
  /** Weeks counted from a weekday: "a week from Friday"; back from the last one: "the Monday before last" (-2). */
  | 'weekday-shifted'
  /** The weekday of the week so many off: "Saturday in three weeks" 1, "three weeks ago on Saturday" -1. */
  | 'weekday-weeks'
  /** A weekday before a noun of `datedNouns`: "a Sunday night service". */
  | 'weekday-noun'
  | 'name'
  | 'unit'
  | 'weekend'
  | 'ago'
  | 'ahead'
  | 'earlier'
  /** Counts from a date named before or from nothing: "the previous week". */
  | 'previous'
  | 'later'
  /** Looks like a date and is none: "Black Friday". */
  | 'none';

export type Pattern = readonly [items: string, meaning: Meaning, amount?: number];

export interface DateLanguage {
  /** Months and weekdays begin with a capital letter; a small one is another word. */
  readonly capitals: boolean;
  /** Every noun does. */
  readonly nounsCapitalised?: true;
  /** They are written small: with a capital inside a sentence it is a name ("Maj", "Mars"). */
  readonly small?: true;
  /** "13." is an ordinal. */
  readonly dottedOrdinals: boolean;
  /** Words that mean something else with a capital: German "morgen". */
  readonly lowerOnly: string;
  readonly abbreviations: string;
  /** Twelve; several spellings divided by spaces. */
  readonly months: readonly string[];
  readonly shortMonths: readonly string[];
  /** Seven, from Monday. */
  readonly weekdays: readonly string[];
  readonly shortWeekdays: readonly string[];
  /** Spring, summer, autumn, winter. */
  readonly seasons: readonly string[];
  readonly units: Readonly<Partial<Record<Unit, string>>>;
  readonly numbers: Readonly<Record<string, number>>;
  readonly ordinals: Readonly<Record<string, number>>;
  /** last -1, this 0, next 1. */
  readonly relative: Readonly<Record<string, number>>;
  /** Words for whole decades: "nineties" 1990. */
  readonly decades: Readonly<Record<string, number>>;
  readonly patterns: readonly Pattern[];
  /**
   * Words or phrases (up to three words) that put a sentence in the past or the future, and endings that do for
   * lower-case words.
   */
  readonly past: string;
  readonly pastEndings: string;
  readonly future: string;
  readonly futureEndings: string;
  /**
   * Words of intention that hold in the past as in the future ("was scheduled for"): a weekday after them lies ahead, a
   * yearless date is the nearest.
   */
  readonly planned: string;
  /**
   * Written without spaces, the verb last: words are cut where a listed one stands, `past` and `future` are endings of
   * verbs, `notVerbs` what only looks like one.
   */
  readonly unspaced?: {
    /** Small words beside dates, by which a text is cut as well; a word in syllables ends before one of them. */
    readonly beside: string;
    /** Words that hold a listed one and mean nothing of it, cut whole: "日本" holds a day. */
    readonly whole: string;
    /** The year before an era's first, and its last of those: "令和8年". */
    readonly eras: Readonly<Record<string, readonly [before: number, last: number]>>;
  };
  /** A sentence may begin with its verb: "Lloverá el lunes". */
  readonly verbsOpen?: true;
  /**
   * Words that may stand between a participle and the verb that carries it, and those verbs that put it in the future.
   */
  readonly helpers: string;
  readonly futureHelpers: string;
  /** Words with such an ending that are no verbs. */
  readonly notVerbs: string;
  /** Right before a date that lies ahead unless a past verb is near, but for words between: "until the end of". */
  readonly deadlines?: string;
  readonly deadlineFillers?: string;
  /** Verbs that leave time when a deadline follows, though they are past with a participle: "has until Friday". */
  readonly leaving?: string;
  /** Of the present: the participle behind them lasts until the deadline, "stays closed until". */
  readonly lasting?: string;
  /** Before a participle they are of what is to come, unless `perfect` stands between: "should be", "to be". */
  readonly openHelpers?: string;
  readonly perfect?: string;
  /** Verbs that put off or ask until a date, which lies ahead, and what stands between: "adjourned … until". */
  readonly deferring?: string;
  readonly deferredTo?: string;
  /** Verbs that promise an act: behind a date they tell when it was promised, "on Thursday agreed to plead". */
  readonly acts?: string;
  /** What has happened by the time it is written of, behind a weekday: "Wednesday's ruling". */
  readonly pastNouns?: string;
  /** Where the present tense announces ("am Montag spielt …"): its ending; what reports, or is no present. */
  readonly announcing?: { readonly ending: string; readonly not: string };
  /** Words of business reports, which make a bare "third quarter" one of the year; those that make it another. */
  readonly results?: string;
  readonly otherParts?: string;
  /** What a weekday before it dates: "a Sunday night service". */
  readonly datedNouns?: string;
  /** Words that make "70s" no decade: "temperatures in the 70s". */
  readonly scales?: string;
  /** Holidays and their rules, as `holidayRules` (lib/time) reads them. */
  readonly holidays?: string;
  /** Words that begin a new clause. */
  readonly clauses: string;
  /** Units in the plural: "past weeks" is no week. */
  readonly pluralUnits: string;
  /** Words that point at an event when another word follows: "two days before the vote". */
  readonly relators: string;
  /** The words that do so; empty: any word. */
  readonly relatorLeads: string;
  /** Nouns that make a bare number before them a count: "in 2000 cases". */
  readonly counted: string;
  /** Nouns after "the 2019 …" that make it a year even in the plural. */
  readonly events: string;
  /** Months that are also names: bare, they need a preposition that no name has. */
  readonly nameMonths: string;
  /** Prepositions as likely before a person or an amount as before a date; a year after them must be a recent one. */
  readonly looseBefore: string;
  /** Words that make the number after the next preposition an amount: "rose by 2000", "a total of 2000". */
  readonly amounts: string;
  /** "in": a year after it dates the sentence. */
  readonly plainIn: string;
  /** Words after a day and month that fix its year, by "month-day": "September 11 attacks". */
  readonly eventDays: Readonly<Record<string, { readonly year: number; readonly nouns: string }>>;
  /** Words before figures that are no day: "version 10.3.2021". Asked of all languages together. */
  readonly versions: string;
  /** What may hang on figures, asked of all languages together: "3rd" of a month, "3rd" of anything, "1990s". */
  readonly dayEndings: string;
  /** What may hang behind a hyphen on a date in figures: Hungarian "2025.10.18-án". */
  readonly hyphenedEndings?: string;
  readonly ordinalEndings: string;
  readonly decadeEndings: string;
  /** A decade or century in words, by its first year: "1990s", "19th century". */
  readonly period: (firstYear: string, century: boolean) => string;
}
