/*
 * The examples in each language's folder, by kind, which are its test:
 *
 *   text         some sentences of news: by them the language is told
 *   junk         lines that its phrases know, and lines that only look like them
 *   glued        paragraphs with a headline of another story stuck to them; look-alikes: paragraphs without
 *   dates        sentences with their dates marked; quotes: with speakers marked
 *   roles        sentences with their names marked, and what is said of one
 *
 * A kind is one file, `dates.json`, or several, `dates-weekdays.json`.
 */

import { existsSync, readdirSync } from 'node:fs';
import { basename, extname, join, resolve } from 'node:path';
import { LANGUAGES } from '../../lib/languages/all-languages.ts';

export const KINDS = ['text', 'junk', 'glued', 'look-alikes', 'dates', 'quotes', 'roles'] as const;
export type ExampleKind = (typeof KINDS)[number];

export interface ExampleFile {
  readonly language: string;
  readonly kind: ExampleKind | null;
  /** The language, and what tells it from others of its kind: "en-weekdays". */
  readonly name: string;
  readonly path: string;
}

const FOLDER = resolve(import.meta.dirname, '../../lib/languages');

/** Every file under `examples`, sorted; `kind` is null where the name is of no kind. */
export const ALL_EXAMPLES: readonly ExampleFile[] = LANGUAGES.flatMap(({ code }) => {
  const folder = join(FOLDER, code, 'examples');
  return (existsSync(folder) ? readdirSync(folder).sort() : []).map((file) => {
    const stem = basename(file, extname(file));
    const kind = KINDS.find((each) => stem === each || stem.startsWith(`${each}-`)) ?? null;
    return { language: code, kind, name: `${code}${stem.slice((kind ?? stem).length)}`, path: join(folder, file) };
  });
});

export const examplesOf = (wanted: ExampleKind): ExampleFile[] => ALL_EXAMPLES.filter(({ kind }) => kind === wanted);

/** Of one folder of other cases, "fresh" ones say. */
export const examplesIn = (folder: string): Pick<ExampleFile, 'name' | 'path'>[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => ({ name: basename(file, '.json'), path: join(folder, file) }));
