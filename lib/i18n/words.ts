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

export function useWords(given: WordSource): void {
  source = given;
  plurals = new Intl.PluralRules(given.language);
  numbers = new Intl.NumberFormat(given.language);
}

/** Like `browser.i18n`; the language is that of the browser's own menus. */
interface BrowserWords {
  getMessage(key: string, args?: string[]): string;
  getUILanguage(): string;
}

export const useBrowserWords = (i18n: BrowserWords): void =>
  useWords({ language: i18n.getUILanguage(), word: (key, args) => i18n.getMessage(key, [...args]) });

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
