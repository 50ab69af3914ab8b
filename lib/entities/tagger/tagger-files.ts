/*
 * The languages whose names a trained model finds, a line each: the model of close relatives is one, and Ukrainian is
 * read by the Russian one as Russian is written (as-relative.ts). In the other
 * languages rules find names.
 */

export const TAGGER_LANGUAGES: Readonly<Record<string, string>> = {
  da: 'da',
  de: 'de',
  en: 'en',
  es: 'es',
  fi: 'fi',
  fr: 'fr',
  hu: 'hu',
  it: 'it',
  nb: 'nb',
  nl: 'nl',
  nn: 'nb',
  no: 'nb',
  pl: 'pl',
  pt: 'pt',
  ro: 'ro',
  ru: 'ru',
  sv: 'sv',
  uk: 'ru',
};

/** A text too short to tell, on a page that does not claim, is read as this. */
const UNTOLD = 'en';

/**
 * The language of the model for an article; null where there is none.
 *
 * @param language of the article, BCP 47; '' when nothing tells
 */
export function taggerFor(language: string): string | null {
  const [base = ''] = language.split('-');
  const known = base === '' ? UNTOLD : base;
  return Object.hasOwn(TAGGER_LANGUAGES, known) ? (TAGGER_LANGUAGES[known] as string) : null;
}

/** Of the model of a language, in the package's `data`. */
export const taggerFile = (language: string): string => `tagger-${language}.bin`;
