/*
 * Messages into words. Where they come from is said once, by the entrypoint: the browser, which picks the language, or a file. A code
 * without words is a mistake of ours and shows as the code, so that nothing else of the page is lost.
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
interface BrowserWords {
  getMessage(key: string, args?: string[]): string;
  getUILanguage(): string;
}

/**
 * A browser in a language that we have no file of gets English words, and English plurals with them. Where the file is of the browser's
 * language, the browser says which kind of it: en-GB writes other dates than en-US.
 */
export function useBrowserWords(i18n: BrowserWords): void {
  const [ofFile, ofMenus] = [i18n.getMessage('languageOfWords'), i18n.getUILanguage()];
  const language = primary(ofFile) === primary(ofMenus) ? ofMenus : ofFile;
  useWords({ language, word: (key, args) => i18n.getMessage(key, [...args]) });
}

const primary = (language: string): string => language.split('-', 1)[0] ?? '';

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

function argumentWords(argument: Argument): string {
  if (typeof argument === 'string') return argument;
  return typeof argument === 'number' ? numbers.format(argument) : wordsOf(argument);
}

/** As the language of the words writes it. */
export const formatNumber = (count: number): string => numbers.format(count);
