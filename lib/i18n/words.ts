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
let plurals = new Intl.PluralRules('en');
let numbers = new Intl.NumberFormat('en');

/** BCP 47 of the words that are said, and of the numbers and dates among them. */
export const wordsLanguage = (): string => source.language;

export function useWords(given: WordSource): void {
  source = given;
  plurals = new Intl.PluralRules(given.language);
  numbers = new Intl.NumberFormat(given.language);
}

/** Like `browser.i18n`, which picks the file by the language of the browser's own menus. */
export interface BrowserWords {
  getMessage(key: string, args?: string[]): string;
  getUILanguage(): string;
}

/**
 * A browser in a language that we have no file of gets English words, and English plurals with them. Where the file is
 * of the browser’s language, the browser says which kind of it: en-GB has another clock than en-US.
 * @param last what is said in a page when the extension has been updated or removed: asked for now, because the browser
 *   throws then
 */
export function useBrowserWords(i18n: BrowserWords, last: readonly MessageCode[] = []): void {
  const [ofFile, ofMenus] = [i18n.getMessage('languageOfWords'), i18n.getUILanguage()];
  const language = primary(ofFile) === primary(ofMenus) ? ofMenus : ofFile;
  const template = templatesOf(i18n);
  last.forEach(template);
  const word: WordSource['word'] = (key, args) =>
    template(key).replace(PLACES, (place) => args[place.charCodeAt(0) - FIRST_PLACE] ?? '');
  useWords({ language, word });
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
  source.word(`${code}_${plurals.select(count)}`, words) || source.word(`${code}_other`, words);

/** A value as it stands in a sentence. */
export function argumentWords(argument: Argument): string {
  if (typeof argument === 'string') return argument;
  return typeof argument === 'number' ? numbers.format(argument) : wordsOf(argument);
}

/** As the language of the words writes it. */
export const formatNumber = (count: number): string => numbers.format(count);
