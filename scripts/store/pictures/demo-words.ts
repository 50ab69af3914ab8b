/* The words of the demo article in a language of the interface: English ones stand in the welcome page. */

import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { InterfaceLanguage } from '../../../lib/i18n/interface-languages.ts';

const ROOT = resolve(import.meta.dirname, '../../..');
const WELCOME = join(ROOT, 'entrypoints/welcome/index.html');
const MARKED = /data-demo="(\w+)"[^>]*>([^<]*)</g;

export type DemoWords = Readonly<Record<string, string>>;

export function demoWords(language: InterfaceLanguage): DemoWords {
  if (language !== 'en')
    return JSON.parse(readFileSync(join(ROOT, `public/demo/${language}.json`), 'utf8')) as DemoWords;
  return Object.fromEntries(
    [...readFileSync(WELCOME, 'utf8').matchAll(MARKED)].map(([, name = '', words = '']) => [name, words]),
  );
}

export const firstSentence = (text: string, language: string): string =>
  [...new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)][0]?.segment.trim() ?? text;

/** The picture that stands in the article, as the welcome page draws it. */
export function demoPicture(): string {
  const drawn = /<figure>\s*(<svg[\s\S]*?<\/svg>)/.exec(readFileSync(WELCOME, 'utf8'))?.[1];
  if (!drawn) throw new Error(`no picture in ${WELCOME}`);
  return drawn;
}
