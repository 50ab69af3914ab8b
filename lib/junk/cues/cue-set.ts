/*
 * The phrases by which one language announces what is not the article's text. Data only, one file a language, listed in `all-cues.ts`.
 * A phrase is written as words in lower case with straight apostrophes; the matcher folds the page's words the same way. A phrase
 * alone never decides: detectors also ask where it stands and what follows it.
 */

import type { JunkKind } from '../junk-span.ts';

export interface CueSet {
  /** ISO 639-1. */
  readonly language: string;
  /** Announce another story without help: "see also". A headline may follow with or without a colon. */
  readonly related: readonly string[];
  /** Announce another story only before a colon, on a line of their own, or on a link: "more", "video". */
  readonly relatedLabel: readonly string[];
  /** Name the maker of a picture or text when a name follows: "photo", "credit". */
  readonly credit: readonly string[];
  /** Facts about the article, at the start of a line: "published", "updated", "reading time". */
  readonly metadata: readonly string[];
  /** Anywhere in a short line, make it a plea or an offer: "newsletter", "subscribe now". */
  readonly promotion: readonly string[];
  /** Whole short lines: share and print bars. */
  readonly share: readonly string[];
  /** Whole lines: labels of advertising space. */
  readonly advert: readonly string[];
  /** Whole lines above lists of other pages: "most read", "tags". */
  readonly navigation: readonly string[];
  /** Whole lines around readers' comments. */
  readonly comments: readonly string[];
  /** Anywhere in a short line: notes about cookies and embedded content. */
  readonly consent: readonly string[];
  /** Anywhere in a short line: who owns the text. */
  readonly rights: readonly string[];
  /** Capitalised, these begin a sentence far more often than they stand inside a headline: articles, pronouns, conjunctions. */
  readonly openers: readonly string[];
  /** Lines that are junk of the kind named, and lines that only look so. Written for this project; a test runs them. */
  readonly examples: { readonly junk: readonly (readonly [JunkKind, string])[]; readonly text: readonly string[] };
}
