/*
 * The small words of one language. Lists are words parted by spaces, in lower case unless said otherwise. Each stands
 * for itself: a language that lacks one is passed over where that one is asked for.
 *
 * Some lists are part of what a model was trained with, asked of all languages together, and a test knows them
 * (`trained-words.test.ts`): a word more or less there means training again, or measuring that nothing is lost.
 */

export interface LanguageWords {
  /**
   * The commonest words of news, by which a text in it is told. Without them it is told by what a page claims alone.
   */
  readonly profile?: string;
  /**
   * A regular expression: letters, endings and clusters that its neighbours do not write. A word in lower case that
   * holds one is as good as a small word. What two of them share stands in both, and then says nothing between them.
   */
  readonly spelling?: string;
  /**
   * BCP 47: languages without a profile whose texts are taken for this one by their words. There the page is believed.
   */
  readonly neighbours?: string;
  /**
   * Capitalised, these begin a sentence far more often than they stand inside a headline: articles, pronouns,
   * conjunctions.
   */
  readonly openers?: string;
  /** What an apostrophe hangs on the word behind it: the "l" of "l’entraîneur". */
  readonly elided?: string;
  /**
   * How the months' names begin, twelve from January, for lines that state a day. Longer where two months share three
   * letters.
   */
  readonly months?: readonly string[];
  /**
   * Small words, number words and words for the days around today: one is no misspelling of another. Negations are
   * among the small.
   */
  readonly small?: string;
  readonly numbers?: string;
  readonly days?: string;
  /** The double quotation marks its newspapers print, in any order; an English text with "„" was another's. */
  readonly quotationMarks?: string;
  /**
   * Common words of news of which a letter more, less or another makes another of them: “hired” and “fired”. Where both
   * are here, one is no misspelling of the other; without the list it may be taken for one.
   */
  readonly near?: string;
  /** Beginnings that make another word of a word: "un", "in". */
  readonly prefixes?: string;
  /** Words a headline does not end with and a sentence does not begin after. Trained: the headline boundary. */
  readonly linking?: string;
  /** Only where every noun has a capital: small words by which such a text is told. Trained: the headline boundary. */
  readonly nounsCapitalised?: string;
  /** As written, words that begin a sentence even behind an abbreviation's dot. Trained: the tagger. */
  readonly starters?: string;
  /**
   * As written, without the dot that belongs to them: abbreviations that stand before a name, never at a sentence's
   * end. Trained: the tagger.
   */
  readonly leadingAbbreviations?: string;
  /** The others: companies, months, places. Trained: the tagger. */
  readonly abbreviations?: string;
}
