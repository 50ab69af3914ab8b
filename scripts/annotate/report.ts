/*
 * What the terminal says of a file, in the documented form (`docs/annotate.schema.json`). Its text is the article with
 * its junk; what was found in the clean article is told in offsets of that.
 */

import { wordsOf } from '../../lib/i18n/words.ts';
import { creditsOf } from '../../lib/junk/credits-of.ts';
import { type CleanArticle, cleanArticle } from '../../lib/text/clean-article.ts';
import type { DateEvidence } from '../../lib/text/page-text.ts';
import { compareSpans, type Span } from '../../lib/text/span.ts';
import { everyPlace } from '../../lib/visit/names-on-page.ts';
import { analyseArticle } from './analyse-article.ts';
import type { OpenedFile } from './open-file.ts';

/**
 * Of the form that a line has, told in each. It is raised when a program that reads lines of before could be wrong: a
 * field is gone, is called otherwise or means something else. A field more does not raise it, so readers pass over what
 * they do not know; and neither does finding more or less in a text.
 */
export const REPORT_VERSION = 1;

/** Offsets are UTF-16 units of `text`, end exclusive. */
export interface Report {
  readonly version: typeof REPORT_VERSION;
  readonly title: string;
  readonly published: string | null;
  readonly publishedFrom: DateEvidence | null;
  readonly updated: string | null;
  readonly language: string;
  readonly text: string;
  readonly junk: readonly (Span & { kind: string; score: number; detector: string; reason: string })[];
  readonly credits: readonly (Span & { text: string; caption: string })[];
  readonly mentions: readonly (Span & { type: string; entity: string | null })[];
  readonly entities: readonly { id: string; type: string; name: string; alsoWritten: readonly string[] }[];
  /** `value` in EDTF, null where only the user can settle it; `base` the day a relative date counts from. */
  readonly dates: readonly (Span & { value: string | null; base: string | null })[];
  /** `speaker` is an id of `entities`, null where the text does not say. */
  readonly quotes: readonly (Span & { speaker: string | null })[];
}

export function report({ content, junk }: OpenedFile): Report {
  const whole = cleanArticle(content, []);
  const clean = cleanArticle(content, junk);
  const { mentions, entities, dates, unresolvedDates, quotes } = analyseArticle(clean.article);
  const found = <T extends Span>(items: readonly T[]): T[] => inWhole(everyPlace(items, clean.map), whole);
  const { title, published, publishedFrom, updated, language, text } = whole.article;
  return {
    version: REPORT_VERSION,
    title,
    published,
    publishedFrom,
    updated,
    language,
    text,
    junk: inWhole(junk, whole).map(({ start, end, kind, score, detector, reason }) => ({
      start,
      end,
      kind,
      score,
      detector,
      reason: wordsOf(reason),
    })),
    credits: inWhole(creditsOf(content, junk), whole).map(({ start, end, text: words, caption }) => ({
      start,
      end,
      text: words,
      caption,
    })),
    mentions: found(mentions).map(({ start, end, type, entityId }) => ({ start, end, type, entity: entityId })),
    entities: entities.map(({ id, type, name, alsoWritten }) => ({ id, type, name, alsoWritten })),
    dates: [
      ...found(dates).map(({ start, end, value, base }) => ({ start, end, value, base })),
      ...found(unresolvedDates).map(({ start, end }) => ({ start, end, value: null, base: null })),
    ].sort(compareSpans),
    quotes: found(quotes).map(({ start, end, speaker }) => ({ start, end, speaker })),
  };
}

/** One line of the terminal's. */
export interface ReportLine extends Report {
  /** As given; `-` for standard input. */
  readonly file: string;
}

/** Spans of the page as spans of the article with its junk; what stands outside it is left out. */
const inWhole = <T extends Span>(items: readonly T[], { map }: CleanArticle): T[] =>
  items.flatMap((item) => {
    const place = map.toArticle(item);
    return place ? [{ ...item, ...place }] : [];
  });
