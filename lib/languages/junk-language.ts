/*
 * How one language announces what is not the article's text, with `examples/junk.json` as their test. Phrases and words
 * are parted by `|`, in lower case, with straight apostrophes; the page's words are folded the same way, in Arabic also
 * without marks and with one form of alef. Where no spaces are written, a phrase is found in a run of characters too,
 * if its ends do not stand inside a word. A phrase alone never decides: detectors also ask where it stands and what
 * follows it.
 */

export interface JunkPhrases {
  /** Announce another story without help: "see also". A headline may follow with or without a colon. */
  readonly related: string;
  /** Announce another story only before a colon, on a line of their own, or on a link: "more", "video". */
  readonly relatedLabel: string;
  /** Name the maker of a picture when a name follows: "photo", "credit". */
  readonly credit: string;
  /** Facts about the article, at the start of a line: "published", "updated", "reading time". */
  readonly metadata: string;
  /** Anywhere in a short line, make it a plea or an offer: "newsletter", "subscribe now". */
  readonly promotion: string;
  /** Whole short lines: share and print bars. */
  readonly share: string;
  /** Whole lines: labels of advertising space. */
  readonly advert: string;
  /** Whole lines above lists of other pages: "most read", "tags". */
  readonly navigation: string;
  /** Whole lines around readers' comments. */
  readonly comments: string;
  /** Anywhere in a short line: notes about cookies and embedded content. */
  readonly consent: string;
  /** Anywhere in a short line: who owns the text. */
  readonly rights: string;
  /** Whole sentences that say who owns the text: "all rights reserved". */
  readonly ownership: string;
  /** The text naming itself at the start of a sentence: "this article". */
  readonly ownText: string;
  /**
   * What may or may not be done with a text, after `ownText`: "may not be reproduced", "without permission". Commas are
   * left out.
   */
  readonly copying: string;
}

/** With what detectors ask beside the phrases. All of it is asked of all languages together. */
export interface JunkLanguage extends JunkPhrases {
  /** Whole lines above a note on who wrote the text: "about the author". */
  readonly aboutAuthor?: string;
  /** How the metadata phrases of a change begin, "last updated"; the others tell when it was published. */
  readonly changed?: string;
  /** Labels of days that are not the text's: of an event, a birth, a closing date. */
  readonly eventDay?: string;
  /** How a line begins that names the writer: "by", "text"; and what stands between the names of two. */
  readonly by?: string;
  readonly and?: string;
  /** How a line begins that asks the user for something, "download", and words that do so anywhere in it. */
  readonly pleaOpenings?: string;
  readonly pleaWords?: string;
  /** Pronouns that hang on an imperative by a hyphen: "suivez-nous". */
  readonly enclitics?: string;
  /** After a number, the time it takes to read: "min". */
  readonly minutes?: string;
  /** After that, what is done in it: "read". */
  readonly reading?: string;
  /** Between "all rights reserved" and the owner's name: "by". */
  readonly ownedBy?: string;
  /** Small words inside the credit of a picture. */
  readonly smallInCredits?: string;
  /**
   * Words of a letter that are written in one with the next: the "و" of "واشترك". Phrases that may stand anywhere in a
   * line are found behind one.
   */
  readonly joined?: string;
}
