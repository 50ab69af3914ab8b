/*
 * `node scripts/run.mjs scripts/junk/inject-tails.ts FOLDER [--models FILE] [--number N] [--seed N] [--show N] [--json]
 * [--unlisted tuning|last]`: headlines of the folder's pages glued behind a cue into true paragraphs of its other
 * pages, at the end, in the middle and at the start. How many are found, how many to the letter, and in how many texts
 * words of the true paragraph are marked too. The words come from gold bodies; nothing is written anywhere. The shipped
 * model learnt from such pages: with `--models FILE`, which `train-boundary.ts` writes, headline and paragraph are of
 * one fold by domain and the model saw no page of it. With `--unlisted` the cues are those of a half of
 * `tests/fixtures/junk/unlisted`, which no list has.
 */

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import process from 'node:process';
import type { Detector } from '../../lib/junk/detector.ts';
import { gluedRelated, gluedRelatedBy } from '../../lib/junk/detectors/glued-related.ts';
import { DETECTORS, findJunk } from '../../lib/junk/find-junk.ts';
import { type BoundaryModelData, boundaryScorer } from '../../lib/junk/headline-boundary/scorer.ts';
import type { Block } from '../../lib/text/page-content.ts';
import { plainPage } from '../../tests/plain-article.ts';
import { seeded } from '../random.ts';
import { type BoundaryPosition, type Glued, glue, PLACES } from './glue.ts';
import { foldOf } from './gold-pages.ts';
import { type Source, sourcesIn } from './headlines.ts';

const UNLISTED = resolve(import.meta.dirname, '../../tests/fixtures/junk/unlisted');
/** Shorter lines are no paragraphs. */
const MIN_LINE_CHARACTERS = 160;

interface Figures {
  texts: number;
  found: number;
  exact: number;
  /** Texts in which true words were marked, and how many words in all. */
  trueMarked: number;
  trueWords: number;
}

function measure(
  place: BoundaryPosition,
  { lines, number, start, end }: Glued,
  detectors: readonly Detector[],
): Figures & { failure: string | null } {
  const article = plainPage(lines.join('\n'));
  const { start: base } = article.blocks[number] as Block;
  const spans = findJunk(article, { detectors }).filter(
    (span) => article.blocks[number] && overlaps(span, article.blocks[number]),
  );
  const [from, to] = [base + start, base + end];
  const hit = spans.filter((span) => overlaps(span, { start: from, end: to }));
  const outside = hit.map((span) =>
    [
      article.text.slice(span.start, Math.max(span.start, from)),
      article.text.slice(Math.min(span.end, to), span.end),
    ].join(' '),
  );
  const words = outside.join(' ').match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  const trimmed = hit.map((span) => article.text.slice(span.start, span.end).trim()).join('|');
  const exact = trimmed === article.text.slice(from, to);
  const around = `${article.text.slice(from, to)}⟧${article.text.slice(to, to + 90)}`;
  const verdict = words > 0 ? 'TRUE WORDS' : hit.length > 0 ? 'part' : 'missed';
  return {
    texts: 1,
    found: hit.length > 0 ? 1 : 0,
    exact: exact ? 1 : 0,
    trueMarked: words > 0 ? 1 : 0,
    trueWords: words,
    failure: exact ? null : `${place}\t${verdict}\t⟦${around}\n\t→ ${trimmed}`,
  };
}

const nothing = (): Figures => ({ texts: 0, found: 0, exact: 0, trueMarked: 0, trueWords: 0 });

function add(sum: Figures, one: Figures): void {
  for (const key of ['texts', 'found', 'exact', 'trueMarked', 'trueWords'] as const) sum[key] += one[key];
}

/** All detectors, the one that reads glued headlines with the weights of each fold. */
const readModels = (file: string): Detector[][] =>
  (JSON.parse(readFileSync(file, 'utf8')) as BoundaryModelData[]).map((data) => {
    const own = gluedRelatedBy(boundaryScorer(data));
    return DETECTORS.map((detector) => (detector === gluedRelated ? own : detector));
  });

const overlaps = (a: { start: number; end: number }, b: { start: number; end: number }): boolean =>
  a.start < b.end && b.start < a.end;

/** Cues by language that no list has. */
function unlistedCues(half: string): ReadonlyMap<string, string[]> {
  const cues = new Map<string, string[]>();
  for (const line of readFileSync(resolve(UNLISTED, `${half}.txt`), 'utf8').split('\n')) {
    const [language = '', kind, cue = ''] = line.split('\t');
    if (kind === 'cue') cues.set(language, [...(cues.get(language) ?? []), cue]);
  }
  return cues;
}

function run(args: readonly string[]): void {
  const number = (name: string, otherwise: number): number =>
    args.includes(name) ? Number(args[args.indexOf(name) + 1]) : otherwise;
  const folder = args[0];
  if (folder === undefined || folder.startsWith('--')) {
    process.stderr.write('usage: inject-tails.ts FOLDER [--number N] [--seed N] [--show N] [--json]\n');
    process.exitCode = 1;
    return;
  }
  const sources = sourcesIn(folder).filter(({ lines }) => lines.length > 0);
  const models = args.includes('--models') ? readModels(args[args.indexOf('--models') + 1] as string) : null;
  const unlisted = args.includes('--unlisted') ? unlistedCues(args[args.indexOf('--unlisted') + 1] as string) : null;
  const languages = new Map<string, Figures>();
  const languageFigures = (language: string): Figures => {
    const figures = languages.get(language) ?? nothing();
    languages.set(language, figures);
    return figures;
  };
  const next = seeded(number('--seed', 1));
  const wrong: string[] = [];
  const table = PLACES.map((place) => {
    const figures = nothing();
    for (let tries = 0; figures.texts < number('--number', 600) && tries < 400_000; tries++) {
      const source = sources[Math.floor(next() * sources.length)] as Source;
      const other = sources[Math.floor(next() * sources.length)] as Source;
      if (other === source || other.headline === '' || other.language !== source.language) continue;
      const fold = foldOf(source.page.host);
      if (models && foldOf(other.page.host) !== fold) continue;
      const { language, lines } = source;
      const cues = unlisted?.get(language);
      if (unlisted && !cues) continue;
      const own = cues ? { cues } : {};
      const glued = glue(
        { place, lines, language, headline: other.headline, shortest: MIN_LINE_CHARACTERS, ...own },
        next,
      );
      if (!glued) continue;
      const one = measure(place, glued, models?.[fold] ?? DETECTORS);
      add(figures, one);
      if (place !== 'end') add(languageFigures(source.spoken), one);
      if (one.failure) wrong.push(one.failure);
    }
    return { place, ...figures };
  });
  if (args.includes('--json')) process.stdout.write(`${JSON.stringify(table)}\n`);
  else {
    const percent = (part: number, whole: number): string => `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;
    const byLanguage = [...languages].map(([place, figures]) => ({ place, ...figures }));
    for (const { place, texts, found, exact, trueMarked, trueWords } of [...table, ...byLanguage]) {
      const shares = `found ${percent(found, texts)}, exact ${percent(exact, texts)}, true words marked in ${percent(trueMarked, texts)}`;
      process.stdout.write(`${place.padEnd(8)}${texts} texts: ${shares} (${trueWords} words)\n`);
    }
  }
  const shown = wrong.sort((a, b) => Number(b.includes('TRUE')) - Number(a.includes('TRUE')));
  for (const failure of shown.slice(0, number('--show', 0))) process.stdout.write(`${failure}\n`);
}

run(process.argv.slice(2));
