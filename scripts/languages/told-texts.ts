/*
 * Texts of a known language, short ones (one or two sentences) and long ones, cut from sentences in order: from
 * annotated corpora and raw text in a folder beside the checkout, and from what was written here (a language's
 * examples, `tests/fixtures/told`). Half of the places are kept apart for the end.
 */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { examplesOf } from '../../tests/gold/language-examples.ts';
import { readCorpus } from '../ner/corpus.ts';

export type Length = 'short' | 'long';

const OWN = resolve(import.meta.dirname, '../../tests/fixtures/told');

/** Characters of a short text; a long one has at least so many. */
const SHORT = { min: 40, max: 260 };
const LONG = 500;
/** Of a text that was read by machine from old newspapers hardly a sentence is whole. */
const LEFT_OUT = /historic_newseye|europarl|mobie|tweets|crossner|btc|wnut/;

/** Folders that bear another name than the language's code; Nynorsk lies beside Bokmål. */
const FOLDERS: Readonly<Record<string, (folder: string) => readonly string[]>> = {
  en: (folder) => filesIn(join(folder, 'ner/dev')),
  nb: (folder) => filesIn(join(folder, 'ner/no/dev'), join(folder, 'ner/no/train')).filter((file) => /nob/.test(file)),
  nn: (folder) => filesIn(join(folder, 'ner/no/dev'), join(folder, 'ner/no/train')).filter((file) => /nno/.test(file)),
};

const filesIn = (...folders: readonly string[]): string[] =>
  folders.flatMap((folder) =>
    existsSync(folder)
      ? readdirSync(folder)
          .sort()
          .map((file) => join(folder, file))
      : [],
  );

const filesOf = (folder: string, language: string): readonly string[] =>
  FOLDERS[language]?.(folder) ??
  filesIn(
    ...['ner/{}/dev', 'ner/{}/train', 'ner/{}/historic', 'text/{}'].map((path) =>
      join(folder, path.replace('{}', language)),
    ),
  );

function textsIn(file: string): string[] {
  if (file.endsWith('.gz')) return gunzipSync(readFileSync(file)).toString().split('\n');
  if (extname(file) === '.txt') return readFileSync(file, 'utf8').split('\n');
  return readCorpus(file).map(({ text }) => text);
}

/** `{words=value}` of dates and quotes, `{words|type|…}` of roles: the words alone. */
const withoutMarks = (text: string): string => text.replace(/\{([^=|}]*)[^}]*\}/g, '$1');

function textsOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(textsOf);
  if (typeof value !== 'object' || value === null) return typeof value === 'string' ? [value] : [];
  return ['texts', 'text', 'groups'].flatMap((key) => textsOf((value as Record<string, unknown>)[key] ?? []));
}

const ownTexts = (language: string): string[] => [
  ...filesIn(OWN)
    .filter((file) => file.endsWith(`/${language}.txt`))
    .flatMap(textsIn),
  ...(['text', 'dates', 'quotes', 'roles'] as const)
    .flatMap((kind) => examplesOf(kind))
    .filter((example) => example.language === language)
    .flatMap(({ path }) =>
      path.endsWith('.json') ? textsOf(JSON.parse(readFileSync(path, 'utf8'))).map(withoutMarks) : textsIn(path),
    ),
];

const isSentence = (text: string): boolean =>
  (text.match(/(?<!\p{L})\p{Ll}\p{L}*/gu)?.length ?? 0) >= 4 && (text.match(/\p{L}/gu)?.length ?? 0) > text.length / 2;

const sentencesOf = (text: string): string[] =>
  text
    .split(/(?<=[.!?…]["”’»]?)\s+(?=[\p{Lu}"“„«])|\n/u)
    .map((sentence) => sentence.trim())
    .filter(isSentence);

export interface ToldTexts {
  readonly short: readonly string[];
  readonly long: readonly string[];
}

/**
 * As many texts of either length as wanted, from places spread over all there is; `kept` takes those in between. None
 * where nothing is in small letters: such a language is told by its script.
 */
export function toldTexts(folder: string, language: string, wanted: number, kept: boolean): ToldTexts {
  const corpora = filesOf(folder, language).filter((file) => !LEFT_OUT.test(file));
  const given = corpora.flatMap(textsIn).flatMap(sentencesOf);
  const sentences = given.length > 0 ? given : ownTexts(language).flatMap(sentencesOf);
  if (sentences.length === 0) return { short: [], long: [] };
  const places = Array.from({ length: wanted }, (_, i) =>
    Math.floor(((2 * i + Number(kept)) * sentences.length) / (2 * wanted)),
  );
  const from = (at: number): string => sentences[at % sentences.length] ?? '';
  return {
    short: places.map((at, i) => {
      const two = `${from(at)} ${from(at + 1)}`;
      if (i % 2 === 1 && two.length <= SHORT.max) return two;
      let next = at;
      while (from(next).length < SHORT.min || from(next).length > SHORT.max) next++;
      return from(next);
    }),
    long: places.map((at) => {
      let text = from(at);
      for (let next = at + 1; text.length < LONG; next++) text += ` ${from(next)}`;
      return text;
    }),
  };
}
