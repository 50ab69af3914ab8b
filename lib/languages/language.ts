/*
 * What is known of one language: a folder named by its code, with a file for each slice that there is, put together in
 * its `index.ts`. A slice that is missing is no fault; what happens without it stands beside its name here.
 */

import type { ContextLanguage } from './context-language.ts';
import type { DateLanguage } from './date-language.ts';
import type { JunkLanguage } from './junk-language.ts';
import type { LanguageNames } from './language-names.ts';
import type { LanguageRoles } from './language-roles.ts';
import type { LanguageWords } from './language-words.ts';
import type { PeopleLanguage } from './people-language.ts';
import type { QuoteLanguage } from './quote-language.ts';

export interface Language {
  /** ISO 639-1; the folder's name. */
  readonly code: string;
  /** Its small words. Without a list of them it is passed over where that list is asked for: see there. */
  readonly words?: LanguageWords;
  /**
   * How its pages announce what is not the article's text. Every page is matched against the phrases of all languages;
   * without a file the language adds none.
   */
  readonly junk?: JunkLanguage;
  /**
   * How it writes dates. Without it no dates are read in its texts; a text whose language nobody knows is read as
   * English.
   */
  readonly dates?: DateLanguage;
  /**
   * How it says who speaks. Without it quotes are still found, by their marks, and speakers looked for with English
   * words: where those are in none of its sentences, nobody is named.
   */
  readonly quotes?: QuoteLanguage;
  /**
   * How it speaks of names. Without it its articles are read with the names, titles and places of all other languages,
   * and the countries as it writes them are not known.
   */
  readonly names?: LanguageNames;
  /**
   * How it speaks of people beside their names. Without it their titles and relatives are known only as other languages
   * write them.
   */
  readonly people?: PeopleLanguage;
  /**
   * What the words beside a name say it cannot be. Without it only countries, fields and years speak against a link.
   */
  readonly context?: ContextLanguage;
  /**
   * How its articles say in passing who or what bears a name. Without it cards say nothing in the article's words.
   */
  readonly roles?: LanguageRoles;
}

export type Slice = Exclude<keyof Language, 'code'>;
