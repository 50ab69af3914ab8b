/*
 * The project's own glued texts and look-alikes, examples of the languages: how many tails are found, how many to the
 * letter, and how many true sentences are marked. Real pages hold few with gold, so these are written by hand, in ten
 * languages.
 */

import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { findJunk } from '../../lib/junk/find-junk.ts';
import { marked } from '../unit/junk/marked.ts';
import { type ExampleKind, examplesOf } from './language-examples.ts';

const FRESH = resolve(import.meta.dirname, '../fixtures/junk/fresh');

export interface GluedFigures {
  readonly texts: number;
  readonly found: number;
  readonly exact: number;
  readonly falsePositives: number;
  readonly falsePositivesMarked: number;
  /** The texts that went wrong, with what was marked instead. */
  readonly wrong: readonly string[];
}

/** One text a line; empty lines and lines with `//` are for the reader. */
const texts = (files: readonly string[]): string[] =>
  files
    .flatMap((file) => readFileSync(file, 'utf8').split('\n'))
    .filter((line) => line.trim() !== '' && !line.startsWith('//'));

const examples = (kind: ExampleKind): string[] => texts(examplesOf(kind).map(({ path }) => path));

export const gluedFigures = (): GluedFigures => figuresOf(examples('glued'), examples('look-alikes'));

/** Of the texts that were written when rules and model stood; in these files a line without marks is a look-alike. */
export function freshFigures(): GluedFigures {
  const fresh = texts(
    readdirSync(FRESH)
      .sort()
      .map((file) => resolve(FRESH, file)),
  );
  return figuresOf(
    fresh.filter((line) => line.includes('⟦')),
    fresh.filter((line) => !line.includes('⟦')),
  );
}

function figuresOf(glued: readonly string[], falsePositives: readonly string[]): GluedFigures {
  const wrong: string[] = [];
  let [found, exact, falsePositivesMarked] = [0, 0, 0];
  for (const line of glued) {
    const { article, expected } = marked(line);
    const junk = findJunk(article).map((span) => article.text.slice(span.start, span.end));
    const overlaps = findJunk(article).some((span) =>
      expected.some((words) => overlap(article.text, words, span.start, span.end)),
    );
    if (overlaps) found++;
    if (junk.join('\n') === expected.join('\n')) exact++;
    else wrong.push(`${line} → ${junk.join(' | ') || 'nothing'}`);
  }
  for (const line of falsePositives) {
    const { article } = marked(line);
    const junk = findJunk(article).map((span) => article.text.slice(span.start, span.end));
    if (junk.length === 0) continue;
    falsePositivesMarked++;
    wrong.push(`${line} → ${junk.join(' | ')}`);
  }
  return { texts: glued.length, found, exact, falsePositives: falsePositives.length, falsePositivesMarked, wrong };
}

function overlap(text: string, words: string, start: number, end: number): boolean {
  const at = text.indexOf(words);
  return at < end && start < at + words.length;
}
