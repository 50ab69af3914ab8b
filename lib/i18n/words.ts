/*
 * Messages into words. Where they come from is said once, by the entrypoint: the browser, which picks the language, or
 * a file. A code without words is a mistake of ours and shows as the code, so that nothing else of the page is lost.
 */

import type { MessageArguments, MessageCode } from './codes.generated.ts';
import type { Argument, Message } from './message.ts';

export interface WordSource {
  /** BCP 47; for plurals and numbers. */
  readonly language: string;
  /** The words of a key with `args` in the places of `$1` to `$9`; '' when the key has none. */
  word(key: string, args: readonly string[]): string;
}

let source: WordSource = { language: 'en', word: () => '' };
/** Made when something is first said: the first of each takes a page 4 ms, and most pages are told nothing. */
let plurals: Intl.PluralRules | null = null;
let numbers: Intl.NumberFormat | null = null;

/** BCP 47 of the words that are said, and of the numbers and dates among them. */
export const wordsLanguage = (): string => source.language;

export function useWords(given: WordSource): void {
  source = given;
  plurals = null;
  numbers = null;
}

const pluralOf = (count: number): string => {
  plurals ??= new Intl.PluralRules(wordsLanguage());
  return plurals.select(count);
};

/** Like `browser.i18n`, which picks the file by the language of the browser's own menus. */
export interface BrowserWords {
  getMessage(key: string, args?: string[]): string;
  getUILanguage(): string;
}

/**
 * The browser is first asked when something is said: a page waits for its answer, 5 ms.
 * @param last what is said in a page when the extension has been updated or removed: asked for now, because the browser
 *   throws then
 */
export function useBrowserWords(i18n: BrowserWords, last: readonly MessageCode[] = []): void {
  const template = templatesOf(i18n);
  let known: string | null = null;
  const words: WordSource = {
    get language() {
      known ??= languageOf(template('languageOfWords'), i18n);
      return known;
    },
    word: (key, args) => template(key).replace(PLACES, (place) => args[place.charCodeAt(0) - FIRST_PLACE] ?? ''),
  };
  useWords(words);
  if (last.length > 0) known = words.language;
  last.forEach(template);
}

/**
 * A browser in a language that we have no file of gets English words, and English plurals with them. Where the file is
 * of the browser's language, the browser says which kind of it: en-GB writes other dates than en-US.
 * @param ofFile '' when the extension is gone and was never asked
 */
function languageOf(ofFile: string, i18n: BrowserWords): string {
  if (ofFile === '') return 'en';
  const ofMenus = i18n.getUILanguage();
  return primary(ofFile) === primary(ofMenus) ? ofMenus : ofFile;
}

const primary = (language: string): string => language.split('-', 1)[0] ?? '';

/** Signs of no script, for `$1` to `$9` in words as the browser gives them. */
const FIRST_PLACE = 0xe000;
const PLACES = /[\ue000-\ue008]/g;
const PLACE_SIGNS = Array.from({ length: 9 }, (_, at) => String.fromCharCode(FIRST_PLACE + at));

/**
 * What was said once can be said again when the extension is gone: an editor in which somebody writes is still drawn.
 */
function templatesOf(i18n: BrowserWords): (key: string) => string {
  const known = new Map<string, string>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    try {
      const words = i18n.getMessage(key, PLACE_SIGNS);
      known.set(key, words);
      return words;
    } catch (error) {
      if (error instanceof Error && /context invalidated/i.test(error.message)) return '';
      throw error;
    }
  };
}

export const t = <Code extends MessageCode>(code: Code, ...args: MessageArguments<Argument>[Code]): string =>
  say(code, args);

export const wordsOf = ({ code, args = [] }: Message): string => say(code, args);

function say(code: MessageCode, args: readonly Argument[]): string {
  const words = args.map(argumentWords);
  const [count] = args;
  const plural = typeof count === 'number' ? pluralWords(code, count, words) : '';
  return plural || source.word(code, words) || code;
}

const pluralWords = (code: string, count: number, words: readonly string[]): string =>
  source.word(`${code}_${pluralOf(count)}`, words) || source.word(`${code}_other`, words);

/** A value as it stands in a sentence. */
export function argumentWords(argument: Argument): string {
  if (typeof argument === 'string') return argument;
  return typeof argument === 'number' ? formatNumber(argument) : wordsOf(argument);
}

/** As the language of the words writes it. */
export const formatNumber = (count: number): string => {
  numbers ??= new Intl.NumberFormat(wordsLanguage());
  return numbers.format(count);
};
