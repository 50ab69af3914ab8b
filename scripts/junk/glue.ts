/* A headline glued behind a cue into a paragraph of another story: at its end, in its middle, at its start. */

import { LANGUAGES } from '../../lib/languages/all-languages.ts';
import { FOLDS, foldOf } from './gold-pages.ts';
import type { Source } from './headlines.ts';

export const PLACES = ['end', 'middle', 'start'] as const;
export type BoundaryPosition = (typeof PLACES)[number];

export interface Glued {
  readonly lines: readonly string[];
  /** Of the line it is glued into. */
  readonly number: number;
  /** In that line: of the cue, of the headline, and where both end. */
  readonly start: number;
  readonly headline: number;
  readonly end: number;
  readonly marked: boolean;
}

/** Cues a language's list begins with; further down they are rare. */
const COMMON_CUES = 8;
const SENTENCE_END = /\p{Ll}{3,}[.!?]["”’»)]?\s+(?=["“„«]?\p{Lu})/gu;
const relatedOf = (language: string): string | undefined =>
  LANGUAGES.find(({ code }) => code === language)?.junk?.related;

export interface Gluing {
  readonly place: BoundaryPosition;
  readonly lines: readonly string[];
  readonly language: string;
  readonly headline: string;
  /** Characters a paragraph has at least. */
  readonly shortest: number;
  /** Others than those of the language's list, all with a colon. */
  readonly cues?: readonly string[];
}

/** Null when no paragraph is long enough, or the one drawn has no sentence end. */
export function glue(
  { place, lines, language, headline, shortest, cues: own }: Gluing,
  next: () => number,
): Glued | null {
  const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(next() * list.length)];
  const long = lines.flatMap((line, i) => (line.length >= shortest && /[.!?]["”’»]?$/.test(line) ? [i] : []));
  const number = pick(long);
  if (number === undefined) return null;
  const line = lines[number] as string;
  const cues = relatedOf(language) ?? relatedOf('en') ?? '';
  const cue = pick(own ?? cues.split('|').slice(0, COMMON_CUES)) ?? '';
  const marked = own !== undefined || next() < 0.5;
  const lead = `${(cue[0] ?? '').toUpperCase()}${cue.slice(1)}${marked ? ':' : ''} `;
  const ends = [...line.matchAll(SENTENCE_END)].map((found) => found.index + found[0].length);
  const at = place === 'start' ? 0 : place === 'end' ? line.length + 1 : pick(ends);
  if (at === undefined) return null;
  const before = line.slice(0, at).trimEnd();
  const start = place === 'start' ? 0 : before.length + 1;
  return {
    lines: lines.with(number, `${before} ${lead}${headline} ${line.slice(at)}`.trim()),
    number,
    start,
    headline: start + lead.length,
    end: start + lead.length + headline.length,
    marked,
  };
}

/** Pages a model must not have seen together with those it is measured on. */
export const byFold = (sources: readonly Source[]): Source[][] =>
  Array.from({ length: FOLDS }, (_, fold) => sources.filter(({ page }) => foldOf(page.host) === fold));
